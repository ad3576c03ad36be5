using System.Management.Automation;
using PersistentChat.Keys;
using PersistentChat.Renaming;

namespace PersistentChat.Cmdlets;

/// <summary>Changes what the current topology says of itself; what is left out stays.</summary>
[Cmdlet(VerbsCommon.Set, "PChatTopology", SupportsShouldProcess = true)]
[OutputType(typeof(Topology))]
public sealed class SetPChatTopologyCommand : PChatObjectCommand
{
    /// <summary>The topology's name.</summary>
    [Parameter(Position = 0, ValueFromPipelineByPropertyName = true)]
    [ValidateNotNullOrEmpty]
    public string Name { get; set; } = "";

    /// <summary>The product generation; front-end pools that state their own keep it.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Typed(typeof(Product))]
    public Product Product { get; set; }

    /// <summary>Returns the topology as it is then.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override bool IsName(object? item) => item is Topology;

    private protected override void Execute() => Edit(
        TopologyKeys.Table, [Current], present => present, present => Named(present).With(Change), changed => changed, changed =>
        {
            if (PassThru)
                WriteObject(changed);
        });

    /// <summary>Suppressions name the topology, too.</summary>
    private Topology Named(Topology topology) =>
        IsStated(nameof(Name)) ? TopologyRenamer.Rename(topology, topology.Name, Name, TopologyObjectKind.Topology).Topology : topology;

    private void Change(TopologyBuilder topology)
    {
        WhereStated(nameof(Product), () => topology.Product = Product);
        SetCommon(topology);
    }
}
