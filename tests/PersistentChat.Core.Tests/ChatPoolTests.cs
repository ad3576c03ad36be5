using FsCheck.Xunit;

namespace PersistentChat.Tests;

public class ChatPoolTests
{
    [Fact]
    public void A_single_server_pool_is_its_own_server()
    {
        var pool = Sample.Pool(type: ChatPoolType.SingleServer);
        Assert.Equal(pool.Fqdn, Assert.Single(pool.Servers).Fqdn);
    }

    [Fact]
    public void Adding_to_a_single_server_pool_is_refused_with_the_way_out()
    {
        var pool = Sample.Pool(type: ChatPoolType.SingleServer);
        var exception = Sample.Refused(TopologyError.SingleServerPoolClosed, () => pool.Add(new ChatServer(Sample.Server(1))));
        Assert.Contains("MultipleServer", exception.Message);
        Assert.Single(pool.Servers);
    }

    [Fact]
    public void Taking_the_server_of_a_single_server_pool_is_refused()
    {
        var pool = Sample.Pool(type: ChatPoolType.SingleServer);
        Sample.Refused(TopologyError.SingleServerPoolClosed, () => pool.Remove(pool.Fqdn));
    }

    [Fact]
    public void A_fifth_active_server_is_refused_a_fifth_standby_server_is_not()
    {
        var pool = Sample.Pool(active: 4);
        Sample.Refused(TopologyError.ActiveServerLimit, () => pool.Add(new ChatServer(Sample.Server(5))));
        Assert.Equal(5, pool.Add(new ChatServer(Sample.Server(5), ServerState.Standby)).Servers.Count);
    }

    [Fact]
    public void A_ninth_server_is_refused() => Sample.Refused(
        TopologyError.ServerLimit,
        () => Sample.Pool(active: 4, standby: 4).Add(new ChatServer(Sample.Server(9), ServerState.Standby)));

    [Fact]
    public void A_server_is_added_once() =>
        Sample.Refused(TopologyError.ServerAlreadyInPool, () => Sample.Pool(active: 1).Add(new ChatServer(new Fqdn("CHAT01.contoso.com."))));

    [Fact]
    public void A_fifth_server_cannot_be_made_active() => Sample.Refused(
        TopologyError.ActiveServerLimit, () => Sample.Pool(active: 4, standby: 1).SetState(Sample.Server(5), ServerState.Active));

    [Fact]
    public void The_last_active_server_can_be_neither_made_standby_nor_removed_while_others_wait()
    {
        var pool = Sample.Pool(active: 1, standby: 1);
        Sample.Refused(TopologyError.LastActiveServer, () => pool.SetState(Sample.Server(1), ServerState.Standby));
        Sample.Refused(TopologyError.LastActiveServer, () => pool.Remove(Sample.Server(1)));
        Assert.Empty(Sample.Pool(active: 1).Remove(Sample.Server(1)).Servers);
    }

    [Fact]
    public void Setting_the_state_a_server_has_changes_nothing()
    {
        var pool = Sample.Pool(active: 1);
        Assert.Same(pool, pool.SetState(Sample.Server(1), ServerState.Active));
    }

    [Fact]
    public void A_server_of_another_pool_is_not_found() =>
        Sample.Refused(TopologyError.ChatServerNotFound, () => Sample.Pool(active: 1).Remove(Sample.Server(2)));

    [Fact]
    public void A_file_may_state_five_active_servers_because_a_rule_reports_them() =>
        Assert.Equal(5, Sample.Pool(active: 5).ActiveServers.Count());

    [Fact]
    public void Servers_know_their_pool() => Assert.All(
        Sample.Pool(active: 2).Add(new ChatServer(Sample.Server(3))).Servers,
        server => Assert.Equal(Sample.Chat, server.PoolFqdn));

    [Fact]
    public void An_edit_changes_what_it_sets_and_nothing_else()
    {
        var pool = Sample.Pool(active: 2, users: 10);
        var edited = pool.With(changed =>
        {
            changed.SipPort = 5042;
            changed.DisplayName = "Rooms";
            changed.Users = null;
        });
        Assert.Equal((5042, "Rooms", UserCounts.Undeclared), (edited.SipPort, edited.DisplayName, edited.Users));
        Assert.Equal(pool, edited.With(changed =>
        {
            changed.SipPort = 5041;
            changed.DisplayName = null;
            changed.Users = pool.Users;
        }));
    }

    [Fact]
    public void Lists_cannot_be_written_to() =>
        Assert.False(Sample.Pool(active: 1).Servers is IList<ChatServer>);

    [Property]
    public void Adding_then_removing_a_server_gives_the_pool_back(byte active, byte standby, bool toStandby)
    {
        var pool = Sample.Pool(active % 4 + 1, standby % 4);
        if (pool.Servers.Count == Limits.Servers || (!toStandby && pool.ActiveServers.Count() == Limits.ActiveServers))
            return;
        var server = new ChatServer(Sample.Server(99), toStandby ? ServerState.Standby : ServerState.Active);
        Assert.Equal(pool, pool.Add(server).Remove(server.Fqdn));
    }
}
