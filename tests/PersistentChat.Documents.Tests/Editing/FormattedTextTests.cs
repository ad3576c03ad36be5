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
        var canonical = TopologyText.Write(topology, DocumentFormat.Yaml);
        var formatted = FormattedText.Of(text, canonical);
        try
        {
            Assert.Equal(topology, TopologyText.Read(formatted, "t"));
            Assert.Equal(Comments(text), Comments(formatted));
            Assert.Equal(Lines(canonical), Lines(WithoutComments(formatted)));
            Assert.Equal(formatted, FormattedText.Of(formatted, canonical));
        }
        catch (Exception failure)
        {
            throw new InvalidOperationException(failure.Message + "\nbefore:\n" + text + "\nafter:\n" + formatted, failure);
        }
    }

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
            # The end.

            """;
        var topology = TopologyText.Read(Text, "t");
        Assert.Equal("""
            # yaml-language-server: $schema=pchat-topology.schema.json
            # The chat of Contoso.

            # Ask before you change it.
            formatVersion: 1
            name: Contoso # for now
            product: Lync2013
            directory: # one forest
              domain: contoso.com

            sites: # all of them
              # the first
              - name: Redmond
                timeZone: UTC # no summer time
                # nothing else is known
              # - name: Berlin
            # The end.

            """.ReplaceLineEndings("\n"), FormattedText.Of(Text, TopologyText.Write(topology, DocumentFormat.Yaml)));
    }

    private static IEnumerable<string> Comments(string text) => [.. SourceReader.Read(text).Comments
        .Select(comment => text[comment.Start..comment.End].Trim()).Where(comment => Modeline.Parse(comment.TrimStart('#').Trim()) is null).Order(StringComparer.Ordinal)];

    private static string WithoutComments(string text)
    {
        foreach (var comment in SourceReader.Read(text).Comments.Reverse())
            if (Modeline.Parse(text[comment.Start..comment.End].TrimStart('#').Trim()) is null)
                text = text.Remove(comment.Start, comment.End - comment.Start);
        return text;
    }

    private static IEnumerable<string> Lines(string text) => text.Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0);
}
