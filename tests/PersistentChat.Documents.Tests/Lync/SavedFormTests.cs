using System.Text;
using PersistentChat.Documents.Lync;

namespace PersistentChat.Documents.Tests.Lync;

/// <summary>Whatever an administrator may have saved is read as a whole, or named with the way to save it.</summary>
public class SavedFormTests
{
    private const string Pool = "chat.fabrikam.example";

    private const string PropertyList = """


        Registrar                  : Registrar:pool01.fabrikam.example
        FileStore                  : FileStore:files.fabrikam.example
        PersistentChatDatabase     : PersistentChatDatabase:sql01.fabrikam.example\chat
        BackupPersistentChatDatabase :
        MtlsPort                   : 5042
        DisplayName                : Rooms: all of them
        ActiveServers              : {chat01.fabrikam.example, chat02.fabrikam.example}
        InactiveServers            : {chat03.fabrikam.example}
        DependentServiceList       : {UserServer:pool01.fabrikam.example, Registrar:pool01.fabrikam.example...}
        SiteId                     : Site:Porto
        PoolFqdn                   : chat.fabrikam.example
        Version                    : 6
        Role                       : PersistentChatServer
        Identity                   : PersistentChatServer:chat.fabrikam.example


        Identity  : FileStore:files.fabrikam.example
        ShareName : chat

        """;

