using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Cmdlets;

/// <summary>Completes SQL Server instances: those that the topology describes or that a pool uses.</summary>
public sealed class SqlInstanceCompleter : TopologyCompleter
{
    private protected override IEnumerable<(string Name, string Tip)> Candidates(Topology topology) =>
        topology.SqlInstances.Select(instance => instance.Name)
            .Concat(topology.FrontEndPools.Select(pool => pool.BackEnd).OfType<SqlInstanceName>())
            .Concat(topology.ChatPools.SelectMany(StoresOf).SelectMany(store => store.Instances))
            .Distinct()
            .Select(name => (name.ToString(), name.ToString()));

    private static IEnumerable<SqlStore> StoresOf(ChatPool pool) =>
        new[] { pool.ContentStore, pool.BackupContentStore, pool.Compliance.Store, pool.Compliance.BackupStore }.OfType<SqlStore>();
}
