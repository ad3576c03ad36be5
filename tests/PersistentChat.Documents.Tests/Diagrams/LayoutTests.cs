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
    [InlineData(12)]
    [InlineData(40)]
    public void Large_estates_are_drawn_without_a_collision(int pools) => Assert.Empty(Problems(Estate.Of(pools)));

    [Property(Arbitrary = [typeof(TopologyGenerator)], MaxTest = 200)]
    public void Any_topology_is_drawn_without_a_collision(Topology topology) => Assert.Empty(Problems(topology));

    [Property(Arbitrary = [typeof(TopologyGenerator)], MaxTest = 50)]
    public void A_pool_by_itself_is_drawn_without_a_collision(Topology topology)
    {
        foreach (var pool in topology.ChatPools)
            Assert.Empty(Problems(topology, pool.Fqdn));
    }

    [Fact]
    public void Twice_the_pools_are_twice_the_height_at_the_same_width()
    {
        var small = Draw(Estate.Of(24));
        var large = Draw(Estate.Of(48));
        Assert.Equal(small.Width, large.Width);
        Assert.InRange(large.Height, small.Height * 1.8, small.Height * 2);
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

    private static IReadOnlyList<string> Problems(Topology topology, Fqdn? pool = null) => Collisions.Find(Draw(topology, pool));
}
