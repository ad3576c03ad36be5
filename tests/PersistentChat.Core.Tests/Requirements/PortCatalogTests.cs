using PersistentChat.Requirements;

namespace PersistentChat.Tests.Requirements;

public class PortCatalogTests
{
    private static readonly FrontEndPool _frontEnd = new(
        Sample.FrontEnd, FrontEndEdition.Enterprise, "Redmond", [new Fqdn("fe01.contoso.com"), new Fqdn("fe02.contoso.com")], new SqlInstanceName(@"sql01.contoso.com\rtc"));

    [Fact]
    public void A_chat_server_listens_on_the_ports_of_both_port_tables_and_of_the_topology_article()
    {
        var rows = List(Pool()).Where(row => row.DestinationComputer == "chat01.contoso.com");
        Assert.Equal(
            [
                "pool01.contoso.com → chat01.contoso.com TCP 5042", "chat.contoso.com → chat01.contoso.com TCP 881",
                "chat.contoso.com → chat01.contoso.com TCP 8011", "admin01.contoso.com → chat01.contoso.com TCP 8011",
                "* → chat01.contoso.com TCP 443", "pool01.contoso.com → chat01.contoso.com TCP 445", "* → chat01.contoso.com UDP 1434",
            ],
            rows.Select(row => row.ToString()));
    }

    [Fact]
    public void Sources_name_their_computers()
    {
        var row = List(Pool())[0];
        Assert.Equal(["fe01.contoso.com", "fe02.contoso.com"], row.SourceComputers);
        Assert.Empty(List(Pool()).First(port => port.Source == PortRequirement.AnySource).SourceComputers);
    }

    [Fact]
    public void A_front_end_server_listens_for_the_chat_servers_and_for_clients() => Assert.Equal(
        [
            "chat.contoso.com → fe02.contoso.com TCP 5061", "* → fe02.contoso.com TCP 443", "proxy.contoso.com → fe02.contoso.com TCP 4443",
            "* → fe02.contoso.com TCP 5095", "* → fe02.contoso.com TCP 5096",
        ],
        List(Pool()).Where(row => row.DestinationComputer == "fe02.contoso.com").Select(row => row.ToString()));

    [Fact]
    public void A_default_instance_has_1433_and_a_named_one_a_static_port_and_the_browser()
    {
        var rows = List(Pool(new SqlStore(new SqlInstanceName("sql02.contoso.com")), new SqlStore(new SqlInstanceName(@"sql05.contoso.com\chat"))));
        Assert.Equal(
            [
                "chat.contoso.com → sql02.contoso.com TCP 1433", @"chat.contoso.com → sql05.contoso.com\chat TCP ?",
                @"chat.contoso.com → sql05.contoso.com\chat UDP 1434",
            ],
            rows.Where(row => row.Destination.StartsWith("sql", StringComparison.Ordinal)).Select(row => row.ToString()));
    }

    [Fact]
    public void Mirroring_needs_5022_between_partners_and_7022_to_the_witness()
    {
        var store = new SqlStore(new SqlInstanceName("sql02.contoso.com"), new SqlInstanceName("sql03.contoso.com"), new SqlInstanceName("sql04.contoso.com"));
        Assert.Equal(
            [
                "sql02.contoso.com → sql03.contoso.com TCP 5022", "sql03.contoso.com → sql02.contoso.com TCP 5022",
                "sql02.contoso.com → sql04.contoso.com TCP 7022", "sql04.contoso.com → sql02.contoso.com TCP 5022",
                "sql03.contoso.com → sql04.contoso.com TCP 7022", "sql04.contoso.com → sql03.contoso.com TCP 5022",
            ],
            List(Pool(store)).Where(row => row.Source.StartsWith("sql", StringComparison.Ordinal)).Select(row => row.ToString()));
    }

