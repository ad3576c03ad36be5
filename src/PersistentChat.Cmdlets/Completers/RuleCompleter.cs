using System.Collections.Generic;
using System.Linq;
using PersistentChat.Rules;

namespace PersistentChat.Cmdlets;

/// <summary>Completes the ids of rules; the tip is the title.</summary>
public sealed class RuleCompleter : NameCompleter
{
    private protected override IEnumerable<(string Name, string Tip)> Candidates() =>
        RuleCatalog.All.Select(rule => (rule.Id, rule.Title));
}
