using System.Collections.Generic;
using System.Linq;
using PersistentChat.Capacity;
using PersistentChat.Internal;
using PersistentChat.Keys;

namespace PersistentChat.Rules.Stated;

/// <summary>What can be asked of every kind of object: the keys of its table, and what the model derives.</summary>
internal static class FactTables
{
    private static readonly Kind<int?> _number = Kinds.Number(int.MinValue, int.MaxValue);
    private static readonly ListKind<string> _dataCenters = Kinds.Line(Kinds.DataCenter);
    private static readonly Dictionary<KeyTable, FactTable> _tables = [];

    /// <summary>The facts of objects with the keys of a table.</summary>
    public static FactTable Of(KeyTable keys)
    {
        lock (_tables)
        {
            if (!_tables.TryGetValue(keys, out var table))
                _tables.Add(keys, table = new FactTable(keys, Derived(keys)));
            return table;
        }
    }

    /// <summary>The facts of the objects that values of a kind name; null for values that name none.</summary>
    public static FactTable? NamedBy(IKind kind) =>
        kind == Kinds.Computer.Inner ? Of(ComputerKeys.Table)
        : kind == Kinds.FrontEndPool.Inner ? Of(FrontEndPoolKeys.Table)
        : kind == Kinds.Instance.Inner ? Of(SqlInstanceKeys.Table)
        : kind is SiteKind ? Of(SiteKeys.Table)
        : null;

    private static IEnumerable<Fact> Derived(KeyTable keys) =>
        keys == TopologyKeys.Table ? OfTopology()
        : keys == ChatPoolKeys.Table ? OfChatPool()
        : keys == ChatServerKeys.Table ? OfChatServer()
        : keys == FrontEndPoolKeys.Table ? OfFrontEndPool()
        : keys == SqlInstanceKeys.Table ? OfSqlInstance()
        : keys == ComputerKeys.Table ? OfComputer()
        : keys == SiteKeys.Table ? [Name<string>(keys, site => site, "name")]
        : [];

    private static IEnumerable<Fact> OfTopology()
    {
        yield return new DerivedFact<Topology>("topology", "concurrentUsers", _number, (topology, _) => Sum(topology),
            (topology, scope) =>
            {
                foreach (var pool in topology.ChatPools)
                    scope.Needs(pool, UserKeys.Concurrent);
            });
    }

    private static IEnumerable<Fact> OfChatPool()
    {
        yield return Count("activeServers", (_, active) => active);
        yield return Count("standbyServers", (pool, active) => pool.Servers.Count - active);
        yield return Count("capacity", (pool, active) => CapacityPlanner.PlanFor(pool, active).MaximumConcurrentUsers);
        yield return new DerivedFact<ChatPool>(
            "chatPool", "headroom", _number, (pool, source) => source.ActiveOf(pool) is { } active ? CapacityPlanner.PlanFor(pool, active).Headroom : null, (pool, scope) =>
            {
                if (scope.Needs(pool, UserKeys.Concurrent))
                    scope.NeedsStates(pool);
            });
        yield return new DerivedFact<ChatPool>(
            "chatPool", "serversNeeded", _number, (pool, _) => CapacityPlanner.Plan(pool).ServersNeeded, (pool, scope) => scope.Needs(pool, UserKeys.Concurrent));
        yield return new DerivedFact<ChatPool>("chatPool", "dataCenters", _dataCenters, (pool, source) => DataCentersOf(pool, source), (pool, scope) =>
        {
            foreach (var server in pool.Servers)
                scope.NeedsDataCenter(server);
        });
        yield return new DerivedFact<ChatPool>("chatPool", "domain", Kinds.Domain, (pool, _) => pool.Fqdn.IsPlaceholder ? null : pool.Fqdn.Domain);
        yield return new DerivedFact<ChatPool>("chatPool", "ownServer", Kinds.Boolean, (pool, _) => pool.Find(pool.Fqdn) is not null);
        yield return new DerivedFact<ChatPool>("chatPool", "sharedInstances", _number, (pool, source) => SharedBy(pool, source.Index));

        static Fact Count(string name, System.Func<ChatPool, int, int> count) => new DerivedFact<ChatPool>(
            "chatPool", name, _number, (pool, source) => source.ActiveOf(pool) is { } active ? count(pool, active) : null, (pool, scope) => scope.NeedsStates(pool)).AlwaysThere();
    }

