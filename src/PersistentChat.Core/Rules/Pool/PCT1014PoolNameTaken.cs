using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.Pool;

internal sealed class PCT1014PoolNameTaken()
    : Rule(
        "PCT1014", RuleCategory.Pool, Severity.Error,
        Citations.Dns
        + "; " + Citations.SkypeDns
        + "; " + Citations.SkypeDefineFqdn,
        "POOL-04", "POOL-28", "DNS-02")
{
    private const string Member = "Member";
    private const string Computer = "Computer";

    internal override bool ComparesEverything => true;

    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        scope.Of(topology.ChatPools.Where(pool => pool.PoolType == ChatPoolType.MultipleServer && !IsStandardEdition(topology, pool)));
        if (scope.Subjects == 0)
            return;
        scope.NeedsFrontEndServers();
        scope.NeedsBackEnds();
        scope.NeedsStoresAndWitnesses();
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology)
    {
        if (!topology.ChatPools.Any(pool => IsTaken(topology, pool.Fqdn)) && !DirectoryComputers(topology).Any(computer => topology.ChatPool(computer) is not null))
            yield break;
        var reported = new HashSet<Fqdn>();
        foreach (var (name, use) in Uses(topology))
            if (topology.ChatPool(name) is { PoolType: ChatPoolType.MultipleServer } pool && !IsStandardEdition(topology, pool) && reported.Add(name))
                yield return ReportAs(use == Computer && pool.Find(name) is not null ? Member : use, Severity, pool, pool, pool)
                    .Advise(topology.IsStandardEdition(name) ? "StandardEdition" : null);
    }

    /// <summary>Whether a pool runs on a Standard Edition server and bears its name, as it has to whatever its type.</summary>
    private static bool IsStandardEdition(TopologyIndex topology, ChatPool pool) => topology.IsStandardEdition(pool.Fqdn) && pool.Find(pool.Fqdn) is not null;

    /// <summary>Whether something else may bear the name of a pool; of most nothing does, which is found out sooner than every other name is looked up.</summary>
    private static bool IsTaken(TopologyIndex topology, Fqdn name) =>
        topology.FrontEnd(name) is not null || topology.FrontEndsByServer.Contains(name) || topology.PoolsByServer.Contains(name)
        || topology.AllInstancesByServer.Contains(name) || topology.Computer(name) is not null || HasSharesOnItsOwnName(topology.ChatPool(name)!);

    /// <summary>The names that mean something else than a chat pool, each with what it is, the most telling first.</summary>
    private static IEnumerable<(Fqdn Name, string Use)> Uses(TopologyIndex topology)
    {
        return topology.Topology.FrontEndPools.Select(frontEnd => (frontEnd.Fqdn, "FrontEndPool"))
            .Concat(topology.FrontEndsByServer.Select(server => (server.Key, "FrontEndServer")))
            .Concat(topology.PoolsByServer.Select(server => (server.Key, Computer)))
            .Concat(topology.InstancesByServer.Select(server => (server.Key, "DatabaseServer")))
            .Concat(topology.Topology.SqlInstances.Select(instance => (instance.Name.Server, "DatabaseServer")))
            .Concat(topology.ChatPools.Where(HasSharesOnItsOwnName).Select(pool => (pool.Fqdn, "FileServer")))
            .Concat(topology.Topology.Computers.Select(computer => (computer.Fqdn, Computer)))
            .Concat(DirectoryComputers(topology).Select(computer => (computer, Computer)));
    }

    private static IEnumerable<Fqdn> DirectoryComputers(TopologyIndex topology) =>
        topology.Topology.Directory.GlobalCatalogs.Concat(topology.Topology.Directory.AdministrativeComputers);

    private static bool HasSharesOnItsOwnName(ChatPool pool) =>
        pool.FileStore?.IsOn(pool.Fqdn) == true
        || pool.LogShippingShare?.IsOn(pool.Fqdn) == true
        || pool.Compliance.AdapterOutputDirectory?.IsOn(pool.Fqdn) == true;
}
