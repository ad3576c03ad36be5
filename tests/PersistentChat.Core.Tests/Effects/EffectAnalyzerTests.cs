using PersistentChat.Effects;
using PersistentChat.Tests.Changes;

namespace PersistentChat.Tests.Effects;

public class EffectAnalyzerTests
{
    private static readonly DateTime _day = new(2018, 1, 1);

    [Fact]
    public void A_topology_and_itself_have_no_effects() => Assert.Empty(Analyze(ChangeSample.Pool(), ChangeSample.Pool()));

    [Fact]
    public void A_fifth_active_server_brings_its_error_and_keeps_the_rest()
    {
        var four = ChangeSample.Pool(servers: ChangeSample.Servers("chat01", "chat02", "chat03", "chat04"));
        var five = ChangeSample.Pool(servers: ChangeSample.Servers("chat01", "chat02", "chat03", "chat04", "chat05"));

        var effects = Analyze(four, five);

        Assert.Contains("Brought chat.contoso.com PCT1001: - → Error", Lines(effects, EffectArea.Finding));
        Assert.Contains(effects, effect => effect is { Area: EffectArea.Finding, Action: EffectAction.Kept, Property: not "PCT1001" });
        Assert.Contains("Solved chat.contoso.com PCT1001: Error → -", Lines(Analyze(five, four), EffectArea.Finding));
    }

    [Fact]
    public void One_more_server_opens_its_own_connections_and_a_certificate_is_issued_again()
    {
        var effects = Analyze(ChangeSample.Pool(), ChangeSample.Pool(servers: ChangeSample.Servers("chat01", "chat02", "chat03")));

        var ports = effects.Where(effect => effect.Area == EffectArea.Port).ToArray();
        Assert.NotEmpty(ports);
        Assert.All(ports, port => Assert.True(
            port.Action == EffectAction.Open && (port.Target == "chat03.contoso.com" || port.Computers.Contains("chat03.contoso.com")), port.ToString()));
        Assert.DoesNotContain(ports, port => port.Target != "chat03.contoso.com" && port.Computers.Contains("chat01.contoso.com"));
        Assert.Equal(["Add chat03.contoso.com A", "Add chat.contoso.com A"], Lines(effects, EffectArea.DnsRecord).OrderByDescending(line => line.Length));
        Assert.Equal(
            ["Reissue chat.contoso.com: chat.contoso.com, chat01.contoso.com, chat02.contoso.com → chat.contoso.com, chat01.contoso.com, chat02.contoso.com, chat03.contoso.com"],
            Lines(effects, EffectArea.Certificate));
        Assert.Contains("Changed chat.contoso.com MaximumConcurrentUsers: 40000 → 60000", Lines(effects, EffectArea.Capacity));
    }

    [Fact]
    public void One_server_less_closes_only_what_no_other_pool_needs()
    {
        var other = ChangeSample.Pool("other.contoso.com", content: ChangeSample.Store("sql05"), servers: ChangeSample.Servers("chat09"), files: @"\\files.contoso.com\other");
        var before = ChangeSample.Of(ChangeSample.Pool(), other);
        var after = ChangeSample.Of(ChangeSample.Pool(servers: ChangeSample.Servers("chat01")), other);

        var closed = EffectAnalyzer.Analyze(before, after, _day).Where(effect => effect.Area == EffectArea.Port).ToArray();

        Assert.NotEmpty(closed);
        Assert.All(closed, port => Assert.True(port.Action == EffectAction.Close && (port.Target == "chat02.contoso.com" || port.Computers.Contains("chat02.contoso.com")), port.ToString()));
    }

