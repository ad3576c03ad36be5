using PersistentChat.Documents.Writing;

namespace PersistentChat.Documents.Tests.Lync;

public class ImportToleranceTests
{
    private const string SipPort = "<Ports><Port Owner='x' Usage='SipServer' Port='5041' Protocol='Mtls'/></Ports>";

    [Fact]
    public void A_name_that_only_the_documents_forbid_is_kept_for_the_rules_to_judge()
    {
        foreach (var name in new[] { "SQLALIAS", "sql_01.fabrikam.example", "sqlä.fabrikam.example", "xn--sql-qla.fabrikam.example" })
        {
            var topology = FrontEnd(name).Read();
            Assert.Equal(name + @"\rtc", topology.FrontEndPools.Single().BackEnd!.ToString());
            Assert.DoesNotContain(topology.Notes, note => note.Contains(name));
            Assert.Contains(
                PersistentChat.Inspection.Inspector.Inspect(topology, new DateTime(2026, 1, 15)).Findings,
                finding => finding.RuleId == "PCT4015" && finding.Target == name);
        }
    }

    [Theory]
    [InlineData(".")]
    [InlineData("(local)")]
    [InlineData("sql 01.fabrikam.example")]
    [InlineData("192.0.2.1")]
    [InlineData("")]
    public void A_name_that_is_none_is_left_out_with_a_note(string name)
    {
        var topology = FrontEnd(name).Read();
        Assert.Null(topology.FrontEndPools.Single().BackEnd);
        Assert.Empty(topology.SqlInstances);
        Assert.Single(topology.Notes, note => note.Contains($"'{name}' is not a name"));
    }

    [Fact]
    public void The_default_instance_by_its_own_name_is_the_default_instance_with_a_note()
    {
        var topology = FrontEnd("sql01.fabrikam.example", "MSSQLSERVER").Read();
        Assert.Equal(new SqlInstanceName("sql01.fabrikam.example"), topology.FrontEndPools.Single().BackEnd);
        Assert.Single(topology.Notes, note => note.Contains(@"'sql01.fabrikam.example\MSSQLSERVER' is the default instance"));
        Assert.DoesNotContain(FrontEnd("sql01.fabrikam.example", "").Read().Notes, note => note.Contains("default instance"));
    }

    [Fact]
    public void A_chat_pool_without_next_hop_and_store_is_kept_and_both_gaps_are_told()
    {
        var topology = new Published().Cluster("chat.fabrikam.example", "chat01.fabrikam.example").On(1, "PersistentChatService").Read();
        var pool = topology.ChatPools.Single();
        Assert.Equal(("unknown.invalid", "unknown.invalid", Limits.DefaultSipPort), (pool.NextHop.ToString(), pool.ContentStore.ToString(), pool.SipPort));
        Assert.Equal(2, topology.Notes.Count(note => note.Contains("'unknown.invalid'")));
        Assert.Contains(topology.Notes, note => note.Contains("5041"));
    }

    [Theory]
    [InlineData("PersistentChatService", "PersistentChatStore")]
    [InlineData("PersistentChatServer", "PersistentChatDatabase")]
    [InlineData("persistentchatservice", "persistentchatstore")]
    [InlineData("PersistentChatSomethingNew", "PersistentChatOtherStore")]
    [Trait("Assumption", "IM-01")]
    [Trait("Assumption", "IM-02")]
    public void Roles_of_Persistent_Chat_are_told_by_their_names(string service, string store)
    {
        var topology = FrontEnd("sql01.fabrikam.example").Cluster("chat.fabrikam.example", "chat01.fabrikam.example")
            .OnInstance(2, "rtc", store)
            .On(3, service, $"Registrar#3 {store}#4", SipPort)
            .Read();
        var pool = topology.ChatPools.Single();
        Assert.Equal(@"sql01.fabrikam.example\rtc", pool.ContentStore.ToString());
        Assert.Equal("pool01.fabrikam.example", pool.NextHop.ToString());
    }

    [Fact]
    public void A_compliance_role_on_a_cluster_makes_no_pool_but_a_note()
    {
        var topology = new Published().Cluster("chat.fabrikam.example").On(1, "PersistentChatComplianceService").Read();
        Assert.Empty(topology.ChatPools);
        Assert.Contains(topology.Notes, note => note.Contains("PersistentChatComplianceService") && note.Contains("not understood"));
    }

    [Fact]
    public void A_chat_store_that_no_pool_uses_is_noted()
    {
        var topology = FrontEnd("sql01.fabrikam.example").OnInstance(2, "rtc", "PersistentChatStore").Read();
        Assert.Contains(topology.Notes, note => note.Contains("PersistentChatStore") && note.Contains("not understood"));
    }

    [Fact]
    public void Dependencies_of_a_chat_service_on_what_is_not_there_or_is_no_store_are_noted()
    {
        var topology = FrontEnd("sql01.fabrikam.example").Cluster("chat.fabrikam.example", "chat01.fabrikam.example")
            .On(3, "PersistentChatService", "Registrar#99 UserServices#2 UserStore#1 Registrar#3:Backup", SipPort)
            .Read();
        Assert.Equal(4, topology.Notes.Count(note => note.Contains("<Dependency")));
    }

