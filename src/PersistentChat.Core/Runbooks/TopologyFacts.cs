using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Runbooks;

/// <summary>Finds the facts of a topology by name.</summary>
internal sealed class TopologyFacts(Topology topology)
{
    private readonly Dictionary<SqlInstanceName, SqlInstance> _instances = topology.SqlInstances.ToDictionary(instance => instance.Name);
    private readonly Dictionary<Fqdn, Computer> _computers = topology.Computers.ToDictionary(computer => computer.Fqdn);
    private readonly Dictionary<Fqdn, string> _sites = topology.FrontEndPools.ToDictionary(pool => pool.Fqdn, pool => pool.Site);

    public SqlInstance? Instance(SqlInstanceName name) => _instances.TryGetValue(name, out var instance) ? instance : null;

    public Computer? Computer(Fqdn fqdn) => _computers.TryGetValue(fqdn, out var computer) ? computer : null;

    public string? SiteOf(Fqdn frontEndPool) => _sites.TryGetValue(frontEndPool, out var site) ? site : null;
}
