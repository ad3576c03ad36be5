using PersistentChat.Changes;
using static PersistentChat.Tests.Changes.ChangeSample;
using PersistentChat.Comparisons;

namespace PersistentChat.Tests.Changes;

public class ReplacementTests
{
    [Fact]
    public void Another_type_replaces_the_pool()
    {
        var change = Assert.Single(Compare(Single("chat01.contoso.com", "chat01"), Pool("chat01.contoso.com", servers: Servers("chat01"))));
        Assert.Equal("± Chat pool chat01.contoso.com type: SingleServer → MultipleServer", change.ToString());
        Assert.Contains("Export-CsPersistentChatData", change.Consequence);
        Assert.Contains("add-persistent-chat-server-to-the-topology", change.Source);
    }

    [Fact]
    public void A_second_server_replaces_a_single_server_pool() =>
        Assert.Equal(
            [
                "± Chat pool chat01.contoso.com servers: chat01.contoso.com → chat01.contoso.com, chat02.contoso.com",
                "+ Chat server chat02.contoso.com",
            ],
            Compare(Single("chat01.contoso.com", "chat01"), Single("chat01.contoso.com", "chat02", "chat01")).Lines());

    [Fact]
    public void A_new_name_with_the_same_servers_replaces_the_pool() =>
        Assert.Equal(
            ["± Chat pool chat.contoso.com fqdn: chat.contoso.com → talk.contoso.com"], Compare(Pool(), Pool("talk.contoso.com")).Lines());

    [Fact]
    public void A_new_name_on_the_same_content_store_replaces_the_pool() =>
        Assert.Equal(
            [
                "± Chat pool chat.contoso.com fqdn: chat.contoso.com → talk.contoso.com",
                "- Chat server chat01.contoso.com", "- Chat server chat02.contoso.com", "+ Chat server chat09.contoso.com",
            ],
            Compare(Pool(), Pool("talk.contoso.com", servers: Servers("chat09"))).Lines());

    [Fact]
    public void A_converted_pool_changes_name_and_type() =>
        Assert.Equal(
            [
                "± Chat pool chat01.contoso.com fqdn: chat01.contoso.com → chat.contoso.com",
                "± Chat pool chat01.contoso.com type: SingleServer → MultipleServer",
                "+ Chat server chat02.contoso.com",
            ],
            Compare(Single("chat01.contoso.com", "chat01"), Pool()).Lines());

    [Fact]
    public void The_pool_with_more_of_the_servers_is_the_renamed_one()
    {
        var before = Pool("a.contoso.com", content: Store("sql1"), servers: Servers("chat01", "chat02", "chat03"));
        var few = Pool("b.contoso.com", content: Store("sql1"), servers: Servers("chat01"));
        var most = Pool("c.contoso.com", content: Store("sql3"), servers: Servers("chat02", "chat03"));
        Assert.Contains("± Chat pool a.contoso.com fqdn: a.contoso.com → c.contoso.com", TopologyComparer.Compare(Of(before), Of(few, most)).Lines());
    }

    [Fact]
    public void Among_equals_the_pool_on_the_same_content_store_is_the_renamed_one()
    {
        var before = Pool("a.contoso.com", content: Store("sql1"), servers: Servers("chat01", "chat02"));
        var other = Pool("b.contoso.com", content: Store("sql2"), servers: Servers("chat01"));
        var same = Pool("c.contoso.com", content: Store("sql1"), servers: Servers("chat02"));
        Assert.Contains("± Chat pool a.contoso.com fqdn: a.contoso.com → c.contoso.com", TopologyComparer.Compare(Of(before), Of(other, same)).Lines());
    }

    [Fact]
    public void A_server_that_a_lasting_pool_takes_over_renames_nothing() =>
        Assert.Equal(
            ["+ Chat server chat02.contoso.com", "- Chat pool talk.contoso.com", "- Chat server chat02.contoso.com"],
            TopologyComparer.Compare(
                Of(Pool(servers: Servers("chat01")), Pool("talk.contoso.com", content: Store("sql9"), servers: Servers("chat02"))),
                Of(Pool())).Lines());

    [Fact]
    public void A_content_store_that_several_new_pools_share_names_no_successor()
    {
        var changes = TopologyComparer.Compare(
            Of(Pool()), Of(Pool("a.contoso.com", servers: Servers("chat08")), Pool("b.contoso.com", servers: Servers("chat09"))));
        Assert.DoesNotContain(changes, change => change.Action == ChangeAction.Replace);
        Assert.Equal(2, changes.Count(change => change is { Kind: ChangeKind.ChatPool, Action: ChangeAction.Create }));
    }

    [Fact]
    public void Removing_a_server_from_a_multiple_server_pool_replaces_nothing() =>
        Assert.Equal(["- Chat server chat02.contoso.com"], Compare(Pool(), Pool(servers: Servers("chat01"))).Lines());
}
