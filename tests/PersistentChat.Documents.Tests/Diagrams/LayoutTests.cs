using FsCheck.Xunit;
using PersistentChat.Diagrams;
using PersistentChat.Documents.Diagrams.Layout;
using PersistentChat.Inspection;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Documents.Tests.Diagrams;

public class LayoutTests
{
    private static readonly DateTime _today = new(2026, 1, 1);

    public static TheoryData<string> Samples => [.. Repository.Samples.Select(path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Samples_are_drawn_without_a_collision(string sample) =>
        Assert.Empty(Problems(TopologyFile.Read(Path.Combine(Repository.Root, "samples", sample)).Topology));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(8)]
    public void Estates_of_any_size_are_drawn_without_a_collision(int servers) =>
        Assert.All([1, 2, 3, 4, 5, 8, 12, 40], pools => Assert.Empty(Problems(Estate.Of(pools, servers))));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(6)]
    [InlineData(9)]
    [InlineData(12)]
    public void Estates_of_up_to_twelve_pools_of_eight_servers_are_legible_on_a_sheet_of_A3(int pools)
    {
        var drawing = Draw(Estate.Of(pools));
        Assert.Equal(6.0, Math.Min(6.0, Sheet.Points(drawing.Width, drawing.Height)), 0.1);
        Assert.All(AllTexts(drawing).Where(text => text.Role != TextRole.Letter), text => Assert.InRange(TextMetrics.SizeOf(text.Role), TextMetrics.SizeOf(TextRole.Detail), 22));
    }

    [Fact]
    public void Twelve_pools_have_the_form_of_a_lying_sheet_of_paper()
    {
        var drawing = Draw(Estate.Of(12));
        Assert.InRange((double)drawing.Width / drawing.Height, 1.3, 1.55);
    }

    [Fact]
    public void A_sheet_of_A3_shows_eleven_pixels_as_six_points_when_a_drawing_is_2130_pixels_wide()
    {
        Assert.Equal(6.0, Sheet.Points(2130, 1000), 1);
        Assert.Equal(6.0, Sheet.Points(1000, 2130), 1);
        Assert.Equal(6.0, Sheet.Points(1491, 1491), 1);
        Assert.False(Sheet.IsLegible(2140, 1000));
    }

    [Property(Arbitrary = [typeof(TopologyGenerator)], MaxTest = 200)]
    public void Any_topology_is_drawn_without_a_collision(Topology topology) => Assert.Empty(Problems(topology));

    [Property(Arbitrary = [typeof(TopologyGenerator)], MaxTest = 200)]
    public void Any_topology_is_drawn_compactly_without_a_collision(Topology topology) => Assert.Empty(Collisions.Find(DrawCompactly(topology)));

    [Property(Arbitrary = [typeof(TopologyGenerator)], MaxTest = 50)]
    public void A_pool_by_itself_is_drawn_without_a_collision(Topology topology)
    {
        foreach (var pool in topology.ChatPools)
            Assert.Empty(Problems(topology, pool.Fqdn));
    }

    [Fact]
    public void Twice_the_pools_take_twice_the_paper()
    {
        var small = Draw(Estate.Of(48));
        var large = Draw(Estate.Of(96));
        Assert.InRange((double)large.Width * large.Height / small.Width / small.Height, 1.7, 2.2);
    }

    [Fact]
    public void A_compact_drawing_leaves_out_the_domain_of_most_servers_and_says_so()
    {
        var drawing = Draw(TopologyFile.Read(Path.Combine(Repository.Root, "samples", "broken.yaml")).Topology);
        var texts = AllTexts(drawing).Select(text => text.Text).ToArray();
        Assert.Contains("chat01", texts);
        Assert.Contains("chat09.fabrikam.com", texts);
        Assert.Contains(@"sql03\chat", texts);
        Assert.Contains("names without a domain are in contoso.com", texts);
        Assert.DoesNotContain(AllTexts(Draw(TopologyFile.Read(Path.Combine(Repository.Root, "samples", "contoso.yaml")).Topology)), text => text.Text.Contains("without a domain", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(@"\\files.contoso.com\chat", @"\\files\chat")]
    [InlineData(@"\\contoso.com\dfs", @"\\contoso.com\dfs")]
    [InlineData(@"\\files.contoso.com.au\chat", @"\\files.contoso.com.au\chat")]
    [InlineData(@"\\files\old.contoso.com\chat", @"\\files\old.contoso.com\chat")]
    [InlineData(@"D:\chat.contoso.com", @"D:\chat.contoso.com")]
    public void Only_the_computer_of_a_path_loses_its_domain(string path, string shown)
    {
        var pool = new ChatPool(
            new Fqdn("chat.contoso.com"), ChatPoolType.MultipleServer, new Fqdn("pool01.contoso.com"),
            new SqlStore(new SqlInstanceName("sql.contoso.com")), [new ChatServer(new Fqdn("chat01.contoso.com"))]).With(it =>
        {
            it.FileStore = new StorePath(path);
        });
        var diagram = DiagramBuilder.Build(new Topology("T").With(it => it.ChatPools = [pool]));
        Assert.Equal(shown, new ShortNames(diagram, Measures.Compact).Of(Assert.Single(diagram.Lanes).Files.Children[0]));
    }

    [Theory]
    [InlineData("chat01.contoso.com", 400, "chat01.contoso.com")]
    [InlineData("a-very-long-host-name.contoso.com", 170, "a-very-long-host-name|.contoso.com")]
    [InlineData(@"sqlserver01.contoso.com\persistentchat", 175, @"sqlserver01.contoso.com|\persistentchat")]
    [InlineData(@"\\fileserver01.contoso.com\chat", 190, @"\\fileserver01.contoso.com|\chat")]
    [InlineData("Chat of the headquarters in Redmond", 130, "Chat of the|headquarters in|Redmond")]
    public void Names_are_broken_where_they_have_a_joint(string name, int width, string lines) =>
        Assert.Equal(lines, string.Join("|", TextFit.Wrap(name, width, TextRole.Name, 3)));

    [Fact]
    public void What_does_not_fit_is_cut_between_characters_and_marked()
    {
        var lines = TextFit.Wrap(string.Concat(Enumerable.Repeat("👩‍🚀e\u0301", 100)), 90, TextRole.Name, 2);
        Assert.Equal(2, lines.Count);
        Assert.EndsWith("…", lines[1]);
        Assert.All(lines, line => Assert.InRange(TextMetrics.Width(line, TextRole.Name), 1, 90));
        Assert.DoesNotContain('\uFFFD', string.Concat(lines));
    }

    private static Drawing Draw(Topology topology, Fqdn? pool = null) =>
        DiagramLayout.Place(DiagramBuilder.Build(topology, Inspector.Inspect(topology, _today), pool));

    private static Drawing DrawCompactly(Topology topology) =>
        DiagramLayout.Place(new CompactPlan(new LayoutContext(DiagramBuilder.Build(topology, Inspector.Inspect(topology, _today)), Measures.Compact)));

    private static IEnumerable<PlacedText> AllTexts(Drawing drawing) => drawing.Texts.Concat(drawing.Boxes.SelectMany(box => box.Texts));

    private static IReadOnlyList<string> Problems(Topology topology, Fqdn? pool = null) => Collisions.Find(Draw(topology, pool));
}