    [Fact]
    public void A_local_file_store_stays_local()
    {
        var topology = FrontEnd("sql01.fabrikam.example").Cluster("chat01.fabrikam.example")
            .On(3, "FileStore", "", @"<FileStoreService ShareName='D:\chat'/>")
            .On(3, "PersistentChatService", "Registrar#3 FileStore#4", SipPort)
            .Read();
        Assert.Equal(@"D:\chat", topology.ChatPools.Single().FileStore!.ToString());
    }

    [Fact]
    public void Names_that_stand_twice_are_taken_once_with_a_note()
    {
        var topology = FrontEnd("sql01.fabrikam.example")
            .Instance(2, "rtc")
            .Cluster("pool01.fabrikam.example", "fe01.fabrikam.example").On(3, "UserServices")
            .Cluster("edge.fabrikam.example", "edge01.fabrikam.example", "EDGE01.fabrikam.example").On(4, "EdgeServer")
            .Cluster("wac.fabrikam.example", "edge01.fabrikam.example").On(5, "WacService")
            .Read();
        Assert.Single(topology.FrontEndPools);
        Assert.Single(topology.SqlInstances);
        Assert.Equal([ComputerRole.Edge, ComputerRole.OfficeWebApps], Assert.Single(topology.Computers, computer => computer.Fqdn.Host == "edge01").Roles);
        Assert.Equal(2, topology.Notes.Count(note => note.Contains("more than once")));
    }

    [Fact]
    public void Sites_without_a_name_with_the_same_name_and_branch_sites_are_noted()
    {
        var topology = new Published().Site("1", " ").Site("2", "Porto").Site("3", "porto").Site("4", "Faro", "RemoteSite").Read();
        Assert.Equal(["1", "Porto", "Faro"], topology.Sites.Select(site => site.Name));
        Assert.Equal(3, topology.Notes.Count(note => note.Contains(" site")));
    }

    [Fact]
    public void A_pool_of_a_site_that_is_not_there_gets_one()
    {
        var topology = new Published().Site("7", "Porto").Cluster("pool01.fabrikam.example").On(1, "UserServices").Read();
        Assert.Equal("unknown", topology.FrontEndPools.Single().Site);
        Assert.Equal(["Porto", "unknown"], topology.Sites.Select(site => site.Name));
    }

    [Theory]
    [InlineData("node01.fabrikam.example", true)]
    [InlineData("SQL01.fabrikam.example", false)]
    [InlineData("sql01.fabrikam.example.", false)]
    [Trait("Assumption", "IM-17")]
    public void An_Always_On_node_means_an_availability_group_only_if_it_is_another_computer(string node, bool expected)
    {
        var topology = new Published().Cluster("sql01.fabrikam.example").Instance(1, "rtc", $"AlwaysOnPrimaryNodeFqdn='{node}'").Read();
        Assert.Equal(expected, topology.SqlInstances.Single().AvailabilityGroup);
        Assert.Single(topology.Notes, note => note.Contains("Always On"));
    }

    [Fact]
    [Trait("Assumption", "IM-14")]
    public void Generations_are_read_for_each_pool()
    {
        var topology = FrontEnd("sql01.fabrikam.example").Cluster("old.fabrikam.example").On(3, "UserServices", version: 6)
            .Cluster("chat.fabrikam.example", "chat01.fabrikam.example").On(4, "PersistentChatService", "Registrar#3", SipPort, version: 6).Read();
        Assert.Equal(Product.Lync2013, topology.Product);
        Assert.Equal([Product.SkypeForBusiness2015, null], topology.FrontEndPools.Select(pool => pool.Product));
    }

    [Theory]
    [InlineData(8, "PCT4008")]
    [InlineData(5, "PCT4008")]
    [Trait("Assumption", "IM-14")]
    public void A_deployment_of_another_generation_is_read_with_a_finding(int version, string rule)
    {
        var topology = new Published { Version = version }.Cluster("pool01.fabrikam.example").On(1, "UserServices").Read();
        Assert.Equal(version >= 7 ? Product.SkypeForBusiness2015 : Product.Lync2013, topology.Product);
        Assert.Equal(version, topology.FrontEndPools.Single().ServiceVersion);
        Assert.Single(topology.Notes, note => note.Contains($"'{version}'"));
        var again = TopologyText.Read(TopologyText.Write(topology, DocumentFormat.Yaml), "again");
        Assert.Contains(rule, PersistentChat.Inspection.Inspector.Inspect(again, new DateTime(2026, 1, 1)).Findings.Select(finding => finding.RuleId));
    }

