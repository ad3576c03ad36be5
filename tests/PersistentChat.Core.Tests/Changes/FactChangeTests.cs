using static PersistentChat.Tests.Changes.ChangeSample;
using PersistentChat.Comparisons;

namespace PersistentChat.Tests.Changes;

public class FactChangeTests
{
    public static TheoryData<string, string> Updates => new()
    {
        { "name", "~ Topology Contoso name: Contoso → Fabrikam" },
        { "product", "~ Topology Contoso product: Lync2013 → SkypeForBusiness2015" },
        { "domain", "~ Active Directory contoso.com domain: contoso.com → fabrikam.com" },
        { "forestRoot", "~ Active Directory contoso.com forestRoot: contoso.com → fabrikam.com" },
        { "globalCatalogs", "~ Active Directory contoso.com globalCatalogs: dc01.contoso.com → dc02.contoso.com" },
        { "administrativeComputers", "~ Active Directory contoso.com administrativeComputers: admin01.contoso.com → admin02.contoso.com" },
        { "domainFunctionalLevel", "~ Active Directory contoso.com domainFunctionalLevel: - → WindowsServer2003" },
        { "forestFunctionalLevel", "~ Active Directory contoso.com forestFunctionalLevel: - → WindowsServer2012R2" },
        { "site timeZone", "~ Site Redmond timeZone: Pacific Standard Time → Europe/Berlin" },
        { "site", "~ Front-end pool pool01.contoso.com site: Redmond → Berlin" },
        { "front end product", "~ Front-end pool pool01.contoso.com product: Lync2013 → SkypeForBusiness2015" },
        { "serviceVersion", "~ Front-end pool pool01.contoso.com serviceVersion: - → 8" },
        { "servers", "~ Front-end pool pool01.contoso.com servers: fe01.contoso.com → fe01.contoso.com, fe02.contoso.com" },
        { "backEnd", @"~ Front-end pool pool01.contoso.com backEnd: sql01.contoso.com\rtc → sql01.contoso.com\lync" },
        { "edition", @"~ SQL Server instance sql02.contoso.com\chat edition: Enterprise → Standard" },
        { "edition unknown", @"~ SQL Server instance sql02.contoso.com\chat edition: Enterprise → -" },
        { "version", @"~ SQL Server instance sql02.contoso.com\chat version: 2012 → 2008R2" },
        { "databases", @"~ SQL Server instance sql02.contoso.com\chat databases: - → Archiving, Monitoring" },
        { "sql dataCenter", @"~ SQL Server instance sql02.contoso.com\chat dataCenter: A → B" },
        { "availabilityGroup", @"~ SQL Server instance sql02.contoso.com\chat availabilityGroup: false → true" },
        { "roles", "~ Computer chat01.contoso.com roles: - → Edge" },
        { "computer domain", "~ Computer chat01.contoso.com domain: contoso.com → fabrikam.com" },
        { "dataCenter", "~ Computer chat01.contoso.com dataCenter: A → B" },
        { "timeZone", "~ Computer chat01.contoso.com timeZone: - → Europe/Berlin" },
        { "operatingSystem", "~ Computer chat01.contoso.com operatingSystem: WindowsServer2012 → WindowsServer2016" },
        { "processorCores", "~ Computer chat01.contoso.com processorCores: 12 → 16" },
        { "memoryGB", "~ Computer chat01.contoso.com memoryGB: 32 → 64" },
        { "networkAdapters", "~ Computer chat01.contoso.com networkAdapters: 1 → 2" },
        { "virtual", "~ Computer chat01.contoso.com virtual: - → true" },
        { "operatingSystemEdition", "~ Computer chat01.contoso.com operatingSystemEdition: - → Standard" },
        { "installation", "~ Computer chat01.contoso.com installation: - → ServerCore" },
        { "disks.count", "~ Computer chat01.contoso.com disks.count: - → 8" },
        { "disks.rpm", "~ Computer chat01.contoso.com disks.rpm: - → 10000" },
        { "disks.freeGB", "~ Computer chat01.contoso.com disks.freeGB: - → 72" },
        { "disks.ssd", "~ Computer chat01.contoso.com disks.ssd: false → true" },
        { "new site", "+ Site Berlin" },
        { "no site", "- Site Redmond" },
        { "new front end", "+ Front-end pool pool02.contoso.com" },
        { "no front end", "- Front-end pool pool01.contoso.com" },
        { "new instance", @"+ SQL Server instance sql09.contoso.com\chat" },
        { "no instance", @"- SQL Server instance sql02.contoso.com\chat" },
        { "new computer", "+ Computer chat02.contoso.com" },
        { "no computer", "- Computer chat01.contoso.com" },
        { "reason", "~ Suppression PCT3003 reason: Agreed → Ticket 4711" },
        { "expires", "~ Suppression PCT3003 expires: - → 2027-03-31" },
        { "new suppression", "+ Suppression PCT4001 chat.contoso.com" },
        { "no suppression", "- Suppression PCT3003" },
    };

