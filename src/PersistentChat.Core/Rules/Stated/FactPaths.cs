using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.Stated;

/// <summary>Finds facts by their names.</summary>
internal static class FactPaths
{
    /// <summary>The most names that a path has.</summary>
    public const int Longest = 6;

    /// <summary>The path; null when there is none of that name.</summary>
    public static FactPath? Find(FactTable start, string text) => Find(start, text, out _);

    /// <param name="start">The facts to begin with.</param>
    /// <param name="text">Names, parted by dots.</param>
    /// <param name="permitted">What could stand there as far as the names were understood, with what stands before.</param>
    public static FactPath? Find(FactTable start, string text, out IReadOnlyList<string> permitted)
    {
        var facts = new List<Fact>();
        FactTable? table = start;
        var (before, rest) = ("", text);
        while (true)
        {
            var prefix = before;
            permitted = [.. (table?.All ?? []).Where(fact => facts.Count == 0 || !fact.LooksBack).Select(fact => prefix + fact.Name)];
            var dot = rest.IndexOf('.');
            var name = dot < 0 ? rest : rest.Substring(0, dot);
            if (table?.Find(name) is not { } fact || (facts.Count > 0 && fact.LooksBack) || facts.Count == Longest)
                return null;
            if (dot < 0)
            {
                facts.Add(fact);
                return new FactPath(start, text, facts);
            }
            rest = rest.Substring(dot + 1);
            if (fact.IsLabels)
            {
                facts.Add(new LabelFact(fact, rest));
                return rest.Trim().Length > 0 ? new FactPath(start, text, facts) : null;
            }
            // Of a list is asked what all, any or none of its items are.
            if (fact.IsList)
            {
                permitted = [before + fact.Name];
                return null;
            }
            facts.Add(fact);
            table = fact.Target;
            before += name + ".";
        }
    }
}
