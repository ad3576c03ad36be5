using System.Text;
using FsCheck.Xunit;
using PersistentChat.Documents.Lync;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Documents.Tests.Lync;

[Trait("Assumption", "IM-12")]
[Trait("Assumption", "IM-13")]
public class ServiceOutputTests
{
    private const string Pool = "chat.fabrikam.example";

    [Theory]
    [InlineData(Fixtures.CliXml)]
    [InlineData(Fixtures.Json)]
    public void What_a_topology_document_does_not_say_is_added(string fixture)
    {
        var before = Fixtures.Read(Fixtures.MultipleServers + ".xml").Topology;
        var document = Fixtures.Read(fixture, before);
        Assert.Equal(DocumentKind.ServiceOutput, document.Kind);
        var pool = document.Topology.ChatPools.Single();
        Assert.Equal(["chat01", "chat02"], pool.ActiveServers.Select(server => server.Fqdn.Host));
        Assert.Equal(["chat03", "chat04"], pool.StandbyServers.Select(server => server.Fqdn.Host));
        Assert.Equal(("Fabrikam rooms", 5055), (pool.DisplayName, pool.SipPort));
        Assert.Equal(@"sql03.fabrikam.example\pchat", pool.ContentStore.Mirror!.ToString());
        Assert.Equal(@"sql04.fabrikam.example\backup", pool.BackupContentStore!.ToString());
        Assert.Equal(@"\\files.fabrikam.example\chat2", pool.FileStore!.ToString());
        Assert.Contains(document.Topology.SqlInstances, instance => instance.Name.ToString() == @"sql04.fabrikam.example\backup");
        Assert.Contains(before.Notes, note => note.Contains("which chat servers are active"));
        Assert.DoesNotContain(document.Topology.Notes, note => note.Contains("which chat servers are active"));
    }

    [Theory]
    [InlineData(Fixtures.CliXml)]
    [InlineData(Fixtures.Json)]
    public void Both_forms_say_the_same_by_file_by_text_and_by_the_object_that_adds(string fixture)
    {
        var before = Fixtures.Read(Fixtures.MultipleServers + ".tbxml").Topology;
        var expected = Fixtures.Read(Fixtures.CliXml, before).Topology;
        Assert.Equal(expected.ChatPools, Fixtures.Read(fixture, before).Topology.ChatPools);
        Assert.Equal(expected.ChatPools, TopologyText.Read(Fixtures.Text(fixture), "text", before).ChatPools);
        using var stream = new MemoryStream(Fixtures.Bytes(fixture));
        Assert.Equal(expected.ChatPools, ServiceOutput.Read(stream, "stream").ApplyTo(before).ChatPools);
    }

    [Theory]
    [InlineData(Fixtures.CliXml)]
    [InlineData(Fixtures.Json)]
    public void Without_a_topology_the_error_says_what_to_import_first(string fixture)
    {
        var thrown = Fixtures.Refuses(TopologyError.ServiceOutputAlone, Fixtures.Bytes(fixture));
        Assert.Contains("Get-CsTopology -AsXml", thrown.Message);
    }

    [Fact]
    public void A_pool_that_the_topology_does_not_have_is_added()
    {
        var topology = Apply("\"Registrar\": \"Registrar:pool01.fabrikam.example\", \"SiteId\": \"Site:PORTO\", \"ActiveServers\": [\"chat01.fabrikam.example\"]", Topology());
        var pool = topology.GetChatPool(new Fqdn(Pool));
        Assert.Equal((ChatPoolType.MultipleServer, "pool01.fabrikam.example", "Porto"), (pool.PoolType, pool.NextHop.ToString(), pool.Site));
        Assert.Equal("unknown.invalid", pool.ContentStore.ToString());
        Assert.Contains(topology.Notes, note => note.Contains("was added"));
        Assert.Contains(topology.Notes, note => note.Contains("unknown.invalid"));
    }

    [Fact]
    public void A_pool_whose_only_server_bears_its_name_is_a_single_server_pool() =>
        Assert.Equal(ChatPoolType.SingleServer, Apply($"\"ActiveServers\": [\"{Pool}\"]", Topology()).ChatPools.Single().PoolType);

    [Property(Arbitrary = [typeof(TopologyGenerator)], MaxTest = 100)]
    public void What_the_objects_do_not_say_stays_as_it_was(Topology topology)
    {
        var objects = topology.ChatPools.Select(pool => $"{{ \"Identity\": \"PersistentChatServer:{pool}\" }}").Append("{ \"Identity\": \"FileStore:a.b\" }");
        Assert.Equal(topology, TopologyText.Read("[" + string.Join(", ", objects) + "]", "services.json", topology));
    }

