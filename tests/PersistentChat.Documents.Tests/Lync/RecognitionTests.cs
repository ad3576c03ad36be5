using System.Text;
using System.Xml;
using System.Xml.Linq;
using PersistentChat.Documents.Lync;
using PersistentChat.Tests;

namespace PersistentChat.Documents.Tests.Lync;

public class RecognitionTests
{
    private static readonly Topology _expected = Fixtures.Read(Fixtures.MultipleServers + ".xml").Topology;

    public static TheoryData<string, Encoding> Encodings => new()
    {
        { "UTF-8", new UTF8Encoding(false) },
        { "UTF-8 with mark", new UTF8Encoding(true) },
        { "UTF-16 little endian with mark", new UnicodeEncoding(false, true) },
        { "UTF-16 big endian with mark", new UnicodeEncoding(true, true) },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Every_encoding_of_PowerShell_is_read_with_and_without_a_declaration(string name, Encoding encoding)
    {
        var text = new Published().Site("1", "Zürich 東京").ToString().Replace("\n", "\r\n");
        foreach (var declaration in new[] { "", "\r\n", "<?xml version=\"1.0\"?>\r\n", "<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n" })
        {
            byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(declaration + text)];
            Assert.Equal("Zürich 東京", Fixtures.Read(bytes, name).Topology.Sites.Single().Name);
        }
    }

    [Theory]
    [InlineData("topology.yaml")]
    [InlineData("topology.tbxml")]
    [InlineData("topology")]
    public void The_name_of_a_file_plays_no_part(string name)
    {
        using var folder = new TemporaryFolder();
        var path = Fixtures.Put(folder, name, Fixtures.Bytes(Fixtures.MultipleServers + ".xml"));
        var document = TopologyFile.Read(path);
        Assert.Equal((DocumentKind.PublishedTopology, null, path), (document.Kind, document.Format, document.Path));
        Assert.Equal(_expected.ChatPools, document.Topology.ChatPools);
    }

    [Fact]
    public void A_file_that_a_deployment_exported_is_never_overwritten_without_force()
    {
        using var folder = new TemporaryFolder();
        var document = TopologyFile.Read(Fixtures.Put(folder, "export.yaml", Fixtures.Bytes(Fixtures.StandardEdition + ".xml")));
        var thrown = Assert.Throws<TopologyException>(() => TopologyFile.Write(document.Topology, document.Path!, document));
        Assert.Equal(TopologyError.FileExists, thrown.Error);
        Assert.Equal(DocumentKind.Yaml, TopologyFile.Write(document.Topology, document.Path!, document, force: true).Kind);
    }

    [Fact]
    public void Text_and_objects_are_read_like_files()
    {
        var text = Fixtures.Text(Fixtures.MultipleServers + ".xml");
        var document = new XmlDocument();
        document.LoadXml(text);
        Assert.Equal(_expected.ChatPools, TopologyText.Read("\uFEFF" + text, "text").ChatPools);
        Assert.Equal(_expected.ChatPools, TopologyXml.Read(XElement.Parse(text), "element").Topology.ChatPools);
        Assert.Equal(_expected.ChatPools, TopologyXml.Read(XDocument.Parse(text), "document").Topology.ChatPools);
        Assert.Equal(_expected.ChatPools, TopologyXml.Read(document, "document").Topology.ChatPools);
        Assert.Equal(_expected.ChatPools, TopologyXml.Read(document.DocumentElement!, "element").Topology.ChatPools);
        Assert.Equal(DocumentKind.PublishedTopology, TopologyXml.Read(document, "document").Kind);
    }

    [Fact]
    public void An_object_that_is_no_document_is_refused()
    {
        var document = new XmlDocument();
        Assert.Equal(TopologyError.DocumentKindUnknown, Error(() => TopologyXml.Read(document.CreateAttribute("a"), "a")));
        Assert.Equal(TopologyError.DocumentEmpty, Error(() => TopologyXml.Read(document, "a")));
        Assert.Equal(TopologyError.DocumentIsOtherXml, Error(() => TopologyXml.Read(new XElement("a"), "a")));
    }

    [Fact]
    public void A_topology_is_found_in_whatever_surrounds_it()
    {
        var content = Fixtures.ReadText(Wrapped(new Published().Cluster("se.fabrikam.example").ToString()));
        Assert.Equal((DocumentKind.PublishedTopology, 1), (content.Kind, content.Counts!.Pools));
    }

