using PersistentChat.Documents;
using PersistentChat.Documents.Writing;
using PersistentChat.FakeNames;
using PersistentChat.Inspection;
using PersistentChat.Protection;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Tests;

public class TopologyProtectorTests
{
    private static readonly ProtectionKey _key = TestKey.Value;

    /// <summary>A topology that states all there is to state.</summary>
    private static readonly Topology _original = new Topology("Woodgrove chat", Product.Lync2013).With(it =>
    {
        it.Directory = new ActiveDirectory(
            new DomainName("corp.woodgrove.com"), new DomainName("woodgrove.com"), [new("gc7.woodgrove.com")], [new("admin7.corp.woodgrove.com")]);
        it.Sites = [new Site("Vancouver", new TimeZoneId("America/Vancouver", "Pacific Standard Time")), new Site("Oslo")];
        it.FrontEndPools = [
            new FrontEndPool(
                new("pool7.corp.woodgrove.com"), FrontEndEdition.Enterprise, "vancouver", [new("fe7.corp.woodgrove.com")],
                new(@"sql7.corp.woodgrove.com\backend")),
            new FrontEndPool(new("se7.corp.woodgrove.com"), FrontEndEdition.Standard, "Oslo").With(it => it.Product = Product.SkypeForBusiness2015),
        ];
        it.SqlInstances = [new SqlInstance(new(@"sql7.corp.woodgrove.com\backend"), SqlEdition.Express, SqlVersion.Sql2019).With(it =>
        {
            it.Databases = [SqlDatabaseKind.Monitoring];
            it.DataCenter = "Hall 9";
            it.AvailabilityGroup = true;
        })];
        it.Computers = [
            new Computer(new("edge7.woodgrove.com"), [ComputerRole.Edge]).With(it =>
            {
                it.Domain = new DomainName("dmz.woodgrove.com");
                it.DataCenter = "Hall 9";
                it.TimeZone = new TimeZoneId("UTC", "UTC");
                it.OperatingSystem = ServerOperatingSystem.WindowsServer2012R2;
                it.ProcessorCores = 12;
                it.MemoryGB = 32;
                it.NetworkAdapters = 2;
                it.Virtual = true;
            }),
        ];
        it.ChatPools = [
            new ChatPool(
                new("chat7.corp.woodgrove.com"), ChatPoolType.MultipleServer, new("pool7.corp.woodgrove.com"),
                new SqlStore(new("sql8.corp.woodgrove.com"), new(@"sql9.corp.woodgrove.com\mirror"), new(@"sql10.corp.woodgrove.com\witness")),
                [new(new("chat8.corp.woodgrove.com")), new(new("fe7.corp.woodgrove.com"), ServerState.Standby, "Hall 10")]).With(it =>
            {
                it.DisplayName = "Rooms of Woodgrove";
                it.Site = "Vancouver";
                it.SipPort = 5042;
                it.PoolPort = 8012;
                it.DefaultForSites = ["Vancouver", "OSLO"];
                it.BackupContentStore = new SqlStore(new(@"sql11.corp.woodgrove.com\chat"));
                it.Compliance = new ComplianceSettings(
                    true, new SqlStore(new(@"sql12.corp.woodgrove.com\archive")), new SqlStore(new(@"sql13.corp.woodgrove.com\archive"))).With(it =>
                {
                    it.RunInterval = TimeSpan.FromMinutes(20);
                    it.AdapterOutputDirectory = new StorePath(@"\\files7.corp.woodgrove.com\adapter");
                });
                it.LogShippingShare = new StorePath(@"\\192.168.77.7\logship");
                it.FileStore = new StorePath(@"D:\woodgrove\files");
                it.Users = new UserCounts(12_345, 54_321);
                it.Categories = [new("Trading floor", "Where Woodgrove trades", ["Bonds of Oslo", "Stocks"]), new(new string('w', 300))];
                it.AddIns = [new("Ticker of Woodgrove", "https://ticker.woodgrove.com/prices"), new("Notes", @"\\files7\notes.html")];
                it.MigratedFrom = [new(new("gc7.woodgrove.com"), LegacyProduct.GroupChat2010, new DomainName("woodgrove.com"))];
            }),
        ];
        it.Suppressions = [
            new Suppression("PCT7001", "Agreed with Kim Abercrombie", "CHAT7.corp.woodgrove.com.", new DateTime(2030, 1, 1)),
            new Suppression("PCT3003", "Ticket WG-4711"),
            new Suppression("PCT3007", "Migration", @"sql7.corp.woodgrove.com.\Backend"),
        ];
        it.Notes = ["The computer 'old7.woodgrove.com' was left out."];
    });

    private static readonly Topology _copy = TopologyProtector.Protect(_original, _key);

    [Fact]
    public void Nothing_of_the_names_survives()
    {
        Assert.True(TopologyFacts.WordsOf(_original).Count > 40);
        Assert.Empty(TopologyFacts.Survivors(_original, _copy));
    }

