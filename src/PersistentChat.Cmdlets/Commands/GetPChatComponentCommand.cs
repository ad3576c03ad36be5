using System.Linq;
using System.Management.Automation;
using PersistentChat.Components;

namespace PersistentChat.Cmdlets;

/// <summary>Lists every component that a topology consists of.</summary>
[Cmdlet(VerbsCommon.Get, "PChatComponent", DefaultParameterSetName = ParameterSets.Current)]
[OutputType(typeof(TopologyComponent))]
public sealed class GetPChatComponentCommand : PChatTopologyCommand
{
    private protected override void ProcessTopology(Topology topology, Fqdn? pool) =>
        WriteObject(
            ComponentCatalog.List(topology).Where(component => pool is null || component.Pool == pool), enumerateCollection: true);
}
