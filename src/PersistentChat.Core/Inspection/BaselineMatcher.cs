using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Rules;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Inspection;

/// <summary>Finds the entries of a baseline that findings of one topology are known by, each entry once.</summary>
internal sealed class BaselineMatcher
{
    private readonly Dictionary<string, Queue<BaselineEntry>> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly RuleIds _ids;

    /// <param name="baseline">The baseline, if there is one.</param>
    /// <param name="topology">The topology's name.</param>
    /// <param name="ids">Finds the rules that entries name.</param>
    public BaselineMatcher(Baseline? baseline, string topology, RuleIds ids)
    {
        _ids = ids;
        Version = baseline?.VersionFor(topology);
        foreach (var entry in baseline?.Entries ?? [])
        {
            if (!entry.IsOf(topology))
                continue;
            var key = Key(ids.Current(entry.Rule), entry.Target, entry.Fingerprint);
            if (!_entries.TryGetValue(key, out var same))
                _entries.Add(key, same = new Queue<BaselineEntry>());
            same.Enqueue(entry);
        }
    }

    /// <summary>The version that the baseline knows the topology by; null when there is no baseline, or it does not say.</summary>
    public Version? Version { get; }

    /// <summary>The entry that a finding is known by, which is used up; null when it is new.</summary>
    public BaselineEntry? Match(Finding finding) =>
        _entries.Count > 0 && _entries.TryGetValue(Key(finding.RuleId, finding.Target, finding.Fingerprint), out var same) && same.Count > 0
            ? same.Dequeue()
            : null;

    /// <summary>The entries that nothing was found for, of the rules that were run.</summary>
    public IEnumerable<BaselineEntry> Left(IEnumerable<string> rulesRun)
    {
        var run = new HashSet<string>(rulesRun);
        return _entries.Values.SelectMany(same => same).Where(entry => run.Contains(_ids.Current(entry.Rule)));
    }

    private static string Key(string rule, string target, string fingerprint) =>
        rule + "\n" + TargetName.Normalize(target) + "\n" + fingerprint;
}
