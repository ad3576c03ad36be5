using System.Text;
using PersistentChat.Documents.Lync;
using PersistentChat.Tests;

namespace PersistentChat.Documents.Tests.Lync;

public class XmlSafetyTests
{
    private static readonly string _topology = new Published().Site("1", "&x;").ToString();

    [Fact]
    public void An_entity_that_names_a_file_is_refused_and_the_file_not_opened()
    {
        using var folder = new TemporaryFolder();
        var secret = Fixtures.Put(folder, "secret.txt", "TopSecret"u8.ToArray());
        using (new FileStream(secret, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            var thrown = Fixtures.Refuses(TopologyError.DocumentTypeForbidden, $"<!DOCTYPE Topology [<!ENTITY x SYSTEM \"{new Uri(secret)}\">]>\n{_topology}");
            Assert.DoesNotContain("TopSecret", thrown.ToString());
        }
    }

    [Theory]
    [InlineData("<!DOCTYPE Topology SYSTEM \"http://192.0.2.1/evil.dtd\">")]
    [InlineData("<!DOCTYPE Topology PUBLIC \"-//x\" \"file:///dev/zero\">")]
    [InlineData("<?xml version='1.0'?><!-- x -->\n<!DOCTYPE Topology [<!ENTITY % p SYSTEM \"http://192.0.2.1/p\"> %p;]>")]
    [InlineData("<!DOCTYPE Topology>")]
    public void A_document_type_is_refused_whatever_it_names(string declaration)
    {
        var thrown = Fixtures.Refuses(TopologyError.DocumentTypeForbidden, declaration + _topology);
        Assert.InRange(thrown.Position!.Line, 1, 2);
    }

    [Fact]
    public void An_entity_bomb_is_refused_before_anything_grows()
    {
        var bomb = new StringBuilder("<!DOCTYPE Topology [<!ENTITY x0 \"ha\">");
        for (var i = 1; i < 60; i++)
            bomb.Append(FormattableString.Invariant($"<!ENTITY x{i} \"&x{i - 1};&x{i - 1};\">"));
        bomb.Append("]>").Append(_topology.Replace("&x;", "&x59;"));
        Allocation.AtMost(4_000_000, () => Fixtures.Refuses(TopologyError.DocumentTypeForbidden, bomb.ToString()));
    }

    [Theory]
    [InlineData(DocumentKind.TopologyBuilder)]
    [InlineData(DocumentKind.ServiceOutput)]
    public void Other_kinds_of_documents_are_no_less_strict(DocumentKind kind)
    {
        var text = Fixtures.Text(kind == DocumentKind.ServiceOutput ? Fixtures.CliXml : Fixtures.StandardEdition + ".tbxml");
        Fixtures.Refuses(TopologyError.DocumentTypeForbidden, "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>" + text[text.IndexOf('<', 5)..]);
    }

    [Fact]
    public void A_live_document_with_a_document_type_is_refused()
    {
        var document = new System.Xml.XmlDocument { XmlResolver = null };
        document.LoadXml("<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>");
        Assert.Equal(TopologyError.DocumentTypeForbidden, Assert.Throws<TopologyException>(() => TopologyXml.Read(document, "a")).Error);
    }

    [Fact]
    public void Nesting_deeper_than_64_levels_is_refused_with_its_place()
    {
        var text = string.Concat(Enumerable.Repeat("<a>\n", 100_000));
        Assert.Equal(65, Fixtures.Refuses(TopologyError.DocumentTooDeep, text).Position!.Line);
        Fixtures.Refuses(TopologyError.DocumentTooDeep, new Published().ToString().Replace("<Services>", "<Services>" + text));
    }

    [Theory]
    [InlineData("<a b='{0}'/>")]
    [InlineData("<{0}/>")]
    [InlineData("<a>{0}</a>")]
    [InlineData("<!-- {0} --><a/>")]
    [InlineData("<?p {0}?><a/>")]
    public void A_word_of_many_megabytes_is_refused_while_it_is_read(string text)
    {
        var thrown = Fixtures.Refuses(TopologyError.TooMuchContent, string.Format(System.Globalization.CultureInfo.InvariantCulture, text, new string('x', 20_000_000)));
        Assert.Equal(1, thrown.Position!.Line);
    }

    [Fact]
    public void Elements_without_end_are_refused_where_they_would_be_kept_and_skipped_elsewhere()
    {
        var many = string.Concat(Enumerable.Repeat("<a/>", 1_500_000));
        Fixtures.Refuses(TopologyError.TooMuchContent, new Published().ToString().Replace("<Services>", "<Services>" + many));
        var skipped = Fixtures.ReadText($"<DocItemSet>{many}{new Published()}{many}</DocItemSet>");
        Assert.Empty(skipped.Topology.FrontEndPools);
    }

    [Fact]
    public void Texts_in_pieces_are_counted_together()
    {
        var pieces = string.Concat(Enumerable.Repeat("<![CDATA[" + new string('x', 1_000_000) + "]]>", 40));
        Fixtures.Refuses(TopologyError.TooMuchContent, new Published().Site("1", pieces).ToString());
    }

    [Fact]
    public void CliXml_that_asks_for_types_creates_none()
    {
        var before = AppDomain.CurrentDomain.GetAssemblies().Length;
        var xml = "<Objs Version='1.1.0.1' xmlns='http://schemas.microsoft.com/powershell/2004/04'><Obj RefId='0'><TN RefId='0'>"
            + "<T>System.Diagnostics.Process</T><T>System.IO.FileInfo</T></TN>"
            + "<Props><S N='Identity'>PersistentChatServer:chat.fabrikam.example</S>"
            + "<Obj N='DisplayName' RefId='1'><TN RefId='1'><T>System.Management.Automation.PSObject</T></TN><ToString>$(Remove-Item /)</ToString>"
            + "<Props><S N='StartInfo'>calc.exe</S></Props></Obj>"
            + "<SBK N='ScriptBlock'>Remove-Item /</SBK><BA N='Bytes'>AAEAAAD/////AQAAAAAAAAA=</BA><XD N='Xml'>&lt;a/&gt;</XD></Props></Obj></Objs>";
        var topology = TopologyText.Read(xml, "services", new Topology("Fabrikam"));
        Assert.Equal("$(Remove-Item /)", topology.ChatPools.Single().DisplayName);
        Assert.Equal(before, AppDomain.CurrentDomain.GetAssemblies().Length);
    }

    [Fact]
    public void References_that_multiply_are_followed_no_further_than_a_bound()
    {
        var lists = new StringBuilder();
        for (var i = 1; i <= 4; i++)
            lists.Append(FormattableString.Invariant($"<Obj N='List{i}' RefId='{i}'><LST>")).Insert(lists.Length, "<Ref RefId='" + (i + 1) + "'/>", 1000).Append("</LST></Obj>");
        lists.Append("<Obj N='List5' RefId='5'><LST>").Insert(lists.Length, "<S>x.y</S>", 1000).Append("</LST></Obj>");
        var xml = "<Objs xmlns='http://schemas.microsoft.com/powershell/2004/04'><Obj RefId='0'><Props><S N='Identity'>PersistentChatServer:a.b</S>"
            + $"{lists}</Props></Obj></Objs>";
        Allocation.AtMost(500_000_000, () => Fixtures.Refuses(TopologyError.TooMuchContent, xml));
    }
}