    [Fact]
    public void A_stated_mirroring_port_is_the_one_that_is_needed()
    {
        var store = new SqlStore(new SqlInstanceName("sql02.contoso.com"), new SqlInstanceName("sql03.contoso.com"), new SqlInstanceName("sql04.contoso.com"));
        var topology = Sample.Topology(Pool(store)).Add(new SqlInstance(new SqlInstanceName("sql03.contoso.com")).With(it => it.MirroringPort = 5100))
            .Add(new SqlInstance(new SqlInstanceName("sql04.contoso.com")).With(it => it.MirroringPort = 7100));
        var ports = PortCatalog.List(topology).Where(row => row.Source.StartsWith("sql", StringComparison.Ordinal)).ToArray();
        Assert.Equal(
            [
                "sql02.contoso.com → sql03.contoso.com TCP 5100", "sql03.contoso.com → sql02.contoso.com TCP 5022",
                "sql02.contoso.com → sql04.contoso.com TCP 7100", "sql04.contoso.com → sql02.contoso.com TCP 5022",
                "sql03.contoso.com → sql04.contoso.com TCP 7100", "sql04.contoso.com → sql03.contoso.com TCP 5100",
            ],
            ports.Select(row => row.ToString()));
        Assert.Null(ports[0].Note);
        Assert.NotNull(ports[1].Note);
    }

    [Fact]
    public void Compliance_on_the_same_instances_repeats_nothing()
    {
        var store = new SqlStore(new SqlInstanceName("sql02.contoso.com"));
        var pool = Pool(store, compliance: new ComplianceSettings(true, store));
        Assert.Single(List(pool), row => row.Port == 1433);
    }

    [Fact]
    public void No_port_is_invented_for_file_shares()
    {
        var row = Assert.Single(List(Pool()), port => port.Destination == "files.contoso.com");
        Assert.Null(row.Port);
        Assert.Null(row.Protocol);
        Assert.Null(row.Document);
        Assert.NotNull(row.Note);
    }

    [Fact]
    public void Everything_else_names_its_document() =>
        Assert.All(List(Pool()).Where(row => row.Protocol is not null), row => Assert.False(string.IsNullOrWhiteSpace(row.Document)));

    [Fact]
    public void Nothing_crosses_the_network_inside_one_computer()
    {
        var server = new Fqdn("se01.contoso.com");
        var pool = new ChatPool(server, ChatPoolType.SingleServer, server, new SqlStore(new SqlInstanceName(server, "rtc")));
        var topology = new Topology("Standard").With(it =>
        {
            it.Sites = [new Site("Redmond")];
            it.FrontEndPools = [new FrontEndPool(server, FrontEndEdition.Standard, "Redmond")];
            it.ChatPools = [pool];
        });
        Assert.All(PortCatalog.List(topology), row => Assert.Equal(PortRequirement.AnySource, row.Source));
    }

    [Fact]
    public void The_documents_name_nobody_who_talks_to_the_only_server_of_a_pool_where_servers_talk_to_each_other() => Assert.Equal(
        ["*"],
        PortCatalog.List(Sample.Topology(Sample.Pool(active: 1))).Where(row => row is { DestinationComputer: "chat01.contoso.com", Port: 881 }).Select(row => row.Source));

    [Fact]
    public void One_pool_can_be_asked_for()
    {
        var topology = Sample.Topology(Sample.Pool(1), Sample.Pool(2, fqdn: "chat2.contoso.com"));
        Assert.All(PortCatalog.List(topology, Sample.Chat), row => Assert.Equal(Sample.Chat, row.Pool));
        Assert.Contains(PortCatalog.List(topology), row => row.Pool != Sample.Chat);
    }

    private static IReadOnlyList<PortRequirement> List(ChatPool pool) => PortCatalog.List(new Topology("Contoso").With(it =>
    {
        it.Sites = [new Site("Redmond")];
        it.FrontEndPools = [_frontEnd];
        it.SqlInstances = [new SqlInstance(new SqlInstanceName(@"sql01.contoso.com\rtc")).With(it => it.Databases = [SqlDatabaseKind.CentralManagement])];
        it.Computers = [new Computer(new Fqdn("proxy.contoso.com"), [ComputerRole.ReverseProxy])];
        it.Directory = new ActiveDirectory(null, administrativeComputers: [new Fqdn("admin01.contoso.com")]);
        it.ChatPools = [pool];
    }));

    private static ChatPool Pool(SqlStore? store = null, SqlStore? backup = null, ComplianceSettings? compliance = null) => new ChatPool(
        Sample.Chat, ChatPoolType.MultipleServer, Sample.FrontEnd, store ?? Sample.Store,
        [new ChatServer(Sample.Server(1)), new ChatServer(Sample.Server(2))]).With(it =>
    {
        it.SipPort = 5042;
        it.BackupContentStore = backup;
        it.Compliance = compliance;
        it.FileStore = new StorePath(@"\\files.contoso.com\chat");
    });
}
