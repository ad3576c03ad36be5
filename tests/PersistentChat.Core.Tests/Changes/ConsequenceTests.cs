using System.Globalization;
using System.Reflection;
using System.Resources;
using PersistentChat.Changes;
using PersistentChat.Comparisons;
using static PersistentChat.Tests.Changes.ChangeSample;

namespace PersistentChat.Tests.Changes;

public class ConsequenceTests
{
    private static readonly Consequence[] _all =
    [
        .. typeof(Consequences).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (Consequence)field.GetValue(null)!),
    ];

    [Fact]
    public void Every_consequence_has_a_text_of_whole_sentences_and_a_document()
    {
        Assert.NotEmpty(_all);
        Assert.All(_all, consequence =>
        {
            Assert.EndsWith(".", consequence.Text, StringComparison.Ordinal);
            Assert.All(consequence.Source.Split("; "), source => Assert.Matches("^(Lync Server 2013|Skype for Business Server 2015|Cmdlet reference): [^ ]+$", source));
        });
    }

    [Fact]
    public void Every_consequence_is_named_like_its_text() =>
        Assert.Equal(
            typeof(Consequences).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.Name),
            _all.Select(consequence => consequence.Key));

    [Fact]
    public void No_text_is_left_over()
    {
        var texts = new ResourceManager("PersistentChat.Resources.ChangeStrings", typeof(Topology).Assembly)
            .GetResourceSet(CultureInfo.InvariantCulture, true, false)!.Cast<System.Collections.DictionaryEntry>().Select(entry => (string)entry.Key);
        string[] others = ["LeftOut", "NoDifferences", "NotDocumented", "Summary"];
        Assert.Equal(
            _all.Select(consequence => consequence.Key).Order(),
            texts.Where(key => !key.Contains('_') && !others.Contains(key)).Order());
    }

    [Theory]
    [InlineData("de-AT", "im Topologie-Generator")]
    [InlineData("es-MX", "Generador de topologías")]
    [InlineData("fr-FR", "in Topology Builder")]
    public void Consequences_speak_the_language_of_whoever_reads_them(string culture, string expected)
    {
        var change = Assert.Single(Compare(Pool(), Pool(nextHop: "pool02.contoso.com")));
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = new CultureInfo(culture);
            Assert.Contains(expected, change.Consequence);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Theory]
    [InlineData(ServerState.Active, ServerState.Standby, "keeps those it has")]
    [InlineData(ServerState.Standby, ServerState.Active, "from then on it accepts connections")]
    public void What_follows_depends_on_the_direction(ServerState from, ServerState to, string expected)
    {
        var change = Assert.Single(Compare(Pool(servers: [new(Sample.Server(1), from)]), Pool(servers: [new(Sample.Server(1), to)])));
        Assert.Contains(expected, change.Consequence);
        Assert.Equal("Cmdlet reference: Set-CsPersistentChatActiveServer", change.Source);
    }

    [Fact]
    public void Taking_a_mirror_or_a_backup_store_away_follows_from_other_documents()
    {
        var with = Pool(content: Store("sql02", "sql03", "sql04"), backup: Store("sql05"));
        var added = Compare(Pool(), with);
        var removed = Compare(with, Pool());
        Assert.Equal(3, added.Count);
        Assert.Equal(added.Select(change => change.Property), removed.Select(change => change.Property));
        Assert.Empty(added.Select(change => change.Consequence).Intersect(removed.Select(change => change.Consequence)));
        Assert.Contains("Uninstall-CsMirrorDatabase", removed[0].Consequence);
    }

    /// <summary>The sentence is one of Lync Server 2013, about a computer that is set apart for administration.</summary>
    [Theory]
    [InlineData(Product.Lync2013, true, true)]
    [InlineData(Product.Lync2013, false, false)]
    [InlineData(Product.SkypeForBusiness2015, true, false)]
    public void The_administrative_computer_is_told_of_where_there_is_one_and_the_product_says_so(Product product, bool hasComputer, bool isTold)
    {
        Fqdn[] computers = hasComputer ? [new Fqdn("admin01.contoso.com")] : [];
        Topology With(string catalog) => new Topology("T", product).With(
            new ActiveDirectory(new DomainName("contoso.com"), new DomainName("contoso.com"), [new Fqdn(catalog)], computers));
        var change = Assert.Single(TopologyComparer.Compare(With("dc01.contoso.com"), With("dc02.contoso.com")));
        Assert.Equal(("globalCatalogs", isTold), (change.Property, change.Consequence is not null));
        Assert.Equal(isTold, change.Source is not null);
    }

    [Theory]
    [InlineData(Product.Lync2013, "Lync Server 2013: ", false)]
    [InlineData(Product.SkypeForBusiness2015, "Skype for Business Server 2015: ", true)]
    public void Documents_of_the_product_come_first_and_say_what_they_say(Product product, string first, bool fails)
    {
        Topology With(string share) => new Topology("T", product).Add(Sample.Pool(1, 0).With(it => it.FileStore = new StorePath(share)));
        var change = Assert.Single(TopologyComparer.Compare(With(@"\\fs01.contoso.com\chat"), With(@"\\fs02.contoso.com\chat")));
        Assert.StartsWith(first, change.Source, StringComparison.Ordinal);
        Assert.Equal(fails, change.Consequence!.Contains("publishing fails"));
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void A_default_pool_matters_among_several(int pools, bool matters)
    {
        Topology With(params string[] sites) => new Topology("T").With(it => it.ChatPools =
        [
            Sample.Pool(1, 0).With(it => it.DefaultForSites = sites),
            .. Enumerable.Range(2, pools - 1).Select(number => new ChatPool(
                new Fqdn($"pool{number}.contoso.com"), ChatPoolType.SingleServer, Sample.FrontEnd, Store("sql09"), [new ChatServer(new Fqdn($"pool{number}.contoso.com"))])),
        ]);
        Assert.Equal(matters, Assert.Single(TopologyComparer.Compare(With(), With("Redmond"))).Consequence!.Contains("people of a site"));
    }

    /// <summary>What somebody has learned is nothing that anybody has to do.</summary>
    [Theory]
    [InlineData(StatedState.Unknown, StatedState.Active, "become known")]
    [InlineData(StatedState.Unknown, StatedState.Standby, "become known")]
    [InlineData(StatedState.Active, StatedState.Unknown, "no longer known")]
    [InlineData(StatedState.Standby, StatedState.Active, "Set-CsPersistentChatActiveServer puts")]
    public void A_state_that_becomes_known_is_no_change_of_the_deployment(object before, object after, string consequence)
    {
        Topology With(object state) => new Topology("T").Add(Sample.Pool(2, 0) is var pool
            ? pool.WithServers(pool.Servers.Select((server, i) => i == 1 ? server with { Stated = (StatedState)state } : server)) : null!);
        var change = Assert.Single(TopologyComparer.Compare(With(before), With(after)));
        Assert.Equal(("state", before.ToString(), after.ToString()), (change.Property, change.Before, change.After));
        Assert.Contains(consequence, change.Consequence, StringComparison.Ordinal);
        Assert.Equal(before is not StatedState.Unknown && after is not StatedState.Unknown, change.Consequence!.Contains("Set-Cs", StringComparison.Ordinal));
    }

    [Fact]
    public void No_document_wants_one_operating_system_in_a_pool() => Assert.DoesNotContain(_all, consequence => consequence.Key == "OperatingSystem");

    [Fact]
    public void Documents_are_silent_on_planned_users()
    {
        var change = Assert.Single(Compare(Pool(), Pool(users: new UserCounts(100, null))));
        Assert.Null(change.Consequence);
        Assert.Null(change.Source);
    }
}