    [Theory]
    [MemberData(nameof(Updates))]
    public void A_difference_is_one_change(string difference, string expected) =>
        Assert.Equal([expected], TopologyComparer.Compare(Topology(), With(difference)).Lines());

    [Fact]
    public void Another_edition_comes_with_its_own_servers_and_back_end() =>
        Assert.Equal(
            [
                "~ Front-end pool pool01.contoso.com edition: Enterprise → Standard",
                "~ Front-end pool pool01.contoso.com servers: fe01.contoso.com → pool01.contoso.com",
            ],
            TopologyComparer.Compare(Topology(), Topology(frontEnds: [FrontEnd(FrontEndEdition.Standard)])).Lines());

    [Fact]
    public void A_product_that_is_left_out_is_the_topologys() =>
        Assert.Empty(TopologyComparer.Compare(
            Topology(), Topology(frontEnds: [FrontEnd(product: Product.Lync2013, servers: ["fe01.contoso.com"])])));

    [Fact]
    public void Another_product_is_reported_once_where_front_ends_inherit_it() =>
        Assert.Single(TopologyComparer.Compare(Topology(), Topology(product: Product.SkypeForBusiness2015)));

    [Fact]
    public void Several_suppressions_of_a_target_are_paired_and_the_rest_comes_or_goes()
    {
        Suppression[] before = [new("PCT3003", "A"), new("PCT3003", "B"), new("PCT3003", "C")];
        Suppression[] after = [new("pct3003", "D"), new("PCT3003", "B"), new("PCT3003", "B")];
        Assert.Equal(
            ["~ Suppression PCT3003 reason: A → D", "- Suppression PCT3003"],
            TopologyComparer.Compare(Topology(suppressions: before), Topology(suppressions: after)).Lines());
    }

    [Fact]
    public void A_suppression_of_another_target_is_another_suppression() =>
        Assert.Equal(
            ["- Suppression PCT3003", "+ Suppression PCT3003 chat.contoso.com"],
            TopologyComparer.Compare(Topology(), Topology(suppressions: [new("PCT3003", "Agreed", "chat.contoso.com")])).Lines());

