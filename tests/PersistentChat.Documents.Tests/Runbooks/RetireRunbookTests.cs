using PersistentChat.Documents.Runbooks;
using PersistentChat.Runbooks;
using PersistentChat.Tests;

namespace PersistentChat.Documents.Tests.Runbooks;

/// <summary>Retiring a pool, written out and checked by hand: of an estate that others share, of one that nobody shares, and the last pool of a deployment.</summary>
public class RetireRunbookTests
{
    private static readonly Fqdn _chat = new("chat.contoso.com");

    [Fact]
    public void A_pool_that_shares_nothing_is_retired_whole() => Compare("retire-unshared.md", Two(isShared: false, Product.SkypeForBusiness2015), _chat);

    [Fact]
    public void What_others_share_stays_when_a_pool_is_retired() => Compare("retire-shared.md", Two(isShared: true, Product.Lync2013), _chat);

    [Fact]
    public void The_last_pool_takes_the_policies_along_and_maybe_the_deployment() =>
        Compare("retire-last.md", Topology(Product.SkypeForBusiness2015, Pool("chat", "sql02", isRich: false)), _chat);

    /// <summary>Of several pools, the last one finds what the others left.</summary>
    [Fact]
    public void Pools_that_are_retired_together_share_with_nobody_that_is_gone()
    {
        var runbook = RunbookPlanner.Plan(Two(isShared: true, Product.Lync2013), RunbookScenario.Retire);
        var keys = runbook.Chapters.Select(chapter => chapter.Sections.SelectMany(section => section.Steps).Select(step => step.Text.Key).ToArray()).ToArray();
        Assert.Contains("Retire_PolicyStays", keys[0]);
        Assert.DoesNotContain("Retire_WholeRemove", keys[0]);
        Assert.Contains("Retire_Policy", keys[1]);
        Assert.Contains("Retire_WholeRemove", keys[1]);
        Assert.Contains("Retire_Shares", keys[1]);
    }

    [Theory]
    [InlineData("Retire_ExportTrap"), InlineData("Retire_RoomsTrap"), InlineData("Retire_DatabaseTrap")]
    [InlineData("Retire_Updates"), InlineData("Retire_ImportDisputed"), InlineData("Retire_MirrorStates"), InlineData("Retire_TestDisputed")]
    [InlineData("Retire_WholeOrderDisputed"), InlineData("Retire_WholeDirectories"), InlineData("Retire_WholeLevels")]
    public void Traps_and_disputes_are_told(string note) => Assert.Contains(
        RunbookPlanner.Plan(Topology(Product.SkypeForBusiness2015, Pool("chat", "sql02", isRich: true)), RunbookScenario.Retire).Chapters.Single().Sections.SelectMany(section => section.Steps),
        step => step.Notes.Any(text => text.Key == note));

    private static void Compare(string file, Topology topology, Fqdn pool)
    {
        using var english = new CultureScope("");
        var written = RunbookMarkdown.Write(RunbookPlanner.Plan(topology, RunbookScenario.Retire, [pool]));
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, file), written);
        Assert.Equal(File.ReadAllText(Repository.PathOf("tests/fixtures/runbooks/" + file)).Replace("\r\n", "\n"), written);
    }

    private static Topology Two(bool isShared, Product product) => Topology(
        product, Pool("chat", "sql02", isRich: true), isShared
            ? Pool("talk", "sql02", isRich: false, content: @"sql08.contoso.com\comp", compliance: @"sql02.contoso.com\chat", files: "chat")
            : Pool("talk", "sql20", isRich: false, front: "pool02"));

    private static ChatPool Pool(
        string name, string sql, bool isRich, string? content = null, string? compliance = null, string? files = null, string front = "pool01") =>
        new ChatPool(
            new Fqdn(name + ".contoso.com"), ChatPoolType.MultipleServer, new Fqdn(front + ".contoso.com"),
            isRich
                ? new SqlStore(new SqlInstanceName(sql + @".contoso.com\chat"), new SqlInstanceName(@"sql03.contoso.com\chat"), new SqlInstanceName(@"sql04.contoso.com\witness"))
                : new SqlStore(new SqlInstanceName(content ?? sql + @".contoso.com\chat")),
            [new ChatServer(new Fqdn(name + "01.contoso.com")), new ChatServer(new Fqdn(name + "02.contoso.com"))]).With(it =>
            {
                it.FileStore = new StorePath(@"\\files.contoso.com\" + (files ?? name));
                if (compliance is not null)
                    it.Compliance = new ComplianceSettings(true, new SqlStore(new SqlInstanceName(compliance)));
                if (!isRich)
                    return;
                it.DefaultForSites = ["Redmond"];
                it.BackupContentStore = new SqlStore(new SqlInstanceName(@"sql05.contoso.com\chat"));
                it.LogShippingShare = new StorePath(@"\\files.contoso.com\logs");
                it.Compliance = new ComplianceSettings(true, new SqlStore(new SqlInstanceName(@"sql09.contoso.com\comp")))
                    .With(settings => settings.AdapterOutputDirectory = new StorePath(@"\\files.contoso.com\compliance"));
            });

    private static Topology Topology(Product product, params ChatPool[] pools) => new Topology("Contoso", product).With(it =>
    {
        it.Sites = [new Site("Redmond")];
        it.FrontEndPools = [
            new FrontEndPool(new Fqdn("pool01.contoso.com"), FrontEndEdition.Enterprise, "Redmond", [new Fqdn("fe01.contoso.com")], new SqlInstanceName(@"sql01.contoso.com\rtc")),
            new FrontEndPool(new Fqdn("pool02.contoso.com"), FrontEndEdition.Enterprise, "Redmond", [new Fqdn("fe11.contoso.com")], new SqlInstanceName(@"sql11.contoso.com\rtc")),
        ];
        it.ChatPools = [.. pools];
    });
}
