using System;
using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.Pool;

internal sealed class PCT1013NoDisplayName : Rule
{
    public PCT1013NoDisplayName()
        : base(
            "PCT1013", RuleCategory.Pool, Severity.Information,
            Citations.SkypeProperties,
            "POOL-26") =>
        ApplyOnlyTo(Product.SkypeForBusiness2015, OtherWord.Less, Citations.AddToTopology);

    internal override void Declare(TopologyIndex topology, Scope scope) => scope.Of(topology.ChatPools);

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from pool in topology.ChatPools
        where StringComparer.OrdinalIgnoreCase.Equals(pool.DisplayName, pool.Fqdn.ToString())
        select Report(pool, pool, pool);
}
