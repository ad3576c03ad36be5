using PersistentChat.Documents.Editing;

namespace PersistentChat.Documents.Tests.Editing;

/// <summary>Layouts and changes that edits once got wrong.</summary>
public class EditCaseTests
{
    private const string Sites = "formatVersion: 1\nname: C\nsites:\n- name: R # r\n# about s\n- name: S # s\n";

    [Fact]
    public void A_step_tells_a_rename_from_one_that_went_and_another_that_came()
    {
        var before = TopologyText.Read(Sites, "t");
        var renamed = before with { Sites = Lists(before.Sites[0], new Site("B")) };
        var added = renamed.Add(new Site("X"));
        var edit = DocumentEdit.Of(Sites, before, renamed, added);
        Assert.Equal(Sites.Replace("name: S", "name: B") + "- name: X\n", edit.Text);
        Assert.Empty(edit.Lost);

        var removed = before.RemoveSite("S");
        var other = removed.Add(new Site("Q"));
        edit = DocumentEdit.Of(Sites, before, removed, other);
        Assert.Equal("formatVersion: 1\nname: C\nsites:\n- name: R # r\n- name: Q\n", edit.Text);
        Assert.Equal(["# about s", "# s"], edit.Lost.Select(comment => comment.Text));
        Assert.Equal([5, 6], edit.Lost.Select(comment => comment.Line));
    }

    [Fact]
    public void What_follows_from_another_name_is_written_where_it_was_stated()
    {
        const string Text = "formatVersion: 1\nname: C\nsites: [{ name: R }]\nfrontEndPools:\n- fqdn: se.c.com\n  edition: Standard\n  site: R\n  servers: [se.c.com] # itself\n";
        var before = TopologyText.Read(Text, "t");
        Assert.Equal(before, TopologyText.Read(Text.Replace("  servers: [se.c.com] # itself\n", ""), "t"));
        var after = TopologyText.Read(Text.Replace("se.c.com", "st.c.com"), "t");
        var edit = DocumentEdit.Of(Text, before, after);
        Assert.Equal(Text.Replace("se.c.com", "st.c.com"), edit.Text);
        Assert.Empty(edit.Lost);
    }

    [Theory]
    [InlineData("timeZone: !!str\n    UTC", "timeZone: !!str\n    Europe/Berlin")]
    [InlineData("timeZone: &x\n    UTC", "timeZone: &x\n    Europe/Berlin")]
    [InlineData("timeZone: &x # why\n    UTC", "timeZone: &x # why\n    Europe/Berlin")]
    [InlineData("timeZone:\n    UTC", "timeZone:\n    Europe/Berlin")]
    [InlineData("timeZone: |-\n    UTC", "timeZone: \"Europe/Berlin\"")]
    [InlineData("timeZone: |- # why\n    UTC", "timeZone: \"Europe/Berlin\" # why")]
    [InlineData("? timeZone\n  : UTC", "? timeZone\n  : Europe/Berlin")]
    public void A_value_is_found_behind_its_properties(string before, string after)
    {
        var text = $"formatVersion: 1\nname: C\nsites:\n- name: R\n  {before}\n";
        var expected = $"formatVersion: 1\nname: C\nsites:\n- name: R\n  {after}\n";
        Assert.Equal(expected, DocumentEdit.Of(text, TopologyText.Read(text, "t"), TopologyText.Read(expected, "t")).Text);
    }

    [Theory]
    [InlineData("{formatVersion: 1, name: C,\n product: Lync2013, sites: [ # s\n  {name: R} # r\n ]}\n")]
    [InlineData("{formatVersion: 1, name: C, # x\n product: Lync2013 # y\n , sites: [{name: R}] # z\n}\n")]
    [InlineData("{\n \"formatVersion\": 1,\n \"name\": \"C\", \"sites\": [\n  {\"name\": \"R\"}\n ]\n}\n")]
    public void A_key_comes_into_brackets_however_they_are_laid_out(string text)
    {
        var before = TopologyText.Read(text, "t");
        var after = before.With(new ActiveDirectory(new DomainName("c.com")));
        var edit = DocumentEdit.Of(text, before, after);
        Assert.Equal(after, TopologyText.Read(edit.Text, "t"));
        Assert.Empty(edit.Lost);
        Assert.Equal(text, edit.Text.Remove(edit.Text.IndexOf(Added(edit.Text), StringComparison.Ordinal), Added(edit.Text).Length));
    }

