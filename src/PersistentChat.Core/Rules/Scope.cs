using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Keys;

namespace PersistentChat.Rules;

/// <summary>
/// What a rule speaks of in a topology, and which facts about it are missing. A fact is missing only where it could make a finding: what a rule asks
/// depends on what is known already, and one of several ways to state it is enough.
/// </summary>
/// <param name="topology">The topology.</param>
/// <param name="isSketch">Whether it is enough to know that there is something, and that something is missing; then nothing is counted or listed.</param>
internal sealed class Scope(TopologyIndex topology, bool isSketch = false)
{
    private List<OpenFact> _open = [];
    private ILookup<ChatCategory, Fqdn>? _poolsByCategory;

    /// <summary>How many objects the rule speaks of.</summary>
    public int Subjects { get; private set; }

    /// <summary>Whether anything is missing about them.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>What is missing about them; a fact that several objects need can occur more than once.</summary>
    public IReadOnlyList<OpenFact> Open => _open;

    /// <summary>Whether an object that states what is needed makes no difference any more, so that nothing else has to be looked up about it.</summary>
    public bool IsSettled(bool isStated) => isSketch && isStated && Subjects > 0;

    /// <summary>Whether it is enough to know that something is missing.</summary>
    public bool IsSketch => isSketch;

    /// <summary>Whether something is missing, which is enough.</summary>
    private bool IsOpenEnough => isSketch && IsOpen;

    /// <summary>What is known of a rule that has looked at everything already.</summary>
    public void Sketch(int subjects, bool isOpen) => (Subjects, IsOpen) = (subjects, isOpen);

    /// <summary>A fact is missing.</summary>
    public void Miss(FactPlace place, object owner, IKey key)
    {
        if (owner is ChatCategory category && !isSketch)
            foreach (var pool in PoolsWith(category))
                Add(place, new CategoryName(pool, category.Name), key);
        else
            Add(place, owner, key);
    }

    /// <summary>Begins anew, for the next rule.</summary>
    public void Clear()
    {
        Subjects = 0;
        IsOpen = false;
        if (_open.Count > 0)
            _open = [];
    }

    /// <summary>The rule speaks of the topology as a whole.</summary>
    public void One() => Subjects++;

    /// <summary>The rule speaks of these, and needs nothing but what they cannot be without.</summary>
    public void Of<T>(IEnumerable<T> subjects)
    {
        if (subjects is IReadOnlyCollection<T> list)
        {
            Subjects += list.Count;
            return;
        }
        foreach (var _ in subjects)
        {
            Subjects++;
            if (isSketch)
                return;
        }
    }

    /// <summary>The rule speaks of these, and needs facts about each.</summary>
    /// <param name="subjects">What it speaks of.</param>
    /// <param name="needs">Says what is missing of one.</param>
    /// <param name="isStated">Whether nothing of it is missing anywhere, so that it makes no difference how many there are.</param>
    public void Of<T>(IEnumerable<T> subjects, Action<T> needs, bool isStated = false)
    {
        if (Subjects > 0 && (IsOpenEnough || IsSettled(isStated)))
            return;
        foreach (var subject in subjects)
        {
            Subjects++;
            if (IsSettled(isStated))
                return;
            needs(subject);
            if (IsOpenEnough)
                return;
        }
    }

    /// <summary>Whether a fact is stated; if not, it is missing.</summary>
    public bool Needs(Key<ActiveDirectory> key) => Needs(FactPlace.Directory, OpenFact.OfDirectory, topology.Topology.Directory, key);

    /// <inheritdoc cref="Needs(Key{ActiveDirectory})"/>
    public bool Needs(FrontEndPool pool, Key<FrontEndPool> key) => Needs(FactPlace.FrontEndPool, pool.Fqdn, pool, key);

    /// <inheritdoc cref="Needs(Key{ActiveDirectory})"/>
    public bool Needs(SqlInstanceName instance, Key<SqlInstance> key) => Needs(FactPlace.SqlInstance, instance, topology.Instance(instance), key);

