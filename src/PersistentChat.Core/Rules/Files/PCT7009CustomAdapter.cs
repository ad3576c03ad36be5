using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Rules.Files;

internal sealed class PCT7009CustomAdapter()
    : Rule("PCT7009", RuleCategory.Files, Severity.Information, Sources.CustomAdapter + "; " + Sources.NewFeatures, "CMP-06")
{
    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from pool in topology.ChatPools
        let adapter = pool.Compliance.AdapterType
        where pool.Compliance.Enabled && adapter is not null
        where !StringComparer.OrdinalIgnoreCase.Equals(adapter, ComplianceSettings.XmlAdapter)
        select Report(pool, pool, pool, adapter, ValueList.Of(pool.Servers));
}