    private static Topology With(string difference) => difference switch
    {
        "name" => Topology("Fabrikam"),
        "product" => Topology(product: Product.SkypeForBusiness2015),
        "domain" => Topology(directory: Directory(domain: "fabrikam.com")),
        "forestRoot" => Topology(directory: Directory(root: "fabrikam.com")),
        "globalCatalogs" => Topology(directory: Directory(catalog: "dc02.contoso.com")),
        "administrativeComputers" => Topology(directory: Directory(admin: "admin02.contoso.com")),
        "domainFunctionalLevel" => Topology(directory: Directory(domainLevel: FunctionalLevel.WindowsServer2003)),
        "forestFunctionalLevel" => Topology(directory: Directory(forestLevel: FunctionalLevel.WindowsServer2012R2)),
        "site timeZone" => Topology(sites: [new Site("redmond", Berlin)]),
        "site" => WithFrontEnd(FrontEnd(site: "Berlin", servers: ["fe01.contoso.com"])),
        "front end product" => WithFrontEnd(FrontEnd(product: Product.SkypeForBusiness2015, servers: ["fe01.contoso.com"])),
        "serviceVersion" => WithFrontEnd(FrontEnd(serviceVersion: 8, servers: ["fe01.contoso.com"])),
        "servers" => WithFrontEnd(FrontEnd(servers: ["fe02.contoso.com", "fe01.contoso.com"])),
        "backEnd" => WithFrontEnd(FrontEnd(servers: ["fe01.contoso.com"], backEnd: @"sql01.contoso.com\lync")),
        "edition" => WithInstance(Instance(SqlEdition.Standard)),
        "edition unknown" => WithInstance(Instance(null)),
        "version" => WithInstance(Instance(version: "2008R2")),
        "databases" => WithInstance(Instance(databases: [SqlDatabaseKind.Monitoring, SqlDatabaseKind.Archiving])),
        "sql dataCenter" => WithInstance(Instance(dataCenter: "B")),
        "availabilityGroup" => WithInstance(Instance(availabilityGroup: true)),
        "roles" => WithComputer(Computer(roles: [ComputerRole.Edge])),
        "computer domain" => WithComputer(Computer(domain: "fabrikam.com")),
        "dataCenter" => WithComputer(Computer(dataCenter: "B")),
        "timeZone" => WithComputer(Computer(zone: Berlin)),
        "operatingSystem" => WithComputer(Computer(system: ServerOperatingSystem.WindowsServer2016)),
        "processorCores" => WithComputer(Computer(cores: 16)),
        "memoryGB" => WithComputer(Computer(memory: 64)),
        "networkAdapters" => WithComputer(Computer(adapters: 2)),
        "virtual" => WithComputer(Computer(isVirtual: true)),
        "operatingSystemEdition" => WithComputer(Computer(edition: ServerOperatingSystemEdition.Standard)),
        "installation" => WithComputer(Computer(installation: ServerInstallation.ServerCore)),
        "disks.count" => WithComputer(Computer(disks: new(8))),
        "disks.rpm" => WithComputer(Computer(disks: new(rpm: 10_000))),
        "disks.freeGB" => WithComputer(Computer(disks: new(freeGB: 72))),
        "disks.ssd" => WithComputer(Computer(disks: new(ssd: true))),
        "new site" => Topology(sites: [new Site("Redmond", Pacific), new Site("Berlin")]),
        "no site" => Topology(sites: []),
        "new front end" => Topology(frontEnds: [FrontEnd(fqdn: "pool02.contoso.com"), FrontEnd(servers: ["fe01.contoso.com"])]),
        "no front end" => Topology(frontEnds: []),
        "new instance" => Topology(instances: [Instance(), Instance(name: @"sql09.contoso.com\chat")]),
        "no instance" => Topology(instances: []),
        "new computer" => Topology(computers: [Computer(), Computer(fqdn: "chat02.contoso.com")]),
        "no computer" => Topology(computers: []),
        "reason" => Topology(suppressions: [new Suppression("PCT3003", "Ticket 4711")]),
        "expires" => Topology(suppressions: [new Suppression("PCT3003", "Agreed", expires: new DateTime(2027, 3, 31))]),
        "new suppression" => Topology(suppressions: [new("PCT4001", "Lab", "chat.contoso.com"), new("PCT3003", "Agreed")]),
        "no suppression" => Topology(suppressions: []),
        _ => throw new ArgumentOutOfRangeException(nameof(difference)),
    };

    private static Topology WithFrontEnd(FrontEndPool pool) => Topology(frontEnds: [pool]);

    private static Topology WithInstance(SqlInstance instance) => Topology(instances: [instance]);

    private static Topology WithComputer(Computer computer) => Topology(computers: [computer]);
}