    /// <inheritdoc cref="Needs(Key{ActiveDirectory})"/>
    public bool Needs(Fqdn computer, Key<Computer> key) => Needs(FactPlace.Computer, computer, topology.Computer(computer), key);

    /// <inheritdoc cref="Needs(Key{ActiveDirectory})"/>
    public bool Needs(InstanceFacts instance, Key<SqlInstance> key) => Needs(FactPlace.SqlInstance, instance.Name, instance.Facts, key);

    /// <inheritdoc cref="Needs(Key{ActiveDirectory})"/>
    public bool Needs(ComputerFacts computer, Key<Computer> key) => Needs(FactPlace.Computer, computer.Name, computer.Facts, key);

    /// <inheritdoc cref="Needs(Key{ActiveDirectory})"/>
    public bool Needs(ComputerFacts computer, Key<ComputerDisks> key) => Needs(FactPlace.Disks, computer.Name, computer.Facts?.Disks, key);

    /// <inheritdoc cref="Needs(Key{ActiveDirectory})"/>
    public bool Needs(ChatPool pool, Key<ChatPool> key) => Needs(FactPlace.ChatPool, pool.Fqdn, pool, key);

    /// <inheritdoc cref="Needs(Key{ActiveDirectory})"/>
    public bool Needs(ChatPool pool, Key<UserCounts> key) => Needs(FactPlace.Users, pool.Fqdn, pool.Users, key);

    /// <inheritdoc cref="Needs(Key{ActiveDirectory})"/>
    public bool Needs(ChatPool pool, Key<RoomCounts> key) => Needs(FactPlace.Rooms, pool.Fqdn, pool.Rooms, key);

    /// <inheritdoc cref="Needs(Key{ActiveDirectory})"/>
    public bool Needs(ChatPool pool, Key<ComplianceSettings> key) => Needs(FactPlace.Compliance, pool.Fqdn, pool.Compliance, key);

    /// <inheritdoc cref="Needs(Key{ActiveDirectory})"/>
    public bool Needs(LegacyPool pool, Key<LegacyPool> key) => Needs(FactPlace.LegacyPool, pool.Fqdn, pool, key);

    /// <summary>
    /// Whether the data centre of a chat server is known: the pool states it, or the facts about the computer. These are asked for where the pool lists no servers, and
    /// where the computer is a Front End Server too.
    /// </summary>
    public bool NeedsDataCenter(ChatServer server) =>
        topology.DataCenterOf(server) is not null
        || (server.Fqdn == server.PoolFqdn || topology.FrontEndsByServer.Contains(server.Fqdn)
            ? Needs(server.Fqdn, ComputerKeys.DataCenter)
            : Needs(FactPlace.ChatServer, server.Fqdn, server, ChatServerKeys.DataCenter));

    /// <summary>Whether the data centre of an instance is known: the facts about it state it, or those about its server.</summary>
    public bool NeedsDataCenter(SqlInstanceName instance) => topology.DataCenterOf(instance) is not null || Needs(instance, SqlInstanceKeys.DataCenter);

    /// <summary>Whether the next hop of a pool is known: an import knows no name of it where the document does not give one.</summary>
    public bool NeedsNextHop(ChatPool pool)
    {
        if (!pool.NextHop.IsPlaceholder)
            return true;
        Add(FactPlace.ChatPool, pool.Fqdn, ChatPoolKeys.NextHop);
        return false;
    }

    /// <summary>Whether it is known on which instances a store is: an import knows no name where the document does not give one.</summary>
    public void NeedsInstances(StoreUse use)
    {
        Needs(use.Store.Instance);
        Needs(use.Store.Mirror);
        Needs(use.Store.Witness);

        void Needs(SqlInstanceName? instance)
        {
            if (instance?.Server.IsPlaceholder != true)
                return;
            IsOpen = true;
            if (!isSketch)
                AddUnnamed(instance);
        }
    }

