using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Rules;

namespace PersistentChat.Inspection;

/// <summary>A fact that is missing in a topology, with the rules that it would decide.</summary>
public sealed class OpenQuestion
{
    private OpenQuestion(InspectionReport report, OpenFact fact, IEnumerable<string> rules, InsertedLines lines)
    {
        TopologyName = report.TopologyName;
        File = report.File;
        Fact = fact;
        Rules = ValueList.Of(rules);
        Line = lines.Of(fact);
    }

    /// <summary>The topology's name.</summary>
    public string TopologyName { get; }

    /// <summary>The document that the topology was read from; null when there is none, or when it was changed since.</summary>
    public string? File { get; }

    /// <summary>The kind of object that would state it, such as <c>sqlInstance</c> or <c>chatPool</c>.</summary>
    public string Kind => Fact.Kind;

    /// <summary>The name of that object; empty for Active Directory.</summary>
    public string Target => Fact.Target;

    /// <summary>The key, such as <c>version</c> or <c>users.concurrent</c>.</summary>
    public string Key => Fact.Key;

    /// <summary>The ids of the rules that it would decide, or help to decide.</summary>
    public IReadOnlyList<string> Rules { get; }

    /// <summary>
    /// What to insert into the document: the key with the form of its value, into the object, or the table inside it, that states facts already; with that table where
    /// there is none; as an entry of a list, which begins with a hyphen, where the list has none, or a name alone that the entry replaces; with the list where there is none.
    /// </summary>
    public string Line { get; }

    internal OpenFact Fact { get; }

    /// <summary>The facts that are missing, those that decide the most rules first.</summary>
    /// <param name="report">The report.</param>
    public static IReadOnlyList<OpenQuestion> Of(InspectionReport report)
    {
        var lines = new InsertedLines(Guard.NotNull(report, nameof(report)).Topology);
        return ValueList.Of(report.Outcomes
            .SelectMany(outcome => outcome.Open, (outcome, fact) => (outcome.RuleId, Fact: fact))
            .GroupBy(item => item.Fact, item => item.RuleId)
            .Select(asked => new OpenQuestion(report, asked.Key, asked, lines))
            .OrderByDescending(question => question.Rules.Count));
    }

    /// <summary>The fact.</summary>
    public override string ToString() => Fact.ToString();
}
