using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Diagrams;

/// <summary>Makes the lines of one chat pool.</summary>
internal sealed class PoolEdges(ChatPool pool, DiagramLane lane, DiagramBox nextHop, PoolPortLabels ports)
{
    public IEnumerable<DiagramEdge> Build() =>
    [
        NextHop(),
        .. pool.Servers.Count > 1
            ? new[] { new DiagramEdge(EdgeKind.BetweenServers, lane.Pool, lane.Pool, ports.Of("ChatWcf", "ChatPool")) }
            : [],
        .. Column(lane.Content, pool.ContentStore),
        .. lane.Compliance is null ? [] : Column(lane.Compliance, pool.Compliance.Store),
        new DiagramEdge(EdgeKind.Files, lane.Pool, lane.Files),
    ];

    private static string SameComputer => Texts.Diagram("Edge_SameComputer");

    private DiagramEdge NextHop()
    {
        var there = ports.Of("ChatSip");
        var back = ports.Of("FrontEndSip");
        return new DiagramEdge(EdgeKind.NextHop, nextHop, lane.Pool, there.Length + back.Length == 0 ? SameComputer : there, back);
    }

    private IEnumerable<DiagramEdge> Column(StoreColumn column, SqlStore? store)
    {
        var texts = store is null ? [] : ports.Of(store.Instance);
        yield return new DiagramEdge(
            EdgeKind.Store, lane.Pool, column.Primary.Frame, texts.Count == 0 && store is not null ? ValueList.Of([SameComputer]) : texts, "");
        if (column.Backup is not null)
            yield return new DiagramEdge(EdgeKind.LogShipping, column.Primary.Frame, column.Backup.Frame, Texts.Diagram("Edge_LogShipping"));
        foreach (var mirroring in column.Stores.SelectMany(Mirroring))
            yield return mirroring;
    }

    private IEnumerable<DiagramEdge> Mirroring(DiagramStore store)
    {
        if (store.Mirror is not null)
            yield return new DiagramEdge(EdgeKind.Mirroring, store.Principal, store.Mirror, ports.Of("MirroringPartner"));
        if (store.Witness is null)
            yield break;
        foreach (var copy in new[] { store.Principal, store.Mirror }.OfType<DiagramBox>())
            yield return new DiagramEdge(EdgeKind.Witness, copy, store.Witness, ports.Of("MirroringWitness"));
    }
}
