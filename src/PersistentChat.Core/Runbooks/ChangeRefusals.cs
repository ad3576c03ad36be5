using System.Collections.Generic;
using System.Linq;
using PersistentChat.Changes;
using PersistentChat.Rules;

namespace PersistentChat.Runbooks;

/// <summary>Names the transitions that the product does not support, each with the way round.</summary>
internal static class ChangeRefusals
{
    public static IEnumerable<RunbookChapter> Of(Topology reference, Topology difference, PoolPairs pairs)
    {
        var citations = new ProductCitations(difference.Product);
        if (reference.Product == Product.SkypeForBusiness2015 && difference.Product == Product.Lync2013)
            yield return Around(new("Change_Downgrade") { Inferred = new RunbookText("Change_DowngradeInferred") }, WayToNewPool(difference));
        if (reference.Directory.Domain is { } domain && difference.Directory.Domain is { } other && domain != other)
        {
            yield return Around(
                new("Change_Domain", domain, other) { Source = citations.Directory }, new("Change_WayDomain") { Source = citations.Directory });
        }
        foreach (var before in reference.ChatPools)
            if (pairs.Find(before) is { } after && Refusal(before, after, difference) is { } steps)
                yield return new RunbookChapter(before, [new("NotPossible", steps)]);
        var shared = new SharedDatabases(new TopologyIndex(difference, default, difference.Policy, RuleCatalog.Ids));
        foreach (var pool in difference.ChatPools)
            if (IsTouched(pool, reference) && shared.StepFor(ChangeRunbook.Context(difference, pool.Fqdn)) is { } step)
                yield return new RunbookChapter(pool, [new("NotPossible", [step])]);
    }

    /// <summary>The chapter that says why there is no order.</summary>
    public static RunbookChapter NoOrder(IReadOnlyList<RunbookEntry> obstacles) => Around(
        new("Change_NoOrder") { Entries = [.. obstacles.Distinct()], Inferred = Inferences.Advice }, new("Change_WayBetween") { Inferred = Inferences.Advice });

    private static RunbookStep[]? Refusal(ChatPool before, ChatPool after, Topology difference)
    {
        if (before.Fqdn != after.Fqdn)
            return [new("Change_Renamed", before.Fqdn, after.Fqdn) { Source = Of(difference, Citations.Changes.Renaming) }, WayToNewPool(difference)];
        if (before.PoolType == ChatPoolType.SingleServer && after.PoolType == ChatPoolType.MultipleServer)
        {
            var recreation = Of(difference, Citations.Changes.Recreation);
            return [new("Change_ToMultiple", before.Fqdn) { Source = recreation }, new("Change_WayConvert", before.Fqdn) { Source = recreation }];
        }
        if (before.PoolType != after.PoolType)
            return [new("Change_ToSingle", before.Fqdn) { Source = Of(difference, Citations.Changes.Recreation) }, WayToNewPool(difference)];
        return before.PoolType == ChatPoolType.SingleServer && !before.Servers.Select(server => server.Fqdn).SequenceEqual(after.Servers.Select(server => server.Fqdn))
            ? [new("Change_Closed", before.Fqdn) { Source = Of(difference, Citations.Changes.ClosedPool) }, WayToNewPool(difference)]
            : null;
    }

    private static RunbookChapter Around(params RunbookStep[] steps) => new(new RunbookText("Change_Around"), [new("NotPossible", steps)]);

    private static RunbookStep WayToNewPool(Topology difference) => new("Change_WayNewPool")
    {
        Notes = [new RunbookText("Convert_NoMove"), new RunbookText("Change_NothingMoves")],
        Source = Of(difference, Citations.Changes.Renaming),
        Inferred = Inferences.Place,
    };

    private static string Of(Topology topology, string documents) => Citations.For(topology.Product, documents);

    private static bool IsTouched(ChatPool pool, Topology reference) => !reference.ChatPools.Contains(pool);
}
