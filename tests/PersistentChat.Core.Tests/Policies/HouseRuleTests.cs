using PersistentChat.Inspection;
using PersistentChat.Rules;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Tests;

public class HouseRuleTests
{
    [Fact]
    public void A_house_rule_runs_only_where_the_policy_states_it()
    {
        var topology = Plan.Of([Plan.Pool()]);
        Assert.DoesNotContain("HOUSE-STANDBY", Inspector.Inspect(topology, Plan.Today).RulesRun);
        var run = Inspector.Inspect(topology, Plan.Today, policy: new Policy(standbyShare: new StandbyPolicy(1))).RulesRun;
        Assert.Equal(["HOUSE-STANDBY"], run.Where(id => id.StartsWith("HOUSE", StringComparison.Ordinal)));
    }

    [Fact]
    public void Severity_and_reason_are_those_of_the_policy()
    {
        var policy = new Policy(standbyShare: new StandbyPolicy(1, Severity.Error, "Two data centres"));
        using var english = new CultureScope("en-US");
        var finding = Assert.Single(Inspector.Inspect(Plan.Of([Plan.Pool()]), Plan.Today, RuleSelection.Of(["HOUSE-STANDBY"]), policy: policy).Findings);
        Assert.Equal((Severity.Error, RuleCategory.House, "chat.contoso.com"), (finding.Severity, finding.Category, finding.Target));
        Assert.Equal(
            "Standby servers of the pool 'chat.contoso.com': 0, for 2 active ones; the policy requires at least 2. Reason: Two data centres",
            finding.Message);
        Assert.Equal([Plan.Name("chat")], finding.Pools);
    }

    [Fact]
    public void A_policy_that_is_handed_over_is_laid_over_the_topology_s()
    {
        var topology = new Topology("Contoso").With(it => { it.ChatPools = [Plan.Pool()]; it.Policy = new Policy(standbyShare: new StandbyPolicy(1)); });
        Assert.Single(Inspector.Inspect(topology, Plan.Today, RuleSelection.Of(["HOUSE-STANDBY"])).Findings);
        var other = new Policy(standbyShare: new StandbyPolicy(1, Severity.Information));
        var finding = Assert.Single(Inspector.Inspect(topology, Plan.Today, RuleSelection.Of(["HOUSE-STANDBY"]), policy: other).Findings);
        Assert.Equal(Severity.Information, finding.Severity);
    }

    [Fact]
    public void What_a_policy_that_is_handed_over_does_not_state_holds_as_the_topology_states_it()
    {
        var topology = new Topology("Contoso").With(it => { it.ChatPools = [Plan.Pool(files: null)]; it.Policy = new Policy(standbyShare: new StandbyPolicy(1)); });
        var other = new Policy([new SeverityOverride("PCT7002", Severity.Information)]);
        var findings = Inspector.Inspect(topology, Plan.Today, RuleSelection.Of(["HOUSE-STANDBY", "PCT7002"]), policy: other).Findings;
        Assert.Single(findings, finding => finding.RuleId == "HOUSE-STANDBY");
        Assert.Equal(Severity.Information, Assert.Single(findings, finding => finding.RuleId == "PCT7002").Severity);
    }

    [Fact]
    public void House_rules_are_selected_left_out_and_suppressed_like_others()
    {
        var topology = new Topology("Contoso").With(it =>
        {
            it.ChatPools = [Plan.Pool()];
            it.Suppressions = [new Suppression("house-standby", "Lab")];
            it.Policy = new Policy(standbyShare: new StandbyPolicy(1));
        });
        var report = Inspector.Inspect(topology, Plan.Today);
        Assert.Equal("Lab", Assert.Single(report.Suppressed, item => item.RuleId == "HOUSE-STANDBY").Reason);
        Assert.DoesNotContain("HOUSE-STANDBY", Inspector.Inspect(topology, Plan.Today, RuleSelection.Of(exclude: ["HOUSE-STANDBY"])).RulesRun);
        Assert.Equal(
            ["HOUSE-STANDBY"], Inspector.Inspect(topology, Plan.Today, RuleSelection.Of(categories: [RuleCategory.House])).RulesRun);
    }

