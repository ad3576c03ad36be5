using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Rules;

namespace PersistentChat.Inspection;

/// <summary>What people are told about how much was decided, in the UI culture of the moment.</summary>
internal static class DecisionLines
{
    private const int MostFacts = 10;

    /// <summary>How many rules decided what they speak of, and which had to and did not; nothing where nothing is missing.</summary>
    public static IEnumerable<string> Of(InspectionReport report)
    {
        if (report.NotDecided > 0)
            yield return Texts.FormatLabel(
                "Report_Decided", report.Decided, report.Outcomes.Count, report.NotApplicable, report.NotDecided, report.Open.Count);
        if (report.Undecided.Count > 0)
            yield return Texts.FormatLabel("Report_Undecided", report.Undecided);
    }

    /// <summary>What came of a rule, in a word.</summary>
    public static string Name(CheckOutcome outcome) => Texts.Get("CheckOutcome_" + outcome);

    /// <summary>What a rule lacks, the first of many facts by name.</summary>
    public static string Missing(IReadOnlyList<OpenFact> open)
    {
        var named = string.Join(", ", open.Take(MostFacts));
        return Texts.FormatLabel("Result_Missing", open.Count > MostFacts ? named + ", … +" + (open.Count - MostFacts) : named);
    }
}
