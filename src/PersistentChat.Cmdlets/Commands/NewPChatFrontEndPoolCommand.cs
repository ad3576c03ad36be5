using System.Management.Automation;
using PersistentChat.Keys;

namespace PersistentChat.Cmdlets;

/// <summary>Adds an Enterprise Edition front-end pool or a Standard Edition server to the current topology.</summary>
[Cmdlet(VerbsCommon.New, "PChatFrontEndPool", SupportsShouldProcess = true)]
[OutputType(typeof(FrontEndPool))]
public sealed class NewPChatFrontEndPoolCommand : PChatFrontEndPoolSettingsCommand
{
    /// <summary>The pool's FQDN; for Standard Edition the server's.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [AllowEmptyString]
    public string Fqdn { get; set; } = "";

    /// <summary>Enterprise or Standard.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipelineByPropertyName = true)]
    [Typed(typeof(FrontEndEdition))]
    public FrontEndEdition Edition { get; set; }

    /// <summary>The name of the site that it stands in, which the topology must have.</summary>
    [Parameter(Mandatory = true, Position = 2, ValueFromPipelineByPropertyName = true)]
    [AllowEmptyString]
    [ArgumentCompleter(typeof(SiteCompleter))]
    public string Site { get; set; } = "";

    private protected override bool IsName(object? item) => item is FrontEndPool;

    private protected override void Execute()
    {
        var fqdn = new Fqdn(Fqdn);
        var pool = Stated(FrontEndPoolKeys.Table, () => new FrontEndPool(fqdn, Edition, Site), copy =>
        {
            // What a Standard Edition server is made of follows from its name.
            if (copy.Fqdn != fqdn || copy.Edition != Edition)
                (copy.Servers, copy.BackEnd) = copy.Edition == FrontEndEdition.Standard ? (Internal.ValueList.Of<Fqdn>(null), null) : (copy.Servers, copy.BackEnd);
            (copy.Fqdn, copy.Edition, copy.Site) = (fqdn, Edition, new FrontEndPool(fqdn, Edition, Site).Site);
            FrontEndPoolKeys.Table.Finish(copy);
        }).With(Change);
        if (Apply(Current.Add(pool), pool))
            WriteObject(pool);
    }
}
