using System.Linq;
using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>The base of the cmdlets that look at whole topologies, or at one chat pool of the current topology.</summary>
public abstract class PChatTopologyCommand : PChatInputCommand
{
    private readonly PoolsOfServers _pools = new();

    private protected PChatTopologyCommand()
    {
    }

    /// <summary>Topology files, or folders that hold them; wildcards are allowed, ** for any folders too.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = ParameterSets.Path, ValueFromPipeline = true)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(TopologyFileCompleter))]
    public string[] Path { get; set; } = [];

    /// <summary>Chat pools of the current topology, by FQDN, service identity or object, or by one of their servers; the result is limited to each of them.</summary>
    [Parameter(Mandatory = true, ParameterSetName = ParameterSets.Pool, ValueFromPipeline = true)]
    [PoolObject]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(PoolCompleter))]
    public PoolIdentity[] Pool { get; set; } = [];

    private protected override void Execute()
    {
        if (ParameterSetName == ParameterSets.Pool)
            ForEach(Pool.Where(_pools.IsNew), identity => ProcessTopology(Current, Current.GetChatPool(identity.ToFqdn()).Fqdn));
        else
            ForEachTopology(Path, topology => ProcessTopology(topology, null));
    }

    /// <summary>Looks at a topology, or at one of its chat pools.</summary>
    private protected abstract void ProcessTopology(Topology topology, Fqdn? pool);
}
