using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml;
using PersistentChat.Inspection;

namespace PersistentChat.Documents.Results;

/// <summary>
/// Writes JUnit XML: a suite for each topology, a test for each rule, and a suite with a test that ends in an error for each file that could not be read. JUnit
/// has no warnings; they pass, and their text is the test's output.
/// </summary>
internal static class JUnitWriter
{
    private const string NoTime = "0";

    public static string Write(
        IReadOnlyList<InspectionReport> reports, ResultSettings settings, IReadOnlyList<UnreadableFile> unreadable) => XmlText.Write(xml =>
    {
        var suites = reports.Select(report => (Report: report, Tests: RuleTest.Of(report, settings))).ToArray();
        xml.WriteStartElement("testsuites");
        xml.Attribute("name", "pchat");
        xml.Attribute("tests", suites.Sum(suite => suite.Tests.Count) + unreadable.Count);
        xml.Attribute("failures", suites.Sum(suite => Count(suite.Tests, Outcome.Failed)));
        xml.Attribute("errors", unreadable.Count);
        xml.Attribute("time", NoTime);
        for (var i = 0; i < suites.Length; i++)
            Write(xml, i, suites[i].Report, suites[i].Tests, settings);
        for (var i = 0; i < unreadable.Count; i++)
            Write(xml, suites.Length + i, new UnreadableTest(unreadable[i], settings), settings);
        xml.WriteEndElement();
    });

    private static void Write(XmlWriter xml, int id, InspectionReport report, IReadOnlyList<RuleTest> tests, ResultSettings settings)
    {
        BeginSuite(xml, id, report.TopologyName, settings, tests.Count, Count(tests, Outcome.Failed), 0, tests.Count(test => IsSkipped(test.Outcome)));
        if (report.File is { } file)
            WriteFile(xml, SourcePaths.RelativeTo(settings.Directory, file));
        foreach (var test in tests)
            Write(xml, test);
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, int id, UnreadableTest test, ResultSettings settings)
    {
        BeginSuite(xml, id, test.Name, settings, tests: 1, failures: 0, errors: 1, skipped: 0);
        WriteFile(xml, test.Name);
        BeginTest(xml, test.Name, UnreadableTest.ClassName);
        xml.WriteStartElement("error");
        xml.Attribute("message", test.Message);
        xml.Attribute("type", test.ErrorId);
        xml.WriteString(XmlText.Clean(test.Details));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void BeginSuite(XmlWriter xml, int id, string name, ResultSettings settings, int tests, int failures, int errors, int skipped)
    {
        xml.WriteStartElement("testsuite");
        xml.Attribute("name", name);
        xml.Attribute("tests", tests);
        xml.Attribute("failures", failures);
        xml.Attribute("errors", errors);
        xml.Attribute("skipped", skipped);
        xml.Attribute("time", NoTime);
        if (settings.Time is { } time)
            xml.Attribute("timestamp", time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture));
        xml.Attribute("id", id);
        xml.Attribute("package", "PersistentChat");
    }

    private static void WriteFile(XmlWriter xml, string file)
    {
        xml.WriteStartElement("properties");
        xml.WriteStartElement("property");
        xml.Attribute("name", "file");
        xml.Attribute("value", file);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void BeginTest(XmlWriter xml, string name, string className)
    {
        xml.WriteStartElement("testcase");
        xml.Attribute("name", name);
        xml.Attribute("classname", className);
        xml.Attribute("time", NoTime);
    }

    private static void Write(XmlWriter xml, RuleTest test)
    {
        BeginTest(xml, test.Name, test.ClassName);
        if (test.Outcome == Outcome.Failed)
        {
            xml.WriteStartElement("failure");
            xml.Attribute("message", test.Failure);
            xml.Attribute("type", test.FailureType);
            xml.WriteString(XmlText.Clean(test.Details));
            xml.WriteEndElement();
        }
        else if (IsSkipped(test.Outcome))
        {
            xml.WriteStartElement("skipped");
            xml.Attribute("message", test.Reasons);
            xml.WriteEndElement();
            if (test.Details.Length > 0)
                xml.Text("system-out", test.Details);
        }
        else if (test.Details.Length > 0)
        {
            xml.Text("system-out", test.Details);
        }
        xml.WriteEndElement();
    }

    /// <summary>JUnit has one word for what was accepted, what could not be decided, and what does not apply; the message says which.</summary>
    private static bool IsSkipped(Outcome outcome) => outcome is Outcome.Skipped or Outcome.NotDecided or Outcome.NotApplicable;

    private static int Count(IEnumerable<RuleTest> tests, Outcome outcome) => tests.Count(test => test.Outcome == outcome);
}
