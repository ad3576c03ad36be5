using System.Linq;
using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>Adds an Enterprise Edition front-end pool or a Standard Edition server to the current topology.</summary>
[Cmdlet(VerbsCommon.New, "PChatFrontEndPool", SupportsShouldProcess = true)]
[OutputType(typeof(FrontEndPool))]
public sealed class NewPChatFrontEndPoolCommand : PChatObjectCommand
{
    /// <summary>The pool's FQDN; for Standard Edition the server's.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [AllowEmptyString]
    public string Fqdn { get; set; } = "";

    /// <summary>Enterprise or Standard.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipelineByPropertyName = true)]
    public FrontEndEdition Edition { get; set; }

    /// <summary>The name of the site that it stands in, which the topology must have.</summary>
    [Parameter(Mandatory = true, Position = 2, ValueFromPipelineByPropertyName = true)]
    [AllowEmptyString]
    [ArgumentCompleter(typeof(SiteCompleter))]
    public string Site { get; set; } = "";

    /// <summary>The Front End Servers of an Enterprise pool; a Standard Edition server is its own pool.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Alias("Servers")]
    [ArgumentCompleter(typeof(ComputerCompleter))]
    public string[] ComputerName { get; set; } = [];

    /// <summary>The back-end SQL Server instance; for Standard Edition left out, it is the local one, rtc.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [ArgumentCompleter(typeof(SqlInstanceCompleter))]
    public SqlInstanceIdentity? BackEnd { get; set; }

    /// <summary>The product generation; left out, it is the topology's.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public Product? Product { get; set; }

    private protected override void Execute()
    {
        var pool = new FrontEndPool(
            new Fqdn(Fqdn), Edition, Site, ComputerName.Select(name => new Fqdn(name)).ToArray(), BackEnd?.ToName())
            .With(stated =>
            {
                stated.Product = Product;
                SetCommon(stated);
            });
        if (Apply(Current.Add(pool), pool))
            WriteObject(pool);
    }
}
