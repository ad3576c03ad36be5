using System.Text.Json.Nodes;
using System.Xml.Linq;
using PersistentChat.Documents.Results;
using PersistentChat.Inspection;
using PersistentChat.Rules;
using PersistentChat.Tests;

namespace PersistentChat.Documents.Tests.Results;

/// <summary>What could not be decided, and what does not apply, is no test that passed.</summary>
public class UndecidedRuleTests
{
    private const string Missing = "Not decided. Missing facts: chat.contoso.com: users.concurrent.";

    private static readonly string[] _rules = ["PCT1006", "PCT5001", "PCT7002"];

    [Fact]
    public void JUnit_skips_them_and_says_why()
    {
        var suite = XDocument.Parse(Write(ResultFormat.JUnit)).Descendants("testsuite").Single();
        Assert.Equal(("3", "1", "2"), ((string?)suite.Attribute("tests"), (string?)suite.Attribute("failures"), (string?)suite.Attribute("skipped")));
        Assert.Equal(
            ["There is nothing in the topology to which the rule applies.", Missing],
            suite.Descendants("skipped").Select(skipped => (string?)skipped.Attribute("message")));
    }

    [Fact]
    public void What_is_required_to_be_decided_and_is_not_fails()
    {
        var failures = XDocument.Parse(Write(ResultFormat.JUnit, ["capacity"])).Descendants("failure").ToArray();
        Assert.Equal(["NotDecided", "Error"], failures.Select(failure => (string?)failure.Attribute("type")));
        Assert.Equal(Missing, (string?)failures[0].Attribute("message"));
    }

    [Fact]
    public void NUnit_calls_them_inconclusive_and_skips_what_does_not_apply()
    {
        var run = XDocument.Parse(Write(ResultFormat.NUnit)).Root!;
        Assert.Equal(("1", "1"), ((string?)run.Attribute("inconclusive"), (string?)run.Attribute("skipped")));
        Assert.Equal(
            ["Skipped NotApplicable", "Inconclusive ", "Failed "],
            run.Descendants("test-case").Select(test => (string?)test.Attribute("result") + " " + (string?)test.Attribute("label")));
        Assert.Contains(Missing, run.Descendants("reason").Select(reason => reason.Value));
    }

    [Fact]
    public void NUnit_lets_them_fail_where_they_are_required_and_a_suite_without_anything_decided_has_not_passed()
    {
        var capacity = Suites(Write(ResultFormat.NUnit, ["capacity"]))["Capacity"];
        Assert.Equal(("Failed", "1"), ((string?)capacity.Attribute("result"), (string?)capacity.Attribute("failed")));
        var suites = Suites(Write(ResultFormat.NUnit));
        Assert.Equal(("Inconclusive", "0"), ((string?)suites["Capacity"].Attribute("result"), (string?)suites["Capacity"].Attribute("passed")));

        static Dictionary<string, XElement> Suites(string text) => XDocument.Parse(text).Descendants("test-suite").ToDictionary(suite => (string)suite.Attribute("name")!);
    }

    [Fact]
    public void Sarif_tells_outcomes_beside_the_results()
    {
        var outcomes = JsonNode.Parse(Write(ResultFormat.Sarif))!["runs"]![0]!["properties"]!["outcomes"]!.AsArray();
        Assert.Equal(["NotApplicable", "NotDecided", "Failed"], outcomes.Select(outcome => outcome!["outcome"]!.ToString()));
        Assert.Equal("chat.contoso.com: users.concurrent", outcomes[1]!["open"]![0]!.ToString());
    }

