using FsCheck.Xunit;
using PersistentChat.Changes;
using PersistentChat.Comparisons;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Tests.Changes;

[Properties(Arbitrary = [typeof(TopologyGenerator)], MaxTest = 100)]
public class ChangeProperties
{
    [Property]
    public void A_topology_does_not_differ_from_itself_in_another_spelling(Topology topology)
    {
        var again = Spelling.Of(topology);
        Assert.Empty(TopologyComparer.Compare(topology, again).Lines());
        Assert.Equal(Canonical.Of(topology), Canonical.Of(again));
    }

    [Property]
    public void No_differences_means_the_same_topology_and_the_other_way_round(Topology a, Topology b, int seed)
    {
        var canonical = Canonical.Of(a);
        foreach (var mixed in Mixture.Single(a, b, seed, 20).Append(Mixture.Random(a, b, seed, 10)))
        {
            var changes = TopologyComparer.Compare(a, mixed);
            var other = Canonical.Of(mixed);
            Assert.True(changes.Count == 0 == (canonical == other), string.Join('\n', [.. changes.Lines(), canonical, other]));
        }
    }

    [Property]
    public void The_way_back_is_the_mirror_image(Topology a, Topology b, int seed)
    {
        foreach (var oneIn in new[] { 2, 10, 100 })
        {
            var mixed = Mixture.Random(a, b, seed, oneIn);
            Assert.Equal(
                TopologyComparer.Compare(a, mixed).Select(Mirrored).Order(StringComparer.Ordinal),
                TopologyComparer.Compare(mixed, a).Select(Described).Order(StringComparer.Ordinal));
        }
    }

    [Property]
    public void Every_change_can_be_read(Topology a, Topology b, int seed) =>
        Assert.All(TopologyComparer.Compare(a, Mixture.Random(a, b, seed, 4)), change =>
        {
            Assert.NotEqual("", change.Target);
            Assert.Equal(change.Property is null, change.Action is ChangeAction.Create or ChangeAction.Delete);
            Assert.True(change.Property is null ? change.Before is null && change.After is null : change.Before != change.After, change.ToString());
            Assert.Equal(change.Consequence is null, change.Source is null);
            Assert.Equal(change.Kind is ChangeKind.ChatPool or ChangeKind.ChatServer, change.Pool is not null);
        });

    // The target of an update is the reference's name of the object, which a pool may have changed.
    private static string Described(TopologyChange change) => Describe(change, change.Action, change.Before, change.After);

    private static string Mirrored(TopologyChange change) => Describe(
        change,
        change.Action switch
        {
            ChangeAction.Create => ChangeAction.Delete,
            ChangeAction.Delete => ChangeAction.Create,
            var action => action,
        },
        change.After,
        change.Before);

    private static string Describe(TopologyChange change, ChangeAction action, string? before, string? after) =>
        $"{action} {change.Kind} {(change.Property is null ? change.Target : change.Property)} {before}|{after}";
}
