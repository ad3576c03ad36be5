using PersistentChat.Components;

namespace PersistentChat.Tests;

public class ComponentCatalogTests
{
    private static readonly SqlStore _mirrored = new(
        new SqlInstanceName("sql02.contoso.com"), new SqlInstanceName("sql03.contoso.com"), new SqlInstanceName("sql04.contoso.com"));

    [Fact]
    public void Chat_and_compliance_services_run_on_every_server_of_the_pool()
    {
        var components = ComponentCatalog.List(Sample.Topology(Pool(compliance: true)));
        foreach (var service in new[] { ComponentNames.ChatService, ComponentNames.ComplianceService })
        {
            Assert.Equal(
                [("chat01.contoso.com", ComponentState.Active), ("chat02.contoso.com", ComponentState.Standby)],
                components.Where(item => item.Component == service).Select(item => (item.RunsOn, item.State)));
        }
    }

    [Fact]
    public void Without_compliance_there_is_nothing_of_it() => Assert.DoesNotContain(
        ComponentCatalog.List(Sample.Topology(Pool(compliance: false))),
        item => item.Component.Contains("ompliance"));

    [Fact]
    public void The_web_services_run_on_the_front_ends_of_the_next_hop() => Assert.Equal(
        [ComponentNames.FileWebService, ComponentNames.RoomWebService],
        ComponentCatalog.List(Sample.Topology(Pool(compliance: false)))
            .Where(item => item.Kind == ComponentKind.WebService && item.RunsOn == "fe01.contoso.com")
            .Select(item => item.Component));

    [Fact]
    public void A_mirrored_store_is_three_components() => Assert.Equal(
        [("sql02.contoso.com", ComponentState.Active), ("sql03.contoso.com", ComponentState.Mirror), ("sql04.contoso.com", ComponentState.Witness)],
        ComponentCatalog.List(Sample.Topology(Pool(compliance: false)))
            .Where(item => item.Component == ComponentNames.ContentDatabase)
            .Select(item => (item.RunsOn, item.State)));

    [Fact]
    public void Administration_needs_a_global_catalog()
    {
        var directory = new ActiveDirectory(
            new DomainName("contoso.com"), globalCatalogs: [new Fqdn("dc01.contoso.com")], administrativeComputers: [new Fqdn("admin01.contoso.com")]);
        var components = ComponentCatalog.List(Sample.Topology().With(directory));
        Assert.Equal(["dc01.contoso.com", "admin01.contoso.com"], components.Select(item => item.RunsOn));
        Assert.Contains(ComponentNames.GlobalCatalog, components[1].Requires);
    }

    private static ChatPool Pool(bool compliance) => new ChatPool(
        Sample.Chat, ChatPoolType.MultipleServer, Sample.FrontEnd, _mirrored,
        [new ChatServer(Sample.Server(1)), new ChatServer(Sample.Server(2), ServerState.Standby)]).With(it =>
    {
        it.Compliance = new ComplianceSettings(compliance, new SqlStore(new SqlInstanceName("sql09.contoso.com")));
        it.FileStore = new StorePath(@"\\files.contoso.com\chat");
    });
}
