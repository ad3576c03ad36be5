using System.Management.Automation;
using PersistentChat.Keys;

namespace PersistentChat.Cmdlets;

/// <summary>Changes front-end pools and Standard Edition servers; what is left out stays. Rename-PChatObject changes their names.</summary>
[Cmdlet(VerbsCommon.Set, "PChatFrontEndPool", SupportsShouldProcess = true)]
[OutputType(typeof(FrontEndPool))]
public sealed class SetPChatFrontEndPoolCommand : PChatFrontEndPoolSettingsCommand
{
    /// <summary>The FQDNs or service identities.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("Fqdn")]
    [ValidateNotNullOrEmpty]
    [CopiedName]
    [ArgumentCompleter(typeof(FrontEndPoolCompleter))]
    public FrontEndPoolIdentity[] Identity { get; set; } = [];

    /// <summary>Enterprise or Standard.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Typed(typeof(FrontEndEdition))]
    public FrontEndEdition Edition { get; set; }

    /// <summary>The name of the site that they stand in, which the topology must have.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(SiteCompleter))]
    public string Site { get; set; } = "";

    /// <summary>Returns what was changed as it is then.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override bool IsName(object? item) => item is FrontEndPool;

    private protected override void Execute() => Edit(
        FrontEndPoolKeys.Table, Identity, identity => Current.GetFrontEndPool(identity.ToFqdn()), present => present.With(ChangeAll), changed => Current.Replace(changed), changed =>
        {
            if (PassThru)
                WriteObject(changed);
        });

    private void ChangeAll(FrontEndPoolBuilder pool)
    {
        WhereStated(nameof(Edition), () => pool.Edition = Edition);
        WhereStated(nameof(Site), () => pool.Site = Site);
        Change(pool);
    }
}