    [Fact]
    [Trait("Assumption", "IM-14")]
    public void A_chat_pool_beside_Skype_for_Business_Server_2019_is_read_with_a_finding()
    {
        var topology = new Published { Version = 8 }.Cluster("pool01.fabrikam.example", "fe01.fabrikam.example").On(1, "UserServices").On(1, "Registrar", "UserServices#1")
            .Cluster("chat.fabrikam.example", "chat01.fabrikam.example").On(2, "PersistentChatService", "Registrar#2", SipPort).Read();
        Assert.Equal("pool01.fabrikam.example", topology.ChatPools.Single().NextHop.ToString());
        Assert.Equal(2, topology.Notes.Count(note => note.Contains("service version '8'")));
        var finding = PersistentChat.Inspection.Inspector.Inspect(topology, new DateTime(2026, 1, 1)).Findings.Single(finding => finding.RuleId == "PCT4008");
        Assert.Equal("chat.fabrikam.example", finding.Target);
    }

    [Fact]
    public void A_role_that_has_no_place_is_noted_once_with_its_number()
    {
        var topology = new Published().Cluster("a.fabrikam.example").Cluster("b.fabrikam.example").On(1, "Registrar").On(2, "Registrar").Read();
        Assert.Empty(topology.FrontEndPools);
        Assert.Single(topology.Notes, note => note.Contains("'Registrar' (services: 2; on: a.fabrikam.example, b.fabrikam.example)"));
        Assert.Equal(2, topology.Computers.Count);
    }

    [Fact]
    public void A_topology_without_anything_is_one() => Assert.Empty(new Published().Read().FrontEndPools);

    [Fact]
    public void A_topology_without_a_domain_is_named_after_its_file()
    {
        var xml = new Published { Domain = "" }.ToString();
        var bytes = System.Text.Encoding.UTF8.GetBytes(xml);
        Assert.Equal("deployed", Fixtures.Read(bytes, @"C:\exports\deployed.xml").Topology.Name);
        Assert.Equal("Topology", Fixtures.Read(bytes, "").Topology.Name);
    }

    [Theory]
    [InlineData("se01.fabrikam.example", 1, FrontEndEdition.Standard)]
    [InlineData("fe01.fabrikam.example", 1, FrontEndEdition.Enterprise)]
    [InlineData("se01.fabrikam.example", 2, FrontEndEdition.Enterprise)]
    [Trait("Assumption", "IM-16")]
    public void An_edition_is_told_by_the_place_of_the_user_store(string machine, int storeCluster, FrontEndEdition expected)
    {
        var topology = new Published().Cluster("se01.fabrikam.example", machine).Cluster("sql01.fabrikam.example")
            .Instance(storeCluster, "rtc").OnInstance(storeCluster, "rtc", "UserStore").On(1, "UserServices", "UserStore#1").Read();
        var pool = topology.FrontEndPools.Single();
        Assert.Equal((expected, machine), (pool.Edition, pool.Servers.Single().ToString()));
        Assert.Single(topology.Notes, note => note.Contains("Editions"));
    }

    private static Published FrontEnd(string sqlServer, string instance = "rtc") => new Published()
        .Cluster("pool01.fabrikam.example", "fe01.fabrikam.example")
        .Cluster(sqlServer, "m.fabrikam.example").Instance(2, instance)
        .OnInstance(2, instance, "UserStore")
        .On(1, "UserServices", "UserStore#1")
        .On(1, "Registrar", "UserServices#2");

    [Fact]
    public void Everything_that_the_model_has_no_place_for_is_noted_once()
    {
        const string Beside = """
            <InternalDomains DefaultDomain="fabrikam.example"><InternalDomain Name="fabrikam.example"/><InternalDomain Name="second.example"/></InternalDomains>
            <SimpleUrlConfiguration><SimpleUrl Component="Meet" ActiveUrl="https://meet.fabrikam.example"><SimpleUrlEntry Url="https://meet.fabrikam.example"/></SimpleUrl></SimpleUrlConfiguration>
            """;
        var text = new Published()
            .Cluster("sbc1.fabrikam.example")
            .On(1, "PstnGateway", content: "<Ports/><WebService><ExternalSettings Host='web.fabrikam.example'/><WebComponents><Component ComponentName='x'/></WebComponents></WebService>")
            .ToString()
            .Replace("<InternalDomains DefaultDomain=\"fabrikam.example\"/>", Beside)
            .Replace("<NetInterface InterfaceSide='Primary'/>", "<NetInterface IPAddress='10.1.2.3' ConfiguredIPAddress='0.0.0.0'/><NetInterface IPAddress='0.0.0.0'/>")
            .Replace("<Name>Lisbon</Name>", "<Name>Lisbon</Name><Location City='Lisbon' CountryCode='PT'/>");
        var notes = Fixtures.ReadText(text).Topology.Notes;
        foreach (var said in new[] { ": https://meet.fabrikam.example.", ": second.example.", ": 10.1.2.3.", ": web.fabrikam.example.", ": Lisbon, PT.", "'PstnGateway' (services: 1; on: sbc1.fabrikam.example)" })
            Assert.Single(notes, note => note.Contains(said, StringComparison.Ordinal));
        Assert.DoesNotContain(notes, note => note.Contains("0.0.0.0", StringComparison.Ordinal));
    }
}
