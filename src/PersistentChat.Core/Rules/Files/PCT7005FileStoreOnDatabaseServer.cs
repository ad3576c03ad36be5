using System.Collections.Generic;
using System.Linq;
using PersistentChat.Keys;

namespace PersistentChat.Rules.Files;

internal sealed class PCT7005FileStoreOnDatabaseServer : Rule
{
    public PCT7005FileStoreOnDatabaseServer()
        : base(
            "PCT7005", RuleCategory.Files, Severity.Warning,
            Citations.SkypeBasics,
            "FS-05") =>
        ApplyOnlyTo(Product.SkypeForBusiness2015, OtherWord.Opposite, Citations.FileStorageSupport);

    internal override bool ComparesEverything => true;

    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        scope.Of(topology.ChatPools, pool => scope.Needs(pool, ChatPoolKeys.FileStore));
        if (topology.ChatPools.Any(pool => pool.ServerOf(pool.FileStore) is not null))
        {
            scope.NeedsBackEnds();
            scope.NeedsStoresAndWitnesses();
        }
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology)
    {
        var servers = new HashSet<Fqdn>(topology.InstancesByServer.Select(server => server.Key));
        foreach (var pool in topology.ChatPools)
            if (pool.ServerOf(pool.FileStore) is { } server && servers.Contains(server) && !topology.IsStandardEdition(server))
                yield return Report(pool, pool, pool, pool.FileStore, server);
    }
}
