using System;
using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Runbooks;

/// <summary>
/// Changes a chat pool in place. What hangs on a database comes off before the database moves and is put on again afterwards: log shipping outside, mirroring inside. Servers
/// join before others leave, unless the pool has no room for that.
/// </summary>
internal sealed class ChangePool
{
    private readonly ChatPool _before;
    private readonly ChatPool _after;
    private readonly Fqdn _name;

    private ChangePool(ChatPool before, ChatPool after) => (_before, _after, _name) = (before, after, before.Fqdn);

    /// <summary>What may be done independently of one another, each in its order.</summary>
    public static IEnumerable<IReadOnlyList<ChangeMove>> Lanes(ChatPool before, ChatPool after)
    {
        var change = new ChangePool(before, after);
        yield return [.. before.PoolType == ChatPoolType.MultipleServer ? change.Servers() : []];
        yield return [.. change.NextHop()];
        yield return [.. change.Databases()];
        yield return [.. change.Files()];
        yield return [.. change.Options()];
    }

    /// <summary>What is left when the rest is done; most of it only says something of the pool.</summary>
    public static ChangeMove Facts(ChatPool before, ChatPool after) => new(
        before.Fqdn, topology => topology.ReplaceUnchecked(after), (was, becomes) => [new("ChangeFacts", ChangeSurroundings.Facts(was, becomes, "site", "poolPort"))]);

    private IEnumerable<ChangeMove> NextHop()
    {
        if (_before.NextHop != _after.NextHop)
            yield return Move(it => it.NextHop = _after.NextHop, (_, after) => [new("NextHop", ChangeSteps.NextHop(after))]);
    }

    private IEnumerable<ChangeMove> Databases()
    {
        if (Ships(_before) && !ShipsAlike(_before, _after))
            yield return Move(Unship, (before, after) => [new("ChangeShipping", ChangeSteps.EndShipping(before, after))]);
        if (Unmirrored(_before.ContentStore, _after.ContentStore) || (_before.Compliance is { Enabled: true, Store: { } was } && Unmirrored(was, _after.Compliance.Store)))
        {
            yield return Move(
                it =>
                {
                    it.ContentStore = WithoutMirror(it.ContentStore, _after.ContentStore);
                    if (it.Compliance is { Enabled: true, Store: { } store })
                        it.Compliance = it.Compliance.With(settings => settings.Store = WithoutMirror(store, _after.Compliance.Store));
                },
                (before, after) => [new("ChangeUnmirror", ChangeSteps.EndMirroring(before, after))]);
        }
        if (_before.ContentStore.Instance != _after.ContentStore.Instance)
            yield return Move(it => it.ContentStore = new SqlStore(_after.ContentStore.Instance), (before, after) => [new("ChangeContent", ChangeSteps.MoveContent(before, after))]);
        foreach (var move in Compliance())
            yield return move;
        foreach (var move in Protection())
            yield return move;
    }

    private IEnumerable<ChangeMove> Files()
    {
        if (_after.FileStore is not null && _before.FileStore != _after.FileStore)
            yield return Move(it => it.FileStore = _after.FileStore, (before, after) => [new("ChangeFiles", ChangeSteps.MoveFiles(before, after))]);
    }

    private IEnumerable<ChangeMove> Options()
    {
        if (Properties(_before) != Properties(_after))
        {
            yield return Move(
                it => (it.DisplayName, it.SipPort, it.DefaultForSites) = (_after.DisplayName, _after.SipPort, _after.DefaultForSites),
                (before, after) => [new("ChangeProperties", ChangeSteps.Properties(before, after))]);
        }
    }

    private IEnumerable<ChangeMove> Servers()
    {
        var (was, becomes) = (Names(_before), Names(_after));
        var joining = _after.Servers.Where(server => !was.Contains(server.Fqdn)).Select(server => server.WithState(ServerState.Standby)).ToArray();
        var active = new HashSet<Fqdn>(_after.ActiveServers.Select(server => server.Fqdn));
        var changesStates = !active.SetEquals(_before.ActiveServers.Select(server => server.Fqdn));
        if (was.Count + joining.Length > Limits.Servers)
        {
            // No room for all of them at once: those that leave go first, as far as somebody still serves the users.
            var staying = new HashSet<Fqdn>(_before.ActiveServers.Select(server => server.Fqdn).Where(active.Contains));
            if (staying.Count == 0)
                staying.UnionWith(_before.ActiveServers.Select(server => server.Fqdn).Take(1));
            yield return Change(servers => servers.Select(server => staying.Contains(server.Fqdn) ? server : server.WithState(ServerState.Standby)));
            yield return Change(servers => servers.Where(server => becomes.Contains(server.Fqdn) || staying.Contains(server.Fqdn)));
            changesStates = true;
        }
        if (joining.Length > 0)
            yield return Change(servers => servers.Concat(joining));
        if (changesStates)
            yield return Change(servers => servers.Select(server => server.WithState(active.Contains(server.Fqdn) ? ServerState.Active : ServerState.Standby)));
        if (was.Any(server => !becomes.Contains(server)))
            yield return Change(servers => servers.Where(server => becomes.Contains(server.Fqdn)));
    }

    private ChangeMove Change(Func<IEnumerable<ChatServer>, IEnumerable<ChatServer>> change) => new(
        _name,
        topology =>
        {
            var pool = topology.GetChatPool(_name);
            return topology.ReplaceUnchecked(pool.WithServers(change(pool.Servers).ToArray()));
        },
        (before, after) => ChangeServers.Sections(ChangeRunbook.Context(before, _name), ChangeRunbook.Context(after, _name)));

