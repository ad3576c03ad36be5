using PersistentChat.Documents.Lync;
using PersistentChat.Documents.Writing;
using PersistentChat.Inspection;

namespace PersistentChat.Documents.Tests.Lync;

public class ChatPoolImportTests
{
    public static TheoryData<string> All => new(Fixtures.All.Select(path => Path.GetFileName(path)).Where(name => !name.StartsWith("services", StringComparison.Ordinal)));

    [Theory]
    [InlineData(Fixtures.MultipleServers + ".xml", DocumentKind.PublishedTopology, Product.SkypeForBusiness2015)]
    [InlineData(Fixtures.MultipleServers + ".tbxml", DocumentKind.TopologyBuilder, Product.Lync2013)]
    [Trait("Assumption", "IM-01")]
    [Trait("Assumption", "IM-02")]
    [Trait("Assumption", "IM-03")]
    [Trait("Assumption", "IM-04")]
    [Trait("Assumption", "IM-05")]
    [Trait("Assumption", "IM-06")]
    [Trait("Assumption", "IM-07")]
    [Trait("Assumption", "IM-11")]
    public void A_pool_of_several_servers_with_compliance_is_read(string fixture, DocumentKind kind, Product product)
    {
        var document = Fixtures.Read(fixture);
        var topology = document.Topology;
        Assert.Equal((kind, product), (document.Kind, topology.Product));
        Assert.Equal(TopologyKind.EnterpriseMultipleServers, topology.Kind);
        var pool = Assert.Single(topology.ChatPools);
        var expected = new ChatPool(
            new Fqdn("chat.fabrikam.example"), ChatPoolType.MultipleServer, new Fqdn("pool01.fabrikam.example"),
            new SqlStore(new SqlInstanceName(@"sql02.fabrikam.example\pchat")),
            new[] { "chat01", "chat02", "chat03" }.Select(host => new ChatServer(new Fqdn(host + ".fabrikam.example")) { Stated = StatedState.Unknown })).With(it =>
        {
            it.Unknown =
            [
                UnknownFact.Mirror, UnknownFact.Witness, UnknownFact.BackupStore, UnknownFact.LogShippingShare, UnknownFact.ComplianceSettings,
                UnknownFact.DefaultForSites, UnknownFact.MigratedFrom, UnknownFact.PoolPort, UnknownFact.MirroringPort,
            ];
            it.DisplayName = "Fabrikam chat";
            it.Site = "Lisbon";
            it.Compliance = new ComplianceSettings(true, new SqlStore(new SqlInstanceName(@"sql02.fabrikam.example\pcomp")));
            it.FileStore = new StorePath(@"\\files.fabrikam.example\chat");
        });
        Assert.Equal(expected, pool);
    }

    [Theory]
    [InlineData(Fixtures.MultipleServers + ".xml")]
    [InlineData(Fixtures.MultipleServers + ".tbxml")]
    public void What_surrounds_a_chat_pool_is_read(string fixture)
    {
        var document = Fixtures.Read(fixture);
        var topology = document.Topology;
        Assert.Equal(["Lisbon", "Porto"], topology.Sites.Select(site => site.Name));
        var pool = Assert.Single(topology.FrontEndPools);
        Assert.Equal((FrontEndEdition.Enterprise, "Lisbon", @"sql01.fabrikam.example\rtc", 2), (pool.Edition, pool.Site, pool.BackEnd!.ToString(), pool.Servers.Count));
        Assert.Equal(
            ["edge01 Edge", "edge02 Edge", "director Director", "med01 Mediation", "office OfficeWebApps"],
            topology.Computers.Select(computer => computer.Fqdn.Host + " " + computer.Roles.Single()));
        Assert.Equal(
            ["rtc CentralManagement", "pchat Monitoring, Archiving", "pcomp "],
            topology.SqlInstances.Select(instance => instance.Name.Instance + " " + string.Join(", ", instance.Databases)));
        Assert.Equal((2, 10, 14, 3, 23), (document.Counts!.Sites, document.Counts.Pools, document.Counts.Machines, document.Counts.SqlInstances, document.Counts.Services));
        Assert.Contains(topology.Notes, note => note.Contains("'PstnGateway'"));
        Assert.DoesNotContain(topology.Computers, computer => computer.Fqdn.Host == "files");
    }

