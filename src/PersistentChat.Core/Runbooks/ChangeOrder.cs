using System.Collections.Generic;
using System.Linq;
using PersistentChat.Inspection;
using PersistentChat.Internal;
using PersistentChat.Rules;

namespace PersistentChat.Runbooks;

/// <summary>
/// Puts moves into an order in which no topology between them breaks a rule for an object for which neither of the two sides breaks it. The moves of one lane keep their
/// order; a lane that would break a rule waits for the others.
/// </summary>
internal sealed class ChangeOrder
{
    private readonly HashSet<(string Rule, string Target)> _permitted;
    private readonly HashSet<Fqdn> _shared;
    private readonly List<ChangeStage> _stages = [];
    private readonly List<RunbookEntry> _obstacles = [];

    public ChangeOrder(Topology reference, Topology difference, IEnumerable<IReadOnlyList<ChangeMove>> lanes, IReadOnlyList<ChangeMove> last)
    {
        _permitted = [.. Broken(reference).Concat(Broken(difference)).Select(Key)];
        _shared = [.. Shared(reference), .. Shared(difference)];
        if (Go(lanes, reference) is { } done)
            Go([last], done);
    }

    /// <summary>The moves in their order; those before the first obstacle when there is one.</summary>
    public IReadOnlyList<ChangeStage> Stages => _stages;

    /// <summary>The rules that every order would break on the way, each with its object; none when there is an order.</summary>
    public IReadOnlyList<RunbookEntry> Obstacles => _obstacles;

    /// <summary>The findings that are errors on the way, whether somebody accepted them or not.</summary>
    internal static IEnumerable<Finding> Broken(Topology topology)
    {
        var report = Inspector.Inspect(topology, default);
        return report.Findings.Concat(report.Suppressed.Select(item => item.Finding)).Where(finding => finding.Severity == Severity.Error);
    }

    internal static (string Rule, string Target) Key(Finding finding) => (finding.RuleId, TargetName.Normalize(finding.Target));

    /// <summary>Makes all moves; the topology afterwards, null when there is no order.</summary>
    private Topology? Go(IEnumerable<IReadOnlyList<ChangeMove>> lanes, Topology from)
    {
        var open = lanes.Select(lane => new Queue<ChangeMove>(lane)).Where(lane => lane.Count > 0).ToList();
        var topology = from;
        while (open.Count > 0)
        {
            if (Advance(open, topology) is not { } next)
                return null;
            topology = next;
            open.RemoveAll(lane => lane.Count == 0);
        }
        return topology;
    }

    /// <summary>Makes the first move that may be made; the topology afterwards, null when there is none.</summary>
    private Topology? Advance(List<Queue<ChangeMove>> lanes, Topology before)
    {
        _obstacles.Clear();
        for (var i = 0; i < lanes.Count; i++)
        {
            var move = lanes[i].Peek();
            if (Result(move, before) is not { } after)
                continue;
            lanes[i].Dequeue();
            // What was begun is gone on with.
            lanes.Insert(0, lanes[i]);
            lanes.RemoveAt(i + 1);
            _stages.Add(new ChangeStage(move.Pool, before, after, ValueList.Of(move.Sections(before, after).Where(section => section.Steps.Count > 0))));
            _obstacles.Clear();
            return after;
        }
        return null;
    }

    /// <summary>What a move leads to; null when it breaks something there.</summary>
    private Topology? Result(ChangeMove move, Topology before)
    {
        var after = move.Result(before);
        RunbookEntry[] brought =
        [
            // A server joins a pool once it has left the other one.
            .. Shared(after).Where(server => !_shared.Contains(server)).Select(server => new RunbookEntry(new RunbookText("Label_Server"), server.ToString())),
            .. Broken(after).Where(finding => !_permitted.Contains(Key(finding))).Select(finding => new RunbookEntry(finding.RuleId, finding.Target)),
        ];
        _obstacles.AddRange(brought);
        return brought.Length == 0 ? after : null;
    }

    /// <summary>The servers that are in several chat pools.</summary>
    private static IEnumerable<Fqdn> Shared(Topology topology) =>
        topology.ChatPools.SelectMany(pool => pool.Servers).GroupBy(server => server.Fqdn).Where(same => same.Skip(1).Any()).Select(same => same.Key);
}
