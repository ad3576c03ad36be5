using FsCheck.Xunit;
using PersistentChat.Documents.Repairs;

namespace PersistentChat.Documents.Tests.Repairs;

public class LineDifferenceTests
{
    [Fact]
    public void What_changes_is_shown_with_three_lines_around()
    {
        var before = string.Concat(Enumerable.Range(1, 20).Select(i => i + "\n"));
        var after = before.Replace("\n5\n", "\nfive\n").Replace("\n18\n", "\n");
        Assert.Equal(
            "--- t\n+++ t\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n@@ -15,6 +15,5 @@\n 15\n 16\n 17\n-18\n 19\n 20\n",
            LineDifference.Of("t", before, after));
        Assert.Equal("", LineDifference.Of("t", before, before));
    }

    [Property]
    public void Applied_to_the_text_it_gives_the_other(byte[] one, byte[] other, bool endsOpen)
    {
        var (before, after) = (Text(one, endsOpen), Text(other, !endsOpen));
        Assert.Equal(after, Apply(before, LineDifference.Of("t", before, after)));
    }

    private static string Text(byte[] lines, bool endsOpen)
    {
        var text = string.Concat(lines.Select(line => (line % 4) + "\n"));
        return endsOpen ? text.TrimEnd('\n') : text;
    }

    /// <summary>What the program patch does.</summary>
    private static string Apply(string text, string difference)
    {
        var lines = text.Split('\n').Select(line => line + "\n").ToList();
        lines[^1] = lines[^1].TrimEnd('\n');
        if (lines[^1].Length == 0)
            lines.RemoveAt(lines.Count - 1);
        var result = new List<string>();
        var (place, last) = (0, ' ');
        foreach (var line in difference.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2))
        {
            switch (line[0])
            {
                case '@':
                    var start = line.Split(' ')[1].TrimStart('-').Split(',');
                    var first = int.Parse(start[0], System.Globalization.CultureInfo.InvariantCulture) - (start is [_, "0"] ? 0 : 1);
                    result.AddRange(lines.GetRange(place, first - place));
                    place = first;
                    break;
                case '+':
                    result.Add(line[1..] + "\n");
                    break;
                case '\\':
                    // Said of a line that goes, it says nothing of the result.
                    if (last == '+')
                        result[^1] = result[^1].TrimEnd('\n');
                    break;
                default:
                    Assert.Equal(lines[place].TrimEnd('\n'), line[1..]);
                    if (line[0] == ' ')
                        result.Add(lines[place]);
                    place++;
                    break;
            }
            last = line[0];
        }
        result.AddRange(lines.Skip(place));
        return string.Concat(result);
    }

    [Fact]
    public void A_line_that_stays_between_two_that_change_is_no_change() => Assert.Equal(
        "--- t\n+++ t\n@@ -1,3 +1,3 @@\n-a\n+A\n b\n-c\n+C\n", LineDifference.Of("t", "a\nb\nc\n", "A\nb\nC\n"));
}
