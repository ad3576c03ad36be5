using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>Starts an empty topology and makes it the current one.</summary>
[Cmdlet(VerbsCommon.New, "PChatTopology", SupportsShouldProcess = true)]
[OutputType(typeof(Topology))]
public sealed class NewPChatTopologyCommand : PChatObjectCommand
{
    /// <summary>The topology's name.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [AllowEmptyString]
    public string Name { get; set; } = "";

    /// <summary>The product generation.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [PSDefaultValue(Value = Product.Lync2013)]
    [Typed(typeof(Product))]
    public Product Product { get; set; } = Product.Lync2013;

    /// <summary>The Active Directory domain of Lync Server; the forest root is the same until Set-PChatDirectory says otherwise.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Domain { get; set; }

    private protected override void Execute()
    {
        var domain = string.IsNullOrEmpty(Domain) ? null : new DomainName(Domain!);
        var topology = new Topology(Name, Product).With(new ActiveDirectory(domain)).With(SetCommon);
        if (!Approved(topology))
            return;
        TopologySession.Here.Start(topology, new TopologyOrigin(), Described(topology));
        WriteObject(topology);
    }
}
