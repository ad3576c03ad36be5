using PersistentChat.Policies;
using PersistentChat.Rules;

namespace PersistentChat.Documents.Tests;

public class FormatExampleTests
{
    private static readonly Topology _topology = TopologyText.Read(FormatExample.Text, "contoso.yaml");

    [Fact]
    public void The_example_is_read_key_by_key()
    {
        var zone = TimeZoneIds.Parse("Pacific Standard Time");
        var content = new SqlStore(Instance("sql02.contoso.com\\chat"), Instance("sql03.contoso.com\\chat"), Instance("sql04.contoso.com\\wit"));
        var expected = new Topology(
            "Contoso",
            Product.Lync2013,
            new ActiveDirectory(new DomainName("contoso.com"), null, [new Fqdn("dc01.contoso.com")], [new Fqdn("admin01.contoso.com")],
                FunctionalLevel.WindowsServer2008R2, FunctionalLevel.WindowsServer2003),
            [new Site("Redmond", zone)],
            [
                new FrontEndPool(
                    new Fqdn("pool01.contoso.com"), FrontEndEdition.Enterprise, "Redmond", [new Fqdn("fe01.contoso.com"), new Fqdn("fe02.contoso.com")],
                    Instance("sql01.contoso.com\\rtc"), Product.Lync2013),
            ],
            [new SqlInstance(Instance("sql01.contoso.com\\rtc"), SqlEdition.Enterprise, SqlVersion.Sql2012, [SqlDatabaseKind.Monitoring], "Redmond-A", false, 2, 5022)],
            [
                new Computer(
                    new Fqdn("edge01.contoso.com"), [ComputerRole.Edge], new DomainName("contoso.com"), "Redmond-A", zone,
                    ServerOperatingSystem.WindowsServer2012R2, 12, 32, 1, true, ServerOperatingSystemEdition.Datacenter, ServerInstallation.Full,
                    new ComputerDisks(8, 10_000, 72)),
            ],
            [
                new ChatPool(
                    new Fqdn("chat.contoso.com"), ChatPoolType.MultipleServer, new Fqdn("pool01.contoso.com"), content,
                    [new ChatServer(new Fqdn("chat01.contoso.com")), new ChatServer(new Fqdn("chat02.contoso.com"), ServerState.Standby, "Redmond-B")],
                    "Contoso chat", "Redmond", 5041, 8011, ["Redmond"], new SqlStore(Instance("sql05.contoso.com\\chat")),
                    new ComplianceSettings(
                        true, new SqlStore(Instance("sql02.contoso.com\\chat")), new SqlStore(Instance("sql05.contoso.com\\chat")),
                        TimeSpan.FromMinutes(15), new StorePath(@"\\files.contoso.com\compliance"),
                        "Microsoft.Rtc.Internal.Chat.Server.Compliance.XmlAdapter,compliance", true, true),
                    new StorePath(@"\\files.contoso.com\logs"), new StorePath(@"\\files.contoso.com\chat"), new UserCounts(20000, 50000),
                    new RoomCounts(731088, 1160000, 30),
                    [new ChatCategory("Sales", "Rooms of the sales department", ["Leads", "Deals"])], [new ChatAddIn("Wiki", "https://wiki.contoso.com/")],
                    [new LegacyPool(new Fqdn("gc01.contoso.com"), LegacyProduct.GroupChat2010, new DomainName("contoso.com"))]),
            ],
            [new Suppression("PCT3003", "Agreed with the database team, ticket 4711", "chat.contoso.com", new DateTime(2027, 3, 31))],
            policy: new Policy(
                [new("PCT3003", Severity.Error), new("PCT1004", Severity.Information, "Growth is not planned")],
                new NamingPolicy(
                    [
                        Naming(NamingTarget.ChatPool, "chat*.contoso.com"), Naming(NamingTarget.ChatServer, "chat##.contoso.com", "pc##.contoso.com"),
                        Naming(NamingTarget.SqlInstance, "sql##.contoso.com*"), Naming(NamingTarget.Site, "[a-z]*"),
                        Naming(NamingTarget.FrontEndPool, "pool##.*"), Naming(NamingTarget.Computer, "*.contoso.com"),
                    ],
                    Severity.Error, "Scripts rely on it"),
                new StandbyPolicy(0.5m), new HeadroomPolicy(Headroom.OfPercent(20), Severity.Information),
                new SqlVersionPolicy([SqlVersion.Sql2008R2, SqlVersion.Sql2012])));
        Assert.Equal(expected, _topology);
    }

