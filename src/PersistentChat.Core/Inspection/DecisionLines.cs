using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Rules;

namespace PersistentChat.Inspection;

/// <summary>What people are told about how much was decided, in the UI culture of the moment.</summary>
internal static class DecisionLines
{
    private const int MostFacts = 10;
    private const int Few = 3;
    private const int MostQuestions = 5;

    /// <summary>Name, verdict and counts of a report; one that fails for what is not decided says so.</summary>
    public static string Heading(InspectionReport report) => Texts.FormatLabel(
        report.Undecided.Count > 0 ? "Report_FailedUndecided" : "Report_" + report.Verdict,
        report.TopologyName, report.Errors, report.Warnings, report.Information, report.Suppressed.Count, report.Undecided.Count);

    /// <summary>How many rules decided what they speak of, and which had to and did not; nothing where nothing is missing.</summary>
    public static IEnumerable<string> Of(InspectionReport report) => report.Undecided.Count == 0
        ? Counts(report)
        : Counts(report).Append(Texts.FormatLabel("Report_Undecided", string.Join("; ", report.Undecided.Select(id => id + Lacks(report, id)))));

    /// <summary>What lists the missing facts in a host; nothing where none is missing.</summary>
    /// <param name="report">The report.</param>
    /// <param name="lister">A cmdlet, or a verb with its option.</param>
    public static IEnumerable<string> Lister(InspectionReport report, string lister) =>
        report.NotDecided == 0 ? [] : [Texts.FormatLabel("Report_Lister", lister)];

    /// <summary>How many rules decided what they speak of, in one line; nothing where nothing is missing.</summary>
    public static IEnumerable<string> Counts(InspectionReport report) => report.NotDecided == 0
        ? []
        : [Texts.FormatLabel("Report_Decided", report.Decided, report.Outcomes.Count, report.NotApplicable, report.NotDecided, report.Open.Count)];

    /// <summary>The rules that had to be decided and are not, each with what it lacks; a line each.</summary>
    public static IEnumerable<string> Undecided(InspectionReport report) => report.Outcomes
        .Where(outcome => report.Undecided.Contains(outcome.RuleId))
        .Select(outcome => outcome.Rule + ": " + Missing(outcome.Open));

    /// <summary>What an import tells of the facts that the documents do not state and rules need; null where there is nothing to tell.</summary>
    /// <param name="report">A report of what was imported.</param>
    /// <param name="lister">What lists all of them.</param>
    public static string? Unstated(InspectionReport report, string lister)
    {
        if (report.Topology.Stated.IsEverything || report.Open.Count == 0)
            return null;
        var questions = report.Questions;
        var first = string.Join("; ", questions.Take(MostQuestions).Select(question => question + " (" + First(question.Rules) + ")"));
        return Texts.FormatLabel("Import_Open", questions.Count, questions.Count > MostQuestions ? first + "; …" : first, lister);
    }

    /// <summary>The first facts that a rule lacks, in brackets; nothing for one that did not run.</summary>
    private static string Lacks(InspectionReport report, string id)
    {
        var open = report.Outcomes.FirstOrDefault(outcome => outcome.RuleId == id)?.Open ?? [];
        return open.Count == 0 ? "" : " (" + First(open) + ")";
    }

    /// <summary>The first of a list, and how many more there are.</summary>
    private static string First<T>(IReadOnlyList<T> items) =>
        string.Join(", ", items.Take(Few)) + (items.Count > Few ? ", … +" + (items.Count - Few) : "");

    /// <summary>What came of a rule, in a word.</summary>
    public static string Name(CheckOutcome outcome) => Texts.Get("CheckOutcome_" + outcome);

    /// <summary>What a rule lacks, the first of many facts by name.</summary>
    public static string Missing(IReadOnlyList<OpenFact> open)
    {
        var named = string.Join(", ", open.Take(MostFacts));
        return Texts.FormatLabel("Result_Missing", open.Count > MostFacts ? named + ", … +" + (open.Count - MostFacts) : named);
    }
}
