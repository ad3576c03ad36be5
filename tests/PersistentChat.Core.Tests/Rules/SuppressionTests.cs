using PersistentChat.Inspection;
using PersistentChat.Rules;

namespace PersistentChat.Tests;

public class SuppressionTests
{
    private static readonly DateTime _lastDay = new(2027, 3, 31);

    [Theory]
    [InlineData(@"sql.contoso.com\MSSQLSERVER", "sql.contoso.com")]
    [InlineData(@"sql.contoso.com\mssqlserver", "sql.contoso.com")]
    [InlineData(@"sql.contoso.com\chat", @"sql.contoso.com\chat")]
    [InlineData(@"\\sql.contoso.com\share\MSSQLSERVER", @"\\sql.contoso.com\share\MSSQLSERVER")]
    public void A_default_instance_is_named_as_findings_name_it(string target, string named) =>
        Assert.Equal(named, new Suppression("PCT3003", "why", target).Target);

    private static InspectionReport Inspect(DateTime today, params Suppression[] suppressions) => Inspector.Inspect(
        Plan.Of([Plan.Pool(files: null)], suppressions: suppressions), today, RuleSelection.Of(["PCT7002", "PCT0001"]));

    [Theory]
    [InlineData("PCT7002", null, true)]
    [InlineData("pct7002", "CHAT.contoso.COM", true)]
    [InlineData("PCT7002", "chat.contoso.com.", true)]
    [InlineData("PCT7002", "chat2.contoso.com", false)]
    [InlineData("PCT7001", "chat.contoso.com", false)]
    public void A_suppression_accepts_the_findings_of_its_rule_and_target(string rule, string? target, bool accepts)
    {
        var report = Inspect(Plan.Today, new Suppression(rule, "Agreed", target));
        Assert.Equal(accepts, report.Passed);
        Assert.Equal(accepts ? 0 : 1, report.Errors);
        Assert.Equal(accepts ? ["PCT7002"] : [], report.Suppressed.Select(item => item.RuleId));
    }

    [Fact]
    public void What_is_accepted_stays_visible_with_its_reason()
    {
        var item = Assert.Single(Inspect(Plan.Today, new Suppression("PCT7002", "Ticket 4711", expires: _lastDay)).Suppressed);
        Assert.Equal(("chat.contoso.com", "Ticket 4711", _lastDay), (item.Target, item.Reason, item.Expires));
        Assert.Equal("PCT7002 chat.contoso.com: Ticket 4711", item.ToString());
    }

    [Fact]
    public void The_suppression_of_the_target_comes_before_that_of_the_rule()
    {
        var report = Inspect(Plan.Today, new Suppression("PCT7002", "all"), new Suppression("PCT7002", "this one", "chat.contoso.com"));
        Assert.Equal("this one", Assert.Single(report.Suppressed).Reason);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("chat.contoso.com")]
    public void The_first_of_several_suppressions_serves(string? target)
    {
        var report = Inspect(Plan.Today, new Suppression("PCT7002", "first", target), new Suppression("PCT7002", "second", target));
        Assert.Equal("first", Assert.Single(report.Suppressed).Reason);
    }

    [Fact]
    public void An_instance_is_a_target_however_its_server_is_written()
    {
        SqlInstance[] instances = [Plan.Facts(@"sql02\chat", SqlEdition.Express)];
        var topology = Plan.Of([Plan.Pool()], instances: instances, suppressions: [new Suppression("PCT3006", "Lab", @"SQL02.contoso.com.\CHAT")]);
        Assert.Single(Inspector.Inspect(topology, Plan.Today, RuleSelection.Of(["PCT3006"])).Suppressed);
    }

    [Fact]
    public void The_last_day_counts_and_the_next_does_not()
    {
        var suppression = new Suppression("PCT7002", "Ticket 4711", "chat.contoso.com", _lastDay);
        var onTheLastDay = Inspect(_lastDay.AddHours(23), suppression);
        Assert.True(onTheLastDay.Passed);
        Assert.Empty(onTheLastDay.Findings);

        var onTheNext = Inspect(_lastDay.AddDays(1), suppression);
        Assert.False(onTheNext.Passed);
        Assert.Equal(["PCT0001", "PCT7002"], onTheNext.Findings.Select(finding => finding.RuleId));
        using var english = new CultureScope("en-US");
        var expired = onTheNext.Findings[0];
        Assert.Equal((Severity.Warning, "chat.contoso.com"), (expired.Severity, expired.Target));
        Assert.Equal([Plan.Name("chat")], expired.Pools);
        Assert.Equal("The suppression of 'PCT7002' expired on 2027-03-31. Its reason was: Ticket 4711", expired.Message);
    }

    [Fact]
    public void An_expired_suppression_of_every_target_is_about_the_rule()
    {
        var report = Inspect(_lastDay.AddDays(1), new Suppression("PCT7001", "Ticket", expires: _lastDay));
        var expired = Assert.Single(report.Findings, finding => finding.RuleId == "PCT0001");
        Assert.Equal("PCT7001", expired.Target);
        Assert.Empty(expired.Pools);
    }

    [Theory]
    [InlineData("PCT9999")]
    [InlineData("NOSUCH")]
    [InlineData("PCT700")]
    public void A_suppression_of_a_rule_that_there_is_not_accepts_nothing_and_is_a_finding(string rule)
    {
        using var english = new CultureScope("en-US");
        var report = Inspector.Inspect(
            Plan.Of([Plan.Pool(files: null)], suppressions: [new Suppression(rule, "Agreed", "chat.contoso.com")]), Plan.Today,
            RuleSelection.Of(["PCT7002", "PCT0003"]));
        Assert.Equal(["PCT0003", "PCT7002"], report.Findings.Select(finding => finding.RuleId));
        var unknown = report.Findings[0];
        Assert.Equal((Severity.Warning, "chat.contoso.com"), (unknown.Severity, unknown.Target));
        Assert.Equal([Plan.Name("chat")], unknown.Pools);
        Assert.StartsWith($"No rule has the id '{rule}', so that its suppression accepts nothing.", unknown.Message);
        Assert.Equal(rule == "PCT700", unknown.Message.Contains("Did you mean 'PCT70", StringComparison.Ordinal));
        Assert.StartsWith("Correct the id", unknown.Remedy);
    }

    [Fact]
    public void A_valid_suppression_serves_where_another_one_expired()
    {
        var report = Inspect(_lastDay.AddDays(1), new Suppression("PCT7002", "old", expires: _lastDay), new Suppression("PCT7002", "new"));
        Assert.Equal("new", Assert.Single(report.Suppressed).Reason);
        Assert.Equal("PCT0001", Assert.Single(report.Findings).RuleId);
    }
}
