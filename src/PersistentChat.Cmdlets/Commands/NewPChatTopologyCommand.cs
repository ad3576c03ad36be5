using System.Collections;
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

    private protected override void Execute()
    {
        var topology = Stated(TopologyKeys.Table, Made, copy => copy.Name = new Topology(Name, Product).Name).With(SetCommon);
        if (!string.IsNullOrEmpty(Domain))
            topology = topology.With(new ActiveDirectory(new DomainName(Domain!)));
        if (InputObject?.BaseObject is Topology && !Rows.IsOpen(nameof(Product)))
            topology = topology.WithProduct(Product);
        if (!Approved(topology))
            return;
        TopologySession.Here.Start(topology, new TopologyOrigin(), Described(topology));
        WriteObject(topology);
    }

    /// <summary>What the parameters state; and, of a row as Export-Csv writes it, all that the topology consists of.</summary>
    private Topology Made()
    {
        var topology = new Topology(Name, Product);
        var entries = new Hashtable();
        foreach (var key in TopologyKeys.Table.Keys)
            if (key.Kind.Table is { } parts && Entry(key, parts) is { } value)
                entries[key.Name] = value;
        if (entries.Count == 0)
            return topology;
        (entries[Frame.Version], entries["name"], entries["product"]) = (1, topology.Name, topology.Product);
        return StatedTables.Read(new TableKind<Topology>(TopologyKeys.Table), nameof(Topology), entries);
    }

    /// <summary>What the row says under a key, as the document would; null where it says nothing.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.InvalidCell"/>; <see cref="TopologyError.InvalidInput"/>: a copy has lost what its objects consist of.</exception>
    private object? Entry(IKey key, KeyTable parts) => Rows.Property(key.Name) switch
    {
        null or ICollection { Count: 0 } => null,
        string when key.Kind is IListKind => Rows.Parts(key.Name, parts),
        string => Rows.Part(key.Name, parts),
        _ when key.Kind is IListKind => throw new TopologyException(TopologyError.InvalidInput, Name, key.Name, CmdletTexts.Get("Row_Topology")),
        _ => null,
    };
}
