namespace PersistentChat.Benchmarks;

/// <summary>The lower limit of a comparison: every text and number of two estates, matched by name, in loops by hand. It counts and explains nothing.</summary>
internal static class HandWrittenComparison
{
    private static readonly StringComparer _names = StringComparer.OrdinalIgnoreCase;

    public static int CountChanges(FlatEstate before, FlatEstate after) =>
        Differences(before.Sites, after.Sites, site => site.Name, (old, now) => Differ(old.TimeZone, now.TimeZone))
        + Differences(before.FrontEnds, after.FrontEnds, pool => pool.Fqdn, FrontEnd)
        + Differences(before.Instances, after.Instances, instance => instance.Name, Instance)
        + Differences(before.Pools, after.Pools, pool => pool.Fqdn, Pool);

    private static int Differences<T>(T[] before, T[] after, Func<T, string> name, Func<T, T, int> compare)
    {
        var byName = new Dictionary<string, T>(before.Length, _names);
        foreach (var item in before)
            byName.Add(name(item), item);
        var (found, matched) = (0, 0);
        foreach (var item in after)
            if (byName.TryGetValue(name(item), out var old))
                (found, matched) = (found + compare(old, item), matched + 1);
        return found + before.Length - matched + after.Length - matched;
    }

    private static int FrontEnd(FlatEstate.FrontEndRow old, FlatEstate.FrontEndRow now) =>
        Differ(old.Site, now.Site) + Differ(old.BackEnd, now.BackEnd) + Differences(old.Servers, now.Servers, server => server, (_, _) => 0);

    private static int Instance(FlatEstate.InstanceRow old, FlatEstate.InstanceRow now) =>
        Differ(old.Edition, now.Edition) + Differ(old.Version, now.Version) + Differ(old.DataCenter, now.DataCenter) + Differ(old.Databases, now.Databases);

    private static int Pool(FlatEstate.PoolRow old, FlatEstate.PoolRow now) =>
        Differ(old.NextHop, now.NextHop) + Differ(old.Site, now.Site) + Differ(old.Users, now.Users) + Differ(old.Provisioned, now.Provisioned)
        + Store(old.Content, now.Content) + Store(old.Backup!, now.Backup!)
        + Differences(old.Servers, now.Servers, server => server.Fqdn, (before, after) =>
            Differ(before.IsActive ? 1 : 0, after.IsActive ? 1 : 0) + Differ(before.DataCenter, after.DataCenter));

    private static int Store(FlatEstate.StoreRow old, FlatEstate.StoreRow now) =>
        Differ(old.Instance, now.Instance) + Differ(old.Mirror, now.Mirror) + Differ(old.Witness, now.Witness);

    private static int Differ(string? old, string? now) => _names.Equals(old, now) ? 0 : 1;

    private static int Differ(int old, int now) => old == now ? 0 : 1;
}
