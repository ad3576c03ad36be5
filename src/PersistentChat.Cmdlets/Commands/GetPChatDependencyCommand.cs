using System.Linq;
using System.Management.Automation;
using PersistentChat.Dependencies;

namespace PersistentChat.Cmdlets;

/// <summary>Lists what depends on chat pools and what they depend on, and what may go with a pool.</summary>
[Cmdlet(VerbsCommon.Get, "PChatDependency", DefaultParameterSetName = ParameterSets.Current)]
[OutputType(typeof(PoolDependency), typeof(string))]
public sealed class GetPChatDependencyCommand : PChatInputCommand
{
    private readonly PoolsOfServers _pools = new();

    /// <summary>The chat pools, by FQDN, service identity or object, or by one of their servers; left out, all.</summary>
    [Parameter(Position = 0, ValueFromPipeline = true, ParameterSetName = ParameterSets.Current)]
    [Parameter(ParameterSetName = ParameterSets.Path)]
    [Parameter(ParameterSetName = ParameterSets.LiteralPath)]
    [Parameter(ParameterSetName = ParameterSets.Topology)]
    [PoolObject]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(PoolCompleter))]
    public PoolIdentity[]? Identity { get; set; }

    /// <summary>Topology files, or folders that hold them; wildcards are allowed, ** for any folders too.</summary>
    [Parameter(Mandatory = true, ParameterSetName = ParameterSets.Path)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(TopologyFileCompleter))]
    public string[] Path { get; set; } = [];

    /// <summary>Draws a tree instead, line by line.</summary>
    [Parameter]
    public SwitchParameter AsTree { get; set; }

    private protected override void Execute()
    {
        if (Identity is not null && ParameterSetName == ParameterSets.Current)
            ForEach(Identity.Where(_pools.IsNew), identity => Write(Current, Current.GetChatPool(identity.ToFqdn()).Fqdn));
        else
            ForEachTopology(Path, WritePools);
    }

    private void WritePools(Topology topology)
    {
        if (topology.ChatPools.Count == 0)
            WriteWarning(CmdletTexts.Format("NoPools", topology.Name));
        if (Identity is null)
            Write(topology, null);
        else
            ForEach(Identity, identity => Write(topology, topology.GetChatPool(identity.ToFqdn()).Fqdn));
    }

    private void Write(Topology topology, Fqdn? pool)
    {
        var dependencies = DependencyCatalog.List(topology, pool);
        WriteObject(AsTree ? DependencyTree.Lines(dependencies, TreeText.Glyphs) : dependencies, enumerateCollection: true);
    }
}
