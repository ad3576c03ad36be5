using System.Collections.Generic;
using System.Linq;
using System;
using PersistentChat.Keys;

namespace PersistentChat.Rules.Pool;

internal sealed class PCT1013NoDisplayName : Rule
{
    public PCT1013NoDisplayName()
        : base(
            "PCT1013", RuleCategory.Pool, Severity.Information,
            Citations.SkypeProperties,
            "POOL-26") =>
        ApplyOnlyTo(Product.SkypeForBusiness2015, OtherWord.Less, Citations.AddToTopology);

    internal override void Declare(TopologyIndex topology, Scope scope) => scope.Of(topology.ChatPools, pool =>
    {
        if (IsTheFqdn(pool))
            scope.Needs(pool, UnknownFact.DisplayName, ChatPoolKeys.DisplayName);
    });

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from pool in topology.ChatPools
        where IsTheFqdn(pool) && !pool.IsUnknown(UnknownFact.DisplayName)
        select Report(pool, pool, pool);

    private static bool IsTheFqdn(ChatPool pool) => StringComparer.OrdinalIgnoreCase.Equals(pool.DisplayName, pool.Fqdn.ToString());
}
