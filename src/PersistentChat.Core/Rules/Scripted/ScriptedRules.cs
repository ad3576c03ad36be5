using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Rules.Scripted;

/// <summary>The scripted rules of a check, and what of them cannot be run.</summary>
internal sealed class ScriptedRules
{
    /// <param name="rules">The rules that could be read, in their order.</param>
    /// <param name="problems">Why others could not.</param>
    public ScriptedRules(IEnumerable<ScriptedRule> rules, IEnumerable<TopologyException> problems)
    {
        var (kept, wrong) = (new List<ScriptedRule>(), problems.ToList());
        foreach (var rule in rules)
        {
            if (kept.Find(other => other.Id == rule.Id) is { } first)
                wrong.Add(Taken(rule, new Phrase("Script_IdInFile", rule.Id, first.File)));
            else
                kept.Add(rule);
        }
        Rules = ValueList.Of<ScriptedRule>(kept);
        Problems = ValueList.Of<TopologyException>(wrong);
    }

    public IReadOnlyList<ScriptedRule> Rules { get; }

    public IReadOnlyList<TopologyException> Problems { get; }

    /// <summary>The rules for one topology, and before them the one that tells what cannot be run.</summary>
    /// <param name="policy">The policy in force, whose rules keep their ids.</param>
    public IReadOnlyList<Rule> Checks(Policy policy)
    {
        var stated = new HashSet<string>(policy.Rules.Select(rule => rule.Id));
        var clashes = Rules.Where(rule => stated.Contains(rule.Id)).Select(rule => Taken(rule, new Phrase("Script_IdInPolicy", rule.Id)));
        return [new ScriptFilesCheck([.. Problems, .. clashes]), .. Rules.Where(rule => !stated.Contains(rule.Id)).Select(rule => new ScriptedCheck(rule))];
    }

    private static TopologyException Taken(ScriptedRule rule, object why) => new(TopologyError.ScriptFailed, rule.Id, new SourceLocation(rule.File, 1, 1), null, why);
}