    [Fact]
    public void Every_kind_of_name_is_judged_by_its_pattern()
    {
        var topology = Plan.Of(
            [Plan.Pool(servers: ["chat01", "odd"])], instances: [Plan.Facts(@"sql09\other")], computers: [new Computer(Plan.Name("edge01"))]);
        Assert.Equal(["chat.contoso.com"], Names(topology, NamingTarget.ChatPool, "x*"));
        Assert.Equal(["odd.contoso.com"], Names(topology, NamingTarget.ChatServer, "chat##.*"));
        Assert.Equal([@"sql09.contoso.com\other", @"sql02.contoso.com\chat"], Names(topology, NamingTarget.SqlInstance, @"*\rtc"));
        Assert.Equal(["Redmond"], Names(topology, NamingTarget.Site, "??"));
        Assert.Equal(["pool01.contoso.com"], Names(topology, NamingTarget.FrontEndPool, "fe*"));
        Assert.Equal(["edge01.contoso.com"], Names(topology, NamingTarget.Computer, "srv*"));
        Assert.Empty(Names(topology, NamingTarget.Computer, "srv*", "EDGE##.*"));
    }

    [Fact]
    public void What_bears_another_object_s_name_by_necessity_is_judged_once()
    {
        var single = Plan.Of([Plan.Pool(servers: ["chat"], type: ChatPoolType.SingleServer)]);
        Assert.Empty(Names(single, NamingTarget.ChatPool, "x"));
        Assert.Equal(["chat.contoso.com"], Names(single, NamingTarget.ChatServer, "x"));
        var standard = Plan.Of([Plan.Pool("se01", servers: ["se01"], nextHop: "se01", content: Plan.Store(@"se01\rtc"))], [Plan.Standard()]);
        Assert.Empty(Names(standard, NamingTarget.ChatServer, "x"));
        Assert.Empty(Names(standard, NamingTarget.SqlInstance, "x"));
        Assert.Equal(["se01.contoso.com"], Names(standard, NamingTarget.FrontEndPool, "x"));
    }

    [Theory]
    [InlineData("10000", 30_000, false)]
    [InlineData("10001", 30_000, true)]
    [InlineData("25%", 30_000, false)]
    [InlineData("26%", 30_000, true)]
    [InlineData("1", 50_000, true)]
    [InlineData("100%", null, false)]
    public void Headroom_is_measured_against_what_the_active_servers_carry(string least, int? users, bool found)
    {
        var policy = new Policy(minimumHeadroom: new HeadroomPolicy(Headroom.Parse(least)));
        var report = Inspector.Inspect(Plan.Of([Plan.Pool(users: users)]), Plan.Today, RuleSelection.Of(["HOUSE-HEADROOM"]), policy: policy);
        Assert.Equal(found ? 1 : 0, report.Findings.Count);
    }

    [Fact]
    public void Versions_are_judged_where_they_are_stated()
    {
        var topology = Plan.Of([Plan.Pool()], instances: [Plan.Facts(@"sql02\chat", version: "2014"), Plan.Facts("sql03"), Plan.Facts("sql04", version: "2012")]);
        var policy = new Policy(sqlVersions: new SqlVersionPolicy([SqlVersion.Sql2012, SqlVersion.Sql2008R2]));
        using var english = new CultureScope("en-US");
        var finding = Assert.Single(Inspector.Inspect(topology, Plan.Today, RuleSelection.Of(["HOUSE-SQLVERSION"]), policy: policy).Findings);
        Assert.Equal(@"The instance 'sql02.contoso.com\chat' is of SQL Server 2014; the policy allows 2008R2, 2012.", finding.Message);
        Assert.Equal([Plan.Name("chat")], finding.Pools);
    }

    private static string[] Names(Topology topology, NamingTarget kind, params string[] patterns)
    {
        var policy = new Policy(naming: new NamingPolicy([new NamingConvention(kind, patterns.Select(text => new NamePattern(text)))]));
        return [.. Inspector.Inspect(topology, Plan.Today, RuleSelection.Of(["HOUSE-NAMING"]), policy: policy).Findings.Select(finding => finding.Target)];
    }
}
