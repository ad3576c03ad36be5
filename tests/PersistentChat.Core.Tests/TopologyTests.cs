namespace PersistentChat.Tests;

public class TopologyTests
{
    [Fact]
    public void Objects_of_a_kind_have_different_names()
    {
        var topology = Sample.Topology(Sample.Pool());
        Sample.Refused(TopologyError.DuplicateName, () => topology.Add(new Site("REDMOND")));
        Sample.Refused(TopologyError.DuplicateName, () => topology.Add(Sample.Pool(fqdn: "CHAT.contoso.com.")));
        Sample.Refused(TopologyError.DuplicateName, () => Sample.Topology(Sample.Pool(), Sample.Pool()));
    }

    [Fact]
    public void A_pool_names_sites_of_the_topology()
    {
        var pool = new ChatPool(Sample.Chat, ChatPoolType.MultipleServer, Sample.FrontEnd, Sample.Store).With(it => it.DefaultForSites = ["Chicago"]);
        Sample.Refused(TopologyError.SiteNotFound, () => Sample.Topology().Add(pool));
        Sample.Refused(
            TopologyError.SiteNotFound,
            () => Sample.Topology().Add(new FrontEndPool(new Fqdn("a.contoso.com"), FrontEndEdition.Standard, "Chicago")));
    }

    [Fact]
    public void A_pool_may_come_before_its_next_hop() =>
        Assert.Single(new Topology("Contoso").Add(Sample.Pool()).ChatPools);

    [Fact]
    public void A_server_belongs_to_one_pool()
    {
        var topology = Sample.Topology(Sample.Pool(active: 1), Sample.Pool(fqdn: "other.contoso.com"));
        Sample.Refused(TopologyError.ServerInOtherPool, () => topology.AddServer(new Fqdn("other.contoso.com"), new ChatServer(Sample.Server(1))));
    }

    [Fact]
    public void What_is_used_is_not_removed()
    {
        var topology = Sample.Topology(Sample.Pool());
        Sample.Refused(TopologyError.ObjectInUse, () => topology.RemoveSite("redmond"));
        Sample.Refused(TopologyError.ObjectInUse, () => topology.RemoveFrontEndPool(Sample.FrontEnd));
        var empty = topology.RemoveChatPool(Sample.Chat).RemoveFrontEndPool(Sample.FrontEnd).RemoveSite("redmond");
        Assert.Equal(new Topology("Contoso"), empty);
    }

    [Fact]
    public void Verbs_leave_the_topology_they_start_from_as_it_was()
    {
        var topology = Sample.Topology(Sample.Pool(active: 1));
        var changed = topology.AddServer(Sample.Chat, new ChatServer(Sample.Server(2), ServerState.Standby));
        Assert.Single(topology.ChatPools[0].Servers);
        Assert.Equal(ServerState.Active, changed.SetServerState(Sample.Server(2), ServerState.Active).GetChatServer(Sample.Server(2)).State);
        Assert.Equal(topology, changed.RemoveServer(Sample.Server(2)));
        Assert.NotEqual(topology, changed);
    }

    [Fact]
    public void What_is_not_there_is_named_by_its_own_error()
    {
        var topology = new Topology("Empty");
        var nowhere = new Fqdn("nowhere.contoso.com");
        Sample.Refused(TopologyError.SiteNotFound, () => topology.RemoveSite("x"));
        Sample.Refused(TopologyError.FrontEndPoolNotFound, () => topology.RemoveFrontEndPool(nowhere));
        Sample.Refused(TopologyError.SqlInstanceNotFound, () => topology.RemoveSqlInstance(new SqlInstanceName("sql.contoso.com")));
        Sample.Refused(TopologyError.ComputerNotFound, () => topology.RemoveComputer(nowhere));
        Sample.Refused(TopologyError.ChatPoolNotFound, () => topology.RemoveChatPool(nowhere));
        Sample.Refused(TopologyError.ChatServerNotFound, () => topology.RemoveServer(nowhere));
        Sample.Refused(TopologyError.NameMissing, () => new Topology(" "));
    }

    [Fact]
    public void A_standard_edition_server_is_its_own_pool_with_a_local_back_end()
    {
        var server = new Fqdn("se01.contoso.com");
        var pool = new FrontEndPool(server, FrontEndEdition.Standard, "Redmond");
        Assert.Equal([server], pool.Servers);
        Assert.Equal(new SqlInstanceName(@"se01.contoso.com\rtc"), pool.BackEnd);
        Sample.Refused(
            TopologyError.StandardEditionIsOneServer,
            () => new FrontEndPool(server, FrontEndEdition.Standard, "Redmond", [server, Sample.Server(1)]));
    }

    [Theory]
    [InlineData(FrontEndEdition.Enterprise, ChatPoolType.SingleServer, "chat.contoso.com", TopologyKind.EnterpriseSingleServer)]
    [InlineData(FrontEndEdition.Enterprise, ChatPoolType.MultipleServer, "chat.contoso.com", TopologyKind.EnterpriseMultipleServers)]
    [InlineData(FrontEndEdition.Standard, ChatPoolType.SingleServer, "se01.contoso.com", TopologyKind.StandardEditionWithExpress)]
    [InlineData(FrontEndEdition.Standard, ChatPoolType.SingleServer, "chat.contoso.com", TopologyKind.StandardEditionNextHop)]
    public void The_four_supported_topologies_are_recognized(FrontEndEdition edition, ChatPoolType type, string chat, TopologyKind kind)
    {
        var nextHop = new FrontEndPool(new Fqdn("se01.contoso.com"), edition, "Redmond");
        var pool = new ChatPool(new Fqdn(chat), type, nextHop.Fqdn, Sample.Store);
        Assert.Equal(kind, new Topology("T").With(it => { it.FrontEndPools = [nextHop]; it.ChatPools = [pool]; }).Kind);
    }

    [Fact]
    public void Other_topologies_are_named_too()
    {
        Assert.Equal(TopologyKind.NoChatPool, Sample.Topology().Kind);
        Assert.Equal(TopologyKind.Unrecognized, new Topology("T").With(it => it.ChatPools = [Sample.Pool()]).Kind);
        Assert.Equal(
            TopologyKind.Mixed,
            Sample.Topology(Sample.Pool(), Sample.Pool(type: ChatPoolType.SingleServer, fqdn: "single.contoso.com")).Kind);
    }
}