    public static TheoryData<string, Encoding> Encodings => new() { { "UTF-16", Encoding.Unicode }, { "UTF-8", new UTF8Encoding(true) }, { "ASCII", Encoding.ASCII } };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_list_of_properties_is_read_as_a_whole(string name, Encoding encoding)
    {
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(PropertyList.Replace("\n", "\r\n"))];
        var document = TopologyFile.Read(new MemoryStream(bytes), name, null, Known());
        Assert.Equal(DocumentKind.ServiceOutput, document.Kind);
        var pool = document.Topology.ChatPools.Single();
        Assert.Equal(["chat01", "chat02"], pool.ActiveServers.Select(server => server.Fqdn.Host));
        Assert.Equal(["chat03"], pool.StandbyServers.Select(server => server.Fqdn.Host));
        Assert.Equal(("Rooms: all of them", 5042, @"\\files.fabrikam.example\chat"), (pool.DisplayName, pool.SipPort, pool.FileStore!.ToString()));
        Assert.Equal(document.Topology.ChatPools, ServiceOutput.Read(new MemoryStream(bytes), name).ApplyTo(Known()).ChatPools);
    }

    [Theory]
    [InlineData("ActiveServers : {chat01.fabrikam.example, chat02.fabrikam.example...}", 2)]
    [InlineData("ActiveServers : {chat01.fabrikam.example, chat02.fabrikam.example…}", 2)]
    [InlineData("ActiveServers : {chat01.fabrikam.example,\n                chat02.fabrikam.example}", 3)]
    [InlineData("PersistentChatDatabase : PersistentChatDatabase:sql01.fabrikam.exam\n                         ple\\chat", 3)]
    public void A_list_of_properties_that_the_screen_cut_is_refused_at_the_line(string properties, int line)
    {
        var thrown = Refuses(TopologyError.DocumentIsPropertyList, $"Identity : PersistentChatServer:{Pool}\n{properties}\n");
        Assert.Equal(line, thrown.Position!.Line);
        Assert.Contains("Format-List text", thrown.Message);
        Assert.Contains("Export-Clixml", thrown.Message);
    }

    [Theory]
    [InlineData("    ", " :", "\n")]
    [InlineData("\t", " :", "\r\n")]
    [InlineData("", "\t:", "\n")]
    [InlineData("   ", " :", "\u0085")]
    public void A_list_of_properties_is_read_as_it_was_pasted(string indentation, string colon, string lineBreak)
    {
        var lines = PropertyList.Split('\n').Select(line => line.Length == 0 ? line : indentation + line.Replace(" :", colon, StringComparison.Ordinal));
        var pool = TopologyFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(string.Join(lineBreak, lines))), "pasted", null, Known()).Topology.ChatPools.Single();
        Assert.Equal(["chat03"], pool.StandbyServers.Select(server => server.Fqdn.Host));
        Assert.Equal(5042, pool.SipPort);
    }

    [Theory]
    [InlineData("MtlsPort : ")]
    [InlineData("MtlsPort : 5")]
    [InlineData("ActiveServers : {chat01.fabr\n")]
    [InlineData("MtlsPort : 5045\n")]
    [InlineData("ActiveServers : {chat01.fabrikam.example}\nRole : PersistentChatServer\n")]
    [InlineData("ActiveServers : {chat01.fabrikam.example}\nInactiveServers : {}\nIdentity : PersistentChatServer:other.fabrikam.example\n")]
    public void A_list_of_properties_that_is_not_whole_is_refused(string end) =>
        Refuses(TopologyError.DocumentIsPropertyList, $"Identity : PersistentChatServer:{Pool}\n{end}");

    [Fact]
    public void Servers_that_the_list_of_the_active_ones_leaves_out_are_told() => Assert.Contains(
        Apply("\"ActiveServers\": [\"chat01.fabrikam.example\", \"chat02.fabrikam.example\"]").Notes,
        note => note.Contains("chat03.fabrikam.example", StringComparison.Ordinal));

    [Theory]
    [InlineData("PS C:\\> Get-CsService -PersistentChatServer\n\n\nRegistrar : Registrar:pool01.fabrikam.example\nIdentity : PersistentChatServer:chat.fabrikam.example\n")]
    [InlineData("@{Identity=PersistentChatServer:chat.fabrikam.example; MtlsPort=5041}\n")]
    [InlineData("class DisplayPersistentChatServer\n{\n  Registrar = Registrar:pool01.fabrikam.example\n}\n")]
    [InlineData("**********************\nWindows PowerShell transcript start\nIdentity : PersistentChatServer:chat.fabrikam.example\n")]
    [InlineData("PersistentChatServer:chat.fabrikam.example\n")]
    public void What_else_a_screen_shows_of_services_is_refused_with_the_way_to_save_them(string text) =>
        Assert.Contains("Export-Clixml", Refuses(TopologyError.DocumentIsPropertyList, text).Message);

    [Theory]
    [InlineData("Name : x\nVersion : 6\n", TopologyError.DocumentIsPropertyList, "Get-CsTopology -AsXml")]
    [InlineData("Sites    : {Porto}\nClusters : {pool01.fabrikam.example}\n", TopologyError.DocumentIsTopologyObject, "(Get-CsTopology -AsXml).ToString()")]
    [InlineData("FirstAttribute : xmlns=\"urn:x\"\nHasAttributes  : True\n", TopologyError.DocumentIsTopologyObject, "(Get-CsTopology -AsXml).ToString()")]
    [InlineData("Identity : pool01.fabrikam.example\nComputers : {fe01.fabrikam.example}\nServices : {UserServer:pool01.fabrikam.example}\n", TopologyError.ObjectsAreOthers, "Internal.Cluster")]
    [InlineData("\nIdentity                  Registrar\n--------                  ---------\nPersistentChatServer:c... Registrar:p...\n", TopologyError.DocumentIsTable, "Export-Clixml")]
    [InlineData("Identity\n--------\nPersistentChatServer:chat.fabrikam.example\n", TopologyError.DocumentIsTable, "Export-Clixml")]
    [InlineData("#TYPE Microsoft.Rtc.Management.Xds.DisplayPersistentChatServer\n\"PoolFqdn\",\"Identity\"\n", TopologyError.DocumentIsCsv, "CSV, which loses lists")]
    [InlineData("\"PoolFqdn\";\"Identity\"\n\"chat.fabrikam.example\";\"PersistentChatServer:chat.fabrikam.example\"\n", TopologyError.DocumentIsCsv, "Export-Clixml")]
    [InlineData("PoolFqdn,MtlsPort,Identity\nchat.fabrikam.example,5041,PersistentChatServer:chat.fabrikam.example\n", TopologyError.DocumentIsCsv, "Export-Clixml")]
    [InlineData("<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd\">\n<html xmlns=\"http://www.w3.org/1999/xhtml\"><br></html>", TopologyError.DocumentIsHtml, "Publish-CsTopology -Report")]
    [InlineData("<!-- saved --><HTML><body>", TopologyError.DocumentIsHtml, "Out-File topology.xml")]
    [InlineData("{ \"Sites\": \"Porto\", \"Clusters\": \"pool01.fabrikam.example\", \"Services\": \"\" }", TopologyError.DocumentIsTopologyObject, "(Get-CsTopology -AsXml).ToString()")]
    [InlineData("[{ \"Identity\": \"pool01.fabrikam.example\", \"Computers\": [], \"Services\": [] }]", TopologyError.ObjectsAreOthers, "Get-CsService")]
    public void What_cannot_be_read_is_called_by_its_name_with_the_way_to_save_it(string text, TopologyError error, string words) =>
        Assert.Contains(words, Refuses(error, text).Message);

    [Theory]
    [InlineData("formatVersion : 1\nname : Contoso\n")]
    [InlineData("name: Contoso\nformatVersion: 1\n")]
    [InlineData("# a comment\nformatVersion: 1\nname: \"a,b\"\n")]
    [InlineData("---\nformatVersion: 1\nname: Contoso\n")]
    public void Documents_of_people_are_none_of_these(string text) => Assert.NotEmpty(TopologyText.Read(text, "own.yaml").Name);

    [Theory]
    [InlineData("Microsoft.Rtc.Management.Deploy.Internal.DefaultTopology", TopologyError.DocumentIsTopologyObject, "(Get-CsTopology -AsXml).ToString()")]
    [InlineData("Deserialized.Microsoft.Rtc.Management.Deploy.Internal.DefaultTopology", TopologyError.DocumentIsTopologyObject, "(Get-CsTopology -AsXml).ToString()")]
    [InlineData("Microsoft.Rtc.Management.Deploy.Internal.Cluster", TopologyError.ObjectsAreOthers, "'Microsoft.Rtc.Management.Deploy.Internal.Cluster'")]
    [InlineData("Microsoft.Rtc.Management.Xds.DisplayWebServer", TopologyError.ServiceOutputEmpty, "-PersistentChatServer")]
    public void Objects_in_CliXml_are_called_by_their_type(string type, TopologyError error, string words) => Assert.Contains(
        words, Refuses(error, CliXml($"<Obj RefId='0'><TN RefId='0'><T>{type}</T><T>System.Object</T></TN><ToString>{type}</ToString><Props><S N='Fqdn'>a.b</S></Props></Obj>")).Message);

    [Theory]
    [InlineData("<S>{0}</S>")]
    [InlineData("<XD>{0}</XD>")]
    [InlineData("<Obj RefId='0'><TN RefId='0'><T>System.Xml.Linq.XElement</T></TN><ToString>{0}</ToString><Props><B N='HasElements'>true</B></Props></Obj>")]
    public void A_topology_as_a_text_within_CliXml_is_read(string form)
    {
        var topology = new System.Xml.Linq.XText(new Published().Cluster("se.fabrikam.example").ToString().Replace("\n", "_x000A_")).ToString();
        var document = Fixtures.ReadText(CliXml(form.Replace("{0}", topology)));
        Assert.Equal((DocumentKind.PublishedTopology, 1), (document.Kind, document.Counts!.Pools));
    }

    [Theory]
    [InlineData("\"chat01.fabrikam.example chat02.fabrikam.example\"")]
    [InlineData("[\"chat01.fabrikam.example chat02.fabrikam.example\"]")]
    [InlineData("\"chat01.fabrikam.example, chat02.fabrikam.example\"")]
    public void A_list_that_became_one_text_is_read(string active)
    {
        var pool = Apply($"\"ActiveServers\": {active}, \"InactiveServers\": \"chat03.fabrikam.example\"").ChatPools.Single();
        Assert.Equal((2, 1), (pool.ActiveServers.Count(), pool.StandbyServers.Count()));
    }

    [Theory]
    [InlineData("\"System.Collections.Generic.List`1[Microsoft.Rtc.Management.Deploy.Fqdn]\"")]
    [InlineData("[\"Microsoft.Rtc.Management.Deploy.Fqdn\"]")]
    [InlineData("\"System.Object[]\"")]
    [InlineData("\"@{Fqdn=chat01.fabrikam.example}\"")]
    public void A_list_of_which_only_the_type_is_left_is_refused(string active)
    {
        var thrown = Assert.Throws<TopologyException>(() => Apply("\"InactiveServers\": [],\n\"ActiveServers\": " + active));
        Assert.Equal((TopologyError.ListsFlattened, 1), (thrown.Error, thrown.Position!.Line));
        Assert.Contains("-Depth", thrown.Message);
    }

    [Fact]
    public void A_server_that_only_the_services_know_is_added_with_a_note()
    {
        var topology = Apply("\"ActiveServers\": [\"chat01.fabrikam.example\", \"chat02.fabrikam.example\", \"chat03.fabrikam.example\", \"chat09.fabrikam.example\"], \"InactiveServers\": []");
        Assert.Equal(4, topology.ChatPools.Single().Servers.Count);
        Assert.Contains("'chat09.fabrikam.example'", Assert.Single(topology.Notes), StringComparison.Ordinal);
        Assert.Empty(Apply("\"ActiveServers\": [\"chat01.fabrikam.example\"], \"InactiveServers\": [\"chat02.fabrikam.example\", \"chat03.fabrikam.example\"]").Notes);
    }

    [Fact]
    public void A_label_means_the_server_of_the_pool_that_begins_with_it()
    {
        var topology = Apply("\"ActiveServers\": [\"CHAT01\", \"chat02\"], \"InactiveServers\": [\"chat03\", \"other\"]");
        var pool = topology.ChatPools.Single();
        Assert.Equal(["chat01.fabrikam.example", "chat02.fabrikam.example"], pool.ActiveServers.Select(server => server.Fqdn.ToString()));
        Assert.Equal(["chat03.fabrikam.example", "other"], pool.StandbyServers.Select(server => server.Fqdn.ToString()));
        Assert.Equal(3, topology.Notes.Count(note => note.Contains("by its label")));
        Assert.Single(topology.Notes, note => note.Contains("'other' stands only"));
    }

    [Theory]
    [InlineData("\"PersistentChatComplianceDatabase\": null", 1)]
    [InlineData("\"PersistentChatComplianceDatabase\": \"PersistentChatComplianceDatabase:sql09.fabrikam.example\\\\comp\"", 1)]
    [InlineData("\"PersistentChatComplianceDatabase\": \"PersistentChatComplianceDatabase:sql05.fabrikam.example\\\\comp\"", 0)]
    [InlineData("\"DisplayName\": \"Rooms\"", 0)]
    public void Compliance_that_the_documents_contradict_is_noted(string properties, int notes)
    {
        var known = Known(new ComplianceSettings(true, new SqlStore(new SqlInstanceName(@"sql05.fabrikam.example\comp"))));
        Assert.Equal(notes, TopologyText.Read($"{{ \"Identity\": \"PersistentChatServer:{Pool}\", {properties} }}", "services.json", known).Notes.Count(note => note.Contains("compliance store")));
    }

    [Fact]
    public void Objects_are_read_without_a_file_between()
    {
        var server = new SavedObject("Microsoft.Rtc.Management.Xds.DisplayPersistentChatServer", new Dictionary<string, IReadOnlyList<string>>
        {
            ["identity"] = ["PersistentChatServer:" + Pool],
            ["ActiveServers"] = ["chat01.fabrikam.example"],
            ["InactiveServers"] = ["chat02.fabrikam.example", "chat03.fabrikam.example"],
        });
        var document = TopologyObjects.Read([server], "objects", Known());
        Assert.Equal((DocumentKind.ServiceOutput, 2), (document.Kind, document.Topology.ChatPools.Single().StandbyServers.Count()));
        Assert.Equal(TopologyError.ServiceOutputAlone, Assert.Throws<TopologyException>(() => TopologyObjects.Read([server], "objects", null)).Error);
        var other = new SavedObject("Microsoft.Rtc.Management.Deploy.Internal.Cluster", new Dictionary<string, IReadOnlyList<string>> { ["Identity"] = ["pool01.fabrikam.example"] });
        Assert.Equal(TopologyError.ObjectsAreOthers, Assert.Throws<TopologyException>(() => TopologyObjects.Read([other], "objects", Known())).Error);
    }

    [Theory]
    [InlineData("report.html", "<!DOCTYPE html><html></html>", TopologyError.DocumentIsHtml)]
    [InlineData("logs/Publish.xml", "<CsMgmtLog Name='Publish-CSTopology'/>", TopologyError.DocumentIsDeploymentLog)]
    [InlineData("other.xml", "<a/>", TopologyError.ArchiveWithoutTopology)]
    [InlineData("broken.xml", "<a", TopologyError.ArchiveWithoutTopology)]
    public void A_zip_file_with_something_else_says_what_it_holds(string entry, string text, TopologyError error) =>
        Fixtures.Refuses(error, ArchiveTests.Zip(("readme.txt", [1]), (entry, Encoding.UTF8.GetBytes(text))));

    [Fact]
    public void A_zip_file_with_a_topology_file_says_to_unpack_it() => Assert.Contains(
        "'old/topology.xml'",
        Fixtures.Refuses(TopologyError.ArchiveHoldsFile, ArchiveTests.Zip(("old/topology.xml", Fixtures.Bytes(Fixtures.StandardEdition + ".xml")))).Message);

    [Theory]
    [InlineData("fileStore: \"\\\\files.contoso.com\\chat\"", 2, @"\c")]
    [InlineData("fileStore: \"\\\\files.contoso.com\\new\"", 2, "files.contoso.com ew")]
    [InlineData("contentStore: \"sql01.contoso.com\\rtc\"", 2, "<U+000D>")]
    [InlineData("fileStore: \"D:\\Users\\chat\"", 2, @"\U")]
    [InlineData("fileStore: \"D:\\xyz\"", 2, @"\x")]
    public void A_path_in_double_quotes_gets_the_cure(string key, int line, string shown)
    {
        var thrown = Assert.Throws<TopologyException>(() => TopologyText.Read(
            $"chatPools: [{{fqdn: a.b, type: MultipleServer, nextHop: c.d,\n  {key}}}]\nformatVersion: 1\nname: N\n", "unc.yaml"));
        var escape = Assert.Single(thrown.Problems, problem => problem.Error == TopologyError.UnintendedEscape);
        Assert.Equal(line, escape.Position!.Line);
        Assert.Contains(shown, escape.Message);
        Assert.Contains("single quotes", escape.Message);
    }

    private static TopologyException Refuses(TopologyError error, string text) => Fixtures.Refuses(error, text);

    private static string CliXml(string content) => $"<Objs Version='1.1.0.1' xmlns='http://schemas.microsoft.com/powershell/2004/04'>{content}</Objs>";

    private static Topology Apply(string properties) => TopologyText.Read($"{{ \"Identity\": \"PersistentChatServer:{Pool}\", {properties} }}", "services.json", Known());

    private static Topology Known(ComplianceSettings? compliance = null)
    {
        var servers = new[] { 1, 2, 3 }.Select(number => new ChatServer(new Fqdn($"chat0{number}.fabrikam.example")));
        var pool = new ChatPool(
            new Fqdn(Pool), ChatPoolType.MultipleServer, new Fqdn("pool01.fabrikam.example"), new SqlStore(new SqlInstanceName(@"sql01.fabrikam.example\chat")), servers);
        var placed = pool.With(it => { it.Site = "Porto"; it.Compliance = compliance; });
        return new Topology("Fabrikam").With(it => { it.Sites = [new Site("Porto")]; it.ChatPools = [placed]; });
    }
}
