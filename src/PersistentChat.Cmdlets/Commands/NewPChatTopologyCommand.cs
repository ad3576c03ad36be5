using System.Management.Automation;
using PersistentChat.Keys;

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

    private protected override bool IsName(object? item) => item is Topology;

    /// <summary>A row holds no whole topology.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.InvalidInput"/>.</exception>
    private void RefuseContent()
    {
        foreach (var content in new[] { "Sites", "FrontEndPools", "SqlInstances", "Computers", "ChatPools", "Suppressions" })
        {
            if (Rows.Property(content) is { } value && value is not System.Collections.ICollection { Count: 0 })
                throw new TopologyException(TopologyError.InvalidInput, Name, content, CmdletTexts.Get("Row_Topology"));
        }
    }

    private protected override void Execute()
    {
        RefuseContent();
        var topology = Stated(TopologyKeys.Table, () => new Topology(Name, Product), copy => copy.Name = new Topology(Name, Product).Name).With(SetCommon);
        if (!string.IsNullOrEmpty(Domain))
            topology = topology.With(new ActiveDirectory(new DomainName(Domain!)));
        if (InputObject?.BaseObject is Topology && !Rows.IsOpen(nameof(Product)))
            topology = topology.WithProduct(Product);
        if (!Approved(topology))
            return;
        TopologySession.Here.Start(topology, new TopologyOrigin(), Described(topology));
        WriteObject(topology);
    }
}
