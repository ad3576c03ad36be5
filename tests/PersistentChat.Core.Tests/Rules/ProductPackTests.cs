using PersistentChat.Inspection;
using PersistentChat.Rules;
using static PersistentChat.Tests.Plan;

namespace PersistentChat.Tests;

/// <summary>The same plan under both products: only what their documents say differently may differ.</summary>
public class ProductPackTests
{
    [Theory]
    [InlineData("2008R2", "SkypeForBusiness2015")]
    [InlineData("2014", "Lync2013")]
    [InlineData("2012", "")]
    public void Versions_of_SQL_Server(string version, string refusedBy) =>
        Assert.Equal(refusedBy, Failing("PCT3007", product => Of([Pool()], instances: [Facts(@"sql02\chat", SqlEdition.Standard, version)], product: product)));

    [Theory]
    [InlineData(ServerOperatingSystem.WindowsServer2012R2, "")]
    [InlineData(ServerOperatingSystem.WindowsServer2016, "Lync2013")]
    public void Operating_systems(ServerOperatingSystem system, string refusedBy) =>
        Assert.Equal(refusedBy, Failing("PCT8001", product => Of([Pool()], computers: [new Computer(Name("chat01")).With(it => it.OperatingSystem = system)], product: product)));

    [Fact]
    public void An_old_operating_system_after_an_upgrade() =>
        Assert.Equal(
            "Skype for Business Server 2015 is supported only after an in-place upgrade.",
            Messages("PCT8001", Of(
                [Pool()], computers: [new Computer(Name("chat01")).With(it => it.OperatingSystem = ServerOperatingSystem.WindowsServer2008R2)],
                product: Product.SkypeForBusiness2015)).Single().Split(", on which ")[1]);

    [Fact]
    public void The_time_zone_of_the_next_hop()
    {
        var (pacific, central) = (new TimeZoneId("Pacific Standard Time", "Pacific Standard Time"), new TimeZoneId("Central Standard Time", "Central Standard Time"));
        Assert.Equal("Lync2013", Failing("PCT4005", product => Of(
            [Pool()], [Enterprise(servers: "fe01")],
            computers: [new Computer(Name("fe01")).With(it => it.TimeZone = pacific), new Computer(Name("chat01")).With(it => it.TimeZone = central)], product: product)));
    }

    [Fact]
    public void Two_content_databases_on_one_server_are_disputed_or_refused()
    {
        Topology Plan(Product product) => Of([Pool(content: Store(@"sql02\a")), Pool("two", Store(@"sql02\b"))], product: product);
        Assert.Equal("SkypeForBusiness2015", Failing("PCT3010", Plan));
        Assert.Equal(Severity.Information, Find("PCT3010", Plan(Product.Lync2013)).Single().Severity);
        Assert.Contains("disagree", Messages("PCT3010", Plan(Product.Lync2013)).Single());
    }

    [Fact]
    public void What_a_Standard_Edition_server_carries()
    {
        Topology Plan(Product product) => Of(
            [Pool("se01", Store(@"se01\rtc"), ["se01"], type: ChatPoolType.SingleServer, nextHop: "se01", users: 2_501)], [Standard()], product: product);
        Assert.Equal(Severity.Warning, Find("PCT5006", Plan(Product.Lync2013)).Single().Severity);
        Assert.Equal(Severity.Warning, Find("PCT5006", Plan(Product.SkypeForBusiness2015)).Single().Severity);
        Assert.Empty(Find("PCT5006", Of([Pool(users: 5_001)], [Standard()])));
    }

    [Fact]
    public void The_reports_of_one_plan_differ_by_the_rules_of_one_product()
    {
        Topology Plan(Product product) => Of(
            [Pool(content: Store(@"sql02\chat", @"sql03\chat"), files: @"\\sql02\chat")], sites: [new("Redmond"), new("Chicago")], product: product);
        string[] Rules(Product product) => [.. Inspector.Inspect(Plan(product), Today).Findings.Select(finding => finding.RuleId).Distinct().Order()];
        Assert.Equal(["PCT1015"], Rules(Product.Lync2013).Except(Rules(Product.SkypeForBusiness2015)));
        Assert.Equal(["PCT1013", "PCT6004", "PCT7005"], Rules(Product.SkypeForBusiness2015).Except(Rules(Product.Lync2013)));
    }

    /// <summary>The products under which the rule finds an error.</summary>
    private static string Failing(string rule, Func<Product, Topology> plan) =>
        string.Join(", ", Enum.GetValues<Product>().Where(product => Find(rule, plan(product)).Any(finding => finding.Severity == Severity.Error)));
}
