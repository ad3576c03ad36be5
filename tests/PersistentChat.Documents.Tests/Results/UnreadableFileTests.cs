using System.Xml.Linq;
using PersistentChat.Documents.Results;
using PersistentChat.Inspection;
using PersistentChat.Tests;

namespace PersistentChat.Documents.Tests.Results;

/// <summary>What each format says of files that could not be read.</summary>
public class UnreadableFileTests
{
    private static string Problem => Reports.Unreadable[0].Error.Problems[0].Message;

    [Fact]
    public void JUnit_has_a_test_that_ends_in_an_error_for_each_file()
    {
        var run = XDocument.Parse(Write(ResultFormat.JUnit)).Root!;
        Assert.Equal(("6", "1", "2"), ((string?)run.Attribute("tests"), (string?)run.Attribute("failures"), (string?)run.Attribute("errors")));
        var suite = Assert.Single(run.Elements("testsuite"), suite => (string?)suite.Attribute("name") == "bad.yaml");
        Assert.Equal(("1", "0", "1"), ((string?)suite.Attribute("tests"), (string?)suite.Attribute("failures"), (string?)suite.Attribute("errors")));
        var error = Assert.Single(suite.Descendants("error"));
        Assert.Equal(("UnknownKey", Problem), ((string?)error.Attribute("type"), (string?)error.Attribute("message")));
        Assert.Equal(string.Concat(Reports.Unreadable[0].Error.Problems.Select(problem => problem.Message + "\n")), error.Value);
        Assert.Equal(["0", "1", "2"], run.Elements("testsuite").Select(item => (string?)item.Attribute("id")));
    }

    [Fact]
    public void NUnit_has_a_test_that_ends_in_an_error_for_each_file()
    {
        var run = XDocument.Parse(Write(ResultFormat.NUnit)).Root!;
        Assert.Equal(("6", "3", "Failed"), ((string?)run.Attribute("total"), (string?)run.Attribute("failed"), (string?)run.Attribute("result")));
        var errors = run.Descendants("test-case").Where(test => (string?)test.Attribute("label") == "Error").ToArray();
        Assert.Equal(["bad.yaml", "none.yaml"], errors.Select(test => (string?)test.Attribute("name")));
        Assert.StartsWith(Problem + "\n", errors[0].Value);
        Assert.All(errors, test => Assert.All(test.Ancestors("test-suite"), suite => Assert.Equal("Failed", (string?)suite.Attribute("result"))));
        Assert.All(errors, test => Assert.Equal(["TestFixture", "Assembly", "TestSuite"], test.Ancestors("test-suite").Select(suite => (string?)suite.Attribute("type"))));
        Assert.Equal(run.DescendantsAndSelf().Attributes("id").Select(id => id.Value).Distinct().Count(), run.DescendantsAndSelf().Attributes("id").Count());
    }

    [Fact]
    public void Markdown_names_each_file_and_its_problems()
    {
        var text = Write(ResultFormat.Markdown);
        Assert.StartsWith("## ❌ bad.yaml: could not be read.\n", text);
        Assert.Contains("\n## ❌ none.yaml: could not be read.\n", text);
        Assert.Contains("| UnknownKey | bad.yaml:3:1", text);
        Assert.Contains("| FileNotFound | ", text);
    }

    [Theory]
    [InlineData("de-DE", "bad.yaml: konnte nicht gelesen werden.")]
    [InlineData("es-ES", "bad.yaml: no se pudo leer.")]
    public void It_is_said_in_the_language_of_the_reader(string language, string sentence)
    {
        using var scope = new CultureScope(language);
        Assert.Equal(sentence, Reports.Unreadable[0].ToString());
        Assert.Contains(sentence, Write(ResultFormat.Markdown));
    }

    private static string Write(ResultFormat format) => ResultText.Write([Reports.Of(Reports.Plan)], format, Reports.Settings, Reports.Unreadable);
}
