using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml;
using PersistentChat.Inspection;

namespace PersistentChat.Documents.Results;

/// <summary>Writes JUnit XML: a suite for each topology, a test for each rule. JUnit has no warnings; they pass, and their text is the test's output.</summary>
internal static class JUnitWriter
{
    private const string NoTime = "0";

    public static string Write(IReadOnlyList<InspectionReport> reports, ResultSettings settings) => XmlText.Write(xml =>
    {
        var suites = reports.Select(report => (Report: report, Tests: RuleTest.Of(report, settings))).ToArray();
        xml.WriteStartElement("testsuites");
        xml.Attribute("name", "pchat");
        xml.Attribute("tests", suites.Sum(suite => suite.Tests.Count));
        xml.Attribute("failures", suites.Sum(suite => Count(suite.Tests, Outcome.Failed)));
        xml.Attribute("errors", 0);
        xml.Attribute("time", NoTime);
        for (var i = 0; i < suites.Length; i++)
            Write(xml, i, suites[i].Report, suites[i].Tests, settings);
        xml.WriteEndElement();
    });

    private static void Write(XmlWriter xml, int id, InspectionReport report, IReadOnlyList<RuleTest> tests, ResultSettings settings)
    {
        xml.WriteStartElement("testsuite");
        xml.Attribute("name", report.TopologyName);
        xml.Attribute("tests", tests.Count);
        xml.Attribute("failures", Count(tests, Outcome.Failed));
        xml.Attribute("errors", 0);
        xml.Attribute("skipped", Count(tests, Outcome.Skipped));
        xml.Attribute("time", NoTime);
        if (settings.Time is { } time)
            xml.Attribute("timestamp", time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture));
        xml.Attribute("id", id);
        xml.Attribute("package", "PersistentChat");
        if (report.File is { } file)
        {
            xml.WriteStartElement("properties");
            xml.WriteStartElement("property");
            xml.Attribute("name", "file");
            xml.Attribute("value", SourcePaths.RelativeTo(settings.Directory, file));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
        foreach (var test in tests)
            Write(xml, test);
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, RuleTest test)
    {
        xml.WriteStartElement("testcase");
        xml.Attribute("name", test.Name);
        xml.Attribute("classname", test.ClassName);
        xml.Attribute("time", NoTime);
        if (test.Outcome == Outcome.Failed)
        {
            xml.WriteStartElement("failure");
            xml.Attribute("message", test.First.Message);
            xml.Attribute("type", test.First.Severity.ToString());
            xml.WriteString(XmlText.Clean(test.Details));
            xml.WriteEndElement();
        }
        else if (test.Outcome == Outcome.Skipped)
        {
            xml.WriteStartElement("skipped");
            xml.Attribute("message", test.Reasons);
            xml.WriteEndElement();
            xml.Text("system-out", test.Details);
        }
        else if (test.Details.Length > 0)
        {
            xml.Text("system-out", test.Details);
        }
        xml.WriteEndElement();
    }

    private static int Count(IEnumerable<RuleTest> tests, Outcome outcome) => tests.Count(test => test.Outcome == outcome);
}
