using System.Globalization;
using PersistentChat.Diagrams;
using PersistentChat.Documents.Diagrams;
using PersistentChat.Documents.Reports;
using PersistentChat.Documents.Results;
using PersistentChat.Documents.Writing;
using PersistentChat.Inspection;
using PersistentChat.Tests;

namespace PersistentChat.Documents.Tests;

/// <summary>What is written depends on the language of the reader, never on how the machine writes figures and days.</summary>
public sealed class CultureTests
{
    private static readonly DateTime _day = new(2026, 11, 29);
    private static readonly Dictionary<string, Dictionary<string, string>> _usual = new[] { "en-US", "de-DE", "es-ES" }.ToDictionary(language => language, language => Texts(language, language));

    public static TheoryData<string> Machines => [
        "th-TH", "fa-IR", "tr-TR", "ar-SA", "ar-EG", "de-CH", "de-DE", "en-IN", "es-MX", "fr-FR", "hi-IN", "bn-BD", "he-IL", "da-DK",
        "nb-NO", "sv-SE", "fi-FI", "pl-PL", "ru-RU", "zh-TW", "ja-JP", "az-Latn-AZ",
    ];

    [Theory]
    [MemberData(nameof(Machines))]
    public void Every_format_is_the_same_whatever_the_machine_is_set_to(string machine)
    {
        foreach (var (language, usual) in _usual)
        {
            var here = Texts(language, machine);
            foreach (var (form, text) in usual)
                Assert.True(text == here[form], $"{form} in {language} differs on {machine}: {Difference(text, here[form])}");
        }
    }

    [Theory]
    [InlineData("en-US", "more than 20,000", "2024-12-31")]
    [InlineData("en-IN", "more than 20,000", "2024-12-31")]
    [InlineData("fr-FR", "more than 20,000", "2024-12-31")]
    [InlineData("de-AT", "more than 20.000", "31.12.2024")]
    [InlineData("es-MX", "more than 20.000", "31/12/2024")]
    public void Figures_and_days_follow_the_language_of_the_text(string language, string figure, string day)
    {
        using var scope = new CultureScope(language);
        Assert.Equal(figure, string.Format(TextCulture.Current, "more than {0:N0}", 20000));
        Assert.Equal(day, string.Format(TextCulture.Current, "{0:d}", new DateTime(2024, 12, 31)));
        Assert.Equal("20 %", string.Format(TextCulture.Current, "{0:P0}", 0.2).Replace('\u00A0', ' ').Replace("20%", "20 %"));
    }

    private static Dictionary<string, string> Texts(string language, string machine)
    {
        using var scope = new CultureScope(machine);
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        var texts = new Dictionary<string, string>();
        foreach (var sample in new[] { "broken.yaml", "contoso.yaml" })
        {
            var document = TopologyFile.Read(Path.Combine(Repository.Root, "samples", sample));
            var report = Inspector.Inspect(document.Topology, _day, sources: document.Sources);
            foreach (var format in Enum.GetValues<ResultFormat>())
                texts[$"{sample} {format}"] = ResultText.Write([report], format, new ResultSettings(Path.Combine(Repository.Root, "samples")));
            foreach (var format in Enum.GetValues<DiagramFormat>())
                texts[$"{sample} {format}"] = TopologyDiagram.Write(document.Topology, format, report);
            foreach (var format in Enum.GetValues<DocumentFormat>())
                texts[$"{sample} as {format}"] = TopologyText.Write(document.Topology, format);
            texts[$"{sample} report"] = HtmlReport.Write(document.Topology, new ReportOptions(_day));
        }
        return texts;
    }

    private static string Difference(string left, string right)
    {
        var at = left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"…{left.Substring(Math.Max(0, at - 40), Math.Min(80, left.Length - Math.Max(0, at - 40)))}…";
    }
}
