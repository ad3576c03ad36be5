using PersistentChat.Documents.Markdown;
using PersistentChat.Rules;

namespace PersistentChat.Tests;

public class RulePageTests
{
    public static TheoryData<string> Languages => new(RulePages.Languages);

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_pages_of_a_language_are_those_of_the_catalogue(string language)
    {
        var folder = Repository.PathOf("docs", "rules", language);
        var pages = RuleCatalog.All.ToDictionary(rule => rule.Id + ".md", rule => RulePageWriter.Page(rule, language));
        pages.Add("README.md", RulePageWriter.Table(language));
        Assert.Equal(pages.Keys.Order(StringComparer.Ordinal), Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(pages, page => Assert.Equal(page.Value, File.ReadAllText(Path.Combine(folder, page.Key))));
    }

    [Fact]
    public void A_rule_points_to_its_page_and_a_page_to_files_that_exist()
    {
        foreach (var rule in RuleCatalog.All)
        {
            var page = Repository.PathOf(RulePages.PathOf(rule, "es"));
            foreach (var link in File.ReadAllText(page).Split("](").Skip(1).Select(rest => rest[..rest.IndexOf(')')]))
                Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(page)!, link)), link);
        }
    }

    [Fact]
    public void The_overview_ends_with_the_table_of_conditions()
    {
        var overview = File.ReadAllText(Repository.PathOf("docs", "rules", "README.md"));
        Assert.Equal(RulePageWriter.WithConditions(overview), overview);
        foreach (var rule in RuleCatalog.All)
            Assert.Contains($"| [{rule.Id}](en/{rule.Id}.md) | {(rule.OtherProduct is null ? "both" : DisplayName.Of(rule.Products[0]))} | ", overview);
        Assert.Contains("says nothing of it (plan-your-deployment/persistent-chat-server/topology)", overview);
    }

    [Fact]
    public void Shipped_ids_keep_their_severity_and_their_versions()
    {
        var shipped = File.ReadLines(Repository.PathOf("docs", "rules", "Shipped.md")).Where(line => line.StartsWith("| PCT", StringComparison.Ordinal) || line.StartsWith("| HOUSE-", StringComparison.Ordinal));
        Assert.Equal(RuleCatalog.All.Select(rule => $"| {rule.Id} | {rule.Severity} | {rule.Since} | {rule.Changed} |"), shipped);
    }

    [Fact]
    public void Writing_a_page_leaves_the_language_of_the_thread_alone()
    {
        var before = System.Globalization.CultureInfo.CurrentUICulture;
        Assert.Contains("Mehr als vier", RulePageWriter.Page(RuleCatalog.Get("PCT1001"), "de"));
        Assert.Equal(before, System.Globalization.CultureInfo.CurrentUICulture);
        Assert.Throws<ArgumentOutOfRangeException>(() => RulePageWriter.Table("fr"));
    }
}
