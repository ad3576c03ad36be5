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

            # Ask before you change it.
            formatVersion: 1
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
                # provisioned: 200
                users: {concurrent: 100}
            # The end.

            """.ReplaceLineEndings("\n"), FormattedText.Of(Text, topology));
    }

    private static IEnumerable<string> Comments(string text) => [.. SourceReader.Read(text).Comments
        .Select(comment => text[comment.Start..comment.End].Trim()).Where(comment => Modeline.Parse(comment.TrimStart('#').Trim()) is null).Order(StringComparer.Ordinal)];
}