    [Fact]
    public void Of_several_topologies_the_first_is_read_and_the_others_are_noted()
    {
        var topology = Fixtures.ReadText(Wrapped(new Published { Domain = "first.example" } + "\n" + new Published { Domain = "second.example" })).Topology;
        Assert.Equal("first.example", topology.Name);
        Assert.Single(topology.Notes, note => note.Contains("another topology"));
    }

    [Fact]
    public void A_Topology_Builder_file_with_the_original_side_alone_is_read()
    {
        var text = Fixtures.Text(Fixtures.StandardEdition + ".tbxml").Replace("NewTopology", "OriginalTopology");
        var document = Fixtures.ReadText(text);
        Assert.Single(document.Topology.ChatPools);
        Assert.Null(document.Original);
    }

    [Theory]
    [InlineData("<CsMgmtLog Name='Enable-CsTopology'><Info/></CsMgmtLog>", TopologyError.DocumentIsDeploymentLog, "Enable-CsTopology")]
    [InlineData("<AnchoredXml xmlns='urn:x'><Key/></AnchoredXml>", TopologyError.DocumentIsStoreDocument, "Central Management store")]
    [InlineData("<html xmlns='http://www.w3.org/1999/xhtml'/>", TopologyError.DocumentIsHtml, "HTML page")]
    [InlineData("<Topology/>", TopologyError.DocumentIsOtherXml, "'Topology'")]
    [InlineData("<TopologyBuilder xmlns='urn:schema:Microsoft.Rtc.Management.Deploy.TopologyBuilder.2008'/>", TopologyError.DocumentIsOtherXml, "TopologyBuilder.2008")]
    public void Other_XML_is_called_by_its_name(string text, TopologyError error, string words) =>
        Assert.Contains(words, Fixtures.Refuses(error, text).Message);

    [Theory]
    [InlineData("<a>\n<b></a>", 2)]
    [InlineData("<a>\n<b", 2)]
    [InlineData("<", 1)]
    [InlineData("<a/>\n\n<b/>", 3)]
    [InlineData("<a>\n&nothing;</a>", 2)]
    [InlineData("<a>\n\u0001</a>", 2)]
    [InlineData("<a b='1'\nb='2'/>", 2)]
    [InlineData("\n<?xml version='1.0'?>\n<a>", 2)]
    public void Damaged_XML_is_refused_with_its_line(string text, int line) =>
        Assert.Equal(line, Fixtures.Refuses(TopologyError.XmlSyntax, text).Position!.Line);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void UTF_16_without_a_mark_gets_an_error_of_its_own(bool bigEndian)
    {
        var bytes = new UnicodeEncoding(bigEndian, false).GetBytes(new Published().ToString());
        var thrown = Assert.Throws<TopologyException>(() => Fixtures.Read(bytes));
        Assert.Equal(TopologyError.DocumentWithoutByteOrderMark, thrown.Error);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused_not_replaced()
    {
        var bytes = Encoding.Latin1.GetBytes(new Published().Site("1", "Zürich").ToString());
        Fixtures.Refuses(TopologyError.DocumentEncoding, bytes);
        byte[] odd = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<a/>"), 0x20];
        Fixtures.Refuses(TopologyError.DocumentEncoding, odd);
        Fixtures.Refuses(TopologyError.DocumentEncoding, [.. Encoding.UTF8.GetBytes(new Published().ToString()), 0xC3]);
    }

    [Theory]
    [InlineData("de", "Zeile", "nicht verstanden")]
    [InlineData("es", "línea", "no se entiende")]
    public void Notes_speak_the_language_of_the_user(string culture, string line, string words)
    {
        using var language = new CultureScope(culture);
        Assert.Contains(Fixtures.Read(Fixtures.MirroredStores + ".xml").Topology.Notes, note => note.Contains(line) && note.Contains(words));
    }

    private static TopologyError Error(Action action) => Assert.Throws<TopologyException>(action).Error;

    private static string Wrapped(string topology) =>
        $"<DocItemSet><DocItem Name='x'><Data><AnchoredXml xmlns='urn:schema:Microsoft.Rtc.Management.ScopeFramework.2008'><Dictionary><Item><Key/><Value>{topology}</Value></Item></Dictionary></AnchoredXml></Data></DocItem></DocItemSet>";
}
