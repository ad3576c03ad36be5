using System.Management.Automation;
using PersistentChat.Dependencies;

namespace PersistentChat.Cmdlets;

/// <summary>Lists what depends on chat pools and what they depend on, and what may go with a pool.</summary>
[Cmdlet(VerbsCommon.Get, "PChatDependency", DefaultParameterSetName = ParameterSets.Current)]
[OutputType(typeof(PoolDependency), typeof(string))]
public sealed class GetPChatDependencyCommand : PChatPoolsCommand
{
    /// <summary>Draws a tree instead, line by line.</summary>
    [Parameter]
    public SwitchParameter AsTree { get; set; }

    private protected override void WriteNamed(Topology topology, PoolIdentity identity) => Write(topology, topology.GetChatPool(identity.ToFqdn()).Fqdn);

    private protected override void WriteAll(Topology topology) => Write(topology, null);

    private void Write(Topology topology, Fqdn? pool)
    {
        var dependencies = DependencyCatalog.List(topology, pool);
        WriteObject(AsTree ? DependencyTree.Lines(dependencies, TreeText.Glyphs) : dependencies, enumerateCollection: true);
    }
}
