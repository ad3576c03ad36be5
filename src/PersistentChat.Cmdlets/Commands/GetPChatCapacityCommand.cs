using System.Linq;
using System.Management.Automation;
using PersistentChat.Capacity;

namespace PersistentChat.Cmdlets;

/// <summary>Computes how many users chat pools carry, or what a number of users needs.</summary>
[Cmdlet(VerbsCommon.Get, "PChatCapacity", DefaultParameterSetName = ParameterSets.Current)]
[OutputType(typeof(CapacityReport))]
public sealed class GetPChatCapacityCommand : PChatInputCommand
{
    private readonly PoolsOfServers _pools = new();

    /// <summary>The pools, by FQDN or service identity; left out, all. A pool object is computed as it is.</summary>
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

    /// <summary>Numbers of users that are connected at the same time, 0 or more; no topology is needed.</summary>
    [Parameter(Mandatory = true, ParameterSetName = ParameterSets.Users)]
    [Typed(typeof(int[]))]
    public int[] Users { get; set; } = [];

    /// <summary>Active servers, 1 or more; left out, as many as the users need, at most 4.</summary>
    [Parameter(ParameterSetName = ParameterSets.Users)]
    [Alias("Servers")]
    [Typed(typeof(int))]
    public int? ActiveServers { get; set; }

    private protected override void Execute()
    {
        if (ActiveServers > Limits.ActiveServers)
            WriteWarning(CmdletTexts.Format("BeyondActiveServers", ActiveServers, Limits.ActiveServers));
        if (ParameterSetName == ParameterSets.Users)
            ForEach(Users, users => WriteObject(CapacityPlanner.Plan(users, ActiveServers)));
        else if (Identity is not null && ParameterSetName == ParameterSets.Current)
            ForEach(Identity.Where(_pools.IsNew), identity => Write(identity.Pool ?? Current.GetChatPool(identity.ToFqdn())));
        else
            ForEachTopology(Path, WritePools);
    }

    private void WritePools(Topology topology)
    {
        if (topology.ChatPools.Count == 0)
            WriteWarning(CmdletTexts.Format("NoPools", topology.Name));
        if (Identity is null)
            ForEach(topology.ChatPools, Write);
        else
            ForEach(Identity, identity => Write(topology.GetChatPool(identity.ToFqdn())));
    }

    private void Write(ChatPool pool) => WriteObject(CapacityPlanner.Plan(pool));
}