    [Fact]
    public void A_connection_that_another_pool_goes_on_needing_is_not_closed()
    {
        ChatPool Twin(string name, string content) =>
            ChangeSample.Pool(name, content: ChangeSample.Store(content), servers: ChangeSample.Servers(name + "01"), files: @"\\files.contoso.com\" + name);
        var gone = Twin("one", "sql05");
        var left = Twin("two", "sql05");

        var effects = EffectAnalyzer.Analyze(ChangeSample.Of(gone, left), ChangeSample.Of(left), _day);

        Assert.DoesNotContain(effects, effect => effect.Area == EffectArea.Port && !(effect.Target + string.Join(' ', effect.Computers)).Contains("one01", StringComparison.Ordinal));
        Assert.DoesNotContain(effects, effect => effect.Area == EffectArea.Database);
    }

    [Fact]
    public void A_mirror_and_its_witness_are_a_database_and_no_database()
    {
        var effects = Analyze(ChangeSample.Pool(), ChangeSample.Pool(content: ChangeSample.Store("sql02", "sql03", "sql04")));

        Assert.Equal(
            ["Add sql04.contoso.com\\chat Content database (mgc): - → Witness", "Create sql03.contoso.com\\chat Content database (mgc): - → Mirror"],
            Lines(effects, EffectArea.Database).Order(StringComparer.Ordinal));
        Assert.Contains(
            effects, effect => effect is { Area: EffectArea.Fault, Action: EffectAction.Solved, Target: "sql02.contoso.com\\chat", Property: "SqlInstance", After: not "Outage" });
        Assert.Contains(effects, effect => effect is { Area: EffectArea.Fault, Action: EffectAction.Changed, Property: "SinglePointsOfFailure" });
    }

    [Fact]
    public void What_is_dropped_says_what_goes_with_it()
    {
        var effects = Analyze(ChangeSample.Pool(), ChangeSample.Pool(content: ChangeSample.Store("sql05"), files: @"\\files.contoso.com\new"));

        var database = Assert.Single(effects, effect => effect is { Area: EffectArea.Database, Action: EffectAction.Drop });
        Assert.Equal((@"sql02.contoso.com\chat", true), (database.Target, database.Note!.Contains("Back it up", StringComparison.Ordinal)));
        Assert.Contains("Uninstall-CsDatabase", database.Source);
        Assert.Contains(effects, effect => effect is { Area: EffectArea.Share, Action: EffectAction.Drop, Target: @"\\files.contoso.com\chat", Note: not null });
        Assert.Contains(effects, effect => effect is { Area: EffectArea.Share, Action: EffectAction.Create, Target: @"\\files.contoso.com\new", Note: null });
    }

    [Fact]
    public void A_renamed_pool_keeps_its_capacity_and_needs_another_certificate()
    {
        var effects = Analyze(ChangeSample.Pool(), ChangeSample.Pool("talk.contoso.com"));

        Assert.DoesNotContain(effects, effect => effect.Area == EffectArea.Capacity);
        Assert.DoesNotContain(effects, effect => effect.Area == EffectArea.Fault);
        Assert.Equal([EffectAction.Issue, EffectAction.Withdraw], effects.Where(effect => effect.Area == EffectArea.Certificate).Select(effect => effect.Action));
    }

    [Fact]
    public void A_verdict_that_changes_is_told_with_its_counts()
    {
        var effects = Analyze(ChangeSample.Pool(servers: ChangeSample.Servers("chat01", "chat02", "chat03", "chat04", "chat05")), ChangeSample.Pool());

        Assert.Contains(effects, effect => effect is { Area: EffectArea.Verdict, Property: "Errors", Action: EffectAction.Changed });
        Assert.All(effects.Where(effect => effect.Area == EffectArea.Verdict), effect => Assert.NotEqual(effect.Before, effect.After));
    }

    [Fact]
    public void What_an_import_could_not_state_is_named() =>
        Assert.Null(EffectAnalyzer.Note(ChangeSample.Of(ChangeSample.Pool()), ChangeSample.Of(ChangeSample.Pool("talk.contoso.com"))));

    private static IReadOnlyList<TopologyEffect> Analyze(ChatPool before, ChatPool after) =>
        EffectAnalyzer.Analyze(ChangeSample.Of(before), ChangeSample.Of(after), _day);

    private static string[] Lines(IEnumerable<TopologyEffect> effects, EffectArea area) =>
        [.. effects.Where(effect => effect.Area == area).Select(effect => effect.ToString())];
}