    private IEnumerable<ChangeMove> Compliance()
    {
        var (was, becomes) = (_before.Compliance, _after.Compliance);
        if (was.Enabled && !becomes.Enabled)
            yield return Move(it => it.Compliance = becomes, (before, after) => [new("ChangeComplianceOff", ChangeSteps.EndCompliance(before, after))]);
        if (!was.Enabled || !becomes.Enabled)
        {
            if (!was.Enabled && becomes.Enabled)
                yield return Move(it => it.Compliance = Plain(becomes, null), (_, after) => [new("Compliance", ChangeSteps.StartCompliance(after))]);
            yield break;
        }
        if (was.Store?.Instance != becomes.Store?.Instance)
        {
            yield return Move(
                it => it.Compliance = it.Compliance!.With(settings => settings.Store = becomes.Store is null ? null : new SqlStore(becomes.Store.Instance)),
                (before, after) => [new("ChangeCompliance", ChangeSteps.MoveCompliance(before, after))]);
        }
        if (Plain(was, null) with { Store = null } != Plain(becomes, null) with { Store = null })
            yield return Move(it => it.Compliance = Plain(becomes, it.Compliance), (_, after) => [new("Compliance", ChangeSteps.ConfigureCompliance(after))]);
    }

    /// <summary>Mirrors, backup stores and log shipping, in this order.</summary>
    private IEnumerable<ChangeMove> Protection()
    {
        if (IsMirroredAnew(_before.ContentStore, _after.ContentStore) || (_after.Compliance is { Enabled: true, Store: { } store } && IsMirroredAnew(_before.Compliance.Store, store)))
        {
            yield return Move(
                it =>
                {
                    it.ContentStore = _after.ContentStore;
                    if (_after.Compliance.Enabled)
                        it.Compliance = it.Compliance!.With(settings => settings.Store = _after.Compliance.Store);
                },
                (before, after) => [new("Mirroring", ChangeSteps.Mirror(before, after))]);
        }
        var isOther = _before.BackupContentStore != _after.BackupContentStore || _before.LogShippingShare != _after.LogShippingShare
            || _before.Compliance.BackupStore != _after.Compliance.BackupStore;
        var shipsAnew = Ships(_after) && !(Ships(_before) && ShipsAlike(_before, _after));
        if (isOther || shipsAnew)
        {
            yield return Move(
                it =>
                {
                    it.BackupContentStore = _after.BackupContentStore;
                    it.LogShippingShare = _after.LogShippingShare;
                    if (_after.Compliance.Enabled)
                        it.Compliance = it.Compliance!.With(settings => settings.BackupStore = _after.Compliance.BackupStore);
                },
                (before, after) => [new("ChangeBackup", ChangeSteps.Backup(before, after)), new("LogShipping", shipsAnew ? LogShippingSteps.Of(after, overwrites: false) : [])]);
        }
    }

    private ChangeMove Move(Action<ChatPoolBuilder> change, Func<RunbookContext, RunbookContext, IEnumerable<RunbookSection>> sections) => new(
        _name, topology => topology.ReplaceUnchecked(topology.GetChatPool(_name).With(change)),
        (before, after) => sections(ChangeRunbook.Context(before, _name), ChangeRunbook.Context(after, _name)));

    /// <summary>Without the backup stores that go; those that stay have their logs shipped again later.</summary>
    private void Unship(ChatPoolBuilder pool)
    {
        if (pool.BackupContentStore?.Instance == _after.BackupContentStore?.Instance)
            return;
        pool.BackupContentStore = null;
        if (pool.Compliance is { Enabled: true } compliance)
            pool.Compliance = compliance.With(settings => settings.BackupStore = null);
    }

    private static bool Ships(ChatPool pool) => pool.PoolType == ChatPoolType.MultipleServer && pool.BackupContentStore is not null;

    private static bool ShipsAlike(ChatPool before, ChatPool after) =>
        (before.ContentStore.Instance, before.ContentStore.Mirror, before.ContentStore.Witness, before.BackupContentStore?.Instance, before.LogShippingShare)
        == (after.ContentStore.Instance, after.ContentStore.Mirror, after.ContentStore.Witness, after.BackupContentStore?.Instance, after.LogShippingShare);

    /// <summary>Whether the mirroring of a store goes: there is no command for a witness alone.</summary>
    private static bool Unmirrored(SqlStore before, SqlStore? after) => before.Mirror is not null && before != after;

    private static bool IsMirroredAnew(SqlStore? before, SqlStore after) => after.Mirror is not null && before != after;

    private static SqlStore WithoutMirror(SqlStore before, SqlStore? after) => Unmirrored(before, after) ? new SqlStore(before.Instance) : before;

    /// <summary>The settings, with the stores that the pool has so far.</summary>
    private static ComplianceSettings Plain(ComplianceSettings settings, ComplianceSettings? stores) => settings.With(it =>
    {
        it.Store = stores is not null ? stores.Store : settings.Store is null ? null : new SqlStore(settings.Store.Instance);
        it.BackupStore = stores?.BackupStore;
    });

    private static (string, int, string) Properties(ChatPool pool) =>
        (pool.DisplayName, pool.SipPort, string.Join("\n", pool.DefaultForSites.Select(site => site.ToUpperInvariant()).OrderBy(site => site, StringComparer.Ordinal)));

    private static HashSet<Fqdn> Names(ChatPool pool) => [.. pool.Servers.Select(server => server.Fqdn)];
}