    /// <summary>Which categories a pool has, and which rooms each of them; those of one name are one.</summary>
    public void NeedsRooms(ChatPool pool)
    {
        if (!Needs(pool, ChatPoolKeys.Categories) || !pool.Categories.AnyWhere(pool, static (category, _) => category.Rooms is null))
            return;
        foreach (var category in pool.Categories.GroupBy(category => category.Name, StringComparer.OrdinalIgnoreCase))
            if (category.All(item => item.Rooms is null))
                Add(FactPlace.Category, new CategoryName(pool.Fqdn, category.Key), CategoryKeys.Rooms);
    }

    /// <summary>Which servers of a pool are active: topology documents of a deployment do not say of several.</summary>
    public void NeedsStates(ChatPool pool)
    {
        for (var i = 0; i < pool.Servers.Count; i++)
            NeedsState(pool.Servers[i]);
    }

    /// <summary>Whether it is known that a server is active, or on standby.</summary>
    public bool NeedsState(ChatServer server)
    {
        if (server.IsStateKnown)
            return true;
        Add(FactPlace.ChatServer, server.Fqdn, ChatServerKeys.State);
        return false;
    }

    /// <summary>Whether it is known that a store has a mirror, or none.</summary>
    public bool NeedsMirror(StoreUse use) => !use.MayHaveMirror || LacksPartner(use, StoreKeys.Mirror);

    /// <summary>Whether it is known that a store has a witness, or none.</summary>
    public bool NeedsWitness(StoreUse use) => !use.MayHaveWitness || LacksPartner(use, StoreKeys.Witness);

    /// <summary>Whether it is known that a pool has a content store of disaster recovery, or none.</summary>
    public bool NeedsBackup(ChatPool pool) =>
        pool.BackupContentStore is not null || !pool.IsUnknown(UnknownFact.BackupStore) || Lacks(FactPlace.ChatPool, pool, ChatPoolKeys.BackupContentStore);

    /// <summary>Whether it is known that a pool with compliance has a compliance store of disaster recovery, or none.</summary>
    public bool NeedsComplianceBackup(ChatPool pool) =>
        !pool.Compliance.Enabled || pool.Compliance.BackupStore is not null || !pool.IsUnknown(UnknownFact.BackupStore)
        || Lacks(FactPlace.Compliance, pool, ComplianceKeys.BackupStore);

    /// <summary>Whether it is known that compliance is on, or off.</summary>
    public bool NeedsCompliance(ChatPool pool) =>
        pool.Compliance.Enabled || !pool.IsUnknown(UnknownFact.Compliance) || Lacks(FactPlace.Compliance, pool, ComplianceKeys.Enabled);

    /// <summary>Whether it is known how compliance is configured where that is not stated.</summary>
    public void NeedsComplianceSetting(ChatPool pool, Key<ComplianceSettings> key)
    {
        if (pool.IsUnknown(UnknownFact.ComplianceSettings) && key.IsLeftOut(pool.Compliance))
            Lacks(FactPlace.Compliance, pool, key);
    }

    /// <summary>Which ports the servers of a pool have.</summary>
    public void NeedsPorts(ChatPool pool)
    {
        if (pool.MayHaveOtherSipPort)
            Lacks(FactPlace.ChatPool, pool, ChatPoolKeys.SipPort);
        if (pool.MayHaveOtherPoolPort)
            Lacks(FactPlace.ChatPool, pool, ChatPoolKeys.PoolPort);
    }

    /// <summary>Whether it is known that a pool has something, where it does not state it.</summary>
    public bool Needs(ChatPool pool, UnknownFact fact, Key<ChatPool> key) => !pool.IsUnknown(fact) || !key.IsLeftOut(pool) || Lacks(FactPlace.ChatPool, pool, key);

    /// <summary>Which stores chat pools have, and where their copies are: each may be on an instance that matters.</summary>
    public void NeedsStores()
    {
        if (IsOpenEnough)
            return;
        foreach (var pool in topology.WithoutComplianceStore)
            Needs(pool, ComplianceKeys.Store);
        if (!topology.HasUnknown)
            return;
        foreach (var use in topology.Stores)
            NeedsMirror(use);
        foreach (var pool in topology.ChatPools)
        {
            NeedsBackup(pool);
            NeedsCompliance(pool);
            NeedsComplianceBackup(pool);
        }
    }

