using PersistentChat.Documents.Editing;

namespace PersistentChat.Documents.Tests.Editing;

/// <summary>What a change does to a file that a person laid out: the lines that it takes away (-) and puts in (+).</summary>
public class HandLaidOutTests
{
    private const string Commented = """
        # The chat of Contoso. Ask the messaging team before you change it.
        formatVersion: 1
        name: Contoso

        product: SkypeForBusiness2015   # since 2016

        sites:
        - name: Redmond          # headquarters
        - {name: Berlin, timeZone: Europe/Berlin}

        frontEndPools:
        # Enterprise Edition
        - fqdn:    "pool01.contoso.com"
          edition: Enterprise
          site:    Redmond

        chatPools:

        # --- the large one ---
        - fqdn: chat.contoso.com
          site: Redmond
          nextHop: pool01.contoso.com
          servers:
          # both in the same room
          - chat01.contoso.com
          - { fqdn: chat02.contoso.com, dataCenter: B1 }   # new
          - { fqdn: chat03.contoso.com, state: Standby }
          contentStore: 'sql01.contoso.com\chat'  # cluster
          users: { concurrent: 100 } # counted in May
          # That is all of it.

        # --- the small one ---
        - {fqdn: small.contoso.com, type: SingleServer, nextHop: pool01.contoso.com, contentStore: sql02.contoso.com}

        # The end.
        """;

    [Fact]
    public void A_changed_value_is_one_line()
    {
        Changes(
            topology => Pool(topology, pool => pool.Users = new UserCounts(250, null)),
            "-  users: { concurrent: 100 } # counted in May",
            "+  users: { concurrent: 250 } # counted in May");
        Changes(
            topology => topology.With(it => it.Name = "Fabrikam"),
            "-name: Contoso", "+name: Fabrikam");
        Changes(
            topology => topology.WithProduct(Product.Lync2013),
            "-product: SkypeForBusiness2015   # since 2016", "+product: Lync2013   # since 2016");
    }

    [Fact]
    public void An_added_server_is_one_line_in_the_style_of_its_neighbour() => Changes(
        topology => topology.AddServer(Chat, new ChatServer(new Fqdn("chat04.contoso.com"))),
        "+  - { fqdn: chat04.contoso.com }");

    [Fact]
    public void A_removed_server_is_one_line() => Changes(
        topology => topology.RemoveServer(new Fqdn("chat02.contoso.com")),
        "-  - { fqdn: chat02.contoso.com, dataCenter: B1 }   # new");

    [Fact]
    public void A_server_that_says_more_is_written_in_braces() => Changes(
        topology => topology.SetServerState(new Fqdn("chat01.contoso.com"), ServerState.Standby),
        "-  - chat01.contoso.com",
        "+  - { fqdn: chat01.contoso.com, state: Standby }");

    [Fact]
    public void An_added_key_stands_where_it_is_usually_written() => Changes(
        topology => Pool(topology, pool => pool.BackupContentStore = new SqlStore(new SqlInstanceName(@"sql05.contoso.com\chat"))),
        @"+  backupContentStore: sql05.contoso.com\chat");

    [Fact]
    public void A_store_gets_a_mirror_without_losing_its_comment() => Changes(
        topology => Pool(topology, pool => pool.ContentStore = new SqlStore(new SqlInstanceName(@"sql01.contoso.com\chat"), new SqlInstanceName(@"sql03.contoso.com\chat"))),
        @"-  contentStore: 'sql01.contoso.com\chat'  # cluster",
        @"+  contentStore:  # cluster",
        @"+    instance: sql01.contoso.com\chat",
        @"+    mirror: sql03.contoso.com\chat");

    [Fact]
    public void A_removed_pool_takes_its_own_lines() => Changes(
        topology => topology.RemoveChatPool(Chat),
        "-# --- the large one ---",
        "-- fqdn: chat.contoso.com",
        "-  site: Redmond",
        "-  nextHop: pool01.contoso.com",
        "-  servers:",
        "-  # both in the same room",
        "-  - chat01.contoso.com",
        "-  - { fqdn: chat02.contoso.com, dataCenter: B1 }   # new",
        "-  - { fqdn: chat03.contoso.com, state: Standby }",
        @"-  contentStore: 'sql01.contoso.com\chat'  # cluster",
        "-  users: { concurrent: 100 } # counted in May",
        "-  # That is all of it.");

    private static Fqdn Chat { get; } = new("chat.contoso.com");

    private static Topology Pool(Topology topology, Action<ChatPoolBuilder> change) => topology.Replace(topology.GetChatPool(Chat).With(change));

    private static void Changes(Func<Topology, Topology> change, params string[] expected)
    {
        foreach (var newLine in new[] { "\n", "\r\n" })
        {
            var text = Commented.ReplaceLineEndings(newLine) + newLine;
            var topology = TopologyText.Read(text, "t.yaml");
            var changed = change(topology);
            var edited = DocumentEdit.Of(text, topology, changed).Text;
            Assert.Equal(changed, TopologyText.Read(edited, "t.yaml"));
            Assert.Equal(expected, Difference(text.Split(newLine), edited.Split(newLine)));
        }
    }

    /// <summary>What differs between two texts that begin and end alike.</summary>
    private static IEnumerable<string> Difference(string[] before, string[] after)
    {
        var first = 0;
        while (first < before.Length && first < after.Length && before[first] == after[first])
            first++;
        var last = 0;
        while (last < before.Length - first && last < after.Length - first && before[^(last + 1)] == after[^(last + 1)])
            last++;
        static IEnumerable<string> Middle(string[] lines, int first, int last) => lines.Skip(first).Take(lines.Length - first - last);
        return [.. Middle(before, first, last).Select(line => "-" + line), .. Middle(after, first, last).Select(line => "+" + line)];
    }
}