    /// <summary>It is no result, which readers take for a finding, but the tool could not do what it was asked to.</summary>
    [Fact]
    public void Sarif_notes_what_had_to_be_decided_and_is_not()
    {
        var run = JsonNode.Parse(Write(ResultFormat.Sarif, ["capacity"]))!["runs"]![0]!;
        var invocation = run["invocations"]![0]!;
        Assert.False((bool)invocation["executionSuccessful"]!);
        var notification = Assert.Single(invocation["toolExecutionNotifications"]!.AsArray())!;
        Assert.Equal(
            ("NotDecided", "PCT5001", "error", Plan.Name + ": PCT5001: " + Missing),
            (notification["descriptor"]!["id"]!.ToString(), notification["associatedRule"]!["id"]!.ToString(), notification["level"]!.ToString(), notification["message"]!["text"]!.ToString()));
        Assert.Equal("PCT5001", run["tool"]!["driver"]!["rules"]![(int)notification["associatedRule"]!["index"]!]!["id"]!.ToString());
        Assert.True((bool)JsonNode.Parse(Write(ResultFormat.Sarif))!["runs"]![0]!["invocations"]![0]!["executionSuccessful"]!);
    }

    [Fact]
    public void Markdown_lists_the_missing_facts_and_what_does_not_apply()
    {
        var text = Write(ResultFormat.Markdown);
        Assert.Contains("Rules decided: 1 of 3. Not applicable: 1. Lacking facts: 1 (missing facts: 1).", text, StringComparison.Ordinal);
        Assert.Contains(@"| chat.contoso.com: users.concurrent | PCT5001 | users:<br>&nbsp;&nbsp;concurrent: \<0..\> | /chatPools/chat.contoso.com |", text, StringComparison.Ordinal);
        Assert.Contains("Not decided: PCT5001", text, StringComparison.Ordinal);
        Assert.Contains("Not applicable: PCT1006", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Passed:", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en-US", "❌ Plan: failed. Errors: 1 (required rules not decided: 1). ")]
    [InlineData("de-DE", "❌ Plan: nicht bestanden. Fehler: 1 (verlangte Regeln, die nicht entschieden sind: 1). ")]
    [InlineData("es-ES", "❌ Plan: no superada. Errores: 1 (reglas exigidas sin decidir: 1). ")]
    public void A_report_with_what_is_required_and_not_decided_has_not_passed_and_says_why(string culture, string heading)
    {
        var session = new CheckSession(new DateTime(2020, 1, 1), RuleSelection.Of(["PCT5001"]));
        Assert.True(session.Inspect(Plan).Passed);
        session.RequireDecided = RuleSelection.All;
        var report = session.Inspect(Plan);
        Assert.Equal((1, 1, false), (report.Errors, report.Undecided.Count, report.Passed));
        using var language = new CultureScope(culture);
        Assert.Contains(heading.Replace("Plan", report.TopologyName, StringComparison.Ordinal), ResultText.Write([report], ResultFormat.Markdown), StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_says_what_to_insert_and_those_that_decide_most_come_first()
    {
        var questions = OpenQuestion.Of(Inspector.Inspect(Plan, new DateTime(2020, 1, 1)));
        Assert.Equal(("pool01.contoso.com", "edition"), (questions[0].Target, questions[0].Key));
        Assert.Equal("sites:\n  - name: <…>\nfrontEndPools:\n  - fqdn: pool01.contoso.com\n    edition: <Enterprise | Standard>\n    site: <…>", questions[0].Line);
        Assert.Equal("users:\n  concurrent: <0..>", questions.Single(question => question.Key == "users.concurrent").Line);
        Assert.Equal(questions.Select(question => question.Rules.Count).OrderDescending(), questions.Select(question => question.Rules.Count));
        Assert.StartsWith("sqlInstances:\n  - name: sql01.contoso.com\n    ", questions.First(question => question.Kind == "sqlInstance").Line, StringComparison.Ordinal);
        Assert.EndsWith("edition: <Express | Standard | Enterprise>", questions.Single(question => question is { Kind: "sqlInstance", Key: "edition" }).Line, StringComparison.Ordinal);
    }

    private static Topology Plan => TopologyText.Read(Reports.Plan.Replace("type: SingleServer", "type: MultipleServer", StringComparison.Ordinal), "plan.yaml");

    private static string Write(ResultFormat format, string[]? required = null)
    {
        var session = new CheckSession(new DateTime(2020, 1, 1), RuleSelection.Of(_rules)) { RequireDecided = required is null ? null : RuleSelection.Named(required) };
        return ResultText.Write([session.Inspect(Plan)], format);
    }
}
