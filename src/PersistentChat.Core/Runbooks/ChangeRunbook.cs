using System.Collections.Generic;
using System.Linq;
using PersistentChat.Changes;
using PersistentChat.Dependencies;
using PersistentChat.Internal;
using PersistentChat.Rules;

namespace PersistentChat.Runbooks;

/// <summary>The way from one topology to another: what is added is deployed, what goes is retired, and what stays is changed in place, as far as the product can.</summary>
internal sealed class ChangeRunbook
{
    private readonly Topology _reference;
    private readonly Topology _difference;
    private readonly PoolPairs _pairs;

    public ChangeRunbook(Topology reference, Topology difference)
    {
        (_reference, _difference) = (reference, difference);
        _pairs = new PoolPairs(reference.ChatPools, difference.ChatPools);
        Refusals = ValueList.Of(ChangeRefusals.Of(reference, difference, _pairs));
        var order = Refusals.Count > 0 || reference == difference ? null : new ChangeOrder(reference, difference, Lanes(), [.. Facts(), ChangeSurroundings.End(reference, difference)]);
        Stages = order is { Obstacles.Count: 0 } ? order.Stages : [];
        if (order is { Obstacles.Count: > 0 })
            Refusals = ValueList.Of([ChangeRefusals.NoOrder(order.Obstacles)]);
    }

    /// <summary>What is done, in order; nothing when it is refused.</summary>
    public IReadOnlyList<ChangeStage> Stages { get; }

    /// <summary>What the product does not support, each a chapter that says the way round.</summary>
    public IReadOnlyList<RunbookChapter> Refusals { get; }

    /// <summary>The chapters; of moves of one pool right after one another, one.</summary>
    public IEnumerable<RunbookChapter> Chapters(ApprovedFiles? files)
    {
        var start = new RunbookChapter(new RunbookText("Change_Start"), [new("ChangeStart", Start(files))]);
        if (Refusals.Count > 0)
            return [start, .. Refusals];
        return [start, .. Parts(), .. Verify()];
    }

    internal static RunbookContext Context(Topology topology, Fqdn pool) => new(topology.GetChatPool(pool), Index(topology));

    private static TopologyIndex Index(Topology topology) => new(topology, default, topology.Policy, RuleCatalog.Ids);

    private IEnumerable<RunbookStep> Start(ApprovedFiles? files)
    {
        if (files is not null)
        {
            yield return new("Change_Approved")
            {
                Entries =
                [
                    new(new RunbookText("Label_FileBefore", files.Before), files.BeforeHash),
                    new(new RunbookText("Label_FileAfter", files.After), files.AfterHash),
                ],
                Inferred = Inferences.Advice,
            };
        }
        if (Refusals.Count > 0)
        {
            yield return new("Change_Refused") { Inferred = Inferences.Advice };
            yield break;
        }
        if (Stages.All(stage => stage.Sections.Count == 0))
        {
            yield return new("Change_Nothing") { Inferred = Inferences.Advice };
            yield break;
        }
        yield return new("Change_Check") { Notes = [new RunbookText("Change_NotSeen")], Inferred = Inferences.Advice };
        yield return new("Publish_Backup")
        {
            Commands = [new RunbookCommand("Export-CsConfiguration").With("FileName", RunbookVariable.ConfigurationFile)],
            Source = Citations.Cmdlet("Export-CsConfiguration"),
            Inferred = Inferences.Place,
        };
    }

    private IEnumerable<RunbookChapter> Parts()
    {
        var stages = Stages.Where(stage => stage.Sections.Count > 0).ToArray();
        for (var i = 0; i < stages.Length;)
        {
            var part = stages.Skip(i).TakeWhile(stage => stage.Pool == stages[i].Pool).ToArray();
            var sections = part.SelectMany(stage => stage.Sections);
            yield return part[0].Pool is { } pool
                ? new RunbookChapter(part[0].After.ChatPools.Concat(part[0].Before.ChatPools).First(it => it.Fqdn == pool), sections)
                : new RunbookChapter(new RunbookText("Change_Around"), sections);
            i += part.Length;
        }
    }

    /// <summary>Pools that were deployed or retired have been looked at; those that were changed have not.</summary>
    private IEnumerable<RunbookChapter> Verify() =>
        from pool in _reference.ChatPools
        where _difference.ChatPools.Any(after => after.Fqdn == pool.Fqdn)
            && (_reference.Product != _difference.Product || Stages.Any(stage => stage.Pool == pool.Fqdn && stage.Sections.Count > 0))
        let context = Context(_difference, pool.Fqdn)
        select new RunbookChapter(context.Pool, [new("Verify", Verification.Of(context))]);

    private IEnumerable<IReadOnlyList<ChangeMove>> Lanes()
    {
        foreach (var lane in ChangeSurroundings.Lanes(_reference, _difference))
            yield return lane;
        foreach (var pool in _pairs.Created)
            yield return [Deploy(pool)];
        foreach (var pool in _reference.ChatPools)
        {
            if (_pairs.Find(pool) is not { } after)
            {
                yield return [Retire(pool)];
                continue;
            }
            foreach (var lane in ChangePool.Lanes(pool, after))
                yield return lane;
        }
    }

    private IEnumerable<ChangeMove> Facts()
    {
        foreach (var pool in _reference.ChatPools)
            if (_pairs.Find(pool) is { } after)
                yield return ChangePool.Facts(pool, after);
    }

    private static ChangeMove Deploy(ChatPool pool) =>
        new(pool.Fqdn, topology => topology with { ChatPools = ValueList.Append(topology.ChatPools, pool) }, (_, after) => DeployRunbook.Of(Context(after, pool.Fqdn)));

    private static ChangeMove Retire(ChatPool pool) => new(
        pool.Fqdn, topology => topology.RemoveChatPool(pool.Fqdn),
        (before, _) => RetireRunbook.Of(Context(before, pool.Fqdn), new PoolRemains(DependencyCatalog.List(before, pool.Fqdn))));
}
