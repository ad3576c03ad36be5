using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Sources;

namespace PersistentChat.Rules.Capacity;

internal sealed class PCT5011LongRoomNames : Rule
{
    public PCT5011LongRoomNames()
        : base(
            "PCT5011", RuleCategory.Capacity, Severity.Error,
            Citations.MigrationProcess
            + "; " + Citations.NodeTable,
            "LIM-05") =>
        ApplyOnlyTo(Product.Lync2013, OtherWord.Nothing, Citations.SkypeRooms);

    internal override void Declare(TopologyIndex topology, Scope scope) => scope.Of(topology.ChatPools, scope.NeedsRooms);

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from pool in topology.ChatPools
        from category in pool.Categories
        from finding in Check(pool, category)
        select finding;

    private IEnumerable<Finding> Check(ChatPool pool, ChatCategory category)
    {
        if (category.Name.Length > Limits.RoomNameLength)
            yield return Long("Category", SourceKind.Category, pool, category.Name, category.Name.Length, Limits.RoomNameLength);
        if (category.Description?.Length > Limits.RoomDescriptionLength)
            yield return Long("Description", SourceKind.Category, pool, category.Name, category.Description.Length, Limits.RoomDescriptionLength);
        foreach (var room in (category.Rooms ?? []).Where(room => room.Length > Limits.RoomNameLength))
            yield return Long("Room", SourceKind.Room, pool, room, room.Length, Limits.RoomNameLength);
    }

    private Finding Long(string variant, SourceKind kind, ChatPool pool, string name, int length, int limit) =>
        ReportAs(variant, Severity, new RoomOrAddIn(pool, kind, name), pool, pool, Excerpt.Of(name), length, limit);
}
