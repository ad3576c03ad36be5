using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Rules;

/// <summary>Which rules an inspection runs.</summary>
public sealed class RuleSelection
{
    private static readonly string[] _words = ["all", .. Enum.GetNames(typeof(RuleCategory))];
    private static readonly char[] _partsOfIds = [.. "-0123456789"];

    private RuleSelection(IReadOnlyList<Rule> rules) => Rules = rules;

    /// <summary>All rules.</summary>
    public static RuleSelection All { get; } = new(RuleCatalog.All);

    /// <summary>The selected rules in the order of their ids.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>Selects rules.</summary>
    /// <param name="include">Ids; null or none is all. A retired id stands for the rule that took over.</param>
    /// <param name="exclude">Ids that are not run.</param>
    /// <param name="categories">Categories; null or none is all.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.RuleNotFound"/>; <see cref="TopologyError.NoRuleLeft"/>.</exception>
    public static RuleSelection Of(
        IEnumerable<string>? include = null, IEnumerable<string>? exclude = null, IEnumerable<RuleCategory>? categories = null) =>
        Of(RuleCatalog.Ids, include, exclude, categories);

    /// <summary>Selects rules by words.</summary>
    /// <param name="names"><c>all</c>, categories and ids, without regard to case.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.RuleNotFound"/>, <see cref="TopologyError.RuleWordUnknown"/>.</exception>
    public static RuleSelection Named(IEnumerable<string> names) => All.Choose(names);

    /// <summary>The ids of the selected rules.</summary>
    public override string ToString() => string.Join(", ", Rules.Select(rule => rule.Id));

    /// <summary>Whether a rule is selected.</summary>
    internal bool Contains(Rule rule) => Rules.Contains(rule);

    /// <summary>These rules, and others.</summary>
    internal RuleSelection With(RuleSelection? others) => others is null ? this : new(ValueList.Of(RuleCatalog.All.Where(rule => Contains(rule) || others.Contains(rule))));

    /// <summary>Those of these rules that are among others; none may be left.</summary>
    internal RuleSelection Within(IEnumerable<Rule> others) => new(ValueList.Of(Rules.Where(new HashSet<Rule>(others).Contains)));

    /// <summary>Those of these rules that words name, as <see cref="Named"/> does; each word has to name one.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.RuleNotFound"/>; <see cref="TopologyError.RuleNotRun"/>.</exception>
    internal RuleSelection Choose(IEnumerable<string> names)
    {
        var chosen = new HashSet<Rule>();
        foreach (var name in Guard.NotNull(names, nameof(names)))
        {
            Rule[] rules = [.. Meant(name).Where(Contains)];
            if (rules.Length == 0)
                throw new TopologyException(TopologyError.RuleNotRun, name, name);
            chosen.UnionWith(rules);
        }
        return new RuleSelection(ValueList.Of(Rules.Where(chosen.Contains)));
    }

    /// <summary>The same, with what finds rules.</summary>
    internal static RuleSelection Of(
        RuleIds ids, IEnumerable<string>? include, IEnumerable<string>? exclude = null, IEnumerable<RuleCategory>? categories = null)
    {
        var included = Find(include);
        var excluded = Find(exclude);
        var wanted = new HashSet<RuleCategory>(categories ?? []);
        var rules = ValueList.Of(RuleCatalog.All.Where(rule =>
            (included.Count == 0 || included.Contains(rule))
            && !excluded.Contains(rule)
            && (wanted.Count == 0 || wanted.Contains(rule.Category))));
        // Whatever is checked by no rule passes.
        return rules.Count > 0 ? new RuleSelection(rules) : throw new TopologyException(TopologyError.NoRuleLeft, null);

        HashSet<Rule> Find(IEnumerable<string>? chosen) => new((chosen ?? []).Select(ids.Get));
    }

    private static IEnumerable<Rule> Meant(string name) =>
        StringComparer.OrdinalIgnoreCase.Equals(name, "all") ? RuleCatalog.All
        : Enum.TryParse<RuleCategory>(name, ignoreCase: true, out var category) && Enum.IsDefined(typeof(RuleCategory), category)
            ? RuleCatalog.All.Where(rule => rule.Category == category)
        : name.IndexOfAny(_partsOfIds) >= 0 ? [RuleCatalog.Get(name)]
        : throw new TopologyException(
            TopologyError.RuleWordUnknown, name, name, new Guess(name, _words), new Enumeration(_words));
}
