using System.Text.RegularExpressions;
using FsCheck.Xunit;
using PersistentChat.Documents.Editing.Sources;
using PersistentChat.Documents.Repairs;
using PersistentChat.Documents.Tests.Editing;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Documents.Tests.Repairs;

[Properties(Arbitrary = [typeof(TopologyGenerator)], MaxTest = 300)]
public class MisspeltDocumentTests
{
    [Property]
    public void What_can_be_read_says_the_same_after_repairs_with_every_comment(Topology topology, int seed)
    {
        var text = RandomLayout.Of(topology, seed);
        var repaired = RepairedText.Of(text, "t");
        Assert.Null(repaired.Notes(CountedIn.Before).Left);
        Assert.Empty(Comparisons.TopologyComparer.Compare(topology, TopologyText.Read(repaired.Text, "t")));
        Assert.Equal(Comments(text), Comments(repaired.Text));
        var again = RepairedText.Of(repaired.Text, "t");
        Assert.True(repaired.Text == again.Text, LineDifference.Of("again", repaired.Text, again.Text));
        Assert.Empty(again.Notes(CountedIn.Before).Done);
    }

    [Property]
    public void Misspelt_words_become_what_they_were_or_stay(Topology topology, int seed)
    {
        var text = RepairedText.Of(RandomLayout.Of(topology, seed), "t").Text;
        var misspelt = Misspelt(text, new Random(seed));
        var repaired = RepairedText.Of(misspelt, "t");
        Assert.Equal(Comments(text), Comments(repaired.Text));
        if (repaired.Notes(CountedIn.Before).Left is not { } left)
            Assert.Empty(Comparisons.TopologyComparer.Compare(topology, TopologyText.Read(repaired.Text, "t")));
        else
            // Each word that stays may mean something else as well, or nothing that is near.
            Assert.All(left.Problems, problem => Assert.NotEqual(1, problem.Correction?.Candidates.Count is 1 && !IsTold(repaired, problem) ? 1 : 0));
        Assert.Equal(repaired.Text, RepairedText.Of(repaired.Text, "t").Text);
    }

    private static bool IsTold(RepairedText repaired, TopologyException problem) => repaired.Notes(CountedIn.Before).Open.Any(open => open.ToString().Contains($"'{problem.Subject}'", StringComparison.Ordinal));

    /// <summary>The text with a letter of some keys and words exchanged, left out, or written twice.</summary>
    private static string Misspelt(string text, Random random)
    {
        var source = SourceReader.Read(text);
        var words = Words(source.Root).Where(word => random.Next(6) == 0 && word.Style != Quotes.Block && text[word.ContentStart] != '*').OrderByDescending(word => word.ContentStart).ToArray();
        foreach (var word in words)
        {
            var place = word.ContentStart + (word.Style == Quotes.None ? 0 : 1) + random.Next(1, word.Text.Length - 2);
            var (one, two) = (text[place], text[place + 1]);
            text = random.Next(3) switch
            {
                0 => text.Remove(place, 1),
                1 => text.Insert(place, one.ToString()),
                _ => text.Remove(place, 2).Insert(place, $"{two}{one}"),
            };
        }
        return text;
    }

    private static IEnumerable<SourceValue> Words(SourceNode node)
    {
        if (node is not SourceCollection collection)
            yield break;
        foreach (var entry in collection.Entries)
        {
            // Labels are words of their own.
            if (entry.Key is { Text: "labels" or "policy" or "formatVersion" or "$schema" })
                continue;
            if (entry.Key is { Text.Length: > 4 } key)
                yield return key;
            if (entry.Key is { Text: "product" or "edition" or "state" or "poolType" } && entry.Value is SourceValue { Text.Length: > 4 } value && Regex.IsMatch(value.Text, "^[A-Za-z0-9]+$"))
                yield return value;
            foreach (var word in Words(entry.Value))
                yield return word;
        }
    }

    private static IEnumerable<string> Comments(string text) => [.. SourceReader.Read(text).Comments
        .Select(comment => text[comment.Start..comment.End].Trim()).Order(StringComparer.Ordinal)];
}
