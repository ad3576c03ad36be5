using System.Linq;
using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>The base of the cmdlets that say something of some or all chat pools of topologies.</summary>
public abstract class PChatPoolsCommand : PChatInputCommand
{
    private readonly PoolsOfServers _pools = new();

    private protected PChatPoolsCommand()
    {
    }

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

    private protected override void Execute()
    {
        if (Identity is not null && ParameterSetName == ParameterSets.Current)
            ForEach(Identity.Where(_pools.IsNew), identity => WriteNamed(Current, identity));
        else
            ForEachTopology(Path, WritePools);
    }

    /// <summary>Says it of a pool that was named.</summary>
    /// <param name="topology">Where the pool is looked for.</param>
    /// <param name="identity">What names it, or the pool itself.</param>
    private protected abstract void WriteNamed(Topology topology, PoolIdentity identity);

    /// <summary>Says it of all pools of a topology.</summary>
    /// <param name="topology">The topology.</param>
    private protected abstract void WriteAll(Topology topology);

    private void WritePools(Topology topology)
    {
        if (topology.ChatPools.Count == 0)
            WriteWarning(CmdletTexts.Format("NoPools", topology.Name));
        if (Identity is null)
            WriteAll(topology);
        else
            ForEach(Identity, identity => WriteNamed(topology, identity));
    }
}
