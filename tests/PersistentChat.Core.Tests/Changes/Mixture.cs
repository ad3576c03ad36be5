using System.Collections;
using PersistentChat.Keys;

namespace PersistentChat.Tests.Changes;

/// <summary>Makes a topology that differs from one here and there, by taking over what another one says, key by key.</summary>
internal sealed class Mixture
{
    private readonly Random _random;
    private readonly Func<int, bool> _differs;
    private int _places;

    private Mixture(int seed, Func<Random, int, bool> differs)
    {
        _random = new Random(seed);
        _differs = place => differs(_random, place);
    }

    /// <summary>Differs at one place in so many.</summary>
    public static Topology Random(Topology a, Topology b, int seed, int oneIn) => new Mixture(seed, (random, _) => random.Next(oneIn) == 0).Of(a, b);

    /// <summary>Each differs at one place only.</summary>
    public static IEnumerable<Topology> Single(Topology a, Topology b, int seed, int count)
    {
        var whole = new Mixture(seed, (_, _) => false);
        whole.Of(a, b);
        var random = new Random(seed);
        return from _ in Enumerable.Range(0, count)
               let chosen = random.Next(whole._places)
               select new Mixture(seed, (_, place) => place == chosen).Of(a, b);
    }

    private Topology Of(Topology a, Topology b) => (Topology)Of(TopologyKeys.Table, a, b);

    /// <summary>Where the model refuses what comes of it, the object stays as it was.</summary>
    private object Of(KeyTable table, object a, object b)
    {
        var mixed = table.Draft(a);
        foreach (var key in table.Keys)
            key.Set(mixed, Of(key.Kind, key.Get(a), key.Get(b)));
        try
        {
            table.Finish(mixed);
            return mixed;
        }
        catch (TopologyException)
        {
            return a;
        }
    }

    private object? Of(IKind kind, object? a, object? b) =>
        a is null || b is null || kind.Table is not { } table ? Once() ? b : a
        : table.Owner.IsInstanceOfType(a) ? Of(table, a, b)
        : kind is IListKind list ? list.Of(Mix(table, [.. ((IEnumerable)a).Cast<object>()], [.. ((IEnumerable)b).Cast<object>()]))
        : Once() ? b : a;

    private bool Once() => _differs(_places++);

    /// <summary>Drops some, adds some, changes some, and shuffles all.</summary>
    private object[] Mix(KeyTable table, object[] a, object[] b)
    {
        object[] items = [.. a.Where(_ => !Once()).Select((item, i) => i < b.Length ? Of(table, item, b[i]) : item), .. b.Where(_ => Once())];
        _random.Shuffle(items);
        return items;
    }
}
