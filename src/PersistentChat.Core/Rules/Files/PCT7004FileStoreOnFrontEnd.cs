using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Rules.Files;

internal sealed class PCT7004FileStoreOnFrontEnd : Rule
{
    public PCT7004FileStoreOnFrontEnd()
        : base("PCT7004", RuleCategory.Files, Severity.Error, Sources.SkypeFileStore, "FS-06") =>
        Products = ValueList.Of([Product.SkypeForBusiness2015]);

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from pool in topology.ChatPools
        let server = pool.FileServer
        let frontEnd = server is null ? null : topology.EnterprisePoolOf(server)
        where frontEnd is not null
        select Report(pool, pool, pool, pool.FileStore, frontEnd);
}
