using PersistentChat.Components;
using PersistentChat.Dependencies;
using PersistentChat.Tests.Changes;

namespace PersistentChat.Tests.Dependencies;

public class DependencyCatalogTests
{
    private static readonly Fqdn _chat = new("chat.contoso.com");

    [Fact]
    public void A_pool_of_its_own_takes_its_servers_databases_and_shares_along()
    {
        var rows = List(ChangeSample.Of(ChangeSample.Pool(content: ChangeSample.Store("sql02", "sql03", "sql04"))));

        Assert.Equal(
            ["MayGo Computer chat01.contoso.com", "MayGo Computer chat02.contoso.com"], Lines(rows, DependencyKind.Computer));
        Assert.Equal(
            [@"MayGo Database sql02.contoso.com\chat Content database (mgc)", @"MayGo Database sql03.contoso.com\chat Content database (mgc)", @"MayGo Database sql04.contoso.com\chat Content database (mgc)"],
            Lines(rows, DependencyKind.Database));
        Assert.Contains("Mirror and witness", rows.Last(row => row.Kind == DependencyKind.Database).Reason);
        Assert.Equal([@"MayGo Share \\files.contoso.com\chat Persistent Chat file store"], Lines(rows, DependencyKind.Share));
        Assert.Equal(["MayGo Policy CsPersistentChatPolicy"], Lines(rows, DependencyKind.Policy));
        Assert.All(rows.Where(row => row.Kind == DependencyKind.SqlInstance), row => Assert.Equal(DependencyFate.LookFirst, row.Fate));
        Assert.Equal(["LookFirst Endpoint contoso.com Contact object"], Lines(rows, DependencyKind.Endpoint));
    }

    [Fact]
    public void What_another_pool_shares_stays_and_says_with_whom()
    {
        var other = ChangeSample.Pool("other.contoso.com", servers: ChangeSample.Servers("chat09"));
        var rows = List(ChangeSample.Of(ChangeSample.Pool(), other));

        foreach (var kind in new[] { DependencyKind.Database, DependencyKind.SqlInstance, DependencyKind.Share, DependencyKind.NextHop, DependencyKind.Policy })
        {
            var row = Assert.Single(rows, row => row.Kind == kind);
            Assert.Equal(DependencyFate.MustStay, row.Fate);
            Assert.Equal(["other.contoso.com"], row.SharedWith);
        }
        Assert.Contains("deletes all databases of a kind", rows.Single(row => row.Kind == DependencyKind.Database).Reason);
        Assert.All(rows.Where(row => row.Kind is DependencyKind.Computer or DependencyKind.Service or DependencyKind.DnsRecord), row => Assert.Equal(DependencyFate.MayGo, row.Fate));
    }

    [Fact]
    public void A_connection_that_is_shared_in_part_is_two_rows()
    {
        // A server that stands in both pools is an error, and has to be told all the same.
        var other = ChangeSample.Pool("other.contoso.com", servers: ChangeSample.Servers("chat02", "chat09"));
        var rows = List(ChangeSample.Of(ChangeSample.Pool(), other));

        var sip = rows.Where(row => row is { Kind: DependencyKind.Port, Target: "fe01.contoso.com", Property: "TCP 5061" }).ToArray();

        Assert.Equal([DependencyFate.MayGo, DependencyFate.MustStay], sip.Select(row => row.Fate).Order());
        Assert.Equal(["chat01.contoso.com"], sip.Single(row => row.Fate == DependencyFate.MayGo).Computers);
        Assert.Equal(["chat02.contoso.com"], sip.Single(row => row.Fate == DependencyFate.MustStay).Computers);
    }

    [Fact]
    public void The_output_of_compliance_is_kept_and_its_database_goes()
    {
        var compliance = new ComplianceSettings(true, ChangeSample.Store("sql05")).With(it => it.AdapterOutputDirectory = new StorePath(@"\\files.contoso.com\compliance"));
        var rows = List(ChangeSample.Of(ChangeSample.Pool(compliance: compliance)));

        var output = Assert.Single(rows, row => row.Property == ComponentNames.ComplianceOutput);
        Assert.Equal((DependencyFate.MustStay, false), (output.Fate, output.IsShared));
        Assert.Contains("tblcompliancedata", output.Source);
        Assert.Contains(@"MayGo Database sql05.contoso.com\chat Compliance database (mgccomp)", Lines(rows, DependencyKind.Database));
    }

