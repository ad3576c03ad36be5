using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Keys;

namespace PersistentChat.Rules.Stated;

/// <summary>A kind of objects that a stated rule speaks of.</summary>
internal abstract class SubjectKind(KeyTable table)
{
    /// <summary>Every kind, in the order of documents.</summary>
    public static IReadOnlyList<SubjectKind> All { get; } =
    [
        new SubjectKind<Topology>(TopologyKeys.Table, index => [index.Topology], (_, index) => index.ChatPools),
        new SubjectKind<ActiveDirectory>(DirectoryKeys.Table, index => [index.Topology.Directory], (_, index) => index.ChatPools,
            (directory, index) => (object?)directory.Domain ?? index.Topology),
        new SubjectKind<string>(
            SiteKeys.Table, index => [.. index.Topology.Sites.Select(site => site.Name)], (_, _) => [], (name, index) => index.Site(name)!),
        new SubjectKind<Fqdn>(
            FrontEndPoolKeys.Table, index => [.. index.Topology.FrontEndPools.Select(pool => pool.Fqdn)], (name, index) => index.PoolsBehind(index.FrontEnd(name)!),
            (name, index) => index.FrontEnd(name)!),
        new SubjectKind<SqlInstanceName>(
            SqlInstanceKeys.Table, index => [.. index.Instances.Select(instance => instance.Name)],
            (name, index) => index.StoresByInstance[name].Select(use => use.Pool), (name, index) => (object?)index.Instance(name) ?? name,
            NoInstance, NeedsInstances),
        new SubjectKind<Fqdn>(
            ComputerKeys.Table, index => [.. Computers(index)], (name, index) => index.PoolsNeeding(name), (name, index) => (object?)index.Computer(name) ?? name,
            Nobody, scope => scope.NeedsFrontEndServers()),
        new SubjectKind<ChatPool>(ChatPoolKeys.Table, index => index.ChatPools, (pool, _) => [pool]),
        new SubjectKind<ChatServer>(
            ChatServerKeys.Table, index => [.. index.ChatPools.SelectMany(pool => pool.Servers)],
            (server, index) => index.ChatPool(server.PoolFqdn!) is { } pool ? [pool] : []),
    ];

    /// <summary>The name, as documents write it.</summary>
    public string Name => table.Name;

    public FactTable Facts => FactTables.Of(table);

    /// <summary>An instance that is in no document.</summary>
    public static SqlInstanceName NoInstance => new(Nobody.ToString());

    // An object that is in no document: nothing is known of it.
    private static Fqdn Nobody => new("unknown" + SourceCoverage.UnknownDomain);

    public static SubjectKind? Find(string name) => All.FirstOrDefault(kind => kind.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>What stands for each of the objects where facts are asked of it.</summary>
    public abstract IReadOnlyList<object> Of(TopologyIndex index);

    /// <summary>The object itself, or its name where nothing is stated of it.</summary>
    public abstract object TargetOf(object owner, TopologyIndex index);

    public abstract IEnumerable<ChatPool> PoolsOf(object owner, TopologyIndex index);

    /// <summary>An object that the topology may have without saying so; null where it lists them all.</summary>
    public abstract object? Unlisted { get; }

    /// <summary>Says what is missing of the list of objects.</summary>
    public abstract void NeedsAll(Scope scope);

    /// <summary>Says what is missing of the list of instances: each can be a back end, or hold a store, or be a witness.</summary>
    public static void NeedsInstances(Scope scope)
    {
        scope.NeedsBackEnds();
        scope.NeedsStoresAndWitnesses();
    }

    public override string ToString() => Name;

    private static IEnumerable<Fqdn> Computers(TopologyIndex index) => index.LyncAndDatabaseServers.Select(computer => computer.Name)
        .Concat(index.Topology.Computers.Select(computer => computer.Fqdn).Where(computer => !(
            index.PoolsByServer.Contains(computer) || index.FrontEndsByServer.Contains(computer) || index.InstancesByServer.Contains(computer))));
}

/// <inheritdoc/>
internal sealed class SubjectKind<T>(
    KeyTable table, Func<TopologyIndex, IReadOnlyList<T>> all, Func<T, TopologyIndex, IEnumerable<ChatPool>> pools, Func<T, TopologyIndex, object>? target = null,
    T? unlisted = null, Action<Scope>? needsAll = null) : SubjectKind(table) where T : class
{
    public override IReadOnlyList<object> Of(TopologyIndex index) => all(index);

    public override object TargetOf(object owner, TopologyIndex index) => target is null ? owner : target((T)owner, index);

    public override IEnumerable<ChatPool> PoolsOf(object owner, TopologyIndex index) => pools((T)owner, index);

    public override object? Unlisted => unlisted;

    public override void NeedsAll(Scope scope) => needsAll?.Invoke(scope);
}