    /// <summary>The same, and which witnesses they have.</summary>
    public void NeedsStoresAndWitnesses()
    {
        NeedsStores();
        if (!topology.HasUnknown || IsOpenEnough)
            return;
        foreach (var use in topology.Stores)
            if (use.Store.Mirror is not null || use.MayHaveMirror)
                NeedsWitness(use);
    }

    /// <summary>From which Group Chat pools chat pools take over.</summary>
    /// <param name="matters">Of which of them that matters; null for all.</param>
    public void NeedsPredecessors(Func<TopologyIndex, ChatPool, bool>? matters = null)
    {
        if (!topology.HasUnknown || IsOpenEnough)
            return;
        foreach (var pool in topology.ChatPools)
            if (pool.MayHavePredecessors && matters?.Invoke(topology, pool) != false)
                Lacks(FactPlace.ChatPool, pool, ChatPoolKeys.MigratedFrom);
    }

    /// <summary>For which sites pools are the default.</summary>
    public void NeedsDefaults()
    {
        if (!topology.HasUnknown || IsOpenEnough)
            return;
        foreach (var pool in topology.ChatPools)
            Needs(pool, UnknownFact.DefaultForSites, ChatPoolKeys.DefaultForSites);
    }

    /// <summary>The rule speaks of pools with compliance, and needs facts about each; where nobody knows whether it is on, that is missing.</summary>
    public void OfCompliance(Action<ChatPool>? needs = null)
    {
        foreach (var pool in topology.ChatPools)
        {
            if (!pool.Compliance.Enabled)
            {
                NeedsCompliance(pool);
                continue;
            }
            Subjects++;
            needs?.Invoke(pool);
        }
    }

    /// <summary>Whether the domain of a computer is known: it is stated, or its name has one.</summary>
    public bool NeedsDomain(Fqdn computer) => !computer.IsShort || Needs(computer, ComputerKeys.Domain);

    /// <summary>Whether the time zone of a site is known.</summary>
    public bool NeedsTimeZone(string site) => Needs(FactPlace.Site, site, topology.Site(site), SiteKeys.TimeZone);

    /// <summary>Where the back ends are of Enterprise Edition pools, which have one in any case.</summary>
    /// <param name="ofPoolsInUse">Whether it matters only of the next hops of chat pools.</param>
    /// <param name="product">The product of which it matters; null for any.</param>
    /// <param name="ofKnownProducts">Whether it does not matter of pools of other generations.</param>
    public void NeedsBackEnds(bool ofPoolsInUse = false, Product? product = null, bool ofKnownProducts = false)
    {
        if (IsOpenEnough || topology.Everywhere.HaveBackEnds)
            return;
        foreach (var frontEnd in topology.Topology.FrontEndPools)
            if (frontEnd.Edition == FrontEndEdition.Enterprise
                && (!ofPoolsInUse || topology.HasPoolsBehind(frontEnd))
                && (product is null || topology.ProductOf(frontEnd) == product)
                && (!ofKnownProducts || frontEnd.ServiceVersion is null))
                Needs(frontEnd, FrontEndPoolKeys.BackEnd);
        // One that states no product is of the topology's.
        if (product is null || product == topology.Topology.Product)
            NeedsNextHops();
    }

    /// <summary>Which Front End Servers Enterprise Edition pools have, at least one in any case.</summary>
    /// <param name="ofPoolsInUse">Whether it matters only of the next hops of chat pools.</param>
    /// <param name="ofKnownProducts">Whether it does not matter of pools of other generations.</param>
    public void NeedsFrontEndServers(bool ofPoolsInUse = false, bool ofKnownProducts = false)
    {
        if (IsOpenEnough || topology.Everywhere.HaveServers)
            return;
        foreach (var frontEnd in topology.Topology.FrontEndPools)
            if ((!ofPoolsInUse || topology.HasPoolsBehind(frontEnd)) && (!ofKnownProducts || frontEnd.ServiceVersion is null))
                NeedsServers(frontEnd);
        NeedsNextHops();
    }

