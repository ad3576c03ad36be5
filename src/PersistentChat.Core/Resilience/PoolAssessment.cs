using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Resilience;

/// <summary>What a fault does to one chat pool.</summary>
internal sealed class PoolAssessment(FaultIndex index, ChatPool pool, Fault fault)
{
    private readonly ServerEffects _servers = new(index, pool, fault);

    public FaultReport Report()
    {
        FaultEffect[] effects =
        [
            .. _servers.All(),
            .. ContentEffects.Of(pool, fault, index.Citations),
            .. ComplianceEffects.Of(pool, fault, index.Citations),
            .. Files(),
            .. NextHop(),
            .. Unplaced(),
        ];
        if (effects.Length == 0)
            effects = [new FaultEffect(FaultOutcome.Survives, "Unused", null)];
        var outcome = effects.Max(effect => effect.Outcome);
        return new FaultReport(
            fault, pool.Fqdn, effects, PoolUsers.Of(pool.Users.Concurrent, outcome, _servers));
    }

    private IEnumerable<FaultEffect> Files()
    {
        if (fault.HasLost(pool.FileStore))
            yield return new FaultEffect(FaultOutcome.Degraded, "FileStoreLost", null, pool.FileStore);
        if (pool.Compliance.Enabled && fault.HasLost(pool.Compliance.AdapterOutputDirectory))
            yield return new FaultEffect(FaultOutcome.Degraded, "ComplianceOutputLost", null, pool.Compliance.AdapterOutputDirectory);
        if (fault.HasLost(pool.LogShippingShare))
            yield return new FaultEffect(FaultOutcome.Survives, "LogShippingShareLost", index.Citations.RequiredResources, pool.LogShippingShare);
    }

    private IEnumerable<FaultEffect> NextHop()
    {
        if (fault.HasLostNextHop(pool.NextHop))
        {
            yield return index.HasNextHopLeft(fault)
                ? new FaultEffect(FaultOutcome.ManualFailover, "NextHopRepoint", Citations.FrontEndFailover, pool.NextHop)
                : new FaultEffect(FaultOutcome.Outage, "NextHopLost", index.Citations.AddToTopology, pool.NextHop);
        }
        else if (index.BackEndOf(pool) is { } backEnd && fault.HasLost(backEnd))
        {
            yield return new FaultEffect(FaultOutcome.Degraded, "BackEndLost", null, backEnd, pool.NextHop);
        }
    }

    private IEnumerable<FaultEffect> Unplaced()
    {
        if (fault.Kind != FaultKind.DataCenter)
            yield break;
        string[] names =
        [
            .. pool.Servers.Where(server => index.DataCenterOf(server.Fqdn) is null).Select(server => server.ToString()),
            .. index.InstancesOf(pool).Where(instance => index.DataCenterOf(instance) is null).Select(instance => instance.ToString()),
            .. FaultIndex.PathsOf(pool).Where(path => FaultIndex.MachineOf(path) is not { } machine || index.DataCenterOf(machine) is null).Select(path => path.ToString()),
            .. IsPlaced(pool.NextHop) ? [] : new[] { pool.NextHop.ToString() },
        ];
        if (names.Length > 0)
            yield return new FaultEffect(FaultOutcome.Survives, "Unplaced", null, string.Join(", ", names));
    }

    private bool IsPlaced(Fqdn nextHop) =>
        index.FrontEnds.TryGetValue(nextHop, out var frontEnd) && frontEnd.Servers.Count > 0
        && frontEnd.Servers.All(server => index.DataCenterOf(server) is not null);
}
