using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PersistentChat.Documents.Writing;
using PersistentChat.Documents.Yaml;
using PersistentChat.Tests;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Documents.Tests;

/// <summary>What is wrong with the syntax is told in sentences of our own: what was written there, and what to write instead.</summary>
public class SyntaxSentenceTests
{
    private static readonly Regex _parsersSentence = new(
        "^(While (scanning|parsing)|Did not find|Found (duplicate|incompatible)|Reached the end|Block sequence|Mapping (keys|values)|Anchor before|Invalid key|Unexpected comma)");

    [Theory]
    [InlineData("sites:\n‸\t- name: R", "A tab stands in the indentation")]
    [InlineData("sites:\n  - name: R\n‸\ttimeZone: UTC", "A tab stands in the indentation")]
    [InlineData("sites:\n  - name: R\n  ‸\ttimeZone: UTC", "Replace every tab by blanks")]
    [InlineData("sites:\n  - name: R\n   ‸- name: S", "begins in column 4, as nothing above it does. What would fit: 3.")]
    [InlineData("sites:\n- name: R\n ‸- name: S", "begins in column 2, as nothing above it does. What would fit: 1.")]
    [InlineData("chatPools:\n  - fqdn: a.b\n    users:\n        concurrent: 1\n      ‸provisioned: 3", "begins in column 7, as nothing above it does. What would fit: 1, 5, 9.")]
    [InlineData("product: Lync2013\n  ‸sites: []", "indented below 'product' in line 3, which has a value already. Begin it in column 1")]
    [InlineData("sites:\n  - name: 'R'\n      ‸timeZone: UTC", "indented below 'name' in line 4, which has a value already. Begin it in column 5")]
    [InlineData("sites:\n  - name: R\n  ‸timeZone: UTC", "This line stands below the dashes of a list and has none.")]
    [InlineData("sites:\n    name: R\n  ‸- name: S", "the lines above it are keys without a dash")]
    [InlineData("sites: []\n‸- name: S", "the lines above it are keys without a dash")]
    [InlineData("sites: ‸- name: S", "Begin a new line before '- '")]
    [InlineData("sites:\n  - name: R\n  ‸-name: S", "A blank is missing after the dash. Write '- name: S'.")]
    [InlineData("frontEndPools:\n  - fqdn: a.b\n    ‸edition:Enterprise\n    site: R", "A blank is missing after the colon. Write 'edition: Enterprise'.")]
    [InlineData("frontEndPools:\n  - ‸fqdn:pool01\n    site: R", "A blank is missing after the colon. Write 'fqdn: pool01'.")]
    [InlineData("product: Lync2013\n‸sites\ncomputers: []", "'sites' is neither a key with a value nor an item of a list.")]
    [InlineData("sites:\n  - name: Redmond‸:", "write the value in single quotes: 'Redmond:'")]
    [InlineData("directory: it's‸: here # so", "write the value in single quotes: 'it''s: here'")]
    [InlineData("sites:\n  - name: 'Redmond' ‸and more", "Inside single quotes write a quote twice ('')")]
    [InlineData("directory: 'it'‸s'", "The text in quotes ends before this.")]
    [InlineData("directory: 'x'‸: y", "The text in quotes ends before this.")]
    [InlineData("sites:\n  - name: ‸\"Redmond\nproduct: Lync2013", "The quote \" that opens here is not closed.")]
    [InlineData("sites:\n  - name: ‸'Redmond", "The quote ' that opens here is not closed.")]
    [InlineData("directory: \"\\‸q\"", "Inside double quotes, \\ begins an escape", TopologyError.UnintendedEscape, -1)]
    [InlineData("directory: ‸\"\\ud83d\"", "names no character")]
    [InlineData("sites: [{ name: R }\n‸", "the closing ']' of the bracket in line 3, column 8 is missing here.")]
    [InlineData("sites: [{ name: R ‸]", "the closing '}' of the bracket in line 3, column 9 is missing here.")]
    [InlineData("sites: [{ name: R timeZone‸: UTC }]", "the closing '}' of the bracket in line 3, column 9 is missing before this colon.")]
    [InlineData("sites: [\n‸a: b", "The bracket '[' in line 3, column 8 is still open here. Close it with ']'")]
    [InlineData("sites: [1,‸, 2]", "There is nothing before this comma.")]
    [InlineData("labels: { a: \"b\" }nit‸: c", "Check indentation, quotes, brackets and colons.")]
    [InlineData("directory: ‸@x", "A value cannot begin with '@'.")]
    [InlineData("directory: ‸%x", "A value cannot begin with '%'.")]
    [InlineData("directory: ‸`x", "A value cannot begin with '`'.")]
    [InlineData("directory: ‸*", "'*' at the beginning of a value needs a name.")]
    [InlineData("directory: ‸*x", "nothing above is named '&x'")]
    [InlineData("directory: &x ‸&y z", "Write the value out without it.")]
    [InlineData("directory: ‸!e!x z", "makes a tag of it")]
    [InlineData("directory: ‸|x", "the text begins in the next line")]
    [InlineData("directory: ‸? x", "Put the value into single quotes.")]
    [InlineData("directory: \"x\"‸#y", "A blank is missing before '#'.")]
    [InlineData("‸%YAML 1.2\n---\n", "Remove it.")]
    [InlineData("... ‸x", "The document has ended", TopologyError.DocumentSyntax, 0, true)]
    public void A_mistake_of_syntax_is_told_with_its_cause_and_its_cure(
        string text, string sentence, TopologyError error = TopologyError.DocumentSyntax, int back = 0, bool anywhere = false)
    {
        var marked = new Marked(text);
        var refused = Assert.Throws<TopologyException>(() => TopologyText.Read(marked.Text, "contoso.yaml"));
        Assert.Equal(error, refused.Error);
        Assert.Contains(sentence, refused.Message);
        var (line, column) = marked.Locations[0];
        Assert.Equal(line, refused.Position!.Line);
        if (!anywhere)
            Assert.Equal(column + back, refused.Position.Column);
    }

