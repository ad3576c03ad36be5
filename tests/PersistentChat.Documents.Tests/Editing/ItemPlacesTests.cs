using PersistentChat.Documents.Editing;
using PersistentChat.Documents.Editing.Sources;
using PersistentChat.Internal;

namespace PersistentChat.Documents.Tests.Editing;

public class ItemPlacesTests
{
    private const string Head = "formatVersion: 1\nname: C\n";

    [Theory]
    [InlineData("sites:\n- name: A\n- name: B\n", 2)]
    [InlineData("sites: # all\n\n  # one\n  - name: A # a\n# two\n  -\n    name: B\n  - {name: C}\n# end", 3)]
    [InlineData("sites:\r\n- name: A\r\n\r\n- name: B\r\n", 2)]
    [InlineData("sites:\n- name: |\n    - A\n    - B\n- name: B\n", 2)]
    [InlineData("sites:\n- labels:\n    a: b\n  name: A\nlabels:\n  sites: x\n", 1)]
    [InlineData("{\"sites\": [{\"name\": \"A]\"}, {\"name\": \"B\", \"labels\": {\"x\": \"\\\"[\"}}], \"labels\": {}}", 2)]
    [InlineData("{\"sites\": []}", 0)]
    public void Items_are_found_without_a_parser(string text, int items) => Assert.Equal(items, ItemPlaces.Of(text)["sites"].Count);

    [Theory]
    [InlineData("sites: [{name: A}, {name: B}]\n")]
    [InlineData("\"sites\":\n- name: A\n")]
    [InlineData("---\nsites:\n- name: A\n")]
    [InlineData("sites:\n- name: A\nsites:\n- name: B\n")]
    [InlineData("{'sites': [{name: A}]}")]
    [InlineData("sites:\u2028- name: A\n")]
    [InlineData("")]
    public void Of_what_is_not_sure_nothing_is_said(string text) => Assert.False(ItemPlaces.Of(text).ContainsKey("sites"));

    /// <summary>Each of these looks to the search as if there were other items, or none.</summary>
    [Theory]
    [InlineData("- name: \"A\n\n   - B\"\n")]
    [InlineData("- {name: A, labels: {x: \"\n    - y\"}}\n")]
    [InlineData("- &a name: A\n")]
    [InlineData("- name: A # &a is no anchor\n")]
    [InlineData("-\tname: A\n")]
    [InlineData("- name: >-\n   A\n\n   - B\n")]
    [InlineData("- name: A\n  # sites:\n  # - name: X\n")]
    public void However_it_looks_only_what_changes_is_changed(string first)
    {
        var text = Head + "sites:\n" + first + string.Concat(Enumerable.Range(1, 20).Select(i => $"# {i}\n- name: S{i} # s{i}\n"));
        var before = TopologyText.Read(text, "t");
        Assert.Equal(21, before.Sites.Count);
        var after = before with { Sites = ValueList.Of<Site>([.. before.Sites.Select(site => site.Name == "S12" ? new Site("Q12") : site)]) };
        var edit = DocumentEdit.Of(text, before, after);
        Assert.Equal(text.Replace("name: S12 ", "name: Q12 "), edit.Text);
        Assert.Empty(edit.Lost);
        edit = DocumentEdit.Of(text, before, before.RemoveSite("S12"));
        Assert.Equal(text.Replace("# 12\n- name: S12 # s12\n", ""), edit.Text);
        Assert.Equal(["# 12", "# s12"], edit.Lost.Select(comment => comment.Text));
        Assert.Equal(text[..text.IndexOf("# 12\n", StringComparison.Ordinal)].Count(c => c == '\n') + 1, edit.Lost[0].Line);
    }
}
