using System.Text.RegularExpressions;
using PersistentChat.Rules;

namespace PersistentChat.Tests;

public class FactTableTests
{
    private const string NotChecked = "[not checked](not-checked.md)";

    private static readonly string[] _facts = File.ReadAllLines(Repository.PathOf("tests", "fixtures", "facts.txt"));
    private static readonly string[][] _table = Rows("README.md");
    private static readonly string[][] _notChecked = Rows("not-checked.md");

    [Fact]
    public void The_table_has_every_fact_once_in_the_order_of_the_reference()
    {
        Assert.Equal(_facts.Length, _facts.Distinct().Count());
        Assert.Equal(_facts, _table.Select(row => row[0]));
    }

    [Fact]
    public void Rules_name_facts_of_the_reference_only() =>
        Assert.Empty(RuleCatalog.All.SelectMany(rule => rule.Facts).Except(_facts));

    [Fact]
    public void Each_fact_has_the_rules_that_name_it_or_says_what_answers_it() => Assert.All(_table, row =>
    {
        var rules = RuleCatalog.All.Where(rule => rule.Facts.Contains(row[0])).Select(rule => $"[{rule.Id}](en/{rule.Id}.md)");
        Assert.Equal(string.Join(", ", rules), row[1]);
        Assert.True(row[1].Length > 0 || row[2].Length > 0, row[0]);
        Assert.False(row[1].Length > 0 && row[2] == NotChecked, row[0]);
    });

    [Fact]
    public void What_is_not_checked_has_a_reason()
    {
        Assert.Equal(_table.Where(row => row[2] == NotChecked).Select(row => row[0]), _notChecked.Select(row => row[0]));
        Assert.All(_notChecked, row => Assert.EndsWith(".", row[1]));
    }

    /// <summary>The cells of the rows about facts.</summary>
    private static string[][] Rows(string page) =>
        [.. File.ReadLines(Repository.PathOf("docs", "rules", page))
            .Where(line => Regex.IsMatch(line, @"^\| [A-Z]+-\d\d \|"))
            .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray())];
}