    [Theory]
    [InlineData("{ \"formatVersion\": 1, \"name\": \"x\"‸, }", "JSON has no comma after the last entry.")]
    [InlineData("\n{ \"formatVersion\": 1, \"name\": \"x\", \"sites\": [{ \"name\": \"R\" }‸,\n] }", "JSON has no comma after the last entry.")]
    [InlineData("{ \"formatVersion\": 1\n  ‸\"name\": \"x\" }", "the closing '}' of the bracket in line 1, column 1 is missing here.")]
    [InlineData("{ \"formatVersion\": 1, \"name\": \"x\" }‸}", "The document has ended")]
    [InlineData("{ \"formatVersion\": 1,‸, \"name\": \"x\" }", "There is nothing before this comma.")]
    [InlineData("{ \"formatVersion\": 1, \"name\": ‸\"x }", "The quote \" that opens here is not closed.")]
    public void A_mistake_in_JSON_is_told_as_such(string text, string sentence)
    {
        var marked = new Marked(text, withHead: false);
        var refused = Assert.Throws<TopologyException>(() => TopologyText.Read(marked.Text, "contoso.JSON"));
        Assert.Equal((TopologyError.DocumentSyntax, marked.Locations[0]), (refused.Error, (refused.Position!.Line, refused.Position.Column)));
        Assert.Contains(sentence, refused.Message);
    }

    [Fact]
    public void YAML_may_have_a_comma_after_the_last_entry() =>
        Assert.All(
            new[] { "formatVersion: 1\nname: x\nsites: [{ name: R, }, ]", "{ formatVersion: 1, name: x, sites: [{ name: R, }, ], }" },
            text => Assert.Equal("R", Assert.Single(TopologyText.Read(text, "t.yaml").Sites).Name));

    [Fact]
    public void Every_sentence_of_the_parser_is_known()
    {
        var sentences = TextsOf(typeof(YamlDotNet.Core.Parser).Assembly.Location).Where(text => _parsersSentence.IsMatch(text)).Distinct().ToArray();
        Assert.True(sentences.Length > 60, sentences.Length.ToString(CultureInfo.InvariantCulture));
        Assert.DoesNotContain(sentences, sentence => !ParserMessages.Knows(sentence));
    }

    [Fact]
    public void Every_cause_has_a_sentence()
    {
        foreach (var cause in Enum.GetValues<SyntaxCause>())
            Assert.NotNull(Internal.Texts.GetOrNull("Syntax_" + cause));
    }

    [Property(MaxTest = 300)]
    public Property No_sentence_of_the_parser_reaches_a_German_reader() => Prop.ForAll(Damaged.ToArbitrary(), text =>
    {
        using var german = new CultureScope("de-DE");
        try
        {
            TopologyText.Read(text, "t");
        }
        catch (TopologyException refused)
        {
            Assert.All(refused.Problems, problem => Assert.DoesNotMatch(@"\b(While|found|expected|did not|Did not|the|this)\b", Unquoted(problem.Message)));
        }
    });

    /// <summary>A message without what it quotes of the document.</summary>
    private static string Unquoted(string message) => Regex.Replace(message, "„[^“]*(“|$)|: '.*'$", "", RegexOptions.Singleline);

    private static readonly string[] _pieces =
    [
        "\t", "  ", " ", "\n", "\n- ", "\n  - ", "- ", ": ", ":", "'", "\"", "[", "]", "{", "}", ",", ", ,", "#", " #", "|", "> ", "|9", "&", "&a ", "*", "*a", "!", "!!x ", "!<", "%", "%YAML 3\n", "@", "`", "?", "? ", "\\",
        "---\n", "...\n", "... x\n", "<<: ", "\"\\q\"", "\"\\ud800\"", "'it's'", "30,000", "a:b", "yes", "\u0085", "\uFEFF",
    ];

    private static Gen<string> Damaged =>
        from topology in TopologyGenerator.Topology
        from format in Gen.Elements(Enum.GetValues<DocumentFormat>())
        from edits in Gen.NonEmptyListOf(Gen.Zip(Gen.Choose(0, int.MaxValue), Gen.Elements(_pieces)))
        select edits.Take(3).Aggregate(TopologyText.Write(topology, format), Damage);

    private static string Damage(string text, (int Place, string Piece) edit)
    {
        var index = edit.Place % text.Length;
        return (edit.Place % 3) switch
        {
            0 => text.Remove(index, Math.Min(edit.Piece.Length, text.Length - index)).Insert(index, edit.Piece),
            _ => text.Insert(index, edit.Piece),
        };
    }

    /// <summary>The texts in an assembly: sentences of letters, each of which takes two bytes.</summary>
    private static IEnumerable<string> TextsOf(string path)
    {
        var bytes = File.ReadAllBytes(path);
        foreach (var start in new[] { 0, 1 })
        {
            var text = new StringBuilder();
            for (var i = start; i + 1 < bytes.Length; i += 2)
                if (bytes[i + 1] == 0 && bytes[i] is >= 0x20 and < 0x7F)
                    text.Append((char)bytes[i]);
                else
                {
                    if (text.Length > 12)
                        yield return text.ToString();
                    text.Clear();
                }
        }
    }
}