    private static IEnumerable<Fact> OfChatServer()
    {
        yield return new DerivedFact<ChatServer>(
            "chatServer", "state", new ChoiceKind<StatedState>([StatedState.Active, StatedState.Standby]),
            (server, _) => server.IsStateKnown ? server.Stated : null,
            (server, scope) => scope.NeedsState(server)).AlwaysThere();
        yield return new DerivedFact<ChatServer>(
            "chatServer", "dataCenter", Kinds.DataCenter, (server, source) => source.Index.DataCenterOf(server), (server, scope) => scope.NeedsDataCenter(server));
        yield return new DerivedFact<ChatServer>("chatServer", "pool", new TableKind<ChatPool>(ChatPoolKeys.Table), PoolOf);
        yield return new DerivedFact<ChatServer>("chatServer", "computer", Kinds.Computer, (server, _) => Known(server.Fqdn));
        yield return new DerivedFact<ChatServer>(
            "chatServer", "domain", Kinds.Domain, (server, source) => source.Index.DomainOf(server.Fqdn), (server, scope) => scope.NeedsDomain(server.Fqdn));
    }

    private static IEnumerable<Fact> OfFrontEndPool()
    {
        yield return Name<Fqdn>(FrontEndPoolKeys.Table, Known);
        yield return new DerivedFact<Fqdn>(
            "frontEndPool", "product", Kinds.Choice<Product>(), (fqdn, source) => source.Index.FrontEnd(fqdn) is { } pool ? source.Index.ProductOf(pool) : null);
        yield return new DerivedFact<Fqdn>("frontEndPool", "domain", Kinds.Domain, (fqdn, _) => Known(fqdn)?.Domain);
        yield return new DerivedFact<Fqdn>(
            "frontEndPool", "chatPools", Kinds.Lines(new TableKind<ChatPool>(ChatPoolKeys.Table)),
            (fqdn, source) => source.Index.FrontEnd(fqdn) is { } pool ? ValueList.Of(source.Index.PoolsBehind(pool)) : null).LookingBack();
    }

    private static IEnumerable<Fact> OfSqlInstance()
    {
        yield return Name<SqlInstanceName>(SqlInstanceKeys.Table, Known, "name");
        yield return new DerivedFact<SqlInstanceName>(
            "sqlInstance", "edition", Kinds.Choice<SqlEdition>(), (name, source) => source.Index.EditionOf(name), (name, scope) => scope.Needs(name, SqlInstanceKeys.Edition));
        yield return new DerivedFact<SqlInstanceName>(
            "sqlInstance", "dataCenter", Kinds.DataCenter, (name, source) => source.Index.DataCenterOf(name), (name, scope) => scope.NeedsDataCenter(name));
        yield return new DerivedFact<SqlInstanceName>("sqlInstance", "described", Kinds.Boolean, (name, source) => source.Index.Instance(name) is not null);
        yield return new DerivedFact<SqlInstanceName>("sqlInstance", "broughtAlong", Kinds.Boolean, (name, source) => IsBroughtAlong(name, source.Index));
        yield return new DerivedFact<SqlInstanceName>("sqlInstance", "server", Kinds.Computer, (name, _) => Known(name.Server));
        yield return new DerivedFact<SqlInstanceName>(
            "sqlInstance", "chatPools", Kinds.Lines(new TableKind<ChatPool>(ChatPoolKeys.Table)), (name, source) => PoolsOn(name, source.Index)).LookingBack();
        yield return new DerivedFact<SqlInstanceName>(
            "sqlInstance", "sharedBy", _number,
            (name, source) => Known(name) is null ? null : PoolsOn(name, source.Index).Count + source.Index.BackEndsByInstance[name].Count()).LookingBack();
    }

