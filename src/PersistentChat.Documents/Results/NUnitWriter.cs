using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml;
using PersistentChat.Inspection;

namespace PersistentChat.Documents.Results;

/// <summary>
/// Writes NUnit 3 XML: a suite for each topology, in it a fixture for each category, in it a test for each rule; and a suite with a test that ends in an error
/// for each file that could not be read.
/// </summary>
internal sealed class NUnitWriter
{
    private const string Name = "pchat";
    private const string Inconclusive = "Inconclusive";

    private readonly XmlWriter _xml;
    private readonly ResultSettings _settings;
    private int _id;

    private NUnitWriter(XmlWriter xml, ResultSettings settings) => (_xml, _settings) = (xml, settings);

    public static string Write(IReadOnlyList<InspectionReport> reports, ResultSettings settings, IReadOnlyList<UnreadableFile> unreadable) =>
        XmlText.Write(xml => new NUnitWriter(xml, settings).WriteRun(reports, unreadable));

    private void WriteRun(IReadOnlyList<InspectionReport> reports, IReadOnlyList<UnreadableFile> unreadable)
    {
        var suites = reports.Select(report => (Report: report, Tests: RuleTest.Of(report, _settings))).ToArray();
        RuleTest[] all = [.. suites.SelectMany(suite => suite.Tests)];
        _xml.WriteStartElement("test-run");
        WriteNames(Name, Name);
        Outcome[] outcomes = [.. Outcomes(all), .. unreadable.Select(_ => Outcome.Failed)];
        WriteCounts(outcomes, Asserts(all));
        _xml.Attribute("random-seed", 0);
        WriteTimes();
        _xml.WriteStartElement("filter");
        _xml.WriteEndElement();
        // Several suites stand in one: there are readers that look at the first suite of a run only.
        var isSeveral = suites.Length + unreadable.Count > 1;
        if (isSeveral)
            BeginSuite("TestSuite", Name, Name, outcomes, Asserts(all));
        foreach (var (report, tests) in suites)
            WriteTopology(report, tests);
        foreach (var file in unreadable)
            WriteUnreadable(new UnreadableTest(file, _settings));
        if (isSeveral)
            _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void WriteTopology(InspectionReport report, IReadOnlyList<RuleTest> tests)
    {
        var fullName = report.File is { } file ? SourcePaths.RelativeTo(_settings.Directory, file) : report.TopologyName;
        BeginSuite("Assembly", report.TopologyName, fullName, Outcomes(tests), Asserts(tests));
        foreach (var category in tests.GroupBy(test => test.Rule.Category))
        {
            BeginFixture(category.Key.ToString(), category.First().ClassName);
            WriteCounts(Outcomes(category), Asserts(category));
            foreach (var test in category)
                WriteTest(test);
            _xml.WriteEndElement();
        }
        _xml.WriteEndElement();
    }

    private void WriteUnreadable(UnreadableTest file)
    {
        BeginSuite("Assembly", file.Name, file.Name, [Outcome.Failed], asserts: 0);
        // Readers look for tests in fixtures.
        BeginFixture(UnreadableTest.Fixture, UnreadableTest.ClassName);
        WriteCounts([Outcome.Failed], asserts: 0);
        _xml.WriteStartElement("test-case");
        WriteNames(file.Name, UnreadableTest.ClassName + "." + file.Name);
        _xml.Attribute("classname", UnreadableTest.ClassName);
        _xml.Attribute("runstate", "Runnable");
        _xml.Attribute("seed", 0);
        _xml.Attribute("result", nameof(Outcome.Failed));
        // What tells an error from a rule that failed.
        _xml.Attribute("label", "Error");
        _xml.Attribute("duration", 0);
        _xml.Attribute("asserts", 0);
        WriteMessage("failure", file.Details);
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void BeginSuite(string type, string name, string fullName, IReadOnlyCollection<Outcome> outcomes, int asserts)
    {
        _xml.WriteStartElement("test-suite");
        _xml.Attribute("type", type);
        WriteNames(name, fullName);
        _xml.Attribute("runstate", "Runnable");
        WriteCounts(outcomes, asserts);
        WriteTimes();
    }

    private void BeginFixture(string name, string className)
    {
        _xml.WriteStartElement("test-suite");
        _xml.Attribute("type", "TestFixture");
        WriteNames(name, className);
        _xml.Attribute("classname", className);
        _xml.Attribute("runstate", "Runnable");
    }

    private void WriteTest(RuleTest test)
    {
        var outcome = test.Outcome;
        _xml.WriteStartElement("test-case");
        WriteNames(test.Name, test.ClassName + "." + test.Rule.Id);
        _xml.Attribute("methodname", test.Rule.Id);
        _xml.Attribute("classname", test.ClassName);
        _xml.Attribute("runstate", outcome == Outcome.Skipped ? "Ignored" : "Runnable");
        _xml.Attribute("seed", 0);
        _xml.Attribute("result", outcome == Outcome.NotDecided ? Inconclusive : (SkippedAs(outcome) is null ? outcome : Outcome.Skipped).ToString());
        if (SkippedAs(outcome) is { } label)
            _xml.Attribute("label", label);
        _xml.Attribute("duration", 0);
        _xml.Attribute("asserts", test.Findings.Count);
        if (outcome == Outcome.Failed)
            WriteMessage("failure", test.Details);
        else if (outcome == Outcome.Warning)
            WriteMessage("reason", test.Details);
        else if (outcome != Outcome.Passed)
            WriteMessage("reason", test.Reasons);
        if (outcome is Outcome.Passed or Outcome.Skipped && test.Details.Length > 0)
            _xml.Text("output", test.Details);
        _xml.WriteEndElement();
    }

    private void WriteMessage(string element, string message)
    {
        _xml.WriteStartElement(element);
        _xml.Text("message", message);
        _xml.WriteEndElement();
    }

    private void WriteNames(string name, string fullName)
    {
        _xml.Attribute("id", _id++);
        _xml.Attribute("name", name);
        _xml.Attribute("fullname", fullName);
    }

    private void WriteCounts(IReadOnlyCollection<Outcome> outcomes, int asserts)
    {
        int Count(Outcome outcome) => outcomes.Count(other => other == outcome);
        var skipped = outcomes.Count(outcome => SkippedAs(outcome) is not null);
        // What is inconclusive neither fails nor passes what it stands in.
        var result = Count(Outcome.Failed) > 0 ? nameof(Outcome.Failed)
            : Count(Outcome.Warning) > 0 ? nameof(Outcome.Warning)
            : Count(Outcome.Passed) > 0 || outcomes.Count == 0 ? nameof(Outcome.Passed)
            : skipped > 0 ? nameof(Outcome.Skipped)
            : Inconclusive;
        _xml.Attribute("testcasecount", outcomes.Count);
        _xml.Attribute("result", result);
        _xml.Attribute("total", outcomes.Count);
        _xml.Attribute("passed", Count(Outcome.Passed));
        _xml.Attribute("failed", Count(Outcome.Failed));
        _xml.Attribute("inconclusive", Count(Outcome.NotDecided));
        _xml.Attribute("skipped", skipped);
        _xml.Attribute("warnings", Count(Outcome.Warning));
        _xml.Attribute("asserts", asserts);
    }

    /// <summary>
    /// The label of a test that was skipped; null for any other. What is not decided NUnit calls inconclusive, which is a result of its own.
    /// </summary>
    private static string? SkippedAs(Outcome outcome) => outcome switch
    {
        Outcome.Skipped => "Ignored",
        Outcome.NotApplicable => nameof(Outcome.NotApplicable),
        _ => null,
    };

    private static Outcome[] Outcomes(IEnumerable<RuleTest> tests) => [.. tests.Select(test => test.Outcome)];

    private static int Asserts(IEnumerable<RuleTest> tests) => tests.Sum(test => test.Findings.Count);

    private void WriteTimes()
    {
        if (_settings.Time is { } time)
        {
            var text = time.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture);
            _xml.Attribute("start-time", text);
            _xml.Attribute("end-time", text);
        }
        _xml.Attribute("duration", 0);
    }
}
