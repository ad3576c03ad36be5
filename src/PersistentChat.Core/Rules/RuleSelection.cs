using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Rules;

/// <summary>Which rules an inspection runs: those of the catalogue, and those that the policy of a topology states.</summary>
public sealed class RuleSelection
{
    private static readonly string[] _words = ["all", .. Enum.GetNames(typeof(RuleCategory))];
    private static readonly char[] _partsOfIds = [.. "-0123456789"];

    // Which rules a policy states is known when a topology is inspected.
    private readonly Func<Rule, bool> _isStatedWanted;
    private readonly IReadOnlyList<string> _needed;

    private RuleSelection(IReadOnlyList<Rule> rules, Func<Rule, bool> isStatedWanted, IEnumerable<string>? needed = null)
    {
        Rules = rules;
        _isStatedWanted = isStatedWanted;
        _needed = ValueList.Of(needed);
    }

    /// <summary>All rules.</summary>
    public static RuleSelection All { get; } = new(RuleCatalog.All, _ => true);

    /// <summary>The selected rules of the catalogue in the order of their ids.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>Selects rules.</summary>
    /// <param name="include">
    /// Ids; null or none is all. A retired id stands for the rule that took over; one of the form of the house's own for a rule that a policy states.
    /// </param>
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

    /// <summary>The ids of the selected rules of the catalogue, and those that a policy has to state.</summary>
    public override string ToString() => string.Join(", ", Rules.Select(rule => rule.Id).Concat(_needed));

    /// <summary>Whether a rule is selected.</summary>
    internal bool Contains(Rule rule) => rule.IsOfPolicy ? _isStatedWanted(rule) : Rules.Contains(rule);

    /// <summary>The selected rules, those that a policy states and those of scripts included.</summary>
    /// <param name="stated">The rules that the policy states, and those of scripts.</param>
    /// <param name="ids">Finds them, and those of the catalogue.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.RuleNotFound"/>: a rule was asked for that neither policy nor scripts have.</exception>
    internal IEnumerable<Rule> Among(IEnumerable<Rule> stated, RuleIds ids)
    {
        string[] missing = [.. _needed.Where(id => ids.Find(id) is null)];
        var known = stated.ToArray();
        if (missing.Length > 0 && !known.Any(rule => rule.TellsOfMissing))
            ids.Get(missing[0]);
        return Rules.Concat(known.Where(rule => _isStatedWanted(rule) || (missing.Length > 0 && rule.TellsOfMissing)));
    }

    /// <summary>These rules, and others.</summary>
    internal RuleSelection With(RuleSelection? others) => others is null
        ? this
        : new(
            ValueList.Of(RuleCatalog.All.Where(rule => Contains(rule) || others.Contains(rule))),
            rule => _isStatedWanted(rule) || others._isStatedWanted(rule), _needed.Concat(others._needed));

    /// <summary>Those of these rules that are among others; none may be left.</summary>
    internal RuleSelection Within(IEnumerable<Rule> others)
    {
        var kept = new HashSet<Rule>(others);
        var ids = new HashSet<string>(kept.Where(rule => rule.IsOfPolicy).Select(rule => rule.Id));
        return new(ValueList.Of(Rules.Where(kept.Contains)), rule => _isStatedWanted(rule) && ids.Contains(rule.Id));
    }

    /// <summary>Those of these rules that are among others.</summary>
    internal RuleSelection Within(RuleSelection others) =>
        new(ValueList.Of(Rules.Where(others.Contains)), rule => _isStatedWanted(rule) && others._isStatedWanted(rule));

