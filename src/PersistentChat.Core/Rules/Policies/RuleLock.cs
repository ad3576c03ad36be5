using System;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.NameMaps;

namespace PersistentChat.Rules.Policies;

/// <summary>A rule, or a category of rules, that no document weakens.</summary>
public sealed record RuleLock
{
    /// <summary>What stands before the name of a category.</summary>
    internal const string CategoryPrefix = "category:";

    private readonly RuleCategory? _category;
    private readonly string _text;

    /// <summary>Locks a rule.</summary>
    /// <param name="rule">The rule.</param>
    public RuleLock(Rule rule) => _text = Guard.NotNull(rule, nameof(rule)).Id;

    /// <summary>Locks a category.</summary>
    /// <param name="category">The category.</param>
    public RuleLock(RuleCategory category) => (_category, _text) = (category, CategoryPrefix + category);

    private RuleLock(string rule) => _text = rule;

    /// <summary>Reads what <see cref="ToString"/> writes, such as <c>PCT1001</c> or <c>category:Capacity</c>, without regard to case.</summary>
    /// <param name="text">The id of a rule of the product or of the form that those of the house have, or <c>category:</c> and the name of a category.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.RuleNotFound"/>; <see cref="TopologyError.InvalidValue"/>: no such category.</exception>
    public static RuleLock Parse(string text)
    {
        var wanted = Guard.NotNull(text, nameof(text)).Trim();
        if (!wanted.StartsWith(CategoryPrefix, StringComparison.OrdinalIgnoreCase))
            return new RuleLock(RuleCatalog.Ids.Named(wanted));
        var name = wanted.Substring(CategoryPrefix.Length).Trim();
        var names = Enum.GetNames(typeof(RuleCategory));
        return names.FirstOrDefault(known => StringComparer.OrdinalIgnoreCase.Equals(known, name)) is { } category
            ? new RuleLock((RuleCategory)Enum.Parse(typeof(RuleCategory), category))
            : throw new TopologyException(TopologyError.InvalidValue, name, name, "locked", new Guess(name, names), new Enumeration(names));
    }

    /// <summary>Whether it locks a rule.</summary>
    /// <param name="rule">The rule.</param>
    public bool Covers(Rule rule) => _category is { } category ? Guard.NotNull(rule, nameof(rule)).Category == category : Guard.NotNull(rule, nameof(rule)).Id == _text;

    /// <summary>The rule's id; null for a category.</summary>
    public string? Rule => _category is null ? _text : null;

    /// <summary>The category; null for a rule.</summary>
    public RuleCategory? Category => _category;

    /// <summary>The same with the id mapped.</summary>
    internal RuleLock Map(NameMap names) => Rule is { } rule ? new RuleLock(names.Rule(rule)) : this;

    /// <summary>The rule's id, or <c>category:</c> and the category.</summary>
    public override string ToString() => _text;
}
