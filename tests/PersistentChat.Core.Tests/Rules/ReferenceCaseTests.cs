using System.Text.RegularExpressions;
using PersistentChat.Documents;
using PersistentChat.Inspection;
using PersistentChat.Rules;
using static PersistentChat.Tests.Plan;

namespace PersistentChat.Tests;

/// <summary>Designs that were once judged wrongly, each with one on the other side of the line.</summary>
public class ReferenceCaseTests
{
    private static readonly Product _lync = Product.Lync2013;
    private static readonly Product _skype = Product.SkypeForBusiness2015;

    [Fact]
    public void Express_of_the_next_hop_is_an_error_with_Lync_and_a_note_with_Skype_for_Business()
    {
        Topology Case(Product product, string hop = "se01") =>
            Of([Pool(content: Store(@"se01\rtc"), nextHop: hop)], [Standard(), Enterprise()], product: product);
        Assert.Equal(Severity.Error, Find("PCT3006", Case(_lync)).Single().Severity);
        Assert.Equal(Severity.Information, Find("PCT3006", Case(_skype)).Single().Severity);
        Assert.Equal(Severity.Error, Find("PCT3006", Case(_skype, "pool01")).Single().Severity);
        Assert.Empty(Find("PCT3003", Case(_skype)));
    }

    [Fact]
    public void A_mirror_without_a_witness_is_a_warning_with_both_products()
    {
        foreach (var product in Enum.GetValues<Product>())
        {
            Assert.Equal(Severity.Warning, Find("PCT3015", Of([Pool(content: Store(@"sql02\chat", @"sql03\chat"))], product: product)).Single().Severity);
            Assert.Empty(Find("PCT3015", Of([Pool(content: Store(@"sql02\chat", @"sql03\chat", @"sql04\w"))], product: product)));
            Assert.Equal(2, Find("PCT3017", Of(
                [Pool(content: Store(@"sql02\a", @"sql03\a")), Pool("two", Store(@"sql02\b", @"sql03\b"))], product: product)).Count);
        }
    }

    [Theory]
    [InlineData(FunctionalLevel.Windows2000, 1)]
    [InlineData(FunctionalLevel.WindowsServer2003Interim, 1)]
    [InlineData(FunctionalLevel.WindowsServer2003, 0)]
    [InlineData(FunctionalLevel.WindowsServer2019, 0)]
    public void Functional_levels_below_2003_are_errors_with_both_products(FunctionalLevel level, int findings)
    {
        foreach (var product in Enum.GetValues<Product>())
            Assert.Equal(findings, Find("PCT4014", Of(
                [Pool()], directory: new ActiveDirectory(new DomainName("contoso.com")).With(it => it.DomainFunctionalLevel = level), product: product)).Count);
    }

    [Fact]
    public void A_global_catalog_in_the_forest_root_is_asked_for_by_an_administrative_computer_of_Lync_only()
    {
        Topology Case(Product product, params string[] admins) => Of([Pool()], product: product, directory: new ActiveDirectory(
            new DomainName("emea.contoso.com"), new DomainName("contoso.com"), [new Fqdn("dc.emea.contoso.com")], admins.Select(Name)));
        Assert.NotEmpty(Find("PCT4002", Case(_lync, "admin")));
        Assert.Empty(Find("PCT4002", Case(_lync)));
        Assert.Empty(Find("PCT4002", Case(_skype, "admin")));
    }

    [Theory]
    [InlineData(ComputerRole.Mediation, "Lync2013", "chat01", Severity.Error)]
    [InlineData(ComputerRole.Mediation, "SkypeForBusiness2015", "chat01", Severity.Information)]
    [InlineData(ComputerRole.TrustedApplication, "Lync2013", "chat01", Severity.Information)]
    [InlineData(ComputerRole.Director, "SkypeForBusiness2015", "chat01", Severity.Error)]
    [InlineData(ComputerRole.Mediation, "Lync2013", "se01", null)]
    [InlineData(ComputerRole.TrustedApplication, "SkypeForBusiness2015", "se01", null)]
    [InlineData(ComputerRole.Director, "Lync2013", "se01", Severity.Error)]
    public void Another_role_on_a_chat_server(ComputerRole role, string product, string server, Severity? expected)
    {
        var pools = new[] { Pool(), Pool("se01", Store(@"se01\rtc"), ["se01"], type: ChatPoolType.SingleServer, nextHop: "se01") };
        var plan = Of(pools, [Enterprise(), Standard()], computers: [new Computer(Name(server), [role])], product: Enum.Parse<Product>(product));
        Assert.Equal(expected is { } severity ? [severity] : [], Find("PCT2002", plan).Select(finding => finding.Severity));
    }

