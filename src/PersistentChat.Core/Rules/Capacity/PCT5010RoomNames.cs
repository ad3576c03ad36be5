using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Sources;

namespace PersistentChat.Rules.Capacity;

internal sealed class PCT5010RoomNames()
    : Rule(
        "PCT5010", RuleCategory.Capacity, Severity.Error,
        Citations.RoomReference
        + "; " + Citations.CategoryReference
        + "; " + Citations.UsingCategories
        + "; " + Citations.ConfigureCategories
        + "; " + Citations.SkypeCategories,
        "LIM-04", "LIM-07")
{
    private const string TwoCategories = "Categories";
    private const string RoomAndCategory = "Both";

    internal override void Declare(TopologyIndex topology, Scope scope) => scope.Of(topology.ChatPools, scope.NeedsRooms);

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        topology.ChatPools.Where(pool => pool.Categories.Count > 0).SelectMany(Check);

    private IEnumerable<Finding> Check(ChatPool pool)
    {
        var categories = pool.Categories.ToLookup(category => category.Name, StringComparer.OrdinalIgnoreCase);
        var rooms = pool.Categories
            .SelectMany(category => category.Rooms ?? [], (category, room) => (Category: category.Name, Room: room))
            .ToLookup(item => item.Room, item => item.Category, StringComparer.OrdinalIgnoreCase);
        foreach (var same in categories.Where(same => same.Skip(1).Any()))
            yield return ReportAs(
                TwoCategories, Severity, new RoomOrAddIn(pool, SourceKind.Category, same.Key), pool, pool, Excerpt.Of(same.Key), same.Count());
        foreach (var room in rooms)
        {
            var item = new RoomOrAddIn(pool, SourceKind.Room, room.Key);
            if (room.Skip(1).Any())
                yield return Report(item, pool, pool, Excerpt.Of(room.Key), room.Count(), Categories(room));
            if (categories.Contains(room.Key))
                yield return ReportAs(RoomAndCategory, Severity, item, pool, pool, Excerpt.Of(room.Key), Categories(room));
        }
    }

    private static IReadOnlyList<string> Categories(IEnumerable<string> names) =>
        ValueList.Of(names.Distinct(StringComparer.OrdinalIgnoreCase).Select(Excerpt.Of));
}
