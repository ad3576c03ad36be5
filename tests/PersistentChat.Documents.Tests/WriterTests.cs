using PersistentChat.Documents.Writing;
using PersistentChat.Tests;

namespace PersistentChat.Documents.Tests;

public class WriterTests
{
    private static readonly Fqdn _fqdn = new("chat.contoso.com");
    private static readonly SqlStore _store = new(new SqlInstanceName("sql01.contoso.com"));

    [Fact]
    public void An_empty_topology_is_four_lines() =>
        Assert.Equal(
            "# yaml-language-server: $schema=pchat-topology.schema.json\nformatVersion: 1\nname: Contoso\nproduct: Lync2013\n",
            TopologyText.Write(new Topology("Contoso"), DocumentFormat.Yaml));

    [Fact]
    public void JSON_names_its_schema_first_and_keeps_short_things_on_a_line() =>
        Assert.Equal(
            """
            {
              "$schema": "pchat-topology.schema.json",
              "formatVersion": 1,
              "name": "say \"a\\b\"",
              "product": "SkypeForBusiness2015",
              "directory": {
                "globalCatalogs": ["a.b", "c.d"]
              },
              "chatPools": [
                {
                  "fqdn": "chat.contoso.com",
                  "type": "MultipleServer",
                  "nextHop": "pool.contoso.com",
                  "servers": [
                    "a.b",
                    { "fqdn": "c.d", "state": "Standby" }
                  ],
                  "contentStore": "sql01.contoso.com",
                  "users": { "concurrent": 1, "provisioned": 2 }
                }
              ]
            }

            """.ReplaceLineEndings("\n"),
            TopologyText.Write(
                new Topology("say \"a\\b\"", Product.SkypeForBusiness2015).With(it =>
                {
                    it.Directory = new ActiveDirectory(null, null, [new Fqdn("a.b"), new Fqdn("c.d")]);
                    it.ChatPools = [Pool(servers: [new(new Fqdn("a.b")), new(new Fqdn("c.d"), ServerState.Standby)], users: new UserCounts(1, 2))];
                }),
                DocumentFormat.Json));

    [Theory]
    [InlineData("\u202Egnp.exe", @"""\u202Egnp.exe""")]
    [InlineData("a\\\u200Bb", @"""a\\\u200Bb""")]
    [InlineData("fill\u115Fer", @"""fill\u115Fer""")]
    [InlineData("tag\U000E0041", @"""tag\U000E0041""")]
    [InlineData("\uFEFFa", @"""\uFEFFa""")]
    [InlineData("می‌خواهم", "می‌خواهم")]
    [InlineData("Übung ①", "Übung ①")]
    public void What_nobody_sees_is_written_by_its_number_and_read_again(string name, string written)
    {
        var yaml = TopologyText.Write(new Topology(name), DocumentFormat.Yaml);
        Assert.Contains("\nname: " + written, yaml.Replace("\"" + name + "\"", name));
        Assert.Equal(name, TopologyText.Read(yaml, "x").Name);
        Assert.Empty(HostileNames.Unseen(yaml.Replace("\u200C", "")));
    }

    [Theory]
    [InlineData(ChatPoolType.SingleServer, ServerState.Active, null, "chat.contoso.com", false)]
    [InlineData(ChatPoolType.SingleServer, ServerState.Standby, null, "chat.contoso.com", true)]
    [InlineData(ChatPoolType.SingleServer, ServerState.Active, "A", "chat.contoso.com", true)]
    [InlineData(ChatPoolType.SingleServer, ServerState.Active, null, "other.contoso.com", true)]
    [InlineData(ChatPoolType.MultipleServer, ServerState.Active, null, "chat.contoso.com", true)]
    public void The_server_that_a_single_server_pool_is_goes_without_saying(
        ChatPoolType type, ServerState state, string? dataCenter, string server, bool written) =>
        Assert.Equal(written, Yaml(Pool(type, [new(new Fqdn(server), state, dataCenter)])).Contains("servers:"));

    [Fact]
    public void What_is_implied_by_Standard_Edition_is_not_written()
    {
        var pool = new FrontEndPool(_fqdn, FrontEndEdition.Standard, "R");
        var yaml = TopologyText.Write(new Topology("x").With(it => { it.Sites = [new Site("R")]; it.FrontEndPools = [pool]; }), DocumentFormat.Yaml);
        Assert.EndsWith("    edition: Standard\n    site: R\n", yaml);
    }

