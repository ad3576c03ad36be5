using PersistentChat.Changes;
using static PersistentChat.Tests.Changes.ChangeSample;
using PersistentChat.Comparisons;

namespace PersistentChat.Tests.Changes;

public class TopologyComparerTests
{
    [Fact]
    public void A_topology_does_not_differ_from_itself() => Assert.Empty(TopologyComparer.Compare(Topology(), Topology()));

    [Fact]
    public void Order_case_trailing_dots_and_notes_do_not_count()
    {
        var before = Topology(
            sites: [new Site("Redmond", new TimeZoneId("Europe/Berlin", "W. Europe Standard Time")), new Site("Paris")],
            pools: [Pool(sites: ["Redmond", "Paris"]), Pool("talk.contoso.com", content: Store("sql9"), servers: Servers("chat09"))],
            suppressions: [new("PCT3003", "Agreed", "chat.contoso.com"), new("PCT4001", "Lab")]);
        var after = Topology(
            sites: [new Site("PARIS"), new Site("redmond", new TimeZoneId("Europe/Zurich", "W. Europe Standard Time"))],
            pools:
            [
                Pool("TALK.contoso.com.", content: Store("SQL9"), servers: Servers("CHAT09")),
                Pool("Chat.Contoso.com", servers: Servers("chat02", "chat01"), sites: ["paris", "redmond"], files: @"\\FILES.contoso.com\chat\"),
            ],
            suppressions: [new("pct4001", "Lab"), new("PCT3003", "Agreed", "CHAT.contoso.com.")],
            notes: ["Users are not part of this document."]);
        Assert.Empty(TopologyComparer.Compare(before, after));
    }

    [Fact]
    public void Changes_come_in_the_order_of_the_document()
    {
        var kinds = TopologyComparer.Compare(Topology(suppressions: []), new Topology("Fabrikam").With(it =>
        {
            it.Suppressions = [new("PCT3003", "x")];
            it.Policy = new PersistentChat.Rules.Policies.Policy([new("PCT3003", Rules.Severity.Error)]);
        }))
            .Select(change => change.Kind).Distinct();
        Assert.Equal(Enum.GetValues<ChangeKind>().Except([ChangeKind.Finding]), kinds);
    }

    [Fact]
    public void Values_are_written_alike_in_every_culture()
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = new("ar-SA");
            var change = Assert.Single(TopologyComparer.Compare(
                Topology(), Topology(suppressions: [new Suppression("PCT3003", "Agreed", expires: new DateTime(2027, 3, 31))])));
            Assert.Equal("2027-03-31", change.After);
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Twenty_thousand_pools_with_new_names_are_compared()
    {
        const int Pools = 20_000;
        var before = Of([.. Enumerable.Range(0, Pools).Select(i => Many(i, "old"))]);
        var after = Of([.. Enumerable.Range(0, Pools).Select(i => Many(Pools - 1 - i, "new"))]);
        var changes = TopologyComparer.Compare(before, after);
        Assert.Equal(Pools, changes.Count);
        Assert.All(changes, change => Assert.Equal(ChangeAction.Replace, change.Action));
    }

    [Fact]
    public void A_pool_of_a_hundred_thousand_servers_is_compared()
    {
        string[] hosts = [.. Enumerable.Range(0, 100_000).Select(i => "chat" + i)];
        Assert.Single(Compare(Pool(servers: Servers(hosts)), Pool("talk.contoso.com", servers: Servers([.. hosts.Reverse()]))));
    }

    private static ChatPool Many(int number, string name) =>
        Pool($"{name}{number}.contoso.com", content: Store("sql" + number), servers: Servers($"chat{number}-1", $"chat{number}-2"));
}