    [Fact]
    public void A_chat_server_that_runs_the_back_end_is_an_error_with_Lync_only()
    {
        Topology Case(Product product, string backEnd) => Of([Pool()], [Enterprise(backEnd: backEnd, servers: ["fe01"])], product: product);
        Assert.Equal(Severity.Error, Find("PCT2002", Case(_lync, @"chat01\rtc")).Single().Severity);
        Assert.Equal(Severity.Information, Find("PCT2002", Case(_skype, @"chat01\rtc")).Single().Severity);
        Assert.Empty(Find("PCT2002", Case(_lync, @"sql01\rtc")));
    }

    [Theory]
    [InlineData("chat01", "The chat server 'chat01.contoso.com' has 2 network adapters.")]
    [InlineData("fe01", "The Front End Server 'fe01.contoso.com' has 2 network adapters.")]
    [InlineData("se01", "The Front End Server 'se01.contoso.com' has 2 network adapters.")]
    [InlineData("sql01", "The Back End Server 'sql01.contoso.com' has 2 network adapters.")]
    [InlineData("sql02", null)]
    [InlineData("edge01", null)]
    public void The_four_kinds_of_servers_that_may_not_be_multi_homed(string computer, string? message)
    {
        var plan = Of([Pool()], [Enterprise(servers: ["fe01"]), Standard()], computers: [new Computer(Name(computer)).With(it => it.NetworkAdapters = 2)]);
        Assert.Equal(message is null ? [] : [message], Messages("PCT8004", plan));
    }

    [Fact]
    public void Two_back_ends_on_one_server_need_no_chat_database_there()
    {
        FrontEndPool[] Pools(string second) => [Enterprise(), Enterprise("pool02", second)];
        Assert.Equal(
            [@"The database server 'sql01.contoso.com' is the back end of several front-end pools (pool01.contoso.com, pool02.contoso.com), in several instances: sql01.contoso.com\rtc, sql01.contoso.com\rtc2."],
            Messages("PCT3002", Of([Pool()], Pools(@"sql01\rtc2"))));
        Assert.Empty(Find("PCT3002", Of([Pool()], Pools(@"sql11\rtc"))));
        Assert.Single(Find("PCT3002", Of([Pool()], Pools(@"sql01\rtc"))));
    }

    [Fact]
    public void A_store_of_compliance_that_is_off_is_a_warning()
    {
        Assert.Equal(Severity.Warning, Find("PCT3004", Of([Pool(compliance: Compliance(Store(@"sqlx\c"), on: false))])).Single().Severity);
        Assert.Equal(Severity.Warning, Find("PCT3004", Of([Pool(compliance: Compliance(backup: Store(@"sqlx\c"), on: false))])).Single().Severity);
        Assert.Empty(Find("PCT3004", Of([Pool(compliance: Compliance(on: false))])));
        Assert.Empty(Find("PCT3004", Of([Pool(compliance: Compliance(Store(@"sqlx\c")))])));
    }

    [Fact]
    public void The_default_pool_of_a_site_matters_with_several_pools_only()
    {
        Site[] sites = [new("A"), new("B")];
        ChatPool[] one = [Pool()], two = [Pool(), Pool("two")];
        Assert.Empty(Find("PCT1008", Of(one, sites: sites, product: _skype)));
        Assert.Equal(2, Find("PCT1008", Of(two, sites: sites, product: _skype)).Count);
        foreach (var product in Enum.GetValues<Product>())
        {
            Assert.Empty(Find("PCT1009", Of(one, sites: sites, product: product)));
            Assert.Single(Find("PCT1009", Of(two, sites: sites, product: product)));
        }
        Assert.Single(Find("PCT1015", Of(one, sites: sites)));
        Assert.Empty(Find("PCT1015", Of(one, sites: sites, product: _skype)));
        Assert.Empty(Find("PCT1015", Of(one, sites: [new("A")])));
    }

