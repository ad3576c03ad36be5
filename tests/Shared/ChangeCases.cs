namespace PersistentChat.Tests.Shared;

/// <summary>Changes as they are made to real deployments, each a topology and the one to arrive at.</summary>
internal static class ChangeCases
{
    /// <summary>The names of the changes.</summary>
    public static readonly string[] Names =
    [
        "second-data-centre", "compliance-on", "mirror-and-witness", "new-sql-server", "more-servers", "other-next-hop", "other-name", "upgrade", "split", "server-replaced",
    ];

    public static readonly Fqdn Chat = new("chat.contoso.com");

    private static readonly SqlInstanceName _sql = Instance("sql02", "chat");

    /// <summary>The two topologies of a change.</summary>
    public static (Topology Before, Topology After) Of(string name) => name switch
    {
        "second-data-centre" => (Topology(Pool(Active(1, 2))), Topology(Pool([.. Active(1, 2), .. Standby(5, 6)]).With(it =>
        {
            it.BackupContentStore = new SqlStore(Instance("sql05", "chat"));
            it.LogShippingShare = new StorePath(@"\\files.contoso.com\logs");
        }))),
        "compliance-on" => (Topology(Pool(Active(1, 2))), Topology(Pool(Active(1, 2)).With(it => it.Compliance = new ComplianceSettings(true, new SqlStore(Instance("sql09", "comp")))
            .With(settings => settings.AdapterOutputDirectory = new StorePath(@"\\files.contoso.com\compliance"))))),
        "mirror-and-witness" => (Topology(Pool(Active(1, 2))), Topology(Pool(Active(1, 2)).With(it => it.ContentStore = new SqlStore(_sql, Instance("sql03", "chat"), Instance("sql04", "witness"))))),
        "new-sql-server" => (Topology(Pool(Active(1, 2))), Topology(Pool(Active(1, 2)).With(it => it.ContentStore = new SqlStore(Instance("sql20", "chat"))))),
        "more-servers" => (Topology(Pool(Active(1, 2))), Topology(Pool([.. Active(1, 4), .. Standby(5, 5)]))),
        "other-next-hop" => (Topology(Pool(Active(1, 2))), Topology(Pool(Active(1, 2)).With(it => it.NextHop = new Fqdn("pool02.contoso.com")))),
        "other-name" => (Topology(Pool(Active(1, 2))), Topology(Pool(Active(1, 2), "talk.contoso.com"))),
        "upgrade" => (Topology(Pool(Active(1, 2))).WithProduct(Product.Lync2013), Topology(Pool(Active(1, 2)))),
        "split" => (Topology(Pool(Active(1, 4))), Topology(
            Pool(Active(1, 2)), Pool(Active(3, 4), "chat-eu.contoso.com").With(it =>
            {
                it.NextHop = new Fqdn("pool02.contoso.com");
                it.ContentStore = new SqlStore(Instance("sql30", "chat"));
                it.FileStore = new StorePath(@"\\files-eu.contoso.com\chat");
                it.DefaultForSites = ["Dublin"];
            }))),
        "server-replaced" => (Topology(Pool(Active(1, 2))), Topology(Pool([.. Active(1, 1), .. Active(9, 9)]))),
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    private static ChatPool Pool(IEnumerable<ChatServer> servers, string name = "chat.contoso.com") =>
        new ChatPool(new Fqdn(name), ChatPoolType.MultipleServer, new Fqdn("pool01.contoso.com"), new SqlStore(_sql), servers).With(it =>
        {
            it.FileStore = new StorePath(@"\\files.contoso.com\chat");
            it.DefaultForSites = ["Redmond"];
        });

    private static IEnumerable<ChatServer> Active(int first, int last) => Servers(first, last, ServerState.Active);

    private static IEnumerable<ChatServer> Standby(int first, int last) => Servers(first, last, ServerState.Standby);

    private static IEnumerable<ChatServer> Servers(int first, int last, ServerState state) =>
        Enumerable.Range(first, last - first + 1).Select(number => new ChatServer(new Fqdn($"chat{number:00}.contoso.com"), state));

    private static SqlInstanceName Instance(string server, string instance) => new(new Fqdn(server + ".contoso.com"), instance);

    private static Topology Topology(params ChatPool[] pools) => new Topology("Contoso", Product.SkypeForBusiness2015).With(it =>
    {
        it.Sites = [new Site("Redmond"), new Site("Dublin")];
        it.FrontEndPools =
        [
            new FrontEndPool(new Fqdn("pool01.contoso.com"), FrontEndEdition.Enterprise, "Redmond", [new Fqdn("fe01.contoso.com")], Instance("sql01", "rtc")),
            new FrontEndPool(new Fqdn("pool02.contoso.com"), FrontEndEdition.Enterprise, "Dublin", [new Fqdn("fe11.contoso.com")], Instance("sql11", "rtc")),
        ];
        it.ChatPools = pools;
    });
}
