using System.Collections.Generic;
using PersistentChat.Internal;
using PersistentChat.Keys;
using PersistentChat.Sources;

namespace PersistentChat.Rules.Capacity;

internal sealed class PCT5012AddIns()
    : Rule("PCT5012", RuleCategory.Capacity, Severity.Error, Citations.AddInTable + "; " + Citations.SkypeAddIns, "LIM-06")
{
    internal override void Declare(TopologyIndex topology, Scope scope) => scope.Of(topology.ChatPools, pool => scope.Needs(pool, ChatPoolKeys.AddIns));

    internal override IEnumerable<Finding> Check(TopologyIndex topology)
    {
        foreach (var pool in topology.ChatPools)
            foreach (var addIn in pool.AddIns)
            {
                var item = new RoomOrAddIn(pool, SourceKind.AddIn, addIn.Name);
                var name = Excerpt.Of(addIn.Name);
                if (addIn.Name.Length > Limits.AddInNameLength)
                    yield return ReportAs("Name", Severity, item, pool, pool, name, addIn.Name.Length, Limits.AddInNameLength);
                if (addIn.Url.Length > Limits.AddInUrlLength)
                    yield return ReportAs("Url", Severity, item, pool, pool, name, addIn.Url.Length, Limits.AddInUrlLength);
                if (addIn.WebBeginning is null)
                    yield return Report(item, pool, pool, name, Excerpt.Of(addIn.Url));
            }
    }
}