    [Theory]
    [InlineData(Fixtures.StandardEdition + ".xml")]
    [InlineData(Fixtures.StandardEdition + ".tbxml")]
    [Trait("Assumption", "IM-09")]
    [Trait("Assumption", "IM-10")]
    public void Chat_on_a_Standard_Edition_server_is_read(string fixture)
    {
        var topology = Fixtures.Read(fixture).Topology;
        Assert.Equal(TopologyKind.StandardEditionWithExpress, topology.Kind);
        var server = new Fqdn("se01.litware.example");
        Assert.Equal((FrontEndEdition.Standard, server), (topology.FrontEndPools.Single().Edition, topology.FrontEndPools.Single().Fqdn));
        var pool = topology.ChatPools.Single();
        Assert.Equal((server, ChatPoolType.SingleServer, server), (pool.Fqdn, pool.PoolType, pool.NextHop));
        Assert.Equal([server], pool.Servers.Select(member => member.Fqdn));
        Assert.Equal(@"se01.litware.example\rtc", pool.ContentStore.ToString());
        Assert.False(pool.Compliance.Enabled);
    }

    [Theory]
    [InlineData(Fixtures.MirroredStores + ".xml")]
    [InlineData(Fixtures.MirroredStores + ".tbxml")]
    [Trait("Assumption", "IM-08")]
    public void Mirrors_witnesses_and_backup_stores_are_guessed_and_the_guess_is_told(string fixture)
    {
        var topology = Fixtures.Read(fixture).Topology;
        var pool = topology.ChatPools.Single();
        Assert.Equal(Store("sql02", "sql03", @"sql04.adatum.example\wit"), pool.ContentStore);
        Assert.Equal(Store("sql05", "sql06", null), pool.BackupContentStore);
        Assert.Equal(@"sql07.adatum.example\comp", pool.Compliance.BackupStore!.ToString());
        foreach (var (usage, key) in new[]
        {
            ("Mirror", "contentStore.mirror"), ("MirrorWitness", "contentStore.witness"), ("Backup", "backupContentStore.instance"),
            ("BackupMirror", "backupContentStore.mirror"), ("BackupPrimary", "compliance.backupStore.instance"),
        })
            Assert.Contains(topology.Notes, note => note.Contains($"'{usage}'") && note.Contains(key));
    }

    [Theory]
    [InlineData(Fixtures.MirroredStores + ".xml")]
    [InlineData(Fixtures.MirroredStores + ".tbxml")]
    public void What_is_not_understood_of_a_chat_service_is_noted_with_its_line(string fixture)
    {
        var lines = File.ReadAllLines(Fixtures.PathOf(fixture));
        var notes = Fixtures.Read(fixture).Topology.Notes.Where(note => note.Contains("not understood")).ToArray();
        foreach (var part in new[] { "Usage=\"Shadow\"", "Port=\"8011\"", "Mood=\"fine\"", "Color=\"blue\"", "<Extras" })
        {
            var line = Array.FindIndex(lines, text => text.Contains(part)) + 1;
            Assert.Contains(notes, note => note.StartsWith($"{fixture}, line {line}: ", StringComparison.Ordinal) && note.Contains(part));
        }
        Assert.Equal(5, notes.Length);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void What_no_such_document_can_hold_is_said_once_with_its_source(string fixture)
    {
        var topology = Fixtures.Read(fixture).Topology;
        var notes = topology.Notes;
        Assert.Equal(topology.ChatPools.Count(pool => pool.Servers.Count > 1), notes.Count(note => note.Contains("Get-CsService -PersistentChatServer")));
        var questions = OpenQuestion.Of(Inspector.Inspect(topology, new DateTime(2026, 1, 1)));
        Assert.Contains(questions, question => question.Key == "users.concurrent");
        Assert.Contains(questions, question => question is { Kind: "sqlInstance", Key: "version" });
        Assert.Single(notes, note => note.Contains("docs/import.md"));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_document_can_be_inspected_and_written_as_our_own(string fixture)
    {
        var topology = Fixtures.Read(fixture).Topology;
        Assert.True(Inspector.Inspect(topology, new DateTime(2026, 1, 1)).Passed);
        foreach (var format in Enum.GetValues<DocumentFormat>())
        {
            var text = TopologyText.Write(topology, format);
            var again = TopologyText.Read(text, fixture);
            Assert.Equal(text, TopologyText.Write(again, format));
            Assert.Equal(topology.ChatPools, again.ChatPools);
        }
    }

    [Fact]
    public void The_other_side_of_a_Topology_Builder_file_is_there_for_comparison()
    {
        var document = Fixtures.Read(Fixtures.MultipleServers + ".tbxml");
        Assert.Equal(3, document.Topology.ChatPools.Single().Servers.Count);
        Assert.Equal(2, document.Original!.ChatPools.Single().Servers.Count);
        Assert.Null(Fixtures.Read(Fixtures.StandardEdition + ".tbxml").Original);
    }

    private static SqlStore Store(string instance, string? mirror, string? witness) => new(
        new SqlInstanceName(instance + @".adatum.example\chat"),
        mirror is null ? null : new SqlInstanceName(mirror + @".adatum.example\chat"),
        witness is null ? null : new SqlInstanceName(witness));
}
