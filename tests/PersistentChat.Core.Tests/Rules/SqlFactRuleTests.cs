using PersistentChat.Rules;

namespace PersistentChat.Tests;

public class SqlFactRuleTests
{
    private static readonly SqlStore _mirrored = Plan.Store(@"sql02\a", @"sql03\a", @"sql04\w");

    [Theory]
    [InlineData("sql02")]
    [InlineData("sql03")]
    [InlineData("sql05")]
    public void Express_holds_no_chat_database_as_principal_mirror_or_backup(string server)
    {
        SqlInstance[] instances = [Plan.Facts(server + @"\a", SqlEdition.Express)];
        var topology = Plan.Of([Plan.Pool(content: _mirrored, backup: Plan.Store(@"sql05\a"))], instances: instances);
        var finding = Assert.Single(Plan.Find("PCT3006", topology));
        Assert.Equal(server + @".contoso.com\a", finding.Target);
        Assert.Equal([Plan.Name("chat")], finding.Pools);
    }

    [Fact]
    public void An_Express_witness_is_fine_and_an_Express_back_end_of_an_Enterprise_pool_is_not()
    {
        SqlInstance[] witness = [Plan.Facts(@"sql04\w", SqlEdition.Express)];
        Assert.Empty(Plan.Find("PCT3006", Plan.Of([Plan.Pool(content: _mirrored)], instances: witness)));
        var messages = Plan.Messages("PCT3006", Plan.Of([Plan.Pool()], instances: [Plan.Facts(@"sql01\rtc", SqlEdition.Express)]));
        Assert.Equal([@"The instance 'sql01.contoso.com\rtc' is SQL Server Express and the back end of the Enterprise Edition pool pool01.contoso.com."], messages);
    }

    [Fact]
    public void The_mirror_of_chat_on_a_Standard_Edition_server_is_not_local()
    {
        var pool = Plan.Pool("se01", Plan.Store(@"se01\rtc", @"sql03\a"), ["se01"], nextHop: "se01");
        var topology = Plan.Of([pool], [Plan.Standard()], [Plan.Facts(@"sql03\a", SqlEdition.Express)]);
        Assert.Equal(@"sql03.contoso.com\a", Assert.Single(Plan.Find("PCT3006", topology)).Target);
    }

    [Fact]
    public void Only_the_instance_that_a_Standard_Edition_server_brings_along_is_Express_unasked()
    {
        var topology = Plan.Of([Plan.Pool(content: Plan.Store(@"se01\rtc")), Plan.Pool("chat2", Plan.Store(@"se01\chat"))], [Plan.Enterprise(), Plan.Standard()]);
        Assert.Equal([@"se01.contoso.com\rtc"], Plan.Find("PCT3006", topology).Select(finding => finding.Target));
        Assert.Equal([@"se01.contoso.com\chat"], Plan.Find("PCT3018", topology).Select(finding => finding.Target));
    }

    [Theory]
    [InlineData(Product.Lync2013, "2008R2", null)]
    [InlineData(Product.Lync2013, "2012", null)]
    [InlineData(Product.Lync2013, "2014", Severity.Error)]
    [InlineData(Product.Lync2013, "2019", Severity.Error)]
    [InlineData(Product.SkypeForBusiness2015, "2008R2", Severity.Error)]
    [InlineData(Product.SkypeForBusiness2015, "2012", null)]
    [InlineData(Product.SkypeForBusiness2015, "2014", null)]
    [InlineData(Product.SkypeForBusiness2015, "2016", null)]
    [InlineData(Product.SkypeForBusiness2015, "2017", null)]
    [InlineData(Product.SkypeForBusiness2015, "2019", Severity.Information)]
    public void Each_product_supports_versions_of_its_own(Product product, string version, Severity? severity)
    {
        var topology = Plan.Of([Plan.Pool()], instances: [Plan.Facts(@"sql02\chat", SqlEdition.Standard, version)], product: product);
        Assert.Equal(severity, Plan.Find("PCT3007", topology).SingleOrDefault()?.Severity);
    }

    [Fact]
    public void A_version_is_judged_where_the_topology_uses_the_instance()
    {
        SqlInstance[] old =
        [
            Plan.Facts(@"sql01\rtc", version: "2016"),
            Plan.Facts(@"sql04\w", SqlEdition.Express, "2016"),
            Plan.Facts(@"sql08\mon", null, "2016", SqlDatabaseKind.Monitoring),
            Plan.Facts(@"sql09\x", null, "2016", SqlDatabaseKind.Other),
        ];
        var findings = Plan.Find("PCT3007", Plan.Of([Plan.Pool(content: _mirrored)], instances: old));
        Assert.Equal(
            [@"sql01.contoso.com\rtc", @"sql04.contoso.com\w", @"sql08.contoso.com\mon"], findings.Select(finding => finding.Target));
    }

    [Fact]
    public void A_message_names_the_version_and_those_that_are_supported()
    {
        var topology = Plan.Of([Plan.Pool()], instances: [Plan.Facts(@"sql02\chat", version: "2014")]);
        Assert.Equal(
            [@"The instance 'sql02.contoso.com\chat' runs SQL Server 2014; Lync Server 2013 supports: 2008R2, 2012."],
            Plan.Messages("PCT3007", topology));
    }

    [Fact]
    public void Monitoring_and_archiving_need_an_edition_above_Express_unless_on_a_Standard_Edition_server()
    {
        SqlInstance[] instances =
        [
            Plan.Facts(@"sql08\mon", SqlEdition.Express, null, SqlDatabaseKind.Monitoring),
            Plan.Facts(@"sql09\arc", SqlEdition.Standard, null, SqlDatabaseKind.Archiving),
            Plan.Facts(@"se01\rtc", SqlEdition.Express, null, SqlDatabaseKind.CentralManagement),
        ];
        var finding = Assert.Single(Plan.Find("PCT3007", Plan.Of([], [Plan.Standard()], instances)));
        Assert.Equal(@"sql08.contoso.com\mon", finding.Target);
    }

    [Fact]
    public void An_availability_group_is_reported_where_it_holds_a_chat_database()
    {
        SqlInstance InGroup(string name) => new SqlInstance(Plan.Instance(name)).With(it => it.AvailabilityGroup = true);
        var topology = Plan.Of([Plan.Pool(content: _mirrored)], instances: [InGroup(@"sql03\a"), InGroup(@"sql04\w"), InGroup(@"sql01\rtc")]);
        Assert.Equal(@"sql03.contoso.com\a", Assert.Single(Plan.Find("PCT3009", topology)).Target);
    }
}
