using FsCheck.Xunit;
using PersistentChat.Documents.Editing;
using PersistentChat.Documents.Editing.Sources;
using PersistentChat.Documents.Writing;
using PersistentChat.Documents.Yaml;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Documents.Tests.Editing;

[Properties(Arbitrary = [typeof(TopologyGenerator)], MaxTest = 500)]
public class FormattedTextTests
{
    [Property]
    public void However_a_person_laid_it_out_the_form_is_the_usual_one_with_every_comment(Topology topology, int seed)
    {
        var text = RandomLayout.Of(topology, seed);
        var formatted = FormattedText.Of(text, topology);
        try
        {
            Assert.Equal(topology, TopologyText.Read(formatted, "t"));
            Assert.Equal(Comments(text), Comments(formatted));
            Assert.Equal(formatted, FormattedText.Of(formatted, topology));
        }
        catch (Exception failure)
        {
            throw new InvalidOperationException(failure.Message + "\nbefore:\n" + text + "\nafter:\n" + formatted, failure);
        }
    }

    [Property]
    public void A_comment_is_said_of_the_same_as_before(Topology topology, int seed)
    {
        var (text, comments) = RandomLayout.WithComments(topology, seed);
        var formatted = SourceReader.Read(FormattedText.Of(text, topology));
        (int Start, string Path)[] all = [.. CommentPlaces.OfEntries(formatted).Entries.Select(placed => (placed.Entry.Start, placed.Path))];
        (int Start, string Path)[] entries = [.. all.Where(entry => formatted.IsFirstOfLine(entry.Start) || IsFirstKey(entry.Path))];
        var places = formatted.Comments.ToLookup(formatted.TextOf, comment => comment.Start);
        foreach (var comment in comments)
        {
            var place = Assert.Single(places[comment.Text]);
            var owners = Owners(place);
            if (comment.IsSure ? !owners.Contains(AtItem(comment.Owner)) : !owners.Select(ObjectOf).Intersect([ObjectOf(comment.Owner), ObjectOf(comment.Before)]).Any())
                Assert.Fail($"{comment} is at {string.Join(", ", owners)}\nbefore:\n{text}\nafter:\n{formatted.Text}".Replace('\0', '/'));
        }

        // Of a comment in a line of its own that is deeper than what follows, the line says of which table or list it is the end.
        string[] Owners(int place)
        {
            var line = formatted.LineStart(place);
            var index = Array.FindLastIndex(entries, entry => entry.Start < place);
            if (!formatted.IsFirstOfLine(place))
                return [AtItem(entries.First(entry => entry.Start >= line).Path)];
            var next = index + 1 < entries.Length ? entries[index + 1] : (Start: -1, Path: SourcePath.Document);
            return next.Start >= 0 && formatted.Column(next.Start) == formatted.Column(place) ? [AtItem(next.Path)]
                : index < 0 ? [SourcePath.Document]
                : [.. Around(entries[index].Path)];
        }

        // What is said of the first key of an item is said of the item, which begins in the same line.
        string AtItem(string path) => IsFirstKey(path) ? SourcePath.Outer(path) : path;

        bool IsFirstKey(string path) =>
            SourcePath.Outer(path) is var item && item.Split('\0')[^1].StartsWith('#') && all.First(entry => SourcePath.Outer(entry.Path) == item).Path.Equals(path, StringComparison.OrdinalIgnoreCase);
    }

    private static IEnumerable<string> Around(string path)
    {
        for (; path != SourcePath.Document; path = SourcePath.Outer(path))
            yield return path;
    }

    /// <summary>The object, or the key of the document, in which an entry stands.</summary>
    private static string ObjectOf(string path) => string.Join('\0', path.Split('\0').Take(2));

    [Property]
    public void Without_comments_it_is_what_is_written_anew(Topology topology) => Assert.Equal(
        TopologyText.Write(topology, DocumentFormat.Yaml),
        FormattedText.Anew("# yaml-language-server: $schema=" + TopologyText.DefaultSchemaReference, topology, RemarkedPaths.None));

    [Fact]
    public void Comments_and_empty_lines_stay_where_they_say_something()
    {
        const string Text = """


            # The chat of Contoso.

            # Ask before you change it.
            name: Contoso   # for now
            formatVersion: 1


            sites:     # all of them
              # the first
              -   timeZone:   UTC  # no summer time

                  name: Redmond
                  # nothing else is known
              # - name: Berlin
            directory: { forestRoot: contoso.com, # one forest
                         domain: contoso.com }
            chatPools:
            - fqdn: chat.contoso.com
              nextHop: pool01.contoso.com
              contentStore: sql01.contoso.com
              sipPort: 5041     # default on purpose
              servers:
              # first
              - chat01.contoso.com
              - chat02.contoso.com # second
              users: { concurrent: 100
                       # provisioned: 200
                     }
            # The end.

            """;
        var topology = TopologyText.Read(Text, "t");
        Assert.Equal("""
            # The chat of Contoso.
            formatVersion: 1

            # Ask before you change it.
            name: Contoso # for now
            product: Lync2013
            directory:
              domain: contoso.com
              forestRoot: contoso.com # one forest

            sites: # all of them
              # the first
              - name: Redmond
                timeZone: UTC # no summer time
                # nothing else is known
              # - name: Berlin
            chatPools:
              - fqdn: chat.contoso.com
                type: MultipleServer
                nextHop: pool01.contoso.com
                sipPort: 5041 # default on purpose
                servers:
                  # first
                  - chat01.contoso.com
                  - chat02.contoso.com # second
                contentStore: sql01.contoso.com
                users:
                  concurrent: 100
                  # provisioned: 200
            # The end.

            """.ReplaceLineEndings("\n"), FormattedText.Of(Text, topology));
    }

