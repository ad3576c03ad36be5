using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PersistentChat.Documents.Writing;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Documents.Tests;

public class SyntaxTests
{
    [Theory]
    [InlineData("sites: [{ name: R }\n‸")]
    [InlineData("sites: ‸\"R\n")]
    [InlineData("sites: a‸: b")]
    [InlineData("sites: ‸@x")]
    [InlineData("sites:\n- name: R\n ‸- name: S")]
    [InlineData("chatPools: [\n‸x]")]
    [InlineData("{ \"formatVersion\": 1, \"name\": ‸\"\\ud83d\" }", false)]
    public void A_syntax_error_is_told_with_its_place(string text, bool withHead = true) =>
        new Marked(text, withHead).Fails(TopologyError.DocumentSyntax);

    [Theory]
    [InlineData("!!+!")]
    [InlineData("!![C,+")]
    [InlineData("... .1..")]
    [InlineData("...\nc\"a", 2)]
    public void What_the_parser_refuses_in_its_own_way_is_an_error_with_a_place_too(string text, int line = 1)
    {
        var refused = Assert.Throws<TopologyException>(() => TopologyText.Read(text, "t"));
        Assert.Equal(TopologyError.DocumentSyntax, refused.Error);
        Assert.InRange(refused.Position!.Line, line, line + 1);
    }

    [Theory]
    [InlineData("\\UFFFFFFFF")]
    [InlineData("\\U80000000")]
    [InlineData("\\U7FFFFFFF")]
    [InlineData("\\U00110000")]
    [InlineData("\\uD800")]
    [InlineData("\\xZZ", TopologyError.UnintendedEscape)]
    [InlineData("\\c", TopologyError.UnintendedEscape)]
    public void An_escape_that_names_no_character_is_an_error_on_its_line(string escape, TopologyError error = TopologyError.DocumentSyntax)
    {
        foreach (var text in new[] { $"formatVersion: 1\nname: \"{escape}\"\n", $"{{\"formatVersion\": 1,\n\"name\": \"{escape}\"}}" })
        {
            var refused = Assert.Throws<TopologyException>(() => TopologyText.Read(text, "t"));
            Assert.Equal(error, refused.Error);
            Assert.Equal(2, refused.Position!.Line);
        }
    }

    [Theory]
    [InlineData("formatVersion: 1\nname: a\n‸---\nformatVersion: 1\nname: b\n")]
    [InlineData("---\nformatVersion: 1\nname: a\n...\n‸---\nx\n")]
    public void A_second_document_is_refused(string text) => new Marked(text, withHead: false).Fails(TopologyError.SeveralDocuments);

    [Theory]
    [InlineData("{\"formatVersion\":1,\"name\":\"a\\/b\\u00fc\\ud83d\\ude00\\t\"}", "a/bü😀")]
    [InlineData("{\n\t\"formatVersion\": 1,\n\t\"name\": \"tabs\",\n\t\"sites\": [\t{ \"name\"\t: \"R\" } ]\n}\n", "tabs")]
    [InlineData("{\r\n  \"$schema\": \"x.json\",\r\n  \"name\": \"Windows\",\r\n  \"formatVersion\": 1\r\n}", "Windows")]
    [InlineData("\uFEFF{ \"formatVersion\": 1, \"name\": \"marked\", \"directory\": null }", "marked")]
    [InlineData("%YAML 1.2\n---\nformatVersion: 1\nname: >-\n  folded\n  text\n...\n", "folded text")]
    [InlineData("\"formatVersion\": 1\n'name': 'it''s'\n", "it's")]
    public void JSON_and_YAML_of_every_style_are_read(string text, string name) => Assert.Equal(name, TopologyText.Read(text, "t").Name);

    [Fact]
    public void Numbers_and_truth_values_without_quotes_are_the_texts_they_look_like_where_a_text_is_wanted()
    {
        var topology = TopologyText.Read(
            "formatVersion: 1\nname: 2013\nsites: [{ name: true }]\nsqlInstances: [{ name: a.b, version: 2012, dataCenter: 1.50 }]", "t");
        Assert.Equal("2013", topology.Name);
        Assert.Equal("true", topology.Sites[0].Name);
        Assert.Equal(SqlVersion.Sql2012, topology.SqlInstances[0].Version);
        Assert.Equal("1.50", topology.SqlInstances[0].DataCenter);
    }

    [Property(Arbitrary = [typeof(TopologyGenerator)], MaxTest = 100)]
    public void Comments_anywhere_change_nothing(Topology topology)
    {
        var lines = TopologyText.Write(topology, DocumentFormat.Yaml).Split('\n');
        var commented = string.Join('\n', lines.SelectMany((line, number) => new[] { new string(' ', number % 7) + "# a: b [", line + "  # {" }));
        Assert.Equal(topology, TopologyText.Read(commented, "t"));
    }

    [Property(MaxTest = 300)]
    public Property Whatever_stands_in_a_file_nothing_but_a_TopologyException_is_thrown() => Prop.ForAll(Damaged.ToArbitrary(), text =>
    {
        try
        {
            TopologyText.Read(text, "t");
        }
        catch (TopologyException refused)
        {
            Assert.NotEmpty(refused.Problems);
        }
    });

    /// <summary>Documents in which a few characters were changed.</summary>
    private static Gen<string> Damaged =>
        from topology in TopologyGenerator.Topology
        from format in Gen.Elements(Enum.GetValues<DocumentFormat>())
        from edits in Gen.NonEmptyListOf(Gen.Zip(Gen.Choose(0, int.MaxValue), Gen.Elements("{}[],:#&*!|>'\"%@`-?~\\ \n\t\0\u0085\u2028\uFEFFa1é".ToCharArray())))
        select edits.Aggregate(TopologyText.Write(topology, format), Damage);

    private static string Damage(string text, (int Place, char Character) edit)
    {
        var index = edit.Place % text.Length;
        return (edit.Place % 3) switch
        {
            0 => text.Insert(index, edit.Character.ToString()),
            1 => text.Remove(index, 1),
            _ => text.Remove(index, 1).Insert(index, edit.Character.ToString()),
        };
    }
}
