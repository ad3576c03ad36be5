using System.Globalization;

namespace PersistentChat.Tests;

/// <summary>One of the three topologies of a rule.</summary>
/// <param name="Path">The file.</param>
/// <param name="Text">What it says.</param>
/// <param name="Day">The day on which it is checked.</param>
internal sealed record RuleFixture(string Path, string Text, DateTime Day)
{
    /// <param name="id">The rule.</param>
    /// <param name="kind">fails, passes or legal.</param>
    public static RuleFixture Of(string id, string kind)
    {
        var path = Repository.PathOf("tests", "fixtures", "rules", $"{id}.{kind}.yaml");
        var text = File.ReadAllText(path);
        // The second line says how to check the file, and on which day.
        var command = text.Split('\n')[1].TrimEnd('\r').Split(' ');
        Assert.Equal(["#", "pchat", "check", "--date", command[4], System.IO.Path.GetFileName(path)], command);
        return new RuleFixture(path, text, DateTime.ParseExact(command[4], "yyyy-MM-dd", CultureInfo.InvariantCulture));
    }
}