    private const string Head = "formatVersion: 1\nname: C\nproduct: Lync2013\n";

    [Theory]
    // Between brackets.
    [InlineData("sites: [\n  # about R\n  {name: R},\n  # about S\n  {name: S}\n]\n", "sites:\n  # about R\n  - name: R\n  # about S\n  - name: S\n")]
    [InlineData("sites: [ # all\n  {name: R}, # r\n  {name: S} # s\n  # no more\n] # end\n", "# end\nsites: # all\n  - name: R # r\n  - name: S # s\n  # no more\n")]
    [InlineData("sites: [{name: R,\n  # tz\n  timeZone: UTC}]\n", "sites:\n  - name: R\n    # tz\n    timeZone: UTC\n")]
    [InlineData("sites: [{\n  # R\n  name: R, timeZone: UTC}]\n", "sites:\n  # R\n  - name: R\n    timeZone: UTC\n")]
    [InlineData("directory: {domain: c.com, globalCatalogs: [\n  # a\n  a.c.com,\n  # b\n  b.c.com]}\n", "directory:\n  domain: c.com\n  globalCatalogs:\n    # a\n    - a.c.com\n    # b\n    - b.c.com\n")]
    [InlineData("directory:\n  domain: c.com\n  globalCatalogs: [a.c.com, # a\n    # b\n    b.c.com]\n", "directory:\n  domain: c.com\n  globalCatalogs:\n    - a.c.com # a\n    # b\n    - b.c.com\n")]
    [InlineData("sites: [\n  # none yet\n]\ncomputers: []\n", "sites: []\n  # none yet\n")]
    [InlineData("sites:\n  - name: R\n    timeZone:\n      # no summer time\n      UTC\n", "sites:\n  - name: R\n    # no summer time\n    timeZone: UTC\n")]
    // Deeper than what follows.
    [InlineData("directory:\n  domain: c.com\n  globalCatalogs:\n  - a.c.com\n    # about a\n  - b.c.com\n", "directory:\n  domain: c.com\n  globalCatalogs:\n    - a.c.com\n      # about a\n    - b.c.com\n")]
    [InlineData("directory:\n  globalCatalogs: [a.c.com]\n      # a.c.com is old\n  domain: c.com\n", "directory:\n  domain: c.com\n  globalCatalogs: [a.c.com]\n    # a.c.com is old\n")]
    [InlineData("sites:\n- name: R\n    # the first\n  timeZone: UTC\n- name: S\n", "sites:\n  - name: R\n      # the first\n    timeZone: UTC\n  - name: S\n")]
    [InlineData("sites:\n    # all\n  - name: R\n", "sites:\n  # all\n  - name: R\n")]
    // Sections that hold nothing, and the ends of tables and lists.
    [InlineData("computers:\n  # none yet\nsqlInstances:\n- name: sql.c.com\n", "sqlInstances:\n  - name: sql.c.com\ncomputers: []\n  # none yet\n")]
    [InlineData("sites:\n- name: R\ncomputers:\n  # none yet\n", "sites:\n  - name: R\ncomputers: []\n  # none yet\n")]
    [InlineData("directory:\n  forestRoot: x.com\n  domain: c.com\n  # that is all\nsites:\n- name: R\n", "directory:\n  domain: c.com\n  forestRoot: x.com\n  # that is all\nsites:\n  - name: R\n")]
    [InlineData("sites:\n- timeZone: UTC\n  name: R\n  # that is R\n# that is all\n", "sites:\n  - name: R\n    timeZone: UTC\n    # that is R\n# that is all\n")]
    public void A_comment_stays_with_its_entry(string text, string expected)
    {
        var topology = TopologyText.Read(Head + text, "t");
        Assert.Equal(Head + expected, FormattedText.Of(Head + text, topology));
        Assert.Equal(Head + expected, FormattedText.Of(Head + expected, topology));
    }

    [Theory]
    [InlineData("# the file\n\n# chosen by HR\nname: X\nformatVersion: 1\n", "# the file\nformatVersion: 1\n\n# chosen by HR\nname: X\nproduct: Lync2013\n")]
    [InlineData("# the file\nname: X\nformatVersion: 1\n", "# the file\nformatVersion: 1\nname: X\nproduct: Lync2013\n")]
    [InlineData("# yaml-language-server: $schema=s.json\n\n# the file\nname: X\nformatVersion: 1\n", "# yaml-language-server: $schema=s.json\n# the file\nformatVersion: 1\nname: X\nproduct: Lync2013\n")]
    public void The_head_of_a_file_ends_where_an_empty_line_sets_off_what_is_said_of_an_entry(string text, string expected)
    {
        var topology = TopologyText.Read(text, "t");
        Assert.Equal(expected, FormattedText.Of(text, topology));
        Assert.Equal(expected, FormattedText.Of(expected, topology));
    }

    private static IEnumerable<string> Comments(string text) => [.. SourceReader.Read(text).Comments
        .Select(comment => text[comment.Start..comment.End].Trim()).Where(comment => Modeline.Parse(comment.TrimStart('#').Trim()) is null).Order(StringComparer.Ordinal)];
}
