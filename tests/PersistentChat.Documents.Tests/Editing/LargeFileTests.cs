using System.Globalization;
using PersistentChat.Documents.Editing;
using PersistentChat.Renaming;

namespace PersistentChat.Documents.Tests.Editing;

/// <summary>Files of thousands of lines, in which people laid out their pools each in his own way.</summary>
public class LargeFileTests
{
    private const int Pools = 400;

    private const string Head = """
        # Everything that we run. The teams keep their own pools below.
        formatVersion: 1
        name: Contoso

        sites:
        - name: Redmond # headquarters

        frontEndPools:
        - fqdn: "pool01.contoso.com"
          edition: Enterprise
          site:    Redmond

        chatPools:

        """;

    private static readonly string[] _layouts =
    [
        """
        # --- {0}: the usual one ---
        - fqdn: chat{0}.contoso.com
          nextHop: pool01.contoso.com
          # both in one room
          servers: [a{0}.contoso.com, b{0}.contoso.com]
          contentStore: sql{0}.contoso.com\chat
          users:
            concurrent: 100 # counted in May

        """,
        """
        - { fqdn: chat{0}.contoso.com, nextHop: pool01.contoso.com, contentStore: 'sql{0}.contoso.com\chat',
            users: { concurrent: 100 } } # short

        """,
        """

        - contentStore:   "sql{0}.contoso.com\\chat"
          users:          {concurrent: 100}
          nextHop:        pool01.contoso.com
          fqdn:           chat{0}.contoso.com   # last, as in the old sheet
          servers:
            - a{0}.contoso.com # first
            # the second is in Berlin
            - fqdn: b{0}.contoso.com
              state: Standby

          # That is {0}.

        """,
        """
        -
          fqdn: chat{0}.contoso.com
          displayName: >-
            The pool of team {0},
            which moved in 2020
          nextHop: pool01.contoso.com
          contentStore: {instance: sql{0}.contoso.com\chat}
          users:
            # peak
            concurrent: 100
            provisioned: 900

        """,
    ];

    public static TheoryData<int> Files => new(Enumerable.Range(0, 10));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_change_is_its_line_and_taken_back_gives_the_first_text(int file)
    {
        var text = Text(file);
        Assert.InRange(text.Split('\n').Length, 2000, 10_000);
        var before = TopologyText.Read(text, "t");
        Assert.Equal(Pools, before.ChatPools.Count);
        foreach (var index in new[] { 0, 1, 2, 3, Pools / 2, Pools - 1 })
        {
            var pool = before.ChatPools[index];
            var after = before.Replace(pool.With(it => it.Users = new UserCounts(250, pool.Users.Provisioned)));
            var edit = DocumentEdit.Of(text, before, after);
            Assert.Empty(edit.Lost);
            Assert.Single(Changed(text, edit.Text));
            Assert.Equal(after, TopologyText.Read(edit.Text, "t"));
            Assert.Equal(text, DocumentEdit.Of(edit.Text, after, before).Text);
            Assert.Equal(edit.Text, DocumentEdit.Of(text, before, [new ChangedTopology(after)], isWhole: true).Text);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_pool_that_goes_takes_its_own_lines_along(int file)
    {
        var text = Text(file);
        var before = TopologyText.Read(text, "t");
        foreach (var index in new[] { 1, 7, Pools / 3 })
        {
            var after = before.RemoveChatPool(before.ChatPools[index].Fqdn);
            var edit = DocumentEdit.Of(text, before, after);
            Assert.Equal(after, TopologyText.Read(edit.Text, "t"));
            var whole = DocumentEdit.Of(text, before, [new ChangedTopology(after)], isWhole: true);
            Assert.Equal(whole.Text, edit.Text);
            Assert.Equal(whole.Lost, edit.Lost);
            var gone = text.Split('\n').Length - edit.Text.Split('\n').Length;
            Assert.InRange(gone, 2, 12);
            Assert.All(edit.Lost, comment => Assert.DoesNotContain(comment.Text, edit.Text.Split('\n').Select(line => line.Trim()).Where(line => line.Contains("--- ", StringComparison.Ordinal))));
        }
    }

    private static string Text(int file)
    {
        var random = new Random(file);
        var pools = Enumerable.Range(1, Pools).Select(i => _layouts[random.Next(_layouts.Length)].Replace("{0}", i.ToString("000", CultureInfo.InvariantCulture)));
        var text = Head + string.Concat(pools) + "# The end.\n";
        return file % 3 == 0 ? text.Replace("\r\n", "\n").Replace("\n", "\r\n") : text.Replace("\r\n", "\n");
    }

    private static IEnumerable<string> Changed(string before, string after)
    {
        var (one, other) = (before.Split('\n'), after.Split('\n'));
        Assert.Equal(one.Length, other.Length);
        return one.Where((line, i) => line != other[i]);
    }
}