    [Theory]
    [InlineData(@"\\files.contoso.com\chat", "PCT6003")]
    [InlineData(@"\\FILES.contoso.com\CHAT\", "PCT6003")]
    [InlineData(@"\\files.contoso.com\logs", null)]
    public void The_share_for_log_shipping_is_no_file_store(string share, string? rule)
    {
        var pool = Pool(backup: Store(@"sql05\chat", @"sql06\chat", @"sql07\w"), share: share);
        Assert.Equal(rule is null ? [] : [rule], Find("PCT6003", Of([pool])).Select(finding => finding.RuleId));
    }

    [Theory]
    [InlineData(500, 100, 1)]
    [InlineData(100, 100, 0)]
    [InlineData(null, 100, 0)]
    [InlineData(100, null, 0)]
    public void Nobody_is_connected_who_is_not_enabled(int? concurrent, int? provisioned, int findings) =>
        Assert.Equal(findings, Find("PCT5013", Of([Pool().With(pool => pool.Users = new UserCounts(concurrent, provisioned))])).Count);

    [Theory]
    [InlineData(5061, 8011, "se01", 1)]
    [InlineData(5061, 8011, "chat", 0)]
    [InlineData(881, 8011, "chat", 1)]
    [InlineData(5041, 5041, "chat", 1)]
    [InlineData(5041, 4443, "se01", 1)]
    [InlineData(5041, 8011, "se01", 0)]
    [InlineData(443, 8011, "chat", 0)]
    public void A_port_of_a_computer_belongs_to_one_listener(int sip, int poolPort, string server, int findings)
    {
        var pool = Pool(server, Store(@"se01\rtc"), [server], type: ChatPoolType.SingleServer, nextHop: "se01")
            .With(changed => (changed.SipPort, changed.PoolPort) = (sip, poolPort));
        Assert.Equal(findings, Find("PCT7010", Of([pool], [Standard()])).Count);
    }

    [Theory]
    [InlineData("Lync2013", "2023-04-11", false)]
    [InlineData("Lync2013", "2023-04-12", true)]
    [InlineData("SkypeForBusiness2015", "2025-10-14", false)]
    [InlineData("SkypeForBusiness2015", "2025-10-15", true)]
    public void Support_ends_on_a_day_of_its_own(string product, string day, bool ended)
    {
        var plan = Of([Pool(), Pool("two")], product: Enum.Parse<Product>(product));
        var report = Inspector.Inspect(plan, DateTime.Parse(day, System.Globalization.CultureInfo.InvariantCulture), RuleSelection.Of(["PCT8008"]));
        Assert.Equal(ended ? 1 : 0, report.Findings.Count);
        Assert.True(report.Passed);
    }

    [Fact]
    public void A_topology_without_chat_pools_says_so_and_passes()
    {
        foreach (var product in Enum.GetValues<Product>())
        {
            Assert.Equal(["The topology 'Contoso' has no chat pool: the rules about chat pools had nothing to check."], Messages("PCT0002", Of([], product: product)));
            Assert.Equal(["The topology 'Contoso' is empty: there is nothing to check."], Messages("PCT0002", Of([], [], product: product)));
            Assert.True(Inspector.Inspect(Of([], product: product), Today).Passed);
        }
        Assert.Empty(Find("PCT0002", Of([Pool()])));
    }

    [Fact]
    public void An_availability_group_that_may_hold_other_databases_only_is_a_note()
    {
        Topology Case(Product product, params SqlDatabaseKind[] others) =>
            Of([Pool()], instances: [new SqlInstance(Instance(@"sql02\chat")).With(it => { it.Databases = others; it.AvailabilityGroup = true; })], product: product);
        Assert.Equal(Severity.Error, Find("PCT3009", Case(_skype)).Single().Severity);
        Assert.Equal(Severity.Information, Find("PCT3009", Case(_skype, SqlDatabaseKind.Other)).Single().Severity);
        Assert.Equal(Severity.Information, Find("PCT3009", Case(_skype, SqlDatabaseKind.Monitoring)).Single().Severity);
        Assert.Equal(Severity.Error, Find("PCT3009", Case(_lync)).Single().Severity);
        Assert.Equal(Severity.Error, Find("PCT3009", Case(_lync, SqlDatabaseKind.Monitoring)).Single().Severity);
        Assert.Equal(Severity.Information, Find("PCT3009", Case(_lync, SqlDatabaseKind.Other)).Single().Severity);
    }

    [Theory]
    [InlineData("Lync2013", "2012", null)]
    [InlineData("Lync2013", "2008R2", Severity.Error)]
    [InlineData("SkypeForBusiness2015", "2014", null)]
    [InlineData("SkypeForBusiness2015", "2012", Severity.Information)]
    [InlineData("SkypeForBusiness2015", "2016", Severity.Error)]
    public void The_Express_of_a_Standard_Edition_server_has_the_version_of_its_product(string product, string version, Severity? expected)
    {
        var plan = Of(
            [Pool("se01", Store(@"se01\rtc"), ["se01"], type: ChatPoolType.SingleServer, nextHop: "se01")], [Standard()],
            [Facts(@"se01\rtc", SqlEdition.Express, version)], product: Enum.Parse<Product>(product));
        Assert.Equal(expected is { } severity ? [severity] : [], Find("PCT3007", plan).Select(finding => finding.Severity));
    }

    [Theory]
    [InlineData(SqlDatabaseKind.Monitoring, 1)]
    [InlineData(SqlDatabaseKind.Archiving, 1)]
    [InlineData(SqlDatabaseKind.Other, 1)]
    [InlineData(SqlDatabaseKind.CentralManagement, 0)]
    public void What_may_not_stand_on_a_Standard_Edition_server(SqlDatabaseKind kind, int findings)
    {
        foreach (var product in Enum.GetValues<Product>())
            Assert.Equal(findings, Find("PCT3018", Of([], [Standard()], [Facts(@"se01\rtc", databases: kind)], product: product)).Count);
        Assert.Equal("PCT3018", Find("PCT3018", Of([], [Standard(), Enterprise(backEnd: @"se01\ee")])).Single().RuleId);
        Assert.Single(Find("PCT3018", Of([Pool(content: Store(@"se01\chat"), nextHop: "se01")], [Standard()], [Facts(@"se01\chat", SqlEdition.Standard)])));
        Assert.Equal(Severity.Information, Find("PCT3018", Of(
            [Pool(content: Store(@"se01\chat"), nextHop: "se01")], [Standard()], [Facts(@"se01\chat", SqlEdition.Standard)], product: _skype)).Single().Severity);
    }

    [Fact]
    public void The_reference_cases_give_what_their_second_line_says()
    {
        var folder = Repository.PathOf("..", "shared", "cases", "rules");
        if (!Directory.Exists(folder))
            return;
        foreach (var path in Directory.GetFiles(folder, "D*.yaml"))
        {
            var expected = File.ReadLines(path).ElementAt(1);
            var found = Inspector.Inspect(TopologyFile.Read(path).Topology, Today).Findings;
            var rule = Regex.Match(expected, @"PCT\d{4}").Value is { Length: > 0 } named ? named : Rule(path);
            var severity = expected.Contains("Error", StringComparison.Ordinal) ? Severity.Error : (Severity?)null;
            var ofRule = found.Where(finding => finding.RuleId == rule).ToArray();
            if (expected.StartsWith("# EXPECTED: No ", StringComparison.Ordinal))
                Assert.True(ofRule.All(finding => finding.Severity == Severity.Information), path);
            else
                Assert.True(ofRule.Any(finding => severity is null || finding.Severity == severity), path);
        }

        static string Rule(string path) => Path.GetFileName(path)[..3] switch
        {
            "D08" or "D10" => "PCT1014",
            "D22" => "PCT5013",
            var other => throw new InvalidOperationException(other),
        };
    }
}