    [Theory]
    // Single pairs between brackets.
    [InlineData("sites: [name: R, name: S] # all\n", "sites: [name: Q, name: S] # all\n")]
    [InlineData("sites: [name: R, {name: S}] # all\n", "sites: [{name: R, timeZone: Europe/Berlin}, {name: S}] # all\n")]
    [InlineData("sites: [name: R, {name: S}] # all\n", "sites: [name: R, {name: S}, {name: T}] # all\n")]
    [InlineData("sites: [name: R, name: S, name: T] # all\n", "sites: [name: R, name: T] # all\n")]
    // Keys that go by a name.
    [InlineData("sites:\n- &n name: R # r\n- *n : S # s\n", "sites:\n- &n name: R # r\n- *n : Q # s\n")]
    [InlineData("sites:\n- &n name: R\n- *n : S # s\n", "sites:\n- name : S # s\n")]
    // Tags.
    [InlineData("sites:\n- !<tag:yaml.org,2002:map> {name: !<tag:yaml.org,2002:str> R} # r\n", "sites:\n- !<tag:yaml.org,2002:map> {name: !<tag:yaml.org,2002:str> Q} # r\n")]
    [InlineData("sites: !!seq\n- !!map\n  name: ! R # r\n", "sites: !!seq\n- !!map\n  name: ! Q # r\n")]
    // A new order.
    [InlineData("sites:\n# first\n- name: R # r\n  # in R\n# second\n- {name: S} # s\n", "sites:\n# second\n- {name: S} # s\n# first\n- name: R # r\n  # in R\n")]
    [InlineData("sites:\n\n# first\n- name: R\n\n- name: S\n\n- name: 'T' # t", "sites:\n\n- name: 'T' # t\n\n# first\n- name: R\n\n- name: S")]
    [InlineData("sites: [ {name: R}, { name: 'S' } ] # all\n", "sites: [ { name: 'S' }, {name: R} ] # all\n")]
    [InlineData("sites: [\n  # first\n  {name: R}, # r\n  {name: S} # s\n  ]\n", "sites: [\n  {name: S}, # s\n  # first\n  {name: R} # r\n  ]\n")]
    [InlineData("sites:\n- name: R # r\n- name: S # s\n", "sites:\n- name: S # s\n  timeZone: Europe/Berlin\n- name: R # r\n")]
    public void Whatever_is_around_stays(string before, string after)
    {
        const string Head = "formatVersion: 1\nname: C\n";
        var edit = DocumentEdit.Of(Head + before, TopologyText.Read(Head + before, "t"), TopologyText.Read(Head + after, "t"));
        Assert.Equal(Head + after, edit.Text);
        Assert.Empty(edit.Lost);
    }

    [Fact]
    public void An_error_in_a_single_pair_stands_where_the_pair_does()
    {
        var refused = Assert.Throws<TopologyException>(() => TopologyText.Read("formatVersion: 1\nname: C\nsites: [name: R, timeZone: UTC]\n", "t"));
        Assert.Equal("t:3:18", refused.Position?.ToString());
    }

    [Fact]
    public void A_key_without_a_value_stays_without_one_where_it_says_nothing_else()
    {
        const string Text = "formatVersion: 1\nname: C\nsites: [{ name: R }]\nfrontEndPools: [{ fqdn: p.c.com, edition: Enterprise, site: R }]\nchatPools:\n- fqdn: chat.c.com\n  displayName:\n  nextHop: p.c.com\n  contentStore: sql.c.com\n";
        var after = TopologyText.Read(Text.Replace("chat.c.com", "talk.c.com"), "t");
        Assert.Equal(Text.Replace("chat.c.com", "talk.c.com"), DocumentEdit.Of(Text, TopologyText.Read(Text, "t"), after).Text);
    }

    private static IReadOnlyList<Site> Lists(params Site[] sites) => Internal.ValueList.Of<Site>(sites);

    private static string Added(string text) => System.Text.RegularExpressions.Regex.Match(text, ", \"?directory\"?: \\{[^}]*\\}").Value;
}
