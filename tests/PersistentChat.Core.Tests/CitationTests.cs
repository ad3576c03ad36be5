using System.Reflection;
using System.Text.RegularExpressions;

namespace PersistentChat.Tests;

public class CitationTests
{
    private static readonly string[] _beginnings = ["\"Lync Server 2013: ", "\"Skype for Business Server 2015: ", "\"Skype for Business Server 2019: ", "\"Cmdlet reference: "];

    [Fact]
    public void A_document_has_one_name()
    {
        var documents = typeof(Citations).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (string)field.GetRawConstantValue()!)
            .Where(text => text != Citations.Separator);
        Assert.Equal(documents.Distinct(), documents);
        Assert.All(documents, document => Assert.DoesNotContain(Citations.Separator, document));
    }

    [Fact]
    public void A_document_is_cited_in_one_place() => Assert.All(
        Directory.GetFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != "Citations.cs"),
        file => Assert.DoesNotContain(_beginnings, beginning => File.ReadAllText(file).Contains(beginning)));

    [Theory]
    [InlineData("en-US", "Cmdlet reference: Get-CsDatabaseMirrorState")]
    [InlineData("de-DE", "Cmdlet-Referenz: Get-CsDatabaseMirrorState")]
    [InlineData("es-ES", "Referencia de cmdlets: Get-CsDatabaseMirrorState")]
    public void People_are_shown_the_cmdlet_reference_in_their_language(string culture, string expected)
    {
        using var scope = new CultureScope(culture);
        Assert.Contains(expected, PersistentChat.Rules.RuleCatalog.Get("PCT3015").Source.Split(Citations.Separator));
        Assert.All(
            PersistentChat.Rules.RuleCatalog.All.Select(rule => rule.Source).Append(Citations.Shown(new ProductCitations(Product.Lync2013).MirrorFailover)),
            source => Assert.True(culture == "en-US" || !source.Contains("Cmdlet reference"), source));
    }

    [Fact]
    public void Every_document_is_cited()
    {
        var files = Directory.GetFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories);
        var catalogue = File.ReadAllText(files.Single(file => Path.GetFileName(file) == "Citations.cs"));
        var others = string.Concat(files.Where(file => Path.GetFileName(file) != "Citations.cs").Select(File.ReadAllText));
        var documents = typeof(Citations).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.Name);
        Assert.All(documents, name => Assert.True(
            Regex.IsMatch(others, $@"\bCitations\.{name}\b") || Regex.IsMatch(catalogue, $@"\b{name}\b(?! =)"),
            name));
    }
}