    private static IEnumerable<Fact> OfComputer()
    {
        yield return Name<Fqdn>(ComputerKeys.Table, Known);
        yield return new DerivedFact<Fqdn>(
            "computer", "domain", Kinds.Domain, (fqdn, source) => source.Index.DomainOf(fqdn), (fqdn, scope) => scope.NeedsDomain(fqdn));
        yield return new DerivedFact<Fqdn>("computer", "described", Kinds.Boolean, (fqdn, source) => source.Index.Computer(fqdn) is not null);
        yield return new DerivedFact<Fqdn>(
            "computer", "services", Kinds.Words<ComputerService>(), (fqdn, source) => Known(fqdn) is null ? null : ServicesOn(fqdn, source.Index));
    }

    /// <summary>The name of an object, which is known also where nothing else is stated of it.</summary>
    private static Fact Name<T>(KeyTable table, System.Func<T, T?> name, string key = "fqdn") where T : class =>
        new NameFact<T>(table, table.Keys.First(item => item.Name == key), name);

    private static Fqdn? Known(Fqdn fqdn) => fqdn.IsPlaceholder ? null : fqdn;

    private static SqlInstanceName? Known(SqlInstanceName name) => name.Server.IsPlaceholder ? null : name;

    private static ChatPool? PoolOf(ChatServer server, FactSource source) => server.PoolFqdn is { } pool ? source.Index.ChatPool(pool) : null;

    private static int? Sum(Topology topology)
    {
        var sum = 0L;
        foreach (var pool in topology.ChatPools)
            if (pool.Users.Concurrent is { } users)
                sum += users;
            else
                return null;
        return (int)System.Math.Min(sum, int.MaxValue);
    }

    private static IReadOnlyList<string>? DataCentersOf(ChatPool pool, FactSource source)
    {
        foreach (var server in pool.Servers)
            if (source.Index.DataCenterOf(server) is null)
                return null;
        return DataCenters.Distinct(pool.Servers.Select(source.Index.DataCenterOf));
    }

    private static int SharedBy(ChatPool pool, TopologyIndex index) => StoreUse.Of(pool)
        .SelectMany(use => use.Holders).Distinct()
        .Count(instance => index.StoresByInstance[instance].Any(use => use.Pool != pool) || index.BackEndsByInstance.Contains(instance));

    private static IReadOnlyList<ChatPool> PoolsOn(SqlInstanceName name, TopologyIndex index) =>
        ValueList.Of(index.StoresByInstance[name].Select(use => use.Pool).Distinct());

    private static bool IsBroughtAlong(SqlInstanceName name, TopologyIndex index) =>
        index.IsStandardEdition(name.Server) && index.FrontEnd(name.Server)!.LocalBackEnd == name;

    private static IReadOnlyList<ComputerService> ServicesOn(Fqdn computer, TopologyIndex index)
    {
        var services = new List<ComputerService>(1);
        if (index.PoolsByServer.Contains(computer))
            services.Add(ComputerService.ChatServer);
        if (index.IsStandardEdition(computer))
            services.Add(ComputerService.StandardEditionServer);
        else if (index.FrontEndsByServer.Contains(computer))
            services.Add(ComputerService.FrontEndServer);
        if (index.AllInstancesByServer.Contains(computer))
            services.Add(ComputerService.SqlServer);
        return services;
    }
}

/// <summary>The name of an object.</summary>
internal sealed class NameFact<T>(KeyTable table, IKey key, System.Func<T, T?> name) : Fact(key.Name, key.Kind) where T : class
{
    public override FactTable? Target => null;

    public override string Meaning => KeyTexts.Key(table.Name, key.Name);

    public override object? Get(object owner, FactSource source) => owner is T item ? name(item) : null;

    public override bool IsOpen(object owner, object? value, ChatPool? pool, FactSource source) => value is null;

    public override void Miss(object owner, FactSource source, FactPlace? place, object name)
    {
        if (place is not null)
            source.Missing(place, name, key);
    }
}

/// <summary>What a computer does in a topology, beside the roles that are stated of it.</summary>
internal enum ComputerService
{
    ChatServer,
    FrontEndServer,
    StandardEditionServer,
    SqlServer,
}
