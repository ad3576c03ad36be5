using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Rules;

/// <summary>Finds rules by their ids, without regard to case; a retired id leads to the rule that took over.</summary>
internal sealed class RuleIds
{
    private readonly Dictionary<string, Rule> _rules;
    private readonly Dictionary<string, RetiredRule> _retired;

    public RuleIds(IEnumerable<Rule> rules, IEnumerable<RetiredRule> retired)
    {
        _rules = rules.ToDictionary(rule => rule.Id, StringComparer.OrdinalIgnoreCase);
        _retired = retired.ToDictionary(rule => rule.Id, StringComparer.OrdinalIgnoreCase);
    }

    private RuleIds(RuleIds ids, IEnumerable<Rule> more)
    {
        _rules = new Dictionary<string, Rule>(ids._rules, StringComparer.OrdinalIgnoreCase);
        foreach (var rule in more)
            _rules[rule.Id] = rule;
        _retired = ids._retired;
    }

    /// <summary>The same, with rules that a policy states.</summary>
    public RuleIds With(IEnumerable<Rule> stated) => stated.Any() ? new RuleIds(this, stated) : this;

    /// <summary>The id of a rule, or one of the form that those of the house have.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.RuleNotFound"/>.</exception>
    public string Named(string text) => Find(text) is null && StatedRule.IsId(text.Trim()) ? text.Trim() : Get(text).Id;

    /// <exception cref="TopologyException"><see cref="TopologyError.RuleNotFound"/>.</exception>
    public Rule Get(string? id) => Find(id) ?? throw new TopologyException(TopologyError.RuleNotFound, id, id, Meant(id));

    public Rule? Find(string? id)
    {
        var wanted = (id ?? "").Trim();
        while (Retired(wanted) is { } retired)
            wanted = retired.Successor;
        return _rules.TryGetValue(wanted, out var rule) ? rule : null;
    }

    /// <summary>What is known of an id that was retired; null for every other one.</summary>
    public RetiredRule? Retired(string id) => _retired.TryGetValue(id.Trim(), out var rule) ? rule : null;

    /// <summary>The id that findings bear; one that no rule has stays as it is.</summary>
    public string Current(string id) => Find(id)?.Id ?? id;

    /// <summary>The id as the catalogue writes it; one that it does not know stays as it is.</summary>
    public string Written(string id) => Retired(id)?.Id ?? Current(id.Trim());

    /// <summary>The id that was probably meant.</summary>
    public Guess Meant(string? id) => new(id ?? "", _rules.Values.Select(rule => rule.Id));
}
