using PersistentChat.Documents.Results;
using PersistentChat.Tests;

namespace PersistentChat.Documents.Tests;

/// <summary>Nothing that a document names steers whoever reads what is made of it.</summary>
public class HostileOutputTests
{
    public static TheoryData<int> Names => [.. Enumerable.Range(0, HostileNames.All.Count)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_output_shows_any_name_and_obeys_none(int name)
    {
        var topology = Read(HostileNames.All[name]);
        foreach (var (form, text) in AllOutputs.Of(topology))
        {
            Assert.True(!HostileNames.Unseen(text).Any(), form + ": " + string.Join(" | ", HostileNames.Unseen(text).Take(3)));
            Assert.True(!HostileNames.Forged(text).Any(), form + ": " + string.Join(" | ", HostileNames.Forged(text).Take(3)));
        }
    }

    [Fact]
    public void Errors_show_what_they_refuse()
    {
        foreach (var name in HostileNames.All.Where(name => !name.Any(char.IsSurrogate)))
        {
            var text = "formatVersion: 1\nname: N\nproduct: " + Json.JsonText.Quote(name) + "\n" + Json.JsonText.Quote(name) + ": 1\n";
            var error = Assert.Throws<TopologyException>(() => TopologyText.Read(text, "bad\u001b[31m\n.yaml"));
            Assert.All(error.Problems, problem => Assert.Empty(HostileNames.Unseen(problem.Message)));
            Assert.Contains("bad<U+001B>[31m .yaml:", error.Message);
        }
    }

    /// <summary>A name made at the prompt may hold half a character, which no document can.</summary>
    private static Topology Read(string name) =>
        TopologyText.Read(HostileNames.Document(WholeText.Of(name)), "hostile.json");
}
