using FsCheck.Xunit;
using PersistentChat.Resilience;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Tests;

[Properties(Arbitrary = [typeof(TopologyGenerator)])]
public class ResilienceProperties
{
    [Property]
    public bool Every_report_of_any_topology_can_be_read(Topology topology) =>
        ResilienceAnalyzer.Analyze(topology).All(report =>
            report.Action.Length > 0 && report.Source.Length > 0 && report.ToString().Length > 0);

    [Property(MaxTest = 25)]
    public bool Every_pair_is_at_least_as_bad_as_each_of_its_faults(Topology topology)
    {
        var reports = ResilienceAnalyzer.Analyze(topology, new ResilienceOptions(pairs: true));
        var worst = reports.Where(report => report.Fault != FaultKind.Pair)
            .GroupBy(report => (report.Target, report.Pool))
            .ToDictionary(group => group.Key, group => group.Min(report => report.Outcome));
        return reports.Where(report => report.Fault == FaultKind.Pair)
            .All(pair => pair.Targets.All(target => pair.Outcome >= worst[(target, pair.Pool)]));
    }

    [Property]
    public bool A_fault_never_leaves_more_users_than_are_declared(Topology topology)
    {
        var declared = topology.ChatPools.ToDictionary(pool => pool.Fqdn, pool => pool.Users.Concurrent);
        return ResilienceAnalyzer.Analyze(topology).All(report => report.Pool is null
            ? report.RemainingUsers is null
            : !(report.RemainingUsers > declared[report.Pool]) && !(report.UsersAfterAction > declared[report.Pool])
                && !(report.RemainingUsers > report.UsersAfterAction) && declared[report.Pool].HasValue == report.RemainingUsers.HasValue);
    }

    [Property]
    public bool A_fault_that_concerns_no_pool_survives(Topology topology) =>
        ResilienceAnalyzer.Analyze(topology).Where(report => report.Pool is null).All(report => report.Outcome == FaultOutcome.Survives);

    [Property]
    public bool Every_server_and_every_instance_of_a_pool_is_examined(Topology topology)
    {
        var examined = ResilienceAnalyzer.Analyze(topology).Select(report => (report.Pool?.ToString(), report.Target.ToUpperInvariant())).ToHashSet();
        return topology.ChatPools.All(pool =>
            pool.Servers.Select(server => server.ToString()).Concat(pool.ContentStore.Instances.Select(instance => instance.ToString()))
                .All(name => examined.Contains((pool.ToString(), name.ToUpperInvariant()))));
    }
}
