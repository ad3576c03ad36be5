using PersistentChat.Rules;
using static PersistentChat.Tests.Plan;

namespace PersistentChat.Tests;

public class SharedServerRuleTests
{
    [Fact]
    public void A_mirror_on_the_server_of_its_principal_is_not_a_second_database() =>
        Assert.Empty(Find("PCT3010", Of([Pool(content: Store(@"sql02\a", @"sql02\b"))])));

    [Fact]
    public void Content_and_compliance_are_counted_apart()
    {
        var pool = Pool(content: Store(@"sql02\chat"), compliance: Compliance(Store(@"sql02\comp")));
        Assert.Empty(Find("PCT3010", Of([pool])));
        Assert.Single(Find("PCT3010", Of([pool, Pool("two", Store(@"sql03\two"), compliance: Compliance(Store(@"sql02\two")))])));
    }

    [Fact]
    public void A_server_with_two_Monitoring_databases_is_reported_whoever_uses_it()
    {
        SqlInstance[] two = [Facts(@"sql08\a", databases: SqlDatabaseKind.Monitoring), Facts(@"sql08\b", databases: SqlDatabaseKind.Monitoring)];
        Assert.Equal(
            [@"The database server 'sql08.contoso.com' has several Monitoring databases, on sql08.contoso.com\a, sql08.contoso.com\b."],
            Messages("PCT3011", Of([Pool()], instances: two)));
        Assert.Empty(Find("PCT3011", Of([Pool()], instances: [two[0], Facts(@"sql09\b", databases: SqlDatabaseKind.Monitoring)])));
        Assert.Empty(Find("PCT3011", Of([Pool()], instances: [two[0], Facts(@"sql08\b", databases: SqlDatabaseKind.Archiving)])));
    }

    [Fact]
    public void One_witness_of_several_pairs_is_a_note_and_none_a_warning()
    {
        var one = Pool(content: Store(@"sql02\chat", @"sql03\chat", @"sql04\wit"));
        Assert.Empty(Find("PCT3015", Of([one])));
        var two = Find("PCT3015", Of([one, Pool("two", Store(@"sql05\two", @"sql06\two", @"sql04\wit"))])).Single();
        Assert.Equal((Severity.Information, @"sql04.contoso.com\wit"), (two.Severity, two.Target));
        Assert.Equal(Severity.Warning, Find("PCT3015", Of([Pool(content: Store(@"sql02\chat", @"sql03\chat"))])).Single().Severity);
        Assert.Empty(Find("PCT3015", Of([Pool()])));
    }

    [Fact]
    public void Compliance_on_the_instances_of_content_matters_where_availability_does()
    {
        var compliance = Compliance(Store(@"sql02\chat"));
        Assert.Empty(Find("PCT6005", Of([Pool(content: Store(@"sql02\chat"), compliance: compliance)])));
        Assert.Single(Find("PCT6005", Of([Pool(content: Store(@"sql02\chat", @"sql03\chat"), compliance: compliance)])));
        Assert.Single(Find("PCT6005", Of([Pool(content: Store(@"sql02\chat"), backup: Store(@"sql05\chat"), compliance: compliance)])));
        Assert.Empty(Find("PCT6005", Of([Pool(content: Store(@"sql02\chat", @"sql03\chat"), compliance: Compliance(Store(@"sql02\chat"), on: false))])));
    }

    [Theory]
    [InlineData(@"\\fe01\chat", 1)]
    [InlineData(@"\\FE01.contoso.com\chat", 1)]
    [InlineData(@"\\pool01.contoso.com\chat", 1)]
    [InlineData(@"\\fe01.fabrikam.com\chat", 0)]
    [InlineData(@"\\files\chat", 0)]
    [InlineData(@"D:\chat", 0)]
    public void A_file_server_is_known_by_its_host_name_too(string path, int findings) =>
        Assert.Equal(findings, Find("PCT7004", Of([Pool(files: path)], [Enterprise(servers: "fe01")], product: Product.SkypeForBusiness2015)).Count);

    [Fact]
    public void A_virtual_server_as_good_as_a_physical_one_is_no_note()
    {
        Computer Virtual(int? cores, int? memory) => new Computer(Name("chat01")).With(it => { it.ProcessorCores = cores; it.MemoryGB = memory; it.Virtual = true; });
        Assert.Empty(Find("PCT8005", Of([Pool()], computers: [Virtual(12, 32)])));
        Assert.Single(Find("PCT8005", Of([Pool()], computers: [Virtual(12, null)])));
        Assert.Single(Find("PCT8005", Of([Pool()], computers: [Virtual(8, 32)])));
    }

    [Fact]
    public void Hardware_of_database_servers_counts_and_that_of_strangers_does_not()
    {
        Computer Small(string host) => new Computer(Name(host)).With(it => { it.ProcessorCores = 4; it.MemoryGB = 8; it.NetworkAdapters = 2; });
        var topology = Of([Pool()], [Enterprise(servers: "fe01")], computers: [Small("chat01"), Small("sql02"), Small("fe01"), Small("dc01")]);
        Assert.Equal(["chat01.contoso.com", "fe01.contoso.com", "sql02.contoso.com"], Find("PCT8002", topology).Select(finding => finding.Target));
        Assert.Equal(3, Find("PCT8003", topology).Count);
        Assert.Equal(["chat01.contoso.com", "fe01.contoso.com"], Find("PCT8004", topology).Select(finding => finding.Target));
    }
}
