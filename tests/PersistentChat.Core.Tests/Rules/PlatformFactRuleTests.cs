using static PersistentChat.Tests.Plan;

namespace PersistentChat.Tests;

public class PlatformFactRuleTests
{
    [Theory]
    [InlineData(FunctionalLevel.Windows2000, 1)]
    [InlineData(FunctionalLevel.WindowsServer2003Interim, 1)]
    [InlineData(FunctionalLevel.WindowsServer2003, 0)]
    [InlineData(FunctionalLevel.WindowsServer2016, 0)]
    [InlineData(null, 0)]
    public void Domain_and_forest_have_the_level_of_Windows_Server_2003_at_least(FunctionalLevel? level, int findings)
    {
        Topology For(Product product) => Of(
            [Pool()], directory: new ActiveDirectory(new DomainName("emea.contoso.com"), new DomainName("contoso.com"), null, null).With(it =>
            {
                it.DomainFunctionalLevel = level;
                it.ForestFunctionalLevel = level;
            }),
            product: product);
        foreach (var product in Enum.GetValues<Product>())
            Assert.Equal(
                new[] { "emea.contoso.com", "contoso.com" }.Take(2 * findings), Find("PCT4014", For(product)).Select(finding => finding.Target));
    }

    [Fact]
    public void A_level_of_a_domain_without_a_name_is_the_topologys() =>
        Assert.Equal(
            ["The domain functional level of 'Contoso' is Windows2000; at least WindowsServer2003 is required."],
            Messages("PCT4014", Of([], directory: new ActiveDirectory(null).With(it => it.DomainFunctionalLevel = FunctionalLevel.Windows2000))));

    [Theory]
    [InlineData(ServerInstallation.ServerCore, null, 1)]
    [InlineData(ServerInstallation.Full, ServerOperatingSystemEdition.Hpc, 1)]
    [InlineData(ServerInstallation.ServerCore, ServerOperatingSystemEdition.Web, 2)]
    [InlineData(ServerInstallation.Full, ServerOperatingSystemEdition.Enterprise, 0)]
    public void Server_Core_Web_and_HPC_are_not_supported(ServerInstallation installation, ServerOperatingSystemEdition? edition, int findings)
    {
        Topology For(string host, Product product) =>
            Of([Pool()], [Enterprise(servers: "fe01")], computers: [new Computer(Name(host)).With(it => { it.OperatingSystemEdition = edition; it.Installation = installation; })], product: product);
        Assert.Equal(findings, Find("PCT8006", For("chat01", Product.Lync2013)).Count);
        Assert.Equal(findings, Find("PCT8006", For("fe01", Product.Lync2013)).Count);
        Assert.Empty(Find("PCT8006", For("sql02", Product.Lync2013)));
        Assert.Equal(
            edition is ServerOperatingSystemEdition.Web or ServerOperatingSystemEdition.Hpc ? 1 : 0,
            Find("PCT8006", For("chat01", Product.SkypeForBusiness2015)).Count);
    }

    [Theory]
    [InlineData(8, 10_000, 72, false, 0)]
    [InlineData(7, 10_000, 72, false, 1)]
    [InlineData(8, 9_999, 72, false, 1)]
    [InlineData(8, 10_000, 71, false, 1)]
    [InlineData(2, 7_200, 10, false, 3)]
    [InlineData(2, null, 10, true, 0)]
    [InlineData(null, null, null, false, 0)]
    public void Disks_are_eight_fast_ones_with_free_space_or_solid_state(int? count, int? rpm, int? free, bool ssd, int findings)
    {
        Topology For(string host) => Of([Pool()], computers: [new Computer(Name(host)).With(it => it.Disks = new ComputerDisks(count, rpm, free, ssd))]);
        Assert.Equal(findings, Find("PCT8007", For("chat01")).Count);
        Assert.Equal(findings, Find("PCT8007", For("sql02")).Count);
        Assert.Empty(Find("PCT8007", For("other")));
    }

    [Theory]
    [InlineData(71, 1)]
    [InlineData(72, 0)]
    [InlineData(null, 0)]
    public void Solid_state_disks_of_Skype_for_Business_have_the_same_free_space(int? free, int findings)
    {
        Topology For(Product product) => Of([Pool()], computers: [new Computer(Name("chat01")).With(it => it.Disks = new ComputerDisks(2, null, free, true))], product: product);
        Assert.Equal(findings, Find("PCT8007", For(Product.SkypeForBusiness2015)).Count);
        Assert.Empty(Find("PCT8007", For(Product.Lync2013)));
    }

    [Theory]
    [InlineData(ServerOperatingSystem.WindowsServer2012R2, ServerOperatingSystemEdition.Enterprise, 1)]
    [InlineData(ServerOperatingSystem.WindowsServer2012R2, ServerOperatingSystemEdition.Datacenter, 0)]
    [InlineData(ServerOperatingSystem.WindowsServer2016, ServerOperatingSystemEdition.Web, 0)]
    [InlineData(ServerOperatingSystem.WindowsServer2008R2, ServerOperatingSystemEdition.Enterprise, 0)]
    public void Skype_for_Business_lists_editions_of_2012_only(ServerOperatingSystem system, ServerOperatingSystemEdition edition, int findings) =>
        Assert.Equal(findings, Find("PCT8006", Of(
            [Pool()], computers: [new Computer(Name("chat01")).With(it => { it.OperatingSystem = system; it.OperatingSystemEdition = edition; })], product: Product.SkypeForBusiness2015)).Count);
}
