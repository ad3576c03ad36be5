using PersistentChat.Documents.Reports;
using PersistentChat.Tests;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Documents.Tests.Reports;

/// <summary>Topologies that reports are written about.</summary>
internal static class ReportSamples
{
    public const string Script = "<script>alert('1')</script>";
    public const string RightToLeft = "a \u202eright-to-left\u200f \u0634\u0628\u0643\u0629";
    public const string Emoji = "\U0001F4AC \"quoted\" & 'single' <b>\U0001F3F4\U000E0067\U000E0062\U000E007F";

    public static readonly DateTime Day = new(2026, 11, 22);

    public static readonly string LongName = string.Concat(Enumerable.Repeat("Länge", 60));

    public static Topology Contoso => Read("contoso");

    public static Topology Broken => Read("broken");

    /// <summary>Names that would break a page which took them for markup.</summary>
    public static Topology Hostile => new Topology(Script).With(it =>
    {
        it.Sites = [new Site(RightToLeft), new Site(LongName)];
        it.FrontEndPools = [new FrontEndPool(new Fqdn("pool.contoso.com"), FrontEndEdition.Enterprise, RightToLeft)];
        it.Computers = [new Computer(new Fqdn("chat01.contoso.com")).With(it => it.DataCenter = LongName)];
        it.ChatPools = [
            new ChatPool(
                new Fqdn("chat.contoso.com"), ChatPoolType.MultipleServer, new Fqdn("pool.contoso.com"),
                new SqlStore(new SqlInstanceName("sql.contoso.com")),
                [new ChatServer(new Fqdn("chat01.contoso.com"), dataCenter: Emoji), new ChatServer(new Fqdn("chat02.contoso.com"), dataCenter: LongName)]).With(it =>
            {
                it.DisplayName = Script;
                it.Site = LongName;
                it.FileStore = new StorePath(@"\\files\a & b'c");
            }),
            new ChatPool(
                new Fqdn("chat2.contoso.com"), ChatPoolType.MultipleServer, new Fqdn("pool.contoso.com"),
                new SqlStore(new SqlInstanceName("sql2.contoso.com"))).With(it => it.DisplayName = LongName),
        ];
        it.Suppressions = [new Suppression("PCT7002", Emoji, LongName, Day), new Suppression("PCT1005", Script, null, null)];
        it.Notes = [Script, "bell\u0007 \u0085 \ufffe lone\ud800"];
    });

    /// <summary>Everything is stated that the other samples leave open.</summary>
    public static Topology Detailed => TopologyText.Read("""
        formatVersion: 1
        name: Detailed
        directory:
          domain: contoso.com
          domainFunctionalLevel: WindowsServer2008R2
          forestFunctionalLevel: WindowsServer2003Interim
        sites: [{ name: Redmond }]
        frontEndPools:
          - { fqdn: pool01.contoso.com, edition: Enterprise, site: Redmond, serviceVersion: 8 }
        sqlInstances:
          - { name: sql01.contoso.com, clusterNodes: 2, mirroringPort: 5023 }
        computers:
          - fqdn: chat01.contoso.com
            domain: other.contoso.com
            roles: [Edge]
            timeZone: Pacific Standard Time
            operatingSystem: WindowsServer2012R2
            operatingSystemEdition: Datacenter
            installation: ServerCore
            processorCores: 12
            memoryGB: 32
            networkAdapters: 2
            virtual: false
            disks: { count: 8, rpm: 10000, freeGB: 72, ssd: true }
        chatPools:
          - fqdn: chat.contoso.com
            type: MultipleServer
            nextHop: pool01.contoso.com
            servers: [{ fqdn: chat01.contoso.com }]
            contentStore: { instance: sql01.contoso.com }
            compliance:
              enabled: true
              store: { instance: sql01.contoso.com }
              adapterType: Contoso.Adapter,Contoso
              addChatRoomDetails: true
              addUserDetails: true
            rooms: { accessControlEntries: 731088 }
            categories: [{ name: Trading, description: Rooms of the traders, rooms: [Floor 1, Floor 2] }]
            addIns: [{ name: Tickers, url: "https://tickers.contoso.com" }]
            migratedFrom:
              - { fqdn: old.contoso.com, product: GroupChat2007R2, forest: emea.contoso.com }
              - { fqdn: new.contoso.com, product: GroupChat2010 }
        """, "detailed.yaml");

    public static Topology LargeEstate => Estate.Of(12);

    public static Topology Read(string sample) => TopologyFile.Read(Path.Combine(Repository.Root, "samples", sample + ".yaml")).Topology;

    public static string Write(Topology topology, string culture = "en-US", ReportOptions? options = null)
    {
        using var scope = new CultureScope(culture);
        return HtmlReport.Write(topology, options ?? new ReportOptions(Day));
    }
}
