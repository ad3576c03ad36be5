using System.Globalization;
using System.Resources;
using System.Xml.Linq;
using PersistentChat.Documents.Reports;
using PersistentChat.Tests;

namespace PersistentChat.Documents.Tests.Reports;

public class ReportLanguageTests
{
    private static readonly ResourceManager _texts = new("PersistentChat.Resources.ReportStrings", typeof(Topology).Assembly);
    private static readonly ResourceManager _glossary = new("PersistentChat.Resources.GlossaryStrings", typeof(Topology).Assembly);

    [Theory]
    [InlineData("en-US", "en", "22 November 2026", "20,000", "Summary")]
    [InlineData("en-GB", "en", "22 November 2026", "20,000", "Summary")]
    [InlineData("de-DE", "de", "22. November 2026", "20.000", "Zusammenfassung")]
    [InlineData("de-CH", "de", "22. November 2026", "20.000", "Zusammenfassung")]
    [InlineData("es-ES", "es", "22 de noviembre de 2026", "20.000", "Resumen")]
    [InlineData("fr-FR", "en", "22 November 2026", "20,000", "Summary")]
    [InlineData("", "en", "22 November 2026", "20,000", "Summary")]
    public void A_report_is_in_the_language_of_the_reader(string culture, string language, string day, string number, string heading)
    {
        var page = ReportSamples.Write(ReportSamples.Contoso, culture);
        Assert.Contains($"<html lang=\"{language}\">", page);
        Assert.Contains(">" + day + "<", page);
        Assert.Contains(">" + number + "<", page);
        Assert.Contains(">" + heading + "</h2>", page);
    }

    [Fact]
    public void Numbers_follow_the_language_whatever_the_machine_is_set_to()
    {
        using var scope = new CultureScope("de-DE");
        CultureInfo.CurrentUICulture = new CultureInfo("en-US");
        var page = HtmlReport.Write(ReportSamples.Contoso, new ReportOptions(ReportSamples.Day));
        Assert.Contains("20,000", page);
        Assert.DoesNotContain("20.000", page);
        Assert.Equal("de-DE", CultureInfo.CurrentCulture.Name);
        Assert.Equal("en-US", CultureInfo.CurrentUICulture.Name);
    }

    [Theory]
    [InlineData("de")]
    [InlineData("es")]
    public void Nothing_of_a_translated_report_is_left_in_English(string language)
    {
        var english = Texts(_texts, "");
        var translated = Texts(_texts, language);
        var foreign = english.Where(text => text.Value != translated[text.Key] && text.Value.Length > 2).Select(text => text.Value).ToHashSet();
        foreign.ExceptWith(translated.Values);
        var options = new ReportOptions(ReportSamples.Day, ReportSamples.Contoso);
        var page = ReportSamples.Write(ReportSamples.Broken, language, options);
        var shown = XElement.Parse(page[(page.IndexOf('\n') + 1)..]).Descendants().Where(element => element.Name != "bdi").Nodes().OfType<XText>();
        Assert.DoesNotContain(shown, text => foreign.Contains(text.Value.Trim()));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("de", 1)]
    [InlineData("es", 2)]
    public void The_glossary_is_that_of_the_documentation(string language, int column)
    {
        var rows = File.ReadLines(Path.Combine(Repository.Root, "docs", "glossary.md"))
            .SkipWhile(line => !line.StartsWith('|')).TakeWhile(line => line.StartsWith('|')).Skip(2).Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray()).ToArray();
        var texts = Texts(_glossary, language);
        Assert.Equal(rows.Select(row => row[column]), GlossaryChapter.Terms.Select(term => texts["Term_" + term]));
        Assert.All(GlossaryChapter.Terms, term => Assert.NotEqual("", texts["Meaning_" + term]));
        if (language.Length == 0)
            Assert.Equal(rows.Select(row => row[3].Replace("`", "", StringComparison.Ordinal)), GlossaryChapter.Terms.Select(term => texts["Meaning_" + term]));
        Assert.Equal(2 * GlossaryChapter.Terms.Count, texts.Count);
    }

    private static Dictionary<string, string> Texts(ResourceManager manager, string language) =>
        manager.GetResourceSet(CultureInfo.GetCultureInfo(language), true, false)!.Cast<System.Collections.DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);
}