    [Fact]
    public void Another_back_end_of_Standard_Edition_is_written()
    {
        var pool = new FrontEndPool(_fqdn, FrontEndEdition.Standard, "R", backEnd: new SqlInstanceName("sql01.contoso.com"));
        var yaml = TopologyText.Write(new Topology("x").With(it => { it.Sites = [new Site("R")]; it.FrontEndPools = [pool]; }), DocumentFormat.Yaml);
        Assert.EndsWith("    site: R\n    backEnd: sql01.contoso.com\n", yaml);
    }

    [Fact]
    public void What_is_the_default_is_not_written()
    {
        var yaml = Yaml(Pool());
        Assert.DoesNotContain("Port", yaml);
        Assert.DoesNotContain("displayName", yaml);
        Assert.DoesNotContain("compliance", yaml);
        Assert.DoesNotContain("users", yaml);
        Assert.Contains("type: MultipleServer", yaml);
    }

    [Fact]
    public void Compliance_that_is_off_but_described_is_written()
    {
        var yaml = Yaml(Pool(compliance: new ComplianceSettings(false, _store)));
        Assert.Contains("    compliance:\n      enabled: false\n      store: sql01.contoso.com\n", yaml);
    }

    [Fact]
    public void What_an_import_noted_is_not_written() =>
        Assert.Equal(
            TopologyText.Write(new Topology("x"), DocumentFormat.Yaml),
            TopologyText.Write(new Topology("x").With(it => it.Notes = ["a trusted application was left out"]), DocumentFormat.Yaml));

    [Theory]
    [InlineData("true", "\"true\"")]
    [InlineData("NO", "\"NO\"")]
    [InlineData("12", "\"12\"")]
    [InlineData("2027-03-31", "\"2027-03-31\"")]
    [InlineData("a: b", "\"a: b\"")]
    [InlineData("#x", "\"#x\"")]
    [InlineData("a\nb", "\"a\\nb\"")]
    [InlineData(@"\\a\b", @"\\a\b")]
    [InlineData("Zürich, Nord (2)", "Zürich, Nord (2)")]
    public void A_text_has_quotes_where_readers_might_take_it_for_something_else(string name, string written) =>
        Assert.Contains($"\nname: {written}\n", TopologyText.Write(new Topology(name), DocumentFormat.Yaml));

    [Theory]
    [InlineData("https://example.com/s.json", "https://example.com/s.json")]
    [InlineData(" my schema.json\n", "my%20schema.json")]
    [InlineData("a\nname: b", "a%0Aname:%20b")]
    [InlineData("", "pchat-topology.schema.json")]
    public void A_schema_reference_stays_within_its_line(string reference, string written)
    {
        var lines = TopologyText.Write(new Topology("x"), DocumentFormat.Yaml, reference).Split('\n');
        Assert.Equal("# yaml-language-server: $schema=" + written, lines[0]);
        Assert.Equal("formatVersion: 1", lines[1]);
    }

    [Fact]
    public void Texts_do_not_depend_on_the_culture()
    {
        var topology = new Topology("x").With(it => it.Suppressions = [new Suppression("PCT1001", "x", null, new DateTime(2027, 3, 31))]);
        var expected = TopologyText.Write(topology, DocumentFormat.Yaml);
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = new System.Globalization.CultureInfo("ar-SA");
            Assert.Equal(expected, TopologyText.Write(topology, DocumentFormat.Yaml));
            Assert.Equal(topology, TopologyText.Read(expected, "t"));
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    private static ChatPool Pool(
        ChatPoolType type = ChatPoolType.MultipleServer,
        IEnumerable<ChatServer>? servers = null,
        ComplianceSettings? compliance = null,
        UserCounts? users = null) =>
        new ChatPool(_fqdn, type, new Fqdn("pool.contoso.com"), _store, servers).With(it => { it.Compliance = compliance; it.Users = users; });

    private static string Yaml(ChatPool pool) => TopologyText.Write(new Topology("x").With(it => it.ChatPools = [pool]), DocumentFormat.Yaml);
}
