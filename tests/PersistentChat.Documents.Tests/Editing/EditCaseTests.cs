using PersistentChat.Documents.Editing;
using PersistentChat.Renaming;

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
    [InlineData("timeZone: |-\n    UTC", "timeZone: Europe/Berlin")]
    [InlineData("timeZone: |- # why\n    UTC", "timeZone: Europe/Berlin # why")]
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
    // The same, although values bear names.
    [InlineData("labels: &unused { a: b }\nsites:\n# first\n- name: R # r & all\n# second\n- name: &s S # s\n", "labels: &unused { a: b }\nsites:\n# second\n- name: &s S # s\n# first\n- name: R # r & all\n")]
    [InlineData("labels: { a: &z UTC }\nsites:\n# first\n- name: R # r\n  timeZone: *z # z\n# second\n- name: S # s\n", "labels: { a: &z UTC }\nsites:\n# second\n- name: S # s\n# first\n- name: R # r\n  timeZone: *z # z\n")]
    [InlineData("labels: { a: &z UTC }\nsites:\n# first\n- name: R # r\n  timeZone: *z # z\n# second\n- name: S # s\n", "labels: { a: &z UTC }\nsites:\n# second\n- name: S # s\n# first\n- name: R # r\n  timeZone: Europe/Berlin # z\n")]
    [InlineData("labels: { a: &z UTC }\nsites:\n# first\n- name: R # r\n  timeZone: *z # z\n# second\n- name: S # s\n", "labels: { a: &z GMT }\nsites:\n# second\n- name: S # s\n# first\n- name: R # r\n  timeZone: UTC # z\n")]
    [InlineData("sites: [\n    # first\n    {name: R} # r\n  , {name: S} # s\n  ]\n", "sites: [\n    {name: S} # s\n    # first\n  , {name: R} # r\n  ]\n")]
    [InlineData("sites: [ {name: R} # r\n  , {name: S} # s\n  ]\n", "sites: [ {name: S} # s\n  , {name: R} # r\n  ]\n")]
    // A key that goes by the name of a value that changes.
    [InlineData("labels: { a: &o team, *o : b } # all\n", "labels: { a: &o group, team : b } # all\n")]
    // The spacing of the nearest.
    [InlineData("sites:\n- name: R\n\n- name: S\n- name: T\n", "sites:\n- name: R\n\n- name: S\n- name: T\n- name: U\n")]
    [InlineData("sites:\n- name: R\n- name: S\n\n- name: T\n", "sites:\n- name: R\n- name: S\n\n- name: T\n\n- name: U\n")]
    // The quotes of the nearest.
    [InlineData("directory:\n  domain: c.com\n  globalCatalogs: ['a.c.com'] # gc\n", "directory:\n  domain: c.com\n  globalCatalogs: ['a.c.com', 'b.c.com'] # gc\n")]
    [InlineData("directory:\n  domain: c.com\n  globalCatalogs:\n  - \"a.c.com\" # gc\n", "directory:\n  domain: c.com\n  globalCatalogs:\n  - \"a.c.com\" # gc\n  - \"b.c.com\"\n")]
    [InlineData("sites:\n- name: 'R' # r\n", "sites:\n- name: 'R' # r\n- name: 'S'\n  timeZone: Europe/Berlin\n")]
    [InlineData("sites: [ {name: R}\n       , {name: S}, {name: T} ] # all\n", "sites: [ {name: R}\n       , {name: T} ] # all\n")]
    [InlineData("sites: [{name: R}, {name: S},\n  {name: T}] # all\n", "sites: [{name: R},\n  {name: T}] # all\n")]
    // Between brackets that hold comments only.
    [InlineData("sites: [   # none\n  # really none\n]\n", "sites: [   # none\n  # really none\n  {name: R}\n]\n")]
    // Commas before items.
    [InlineData("sites: [ {name: R} # r\n       , {name: S} # s\n       ]\n", "sites: [ {name: R} # r\n       , {name: S} # s\n       , {name: T}\n       ]\n")]
    [InlineData("sites: [ {name: R} # r\n       , {name: S} ] # all\n", "sites: [ {name: R} # r\n       , {name: S}\n       , {name: T} ] # all\n")]
    [InlineData("sites: [ {name: R} # r\n       , {name: S}, # s\n       ]\n", "sites: [ {name: R} # r\n       , {name: S} # s\n       , {name: T},\n       ]\n")]
    [InlineData("sites: [ {name: R} # r\n       , {name: S},\n       {name: U} ]\n", "sites: [ {name: R} # r\n       , {name: S}\n       , {name: T},\n       {name: U} ]\n")]
    [InlineData("sites: [\n    {name: R}\n  , {name: S}\n  , {name: T}\n  ]\n", "sites: [\n    {name: R}\n  , {name: S}\n  ]\n")]
    [InlineData("sites: [\n    {name: R}\n    # s\n  , {name: S}\n  , {name: T} ] # all\n", "sites: [\n    {name: R}\n    # s\n  , {name: S} ] # all\n")]
    public void Whatever_is_around_stays(string before, string after)
    {
        const string Head = "formatVersion: 1\nname: C\n";
        var edit = DocumentEdit.Of(Head + before, TopologyText.Read(Head + before, "t"), TopologyText.Read(Head + after, "t"));
        Assert.Equal(Head + after, edit.Text);
        Assert.Empty(edit.Lost);
    }

    [Theory]
    // The last one with the bracket in its line.
    [InlineData("sites: [\n  {name: R},\n  # s\n  {name: S}]\n", "sites: [\n  {name: R}]\n", "# s")]
    [InlineData("sites: [\n  {name: R}, # r\n  # s\n  {name: S}]\n", "sites: [\n  {name: R} # r\n  ]\n", "# s")]
    // Commas in lines of their own.
    [InlineData("sites: [ name: R # r\n  , # between\n  name: S # s\n  ]\n", "sites: [\n   # between\n  name: S # s\n  ]\n", "# r")]
    [InlineData("sites: [\n  name: R # r\n  ,\n  name: S # s\n  ]\n", "sites: [\n  name: S # s\n  ]\n", "# r")]
    [InlineData("sites: [\n  name: R # r\n  ,\n  name: S # s\n  , # last\n  name: T # t\n  ]\n", "sites: [\n  name: R # r\n  ,\n   # last\n  name: T # t\n  ]\n", "# s")]
    // The first one in the line of the bracket.
    [InlineData("sites: [ {name: R}, # r\n  # s\n  {name: S}]\n", "sites: [\n  # s\n  {name: S}]\n", "# r")]
    // Commas before items.
    [InlineData("sites: [\n    {name: R} # r\n    # s\n  , {name: S} # 2\n    # t\n  , {name: T}\n  ]\n", "sites: [\n    {name: R} # r\n    # t\n  , {name: T}\n  ]\n", "# s", "# 2")]
    [InlineData("sites: [\n    {name: R} # r\n    # s\n  , {name: S} # 2\n  ]\n", "sites: [\n    # s\n    {name: S} # 2\n  ]\n", "# r")]
    [InlineData("sites: [\n    {name: R} # r\n    # s\n  , {name: S}]\n", "sites: [\n    {name: R} # r\n  ]\n", "# s")]
    public void What_goes_from_brackets_takes_its_own_comments_along(string before, string after, params string[] lost)
    {
        const string Head = "formatVersion: 1\nname: C\n";
        var edit = DocumentEdit.Of(Head + before, TopologyText.Read(Head + before, "t"), TopologyText.Read(Head + after, "t"));
        Assert.Equal(Head + after, edit.Text);
        Assert.Equal(lost, edit.Lost.Select(comment => comment.Text));
    }

    [Theory]
    [InlineData(" [ a.c.com, # a\n    # b\n    b.c.com\n  ]\n", " [\n    x.c.com,\n    # b\n    b.c.com\n  ]\n", "# a")]
    [InlineData(" [ a.c.com,\n    b.c.com # b\n  ]\n", " [ x.c.com, b.c.com # b\n  ]\n")]
    [InlineData(" [\n    # a\n    a.c.com,\n    b.c.com # b\n  ]\n", " [\n    x.c.com,\n    b.c.com # b\n  ]\n", "# a")]
    [InlineData(" [\n      a.c.com # a\n    , b.c.com # b\n    , c.c.com\n  ]\n", " [\n      x.c.com\n    , b.c.com # b\n    , c.c.com\n  ]\n", "# a")]
    public void What_comes_before_all_others_comes_also_where_the_first_goes(string before, string after, params string[] lost)
    {
        const string Head = "formatVersion: 1\nname: C\ndirectory:\n  domain: c.com\n  globalCatalogs:";
        var (text, expected) = (Head + before, Head + after);
        var edit = DocumentEdit.Of(text, TopologyText.Read(text, "t"), [new ChangedTopology(TopologyText.Read(expected, "t"), IsRenamed: false)], isWhole: false);
        Assert.Equal(expected, edit.Text);
        Assert.Equal(lost, edit.Lost.Select(comment => comment.Text));
    }

    [Theory]
    [InlineData("sites: # all\n  - name: R\n  - name: S\n# end\n", "sites: # all\n  - name: Q\n# end\n")]
    [InlineData("sites: # all\n\n- name: 'R'\n\n- name: S", "sites: # all\n\n- name: 'Q'\n")]
    [InlineData("sites: [{name: R}, {name: 'S'}] # all\n", "sites: [{name: Q}] # all\n")]
    [InlineData("sites: [\n  {name: R},\n  {name: S}\n] # all\n", "sites: [\n  {name: Q}\n] # all\n")]
    public void A_list_that_is_emptied_and_filled_again_keeps_its_place_and_its_form(string before, string after)
    {
        const string Head = "formatVersion: 1\nname: C\n";
        var topology = TopologyText.Read(Head + before, "t");
        var empty = topology.RemoveSite("R").RemoveSite("S");
        var edit = DocumentEdit.Of(Head + before, topology, empty, empty.Add(new Site("Q")));
        Assert.Equal(Head + after, edit.Text);
        Assert.Empty(edit.Lost);

        var commented = Head + before.Replace("R}", "R} # r\n ").Replace("name: R\n", "name: R # r\n").Replace("'R'\n", "'R' # r\n");
        edit = DocumentEdit.Of(commented, topology, empty, empty.Add(new Site("Q")));
        Assert.Equal(["# r"], edit.Lost.Select(comment => comment.Text));
        Assert.Equal(empty.Add(new Site("Q")), TopologyText.Read(edit.Text, "t"));
        Assert.Contains("# all", edit.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n  # about a\n  - a.c.com\n  - b.c.com # b\n", "\n  - b.c.com # b\n  - x.c.com\n", "# about a")]
    [InlineData("\n  # about a\n  - a.c.com\n  - b.c.com # b\n", "\n  - x.c.com\n  - b.c.com # b\n", "# about a")]
    [InlineData(" [a.c.com, b.c.com] # both\n", " [a.c.com, x.c.com] # both\n")]
    [InlineData(" [a.c.com, b.c.com] # both\n", " [x.c.com, y.c.com] # both\n")]
    public void Where_nothing_was_renamed_a_name_that_comes_is_another_item(string before, string after, params string[] lost)
    {
        const string Head = "formatVersion: 1\nname: C\ndirectory:\n  domain: c.com\n  globalCatalogs:";
        var (text, expected) = (Head + before, Head + after);
        var edit = DocumentEdit.Of(text, TopologyText.Read(text, "t"), [new ChangedTopology(TopologyText.Read(expected, "t"), IsRenamed: false)], isWhole: false);
        Assert.Equal(expected, edit.Text);
        Assert.Equal(lost, edit.Lost.Select(comment => comment.Text));
    }

    [Theory]
    [InlineData("sites:\n- name: R\n\nlabels: {a: b}\n", "sites:\n- name: R\n")]
    [InlineData("sites:\n- name: R\n\n- name: S\n\n", "sites:\n- name: R\n\n")]
    [InlineData("sites:\n- name: R\n\n- name: S\n\n- name: T\n", "sites:\n- name: R\n")]
    [InlineData("sites:\n- name: R\n\n- name: S\n\n# end\n", "sites:\n- name: R\n\n\n# end\n")]
    public void An_empty_line_that_separates_nothing_goes(string before, string after)
    {
        const string Head = "formatVersion: 1\nname: C\n";
        Assert.Equal(Head + after, DocumentEdit.Of(Head + before, TopologyText.Read(Head + before, "t"), TopologyText.Read(Head + after, "t")).Text);
    }

    [Fact]
    public void A_value_that_says_more_keeps_its_name()
    {
        const string Text = "formatVersion: 1\nname: C\nsites: [{name: R}]\nfrontEndPools: [{fqdn: p.c.com, site: R, edition: Enterprise}]\nchatPools:\n- fqdn: chat.c.com\n  nextHop: p.c.com\n  contentStore: sql.c.com\n  servers:\n  - &c1 c1.c.com # one\n  - c2.c.com\n";
        var before = TopologyText.Read(Text, "t");
        var edit = DocumentEdit.Of(Text, before, before.SetServerState(new Fqdn("c1.c.com"), ServerState.Standby));
        Assert.Equal(Text.Replace("&c1 c1.c.com", "&c1 {fqdn: c1.c.com, state: Standby}"), edit.Text);
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
