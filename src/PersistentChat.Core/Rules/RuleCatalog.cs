using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Rules.Pool;

namespace PersistentChat.Rules;

/// <summary>Every rule, in the order of the ids.</summary>
public static class RuleCatalog
{
    /// <summary>Every rule, in the order of the ids.</summary>
    public static IReadOnlyList<Rule> All { get; } = ValueList.Of<Rule>(
    [
        new PCT1001ActiveServerLimit(),
    ]);

    /// <summary>The rule of that id.</summary>
    /// <param name="id">The id, without regard to case.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.RuleNotFound"/>.</exception>
    public static Rule Get(string id) =>
        All.FirstOrDefault(rule => StringComparer.OrdinalIgnoreCase.Equals(rule.Id, id?.Trim()))
        ?? throw new TopologyException(TopologyError.RuleNotFound, id, id, Nearest.To(id ?? "", All.Select(rule => rule.Id)));
}
