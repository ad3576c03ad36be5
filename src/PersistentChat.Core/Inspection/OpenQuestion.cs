using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Rules;

namespace PersistentChat.Inspection;

/// <summary>A fact that is missing in a topology, with the rules that it would decide, and the line of the document that states it.</summary>
public sealed class OpenQuestion
{
    private readonly InsertedLine _line;

    private OpenQuestion(InspectionReport report, OpenFact fact, IReadOnlyList<string> rules, InsertedLine line)
    {
        TopologyName = report.TopologyName;
        File = report.File;
        Fact = fact;
        Rules = rules;
        _line = line;
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
    /// What to insert into the document: the key with the form of its value in angle brackets, below the head of a table, a list or an entry that is not there yet.
    /// The lines of all questions of a list can be inserted one after the other: what an earlier one brings, a later one does not bring again.
    /// </summary>
    public string Line => _line.Text;

    /// <summary>
    /// Where it goes, by the names of the objects from the document's beginning on, such as <c>/chatPools/chat.contoso.com/users</c>: the object, table or list that
    /// gets the line, or what the line replaces. Something that an earlier line of the list brings can be part of it.
    /// </summary>
    public string Path => _line.Path;

    /// <summary>Whether the line takes the place of what stands at <see cref="Path"/>, such as a name alone or <c>state: Unknown</c>.</summary>
    public bool Replaces => _line.Replaces;

    /// <summary>
    /// Where that stands in the file: the object; of a list of the document its last entry; of the document its beginning. Null when the topology was not read from
    /// a document, or was changed since.
    /// </summary>
    public SourceLocation? Location => _line.Location;

    /// <summary>The word that <c>unknown</c> of the pool loses instead, where there is none of what is asked for; null where a value is the only answer.</summary>
    public UnknownFact? Unknown => _line.Unknown;

    internal OpenFact Fact { get; }

    /// <summary>The facts that are missing, those that decide the most rules first.</summary>
    /// <param name="report">The report.</param>
    public static IReadOnlyList<OpenQuestion> Of(InspectionReport report)
    {
        var lines = new InsertedLines(Guard.NotNull(report, nameof(report)).Topology, report.Sources);
        return ValueList.Of(report.Outcomes
            .SelectMany(outcome => outcome.Open, (outcome, fact) => (outcome.RuleId, Fact: fact))
            .GroupBy(item => item.Fact, item => item.RuleId)
            .Select(asked => (Fact: asked.Key, Rules: ValueList.Of(asked)))
            .OrderByDescending(asked => asked.Rules.Count)
            .Select(asked => new OpenQuestion(report, asked.Fact, asked.Rules, lines.Next(asked.Fact))));
    }

    /// <summary>A fact that is missing, as if nobody asked for another one.</summary>
    internal static OpenQuestion Of(InspectionReport report, OpenFact fact) => new(
        report, fact, ValueList.Of(report.Outcomes.Where(outcome => outcome.Open.Contains(fact)).Select(outcome => outcome.RuleId)),
        new InsertedLines(report.Topology, report.Sources).Next(fact));

    /// <summary>The fact.</summary>
    public override string ToString() => Fact.ToString();
}