    [Fact]
    public void An_empty_property_says_that_there_is_none()
    {
        var pool = Apply(
            "\"MirrorPersistentChatDatabase\": null, \"BackupPersistentChatDatabase\": \"\", \"PersistentChatComplianceDatabase\": null", Topology(KnownPool()))
            .ChatPools.Single();
        Assert.Null(pool.ContentStore.Mirror);
        Assert.NotNull(pool.ContentStore.Witness);
        Assert.Null(pool.BackupContentStore);
        Assert.False(pool.Compliance.Enabled);
    }

    [Fact]
    public void A_server_alone_names_the_instance_that_is_known_on_it()
    {
        var pool = Apply("\"PersistentChatDatabase\": \"PersistentChatDatabase:sql01.fabrikam.example\"", Topology(KnownPool())).ChatPools.Single();
        Assert.Equal(KnownPool().ContentStore, pool.ContentStore);
    }

    [Fact]
    public void A_store_that_moved_loses_mirror_and_witness()
    {
        var pool = Apply("\"PersistentChatDatabase\": \"PersistentChatDatabase:sql09.fabrikam.example\\\\chat\"", Topology(KnownPool())).ChatPools.Single();
        Assert.Equal(new SqlStore(new SqlInstanceName(@"sql09.fabrikam.example\chat")), pool.ContentStore);
    }

    [Fact]
    public void The_default_instance_by_its_own_name_is_the_default_instance_with_a_note()
    {
        var topology = Apply("\"PersistentChatDatabase\": \"PersistentChatDatabase:sql09.fabrikam.example\\\\MSSQLSERVER\"", Topology(KnownPool()));
        Assert.Equal("sql09.fabrikam.example", topology.ChatPools.Single().ContentStore.ToString());
        Assert.Single(topology.Notes, note => note.Contains(@"'sql09.fabrikam.example\MSSQLSERVER' is the default instance"));
    }

    [Fact]
    public void A_server_in_neither_list_keeps_its_state_with_a_note()
    {
        var topology = Apply("\"ActiveServers\": \"chat01.fabrikam.example\", \"InactiveServers\": []", Topology(KnownPool()));
        Assert.Equal(ServerState.Standby, topology.ChatPools.Single().Find(new Fqdn("chat02.fabrikam.example"))!.State);
        Assert.Equal("West", topology.ChatPools.Single().Servers[0].DataCenter);
        Assert.Contains(topology.Notes, note => note.Contains("'chat02.fabrikam.example'"));
    }

