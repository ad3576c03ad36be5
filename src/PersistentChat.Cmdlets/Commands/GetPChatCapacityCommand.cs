using System.Management.Automation;
using PersistentChat.Capacity;

namespace PersistentChat.Cmdlets;

/// <summary>Computes how many users chat pools carry, or what a number of users needs.</summary>
[Cmdlet(VerbsCommon.Get, "PChatCapacity", DefaultParameterSetName = ParameterSets.Current)]
[OutputType(typeof(CapacityReport))]
public sealed class GetPChatCapacityCommand : PChatPoolsCommand
{
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
        else
            base.Execute();
    }

    // A pool object is computed as it is.
    private protected override void WriteNamed(Topology topology, PoolIdentity identity) =>
        Write((ParameterSetName == ParameterSets.Current ? identity.Pool : null) ?? topology.GetChatPool(identity.ToFqdn()));

    private protected override void WriteAll(Topology topology) => ForEach(topology.ChatPools, Write);

    private void Write(ChatPool pool) => WriteObject(CapacityPlanner.Plan(pool));
}
