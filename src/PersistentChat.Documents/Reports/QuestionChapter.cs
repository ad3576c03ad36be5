using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using PersistentChat.Inspection;
using PersistentChat.Internal;
using PersistentChat.Rules;

namespace PersistentChat.Documents.Reports;

/// <summary>The facts that are missing, those first that decide the most rules, each with the line that states it.</summary>
internal static class QuestionChapter
{
    private const string Name = "Questions";

    public static string Id => new ReportChapter(Name, []).Id;

    public static ReportChapter Create(ReportData data) => new(
        Name,
        data.Questions.Count == 0
            ? [Html.Paragraph(Texts.Report("Questions_None"))]
            : [Html.Paragraph(Texts.Report("Questions_Intro")), .. DecisionLines.Of(data.Inspection).Select(line => Html.Paragraph(line)), Table(data.Questions)]);

    private static XElement Table(IEnumerable<OpenQuestion> questions)
    {
        var table = new HtmlTable(
            "table-questions", Texts.Report("Table_Questions"),
            new HtmlColumn(Texts.Label("OpenFact")), new HtmlColumn(Texts.Label("Target")), new HtmlColumn(Texts.Label("DecidesRules")),
            new HtmlColumn(Texts.Label("OpenLine"), HtmlColumn.Long));
        foreach (var same in questions.GroupBy(Form))
            table.Add(Fact(same.First().Fact), Html.Values(same.Select(Target)), Rules(same.First().Rules), Line([.. same]));
        return table.ToElement();
    }

    /// <summary>What makes questions alike, so that one row asks all of them: they differ in the object alone.</summary>
    private static object Form(OpenQuestion question) => (question.Kind, question.Key, question.Rules, IsListed(question), question.Replaces, question.Unknown);

    private static bool IsListed(OpenQuestion question) => question.Target.Length == 0 || !question.Line.Contains(question.Target);

    private static object[] Fact(OpenFact fact) =>
        [new XElement("code", fact.Key), Html.Classed("span", "line muted", fact.Place.MeaningOf(fact.Value))];

    private static string Target(OpenQuestion question)
    {
        var target = question.Target.Length == 0 ? Texts.Report("Table_Directory") : question.Target;
        return question.Location is { } location ? Texts.FormatReport("Questions_Line", target, location.Line) : target;
    }

    private static IEnumerable<object> Rules(IReadOnlyList<string> rules) =>
        rules.SelectMany((rule, index) => index == 0 ? [RuleChapter.Refer(rule)] : new object[] { ", ", RuleChapter.Refer(rule) });

    private static IEnumerable<object> Line(IReadOnlyList<OpenQuestion> same)
    {
        yield return Html.Classed("span", "line muted", QuestionLines.Path(same[0]));
        foreach (var line in same[0].Line.Split('\n'))
            yield return Html.Classed("code", "line", VisibleText.Of(line));
        if (QuestionLines.Otherwise(same[0]) is { } otherwise)
            yield return Html.Classed("span", "line muted", otherwise);
        if (same.Count > 1)
            yield return Html.Classed("span", "line muted", Texts.Report(IsListed(same[0]) ? "Questions_Each" : "Questions_Others"));
    }
}