    [Theory]
    [InlineData("\"MtlsPort\": 70000", "MtlsPort=70000")]
    [InlineData("\"MtlsPort\": \"many\"", "MtlsPort=many")]
    [InlineData("\"Registrar\": \"Registrar:not a name\"", "'not a name'")]
    [InlineData("\"PersistentChatDatabase\": \"PersistentChatDatabase:sql01.fabrikam.example\\\\a b\"", "a b'")]
    [InlineData("\"FileStore\": \"FileStore:files.fabrikam.example\"", "'files.fabrikam.example'")]
    public void A_value_that_cannot_be_used_is_noted_with_its_line(string property, string expected)
    {
        var known = new ChatPool(new Fqdn(Pool), ChatPoolType.MultipleServer, new Fqdn("pool01.fabrikam.example"), new SqlStore(new SqlInstanceName("sql01.fabrikam.example")));
        var topology = Apply(property, Topology(known));
        Assert.Equal(known, topology.ChatPools.Single());
        Assert.Single(topology.Notes, note => note.Contains(expected) && note.StartsWith("services.json, line 1: ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_store_of_several_shares_on_one_server_is_not_guessed()
    {
        var known = KnownPool();
        var shares = string.Concat(new[] { "a", "b" }.Select(share => $", {{ \"Identity\": \"FileStore:files.fabrikam.example\", \"ShareName\": \"{share}\" }}"));
        var json = $"[{{ \"Identity\": \"PersistentChatServer:{Pool}\", \"FileStore\": \"FileStore:files.fabrikam.example\" }}{shares}]";
        Assert.Equal(known.FileStore, TopologyText.Read(json, "services.json", Topology(known)).ChatPools.Single().FileStore);
    }

    [Fact]
    public void A_list_that_stands_twice_in_CliXml_is_found_by_its_number_even_if_numbers_run_in_circles()
    {
        var xml = CliXml(
            "<S N='Identity'>PersistentChatServer:chat.fabrikam.example</S>"
            + "<Obj N='ActiveServers' RefId='1'><LST><S>chat01.fabrikam.example</S><Ref RefId='2'/></LST></Obj>"
            + "<Obj N='InactiveServers' RefId='2'><LST><Ref RefId='1'/><Ref RefId='2'/><S>chat02.fabrikam.example</S></LST></Obj>");
        var pool = TopologyText.Read(xml, "services", Topology()).ChatPools.Single();
        Assert.Equal(["chat01", "chat02"], pool.Servers.Select(server => server.Fqdn.Host));
    }

    [Fact]
    public void Selected_properties_and_arrays_in_CliXml_are_read()
    {
        var xml = "<Objs Version='1.1.0.1' xmlns='http://schemas.microsoft.com/powershell/2004/04'><Obj RefId='0'><LST><Obj RefId='1'><MS>"
            + "<S N='identity'>PersistentChatServer:chat.fabrikam.example</S><S N='displayname'>Rooms</S></MS></Obj></LST></Obj></Objs>";
        Assert.Equal("Rooms", TopologyText.Read(xml, "services", Topology()).ChatPools.Single().DisplayName);
    }

    [Theory]
    [InlineData("<Objs Version='1.1.0.1' xmlns='http://schemas.microsoft.com/powershell/2004/04'/>")]
    [InlineData("<Objs xmlns='http://schemas.microsoft.com/powershell/2004/04'><Obj RefId='0'><Props><S N='Identity'>WebServer:a.b</S></Props></Obj></Objs>")]
    [InlineData("[{ \"Identity\": \"WebServer:a.b\" }]")]
    [InlineData("{ \"Identity\": null }")]
    public void Objects_of_other_kinds_are_refused(string text)
    {
        Fixtures.Refuses(TopologyError.ServiceOutputEmpty, text);
        Assert.Equal(TopologyError.ServiceOutputEmpty, Assert.Throws<TopologyException>(
            () => ServiceOutput.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "services")).Error);
    }

    [Theory]
    [InlineData("formatVersion: 1\nname: Contoso\n")]
    [InlineData("<html/>")]
    [InlineData("PK\u0003\u0004")]
    public void Reading_something_else_as_service_output_is_refused(string text) =>
        Assert.Equal(TopologyError.ServiceOutputEmpty, Assert.Throws<TopologyException>(
            () => ServiceOutput.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "services")).Error);

    [Fact]
    public void A_damaged_list_is_refused_with_its_place() =>
        Fixtures.Refuses(TopologyError.DuplicateKey, "[{ \"Identity\": \"a:b.c\", \"Identity\": \"a:b.c\" }]");

    private static string CliXml(string properties) =>
        $"<Objs Version='1.1.0.1' xmlns='http://schemas.microsoft.com/powershell/2004/04'><Obj RefId='0'><Props>{properties}</Props></Obj></Objs>";

    private static Topology Apply(string properties, Topology topology) => TopologyText.Read(
        $"{{ \"Identity\": \"PersistentChatServer:{Pool}\"{(properties.Length > 0 ? ", " + properties : "")} }}", "services.json", topology);

    private static Topology Topology(params ChatPool[] pools) => new Topology("Fabrikam").With(it => { it.Sites = [new Site("Porto")]; it.ChatPools = pools; });

    private static ChatPool KnownPool() => new ChatPool(
        new Fqdn(Pool), ChatPoolType.MultipleServer, new Fqdn("pool01.fabrikam.example"),
        new SqlStore(new SqlInstanceName(@"sql01.fabrikam.example\chat"), new SqlInstanceName(@"sql02.fabrikam.example\chat"), new SqlInstanceName(@"sql03.fabrikam.example\wit")),
        [new(new Fqdn("chat01.fabrikam.example"), ServerState.Standby, "West"), new(new Fqdn("chat02.fabrikam.example"), ServerState.Standby)]).With(it =>
    {
        it.DisplayName = "Rooms";
        it.Site = "Porto";
        it.SipPort = 6000;
        it.PoolPort = 6001;
        it.DefaultForSites = ["Porto"];
        it.BackupContentStore = new SqlStore(new SqlInstanceName(@"sql04.fabrikam.example\chat"));
        it.Compliance = new ComplianceSettings(true, new SqlStore(new SqlInstanceName(@"sql05.fabrikam.example\comp")), null).With(it => it.RunInterval = TimeSpan.FromMinutes(5));
        it.LogShippingShare = new StorePath(@"\\files.fabrikam.example\logs");
        it.FileStore = new StorePath(@"\\files.fabrikam.example\chat");
        it.Users = new UserCounts(10, 20);
    });
}