    [Fact]
    public void Keys_are_written_in_the_order_of_the_example_without_defaults() =>
        Assert.Equal(
            """
            # yaml-language-server: $schema=pchat-topology.schema.json
            formatVersion: 1
            name: Contoso
            product: Lync2013
            directory:
              domain: contoso.com
              globalCatalogs: [dc01.contoso.com]
              administrativeComputers: [admin01.contoso.com]
              domainFunctionalLevel: WindowsServer2008R2
              forestFunctionalLevel: WindowsServer2003
            sites:
              - name: Redmond
                timeZone: Pacific Standard Time
            frontEndPools:
              - fqdn: pool01.contoso.com
                edition: Enterprise
                site: Redmond
                product: Lync2013
                servers: [fe01.contoso.com, fe02.contoso.com]
                backEnd: sql01.contoso.com\rtc
            sqlInstances:
              - name: sql01.contoso.com\rtc
                edition: Enterprise
                version: "2012"
                databases: [Monitoring]
                dataCenter: Redmond-A
                clusterNodes: 2
                mirroringPort: 5022
            computers:
              - fqdn: edge01.contoso.com
                roles: [Edge]
                dataCenter: Redmond-A
                timeZone: Pacific Standard Time
                operatingSystem: WindowsServer2012R2
                operatingSystemEdition: Datacenter
                installation: Full
                processorCores: 12
                memoryGB: 32
                networkAdapters: 1
                virtual: true
                disks: {count: 8, rpm: 10000, freeGB: 72}
            chatPools:
              - fqdn: chat.contoso.com
                displayName: Contoso chat
                type: MultipleServer
                site: Redmond
                nextHop: pool01.contoso.com
                defaultForSites: [Redmond]
                servers:
                  - chat01.contoso.com
                  - {fqdn: chat02.contoso.com, state: Standby, dataCenter: Redmond-B}
                contentStore:
                  instance: sql02.contoso.com\chat
                  mirror: sql03.contoso.com\chat
                  witness: sql04.contoso.com\wit
                backupContentStore: sql05.contoso.com\chat
                compliance:
                  enabled: true
                  store: sql02.contoso.com\chat
                  backupStore: sql05.contoso.com\chat
                  runInterval: "00:15:00"
                  adapterOutputDirectory: \\files.contoso.com\compliance
                  adapterType: Microsoft.Rtc.Internal.Chat.Server.Compliance.XmlAdapter,compliance
                  addChatRoomDetails: true
                  addUserDetails: true
                logShippingShare: \\files.contoso.com\logs
                fileStore: \\files.contoso.com\chat
                users: {concurrent: 20000, provisioned: 50000}
                rooms: {accessControlEntries: 731088, invitations: 1160000, defaultChatHistory: 30}
                categories:
                  - name: Sales
                    description: Rooms of the sales department
                    rooms:
                      - Leads
                      - Deals
                addIns:
                  - name: Wiki
                    url: "https://wiki.contoso.com/"
                migratedFrom:
                  - fqdn: gc01.contoso.com
                    product: GroupChat2010
                    forest: contoso.com
            suppressions:
              - rule: PCT3003
                target: chat.contoso.com
                reason: Agreed with the database team, ticket 4711
                expires: 2027-03-31
            policy:
              severities:
                PCT1004:
                  severity: Information
                  reason: Growth is not planned
                PCT3003: Error
              naming:
                chatPool: "chat*.contoso.com"
                chatServer: ["chat##.contoso.com", "pc##.contoso.com"]
                sqlInstance: "sql##.contoso.com*"
                site: "[a-z]*"
                frontEndPool: "pool##.*"
                computer: "*.contoso.com"
                severity: Error
                reason: Scripts rely on it
              standbyShare: 0.5
              minimumHeadroom:
                least: "20%"
                severity: Information
              sqlVersions: ["2008R2", "2012"]

            """.ReplaceLineEndings("\n"),
            TopologyText.Write(_topology, DocumentFormat.Yaml));

    private static SqlInstanceName Instance(string name) => new(name);

    private static NamingConvention Naming(NamingTarget kind, params string[] patterns) => new(kind, patterns.Select(text => new NamePattern(text)));
}