    /// <summary>Those of these rules that words name, as <see cref="Named"/> does; each word has to name one.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.RuleNotFound"/>; <see cref="TopologyError.RuleNotRun"/>.</exception>
    internal RuleSelection Choose(IEnumerable<string> names)
    {
        var chosen = new HashSet<Rule>();
        var stated = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var takesHouse = false;
        foreach (var name in Guard.NotNull(names, nameof(names)))
        {
            if (IsOfPolicy(name))
            {
                stated.Add(name.Trim());
                continue;
            }
            takesHouse |= IsAll(name) || CategoryOf(name) == RuleCategory.House;
            Rule[] rules = [.. Meant(name).Where(Contains)];
            if (rules.Length == 0)
                throw new TopologyException(TopologyError.RuleNotRun, name, name);
            chosen.UnionWith(rules);
        }
        return new RuleSelection(
            ValueList.Of(Rules.Where(chosen.Contains)), rule => _isStatedWanted(rule) && (takesHouse || stated.Contains(rule.Id)), stated);
    }

    /// <summary>The same, with what finds rules.</summary>
    internal static RuleSelection Of(
        RuleIds ids, IEnumerable<string>? include, IEnumerable<string>? exclude = null, IEnumerable<RuleCategory>? categories = null)
    {
        var (included, statedIn) = Find(include);
        var (excluded, statedOut) = Find(exclude);
        var wanted = new HashSet<RuleCategory>(categories ?? []);
        var takesAll = included.Count + statedIn.Count == 0;
        var takesHouse = wanted.Count == 0 || wanted.Contains(RuleCategory.House);
        var rules = ValueList.Of(RuleCatalog.All.Where(rule =>
            (takesAll || included.Contains(rule))
            && !excluded.Contains(rule)
            && (wanted.Count == 0 || wanted.Contains(rule.Category))));
        string[] needed = [.. statedIn.Where(id => takesHouse && !statedOut.Contains(id))];
        // Whatever is checked by no rule passes.
        return rules.Count + needed.Length > 0
            ? new RuleSelection(rules, rule => takesHouse && (takesAll || statedIn.Contains(rule.Id)) && !statedOut.Contains(rule.Id), needed)
            : throw new TopologyException(TopologyError.NoRuleLeft, null);

        (HashSet<Rule> Rules, HashSet<string> Stated) Find(IEnumerable<string>? chosen)
        {
            var ofPolicy = (chosen ?? []).ToLookup(IsOfPolicy);
            return ([.. ofPolicy[false].Select(ids.Get)], new HashSet<string>(ofPolicy[true].Select(id => id.Trim()), StringComparer.OrdinalIgnoreCase));
        }

        bool IsOfPolicy(string id) => ids.Find(id) is null && RuleSelection.IsOfPolicy(id);
    }

    /// <summary>Whether only a policy can have such a rule.</summary>
    private static bool IsOfPolicy(string name) =>
        !IsAll(name) && CategoryOf(name) is null && RuleCatalog.Ids.Find(name) is null && StatedRule.IsId(name.Trim().ToUpperInvariant());

    private static bool IsAll(string name) => StringComparer.OrdinalIgnoreCase.Equals(name, "all");

    /// <summary>The category of a name, or of its beginning where no other begins so, as PowerShell takes words.</summary>
    private static RuleCategory? CategoryOf(string name)
    {
        var begun = Enum.GetNames(typeof(RuleCategory)).Where(word => name.Length > 0 && word.StartsWith(name, StringComparison.OrdinalIgnoreCase)).ToArray();
        var meant = begun.FirstOrDefault(word => word.Length == name.Length) ?? (begun.Length == 1 ? begun[0] : null);
        return meant is null ? null : (RuleCategory)Enum.Parse(typeof(RuleCategory), meant);
    }

    private static IEnumerable<Rule> Meant(string name) =>
        IsAll(name) ? RuleCatalog.All
        : CategoryOf(name) is { } category ? RuleCatalog.All.Where(rule => rule.Category == category)
        : name.IndexOfAny(_partsOfIds) >= 0 ? [RuleCatalog.Get(name)]
        : throw new TopologyException(
            TopologyError.RuleWordUnknown, name, name, new Guess(name, _words), new Enumeration(_words));
}