    [Theory]
    [InlineData("woodgrove")]
    [InlineData("oslo")]
    [InlineData("hall")]
    [InlineData("logship")]
    [InlineData("abercrombie")]
    [InlineData("4711")]
    [InlineData("192.168")]
    [InlineData("sql7")]
    [InlineData("bonds")]
    [InlineData("trad")]
    [InlineData("ticker")]
    [InlineData("gc7")]
    [InlineData(".com")]
    public void Nothing_of_the_names_survives_in_the_document(string name)
    {
        Assert.Contains(name, TopologyText.Write(_original, DocumentFormat.Yaml), StringComparison.OrdinalIgnoreCase);
        var keys = TopologyText.Write(_copy, DocumentFormat.Yaml).Replace("logShippingShare", "");
        Assert.DoesNotContain(name, keys, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Everything_else_is_as_it_was() => AssertAlike(_original, _copy);

    [Fact]
    public void The_time_zones_stay() =>
        Assert.Equal(_original.Sites.Select(site => site.TimeZone?.ToString()), _copy.Sites.Select(site => site.TimeZone?.ToString()));

    [Fact]
    public void What_refers_to_something_goes_on_referring_to_it()
    {
        var pool = _copy.ChatPools[0];
        Assert.Equal(_copy.FrontEndPools[0].Fqdn, pool.NextHop);
        Assert.Equal(_copy.FrontEndPools[0].Servers[0], pool.Servers[1].Fqdn);
        Assert.Equal(_copy.FrontEndPools[0].BackEnd, _copy.SqlInstances[0].Name);
        Assert.Equal(_copy.Sites.Select(site => site.Name), pool.DefaultForSites);
        Assert.Equal(_copy.FrontEndPools[1].Fqdn + @"\rtc", _copy.FrontEndPools[1].BackEnd!.ToString());
        Assert.Equal(_copy.Directory.Domain, pool.Fqdn.Domain);
        Assert.EndsWith("." + _copy.Directory.ForestRoot, _copy.Directory.Domain!.ToString());
    }

    [Fact]
    public void A_pool_without_a_display_name_has_its_own_name_as_before()
    {
        var copy = TopologyProtector.Protect(Sample.Topology(Sample.Pool(2)), _key);
        Assert.Equal(copy.ChatPools[0].Fqdn.ToString(), copy.ChatPools[0].DisplayName);
    }

    [Fact]
    public void The_same_key_gives_the_same_copy_and_another_one_another()
    {
        Assert.Equal(_copy, TopologyProtector.Protect(_original, ProtectionKey.Of(TestKey.Passphrase, TestKey.Salt)));
        var other = TopologyProtector.Protect(_original, ProtectionKey.CreateRandom());
        Assert.NotEqual(_copy, other);
        Assert.Empty(TopologyFacts.Survivors(_copy, other));
    }

    [Fact]
    public void The_same_name_has_the_same_fake_in_another_topology()
    {
        var smaller = TopologyProtector.Protect(_original.RemoveFrontEndPool(new Fqdn("se7.corp.woodgrove.com")), _key);
        Assert.Equal(_copy.ChatPools, smaller.ChatPools);
        Assert.Equal(_copy.FrontEndPools[0], smaller.FrontEndPools[0]);
    }

    [Fact]
    public void Suppressions_accept_the_same_findings()
    {
        var before = Inspector.Inspect(_original, Plan.Today);
        var after = Inspector.Inspect(_copy, Plan.Today);
        Assert.Equal(["PCT3007", "PCT3007", "PCT7001"], before.Suppressed.Select(item => item.RuleId).Order());
        Assert.Equal(before.Suppressed.Select(item => item.RuleId), after.Suppressed.Select(item => item.RuleId));
    }

    [Fact]
    public void A_rule_that_does_not_exist_may_be_a_name_and_is_none_afterwards()
    {
        var topology = new Topology("a").With(it => it.Suppressions = [new Suppression("Woodgrove", "b"), new Suppression("pct1001", "b", "PCT1002")]);
        var copy = TopologyProtector.Protect(topology, _key).Suppressions;
        Assert.NotEqual("Woodgrove", copy[0].Rule);
        Assert.Equal(("pct1001", "PCT1002"), (copy[1].Rule, copy[1].Target));
    }

    /// <summary>Nothing is measured: were every name compared with every other, this would not come to an end.</summary>
    [Fact]
    public void A_hundred_thousand_computers_have_names_of_their_own()
    {
        var computers = Enumerable.Range(0, 100_000).Select(i => new Computer(new Fqdn($"server{i}.contoso.com")));
        var copy = TopologyProtector.Protect(new Topology("a").With(it => it.Computers = computers), _key);
        Assert.Equal(100_000, copy.Computers.Select(computer => computer.Fqdn).Distinct().Count());
    }

    /// <summary>Whatever is no name is the same in both, and stands in the same place.</summary>
    internal static void AssertAlike(Topology original, Topology copy)
    {
        var (before, after) = (TopologyFacts.Of(original).ToArray(), TopologyFacts.Of(copy).ToArray());
        Assert.Equal(before.Select(fact => fact.Path), after.Select(fact => fact.Path));
        foreach (var (was, became) in before.Zip(after))
            if (!TopologyFacts.IsName(was.Path, was.Value))
                Assert.Equal(was, became);
    }
}
