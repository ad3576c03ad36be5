using System.Management.Automation;

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

    private protected override void Execute()
    {
        var pool = new FrontEndPool(new Fqdn(Fqdn), Edition, Site).With(Change);
        if (Apply(Current.Add(pool), pool))
            WriteObject(pool);
    }
}
