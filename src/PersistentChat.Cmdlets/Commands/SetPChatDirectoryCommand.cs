using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using PersistentChat.Keys;

namespace PersistentChat.Cmdlets;

/// <summary>Changes what the current topology says about Active Directory; what is left out stays.</summary>
[Cmdlet(VerbsCommon.Set, "PChatDirectory", SupportsShouldProcess = true)]
[OutputType(typeof(ActiveDirectory))]
public sealed class SetPChatDirectoryCommand : PChatRowCommand
{
    /// <summary>The Active Directory domain of Lync Server; $null takes it away.</summary>
    [Parameter(Position = 0, ValueFromPipelineByPropertyName = true)]
    public string? Domain { get; set; }

    /// <summary>The root domain of the forest; $null makes it the domain.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? ForestRoot { get; set; }

    /// <summary>Domain controllers that hold the global catalog, in place of those there were; $null takes them away.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Alias("GlobalCatalogs")]
    public string[]? GlobalCatalog { get; set; }

    /// <summary>Computers from which Persistent Chat is administered, in place of those there were; $null takes them away.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Alias("AdministrativeComputers")]
    public string[]? AdministrativeComputer { get; set; }

    /// <summary>The functional level of the domain; $null takes it away.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Typed(typeof(FunctionalLevel))]
    public FunctionalLevel? DomainFunctionalLevel { get; set; }

    /// <summary>The functional level of the forest; $null takes it away.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Typed(typeof(FunctionalLevel))]
    public FunctionalLevel? ForestFunctionalLevel { get; set; }

    /// <summary>Returns the facts as they are then.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override bool IsName(object? item) => item is ActiveDirectory;

    private protected override void TakeFurther()
    {
        Rows.TakeKnown(nameof(ActiveDirectory.AreGlobalCatalogsKnown), nameof(GlobalCatalog), Array.Empty<string>());
        Rows.TakeKnown(nameof(ActiveDirectory.AreAdministrativeComputersKnown), nameof(AdministrativeComputer), Array.Empty<string>());
    }

    private protected override void Execute()
    {
        var present = Current.Directory;
        // The facts of another topology take the place of those there are.
        var changed = (InputObject?.BaseObject as ActiveDirectory ?? present).With(facts =>
        {
            WhereStated(nameof(Domain), () => facts.Domain = Name(Domain));
            WhereStated(nameof(ForestRoot), () => facts.ForestRoot = Name(ForestRoot));
            WhereStated(nameof(GlobalCatalog), () => facts.GlobalCatalogs = Computers(GlobalCatalog));
            WhereStated(nameof(AdministrativeComputer), () => facts.AdministrativeComputers = Computers(AdministrativeComputer));
            WhereStated(nameof(DomainFunctionalLevel), () => facts.DomainFunctionalLevel = DomainFunctionalLevel);
            WhereStated(nameof(ForestFunctionalLevel), () => facts.ForestFunctionalLevel = ForestFunctionalLevel);
        });
        if (changed != present && !Apply(Current.With(changed), Current, DirectoryKeys.Table, present, changed))
            return;
        if (PassThru)
            WriteObject(changed);
    }

    private static DomainName? Name(string? text) => string.IsNullOrEmpty(text) ? null : new DomainName(text!);

    private static IEnumerable<Fqdn>? Computers(string[]? names) => names?.Select(name => new Fqdn(name)).ToArray();
}