    [Fact]
    public void On_a_Standard_Edition_server_the_server_stays_with_its_record_and_its_database_server()
    {
        const string server = "se01.contoso.com";
        var frontEnd = new FrontEndPool(new Fqdn(server), FrontEndEdition.Standard, "Redmond");
        var pool = ChangeSample.Pool(server, ChatPoolType.SingleServer, server, new SqlStore(new SqlInstanceName(server + @"\rtc")), ChangeSample.Servers("se01"));
        var rows = List(ChangeSample.Topology(frontEnds: [frontEnd], pools: [pool]), new Fqdn(server));

        Assert.Equal(["MustStay Computer se01.contoso.com"], Lines(rows, DependencyKind.Computer));
        Assert.Equal([@"MustStay SqlInstance se01.contoso.com\rtc"], Lines(rows, DependencyKind.SqlInstance));
        Assert.Equal(["MustStay DnsRecord se01.contoso.com A"], Lines(rows, DependencyKind.DnsRecord));
        Assert.Equal([@"MayGo Database se01.contoso.com\rtc Content database (mgc)"], Lines(rows, DependencyKind.Database));
        Assert.DoesNotContain(rows, row => row is { Kind: DependencyKind.Certificate or DependencyKind.Port, Fate: DependencyFate.MayGo });
    }

    [Fact]
    public void Default_sites_web_services_and_what_serves_everybody_stay()
    {
        var rows = List(ChangeSample.Of(ChangeSample.Pool(sites: ["Redmond"])));

        Assert.Equal(["MustStay DefaultSite Redmond"], Lines(rows, DependencyKind.DefaultSite));
        Assert.All(rows.Where(row => row.Kind is DependencyKind.WebService or DependencyKind.Directory), row => Assert.Equal(DependencyFate.MustStay, row.Fate));
        Assert.Equal(2, rows.Count(row => row.Kind == DependencyKind.WebService));
        Assert.Equal(["dc01.contoso.com", "admin01.contoso.com"], rows.Where(row => row.Kind == DependencyKind.Directory).Select(row => row.Target));
        Assert.All(rows.Where(row => row.Kind == DependencyKind.WebService), row => Assert.Null(row.Source));
    }

    [Fact]
    public void Shares_are_the_same_whatever_their_capitals()
    {
        var other = ChangeSample.Pool("other.contoso.com", content: ChangeSample.Store("sql05"), servers: ChangeSample.Servers("chat09"), files: @"\\FILES.contoso.com\Chat");
        Assert.Equal(
            DependencyFate.MustStay, Assert.Single(List(ChangeSample.Of(ChangeSample.Pool(), other)), row => row.Kind == DependencyKind.Share).Fate);
    }

    [Fact]
    public void A_tree_says_each_reason_once_and_fits_the_window()
    {
        var rows = List(ChangeSample.Of(ChangeSample.Pool()));
        var lines = DependencyTree.Lines(rows);

        Assert.Equal("chat.contoso.com", lines[0]);
        Assert.Contains("├─ What depends on it", lines);
        Assert.Contains("└─ What it depends on", lines);
        Assert.All(lines, line => Assert.True(line.Length <= DependencyTree.Width, line));
        Assert.Single(lines, line => line.Contains("As far as the topology says, nothing else runs on it.", StringComparison.Ordinal));
        foreach (var row in rows)
            Assert.Contains(lines, line => line.Contains(row.Target, StringComparison.Ordinal));
    }

    [Fact]
    public void A_summary_counts_what_goes_and_what_stays() => Assert.Collection(
        DependencyLabels.Summary(List(ChangeSample.Of(ChangeSample.Pool()))),
        line => Assert.StartsWith("- may go: ", line),
        line => Assert.StartsWith("? look first: ", line),
        line => Assert.StartsWith("= must stay: Web services 2, ", line));

    [Fact]
    public void Without_pools_there_is_nothing() => Assert.Empty(DependencyCatalog.List(ChangeSample.Topology(pools: [])));

    private static IReadOnlyList<PoolDependency> List(Topology topology, Fqdn? pool = null) => DependencyCatalog.List(topology, pool ?? _chat);

    private static string[] Lines(IEnumerable<PoolDependency> rows, DependencyKind kind) => [.. rows.Where(row => row.Kind == kind).Select(row => row.ToString())];
}