    /// <summary>What the next hops are that the topology does not list: of which edition, before anybody asks for more.</summary>
    /// <param name="ofChatServers">Whether it matters only of those that bear the name of a chat server, which is a Standard Edition server then.</param>
    public void NeedsNextHops(bool ofChatServers = false)
    {
        if (IsOpenEnough)
            return;
        foreach (var nextHop in topology.UnlistedNextHops)
            if (!ofChatServers || topology.PoolsByServer.Contains(nextHop))
                Add(FactPlace.FrontEndPool, nextHop, FrontEndPoolKeys.Edition);
    }

    /// <summary>Whether the servers of a front-end pool are known.</summary>
    public bool NeedsServers(FrontEndPool frontEnd)
    {
        if (frontEnd.Servers.Count > 0)
            return true;
        if (frontEnd.Edition == FrontEndEdition.Enterprise)
            Add(FactPlace.FrontEndPool, frontEnd.Fqdn, FrontEndPoolKeys.Servers);
        return false;
    }

    private IEnumerable<Fqdn> PoolsWith(ChatCategory category)
    {
        _poolsByCategory ??= topology.ChatPools.SelectMany(pool => pool.Categories, (pool, item) => (item, pool.Fqdn)).ToLookup(pair => pair.item, pair => pair.Fqdn);
        return _poolsByCategory[category];
    }

    private bool Needs<T>(FactPlace place, object owner, T? facts, Key<T> key)
        where T : class
    {
        if (facts is not null && key.IsStated(facts))
            return true;
        Add(place, owner, key);
        return false;
    }

    /// <summary>Before anybody asks for the partners of what has no name, the name is missing.</summary>
    private bool LacksPartner(StoreUse use, IKey key)
    {
        if (!use.Store.Instance.Server.IsPlaceholder)
            return Lacks(use.Place, use.Pool, key);
        IsOpen = true;
        if (!isSketch)
            AddUnnamed(use.Store.Instance);
        return false;
    }

    private bool Lacks(FactPlace place, ChatPool pool, IKey key)
    {
        Add(place, pool.Fqdn, key);
        return false;
    }

    private void Add(FactPlace place, object owner, IKey key)
    {
        IsOpen = true;
        if (isSketch)
            return;
        if (owner is Fqdn { IsPlaceholder: true } or SqlInstanceName { Server.IsPlaceholder: true })
            AddUnnamed(owner);
        else
            _open.Add(new OpenFact(place, owner, key));
    }

    /// <summary>Before anybody asks for facts about what has no name, the name is missing in the pools that need it.</summary>
    private void AddUnnamed(object owner)
    {
        foreach (var pool in topology.Topology.ChatPools)
        {
            if (owner.Equals(pool.NextHop))
                _open.Add(new OpenFact(FactPlace.ChatPool, pool.Fqdn, ChatPoolKeys.NextHop));
            if (IsOf(pool.ContentStore))
                _open.Add(new OpenFact(FactPlace.ChatPool, pool.Fqdn, ChatPoolKeys.ContentStore));
            if (pool.Compliance.Store is { } store && IsOf(store))
                _open.Add(new OpenFact(FactPlace.Compliance, pool.Fqdn, ComplianceKeys.Store));
            if (pool.BackupContentStore is { } backup && IsOf(backup))
                _open.Add(new OpenFact(FactPlace.ChatPool, pool.Fqdn, ChatPoolKeys.BackupContentStore));
            if (pool.Compliance.BackupStore is { } backupCompliance && IsOf(backupCompliance))
                _open.Add(new OpenFact(FactPlace.Compliance, pool.Fqdn, ComplianceKeys.BackupStore));
        }

        bool IsOf(SqlStore store) => store.Instance.Equals(owner) || store.Instance.Server.Equals(owner);
    }
}
