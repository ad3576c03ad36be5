using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Keys;
using PersistentChat.Rules;

namespace PersistentChat.Inspection;

/// <summary>A fact that is missing in a topology, with the rules that it would decide.</summary>
public sealed class OpenQuestion
{
    private OpenQuestion(InspectionReport report, OpenFact fact, IEnumerable<string> rules)
    {
        TopologyName = report.TopologyName;
        File = report.File;
        Fact = fact;
        Rules = ValueList.Of(rules);
        Line = InsertedLine.Of(fact, report.Topology);
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

    /// <summary>What to insert into the document: the key with the form of its value, and with its object where the document does not list that.</summary>
    public string Line { get; }

    internal OpenFact Fact { get; }

    /// <summary>The facts that are missing, those that decide the most rules first.</summary>
    /// <param name="report">The report.</param>
    public static IReadOnlyList<OpenQuestion> Of(InspectionReport report) => ValueList.Of(Guard.NotNull(report, nameof(report)).Outcomes
        .SelectMany(outcome => outcome.Open, (outcome, fact) => (outcome.RuleId, Fact: fact))
        .GroupBy(item => item.Fact, item => item.RuleId)
        .Select(asked => new OpenQuestion(report, asked.Key, asked))
        .OrderByDescending(question => question.Rules.Count));

    /// <summary>The fact.</summary>
    public override string ToString() => Fact.ToString();

    /// <summary>The lines that state facts, with the form of a value in angle brackets.</summary>
    private static class InsertedLine
    {
        public static string Of(OpenFact fact, Topology topology)
        {
            var stated = fact.Value.Name + ": " + FormOf(fact.Value.Kind);
            if (fact.Place.Section.Length > 0)
                stated = fact.Place.Section + ": { " + stated + " }";
            return fact.Owner switch
            {
                SqlInstanceName instance when topology.SqlInstances.All(listed => listed.Name != instance) => $"sqlInstances: [{{ name: {instance}, {stated} }}]",
                Fqdn computer when IsOfComputer(fact) && topology.Computers.All(listed => listed.Fqdn != computer) =>
                    $"computers: [{{ fqdn: {computer}, {stated} }}]",
                OpenFact.OfDirectory => $"directory: {{ {stated} }}",
                _ => stated,
            };
        }

        private static bool IsOfComputer(OpenFact fact) => fact.Place == FactPlace.Computer || fact.Place == FactPlace.Disks;

        private static string FormOf(IKind kind) => kind switch
        {
            IWordsKind words => "<" + string.Join(" | ", words.Words) + ">",
            IListKind list => "[" + FormOf(list.Item) + ", …]",
            _ when kind.ValueType == typeof(bool?) => "<true | false>",
            _ when kind.ValueType == typeof(int?) => "<0>",
            _ when kind.ValueType == typeof(Fqdn) || kind.ValueType == typeof(DomainName) => "<contoso.com>",
            _ => "<…>",
        };
    }
}
