using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Keys;

namespace PersistentChat.Renaming;

/// <summary>
/// Gives an object another name, and every reference to it: in pools, stores, sites, paths, facts about Active Directory and suppressions. What only looks like
/// the name, and texts for people, stay.
/// </summary>
public static class TopologyRenamer
{
    private const NameRole Hosts = NameRole.Computer | NameRole.FrontEndPool | NameRole.ChatPool | NameRole.LegacyPool;

    /// <summary>The topology with another name for an object.</summary>
    /// <param name="topology">The topology.</param>
    /// <param name="name">The name, without regard to case.</param>
    /// <param name="newName">The new name; one that differs in case only is another spelling.</param>
    /// <param name="kind">What bears the name; needed only where several do that are not the same computer.</param>
    /// <exception cref="TopologyException">
    /// <see cref="TopologyError.ObjectNotFound"/>, <see cref="TopologyError.AmbiguousName"/>; <see cref="TopologyError.DuplicateName"/>: another object of the kind
    /// has the new name; <see cref="TopologyError.NameMissing"/>, <see cref="TopologyError.InvalidFqdn"/>, <see cref="TopologyError.InvalidSqlInstanceName"/>;
    /// <see cref="TopologyError.ServerAlreadyInPool"/>.
    /// </exception>
    public static RenamedTopology Rename(Topology topology, string name, string newName, TopologyObjectKind? kind = null)
    {
        Guard.NotNull(topology, nameof(topology));
        var old = new NameText(name, "name");
        var search = Search(topology, old);
        var chosen = Choose(topology, old, search, kind);
        var renamed = RolesOf(topology, old, chosen);
        var next = new NameText(newName, "newName");
        var fqdn = (renamed & Hosts) == 0 ? null : next.Fqdn ?? throw new TopologyException(TopologyError.InvalidFqdn, newName, newName);
        var instance = renamed != NameRole.Instance ? null
            : next.Instance ?? throw new TopologyException(TopologyError.InvalidSqlInstanceName, newName, newName);
        var text = fqdn?.ToString() ?? instance?.ToString() ?? next.Text;
        var isSame = StringComparer.OrdinalIgnoreCase.Equals(text, TextOf(old, renamed));
        if (!isSame)
            RefuseTwice(topology, next, old, renamed, search);
        var stays = (search.Found & ~renamed & ~(renamed == NameRole.Instance ? NameRole.None : NameRole.Instance)) != 0;
        var renamer = new Renamer(old, renamed, stays, text, fqdn, instance);
        var copy = TopologyKeys.Table.Map(renamer, topology);
        copy = copy.With(topology.Stated.Renamed(renamer.ChatPool));
        CheckNames(copy);
        return new RenamedTopology(
            copy, ObjectOf(copy, chosen, text), TextOf(old, renamed), text, renamer.Places,
            isSame ? null : NotInPlace(topology, old, renamed),
            ValueList.Of(stays ? topology.Suppressions.Where(item => item.Target is { } target && renamer.IsTarget(target)) : []),
            !isSame && (Search(topology, next).Found & (renamed | (fqdn is null ? NameRole.None : Hosts))) != 0);
    }

    private static NameSearch Search(Topology topology, NameText name)
    {
        var search = new NameSearch(name);
        TopologyKeys.Table.Map(search, topology);
        return search;
    }

    private static string TextOf(NameText name, NameRole renamed) =>
        (renamed & Hosts) != 0 ? name.Fqdn!.ToString() : renamed == NameRole.Instance ? name.Instance!.ToString() : name.Text;

    /// <summary>What bears the name; where several do, those that are one computer count as one.</summary>
    private static TopologyObjectKind Choose(Topology topology, NameText name, NameSearch search, TopologyObjectKind? kind)
    {
        var found = KindsOf(topology, name, search).ToArray();
        if (kind is { } wanted)
            return found.Contains(wanted) ? wanted : throw new TopologyException(TopologyError.ObjectNotFound, name.Text, name.Text);
        if (found.Length == 0)
            throw new TopologyException(TopologyError.ObjectNotFound, name.Text, name.Text);
        // The default instance goes with its computer.
        var apart = found.Where(item => item != TopologyObjectKind.SqlInstance || !found.Contains(TopologyObjectKind.Computer))
            .GroupBy(item => RolesOf(topology, name, item)).ToArray();
        return apart.Length == 1
            ? apart[0].First()
            : throw new TopologyException(TopologyError.AmbiguousName, name.Text, name.Text, string.Join(", ", apart.Select(same => same.First())));
    }

    /// <summary>What bears the name, those first that a topology says most of.</summary>
    private static IEnumerable<TopologyObjectKind> KindsOf(Topology topology, NameText name, NameSearch search)
    {
        bool Has(NameRole role) => (search.Found & role) != 0;
        if (Has(NameRole.Topology))
            yield return TopologyObjectKind.Topology;
        if (Has(NameRole.Site))
            yield return TopologyObjectKind.Site;
        if (Has(NameRole.ChatPool))
            yield return TopologyObjectKind.ChatPool;
        if (Has(NameRole.FrontEndPool))
            yield return TopologyObjectKind.FrontEndPool;
        if (topology.ChatPools.Any(pool => pool.Servers.Any(server => server.Fqdn == name.Fqdn)))
            yield return TopologyObjectKind.ChatServer;
        if (Has(NameRole.Computer) || search.IsFileServer)
            yield return TopologyObjectKind.Computer;
        if (Has(NameRole.Instance))
            yield return TopologyObjectKind.SqlInstance;
        if (Has(NameRole.DataCenter))
            yield return TopologyObjectKind.DataCenter;
    }

    /// <summary>As what the name is renamed. A pool that is one computer is renamed with it; a pool of several is another object, also where it bears the name of one.</summary>
    private static NameRole RolesOf(Topology topology, NameText name, TopologyObjectKind kind)
    {
        var isOtherFrontEnd = topology.FrontEndPools.Any(pool => pool.Fqdn == name.Fqdn && pool.Edition != FrontEndEdition.Standard);
        var isOtherChatPool = topology.ChatPools.Any(pool => pool.Fqdn == name.Fqdn && pool.PoolType != ChatPoolType.SingleServer);
        var computer = NameRole.Computer | (isOtherFrontEnd ? NameRole.None : NameRole.FrontEndPool) | (isOtherChatPool ? NameRole.None : NameRole.ChatPool);
        var isFrontEnd = topology.FrontEndPools.Any(pool => pool.Fqdn == name.Fqdn);
        return kind switch
        {
            TopologyObjectKind.Topology => NameRole.Topology,
            TopologyObjectKind.Site => NameRole.Site,
            TopologyObjectKind.SqlInstance => NameRole.Instance,
            TopologyObjectKind.DataCenter => NameRole.DataCenter,
            TopologyObjectKind.ChatPool => isOtherChatPool ? NameRole.ChatPool : computer,
            TopologyObjectKind.FrontEndPool => isOtherFrontEnd || (!isFrontEnd && isOtherChatPool) ? NameRole.FrontEndPool : computer,
            TopologyObjectKind.ChatServer or TopologyObjectKind.Computer => computer,
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
    }

    /// <exception cref="TopologyException"><see cref="TopologyError.DuplicateName"/>: an object of a kind that is renamed has the new name.</exception>
    private static void RefuseTwice(Topology topology, NameText next, NameText old, NameRole renamed, NameSearch search)
    {
        bool Is(NameRole role) => (renamed & search.Found & role) != 0;
        bool Both<T, TName>(IEnumerable<T> items, Func<T, TName?> name, TName? before, TName? after) where TName : class =>
            before is not null && after is not null && items.Any(item => Equals(name(item), before)) && items.Any(item => Equals(name(item), after));
        var servers = topology.ChatPools.SelectMany(pool => pool.Servers).ToArray();
        var isTwice = (Is(NameRole.Site) && topology.Sites.Any(site => next.Is(site.Name)))
            || (Is(NameRole.DataCenter) && (Search(topology, next).Found & NameRole.DataCenter) != 0)
            || (Is(NameRole.FrontEndPool) && Both(topology.FrontEndPools, pool => pool.Fqdn, old.Fqdn, next.Fqdn))
            || (Is(NameRole.ChatPool) && Both(topology.ChatPools, pool => pool.Fqdn, old.Fqdn, next.Fqdn))
            || (Is(NameRole.Computer) && (Both(topology.Computers, computer => computer.Fqdn, old.Fqdn, next.Fqdn) || Both(servers, server => server.Fqdn, old.Fqdn, next.Fqdn)))
            || (Is(NameRole.Instance) && Both(topology.SqlInstances, item => item.Name, old.Instance, next.Instance));
        if (isTwice)
            throw new TopologyException(TopologyError.DuplicateName, next.Text, next.Text);
    }

    /// <exception cref="TopologyException"><see cref="TopologyError.DuplicateName"/>.</exception>
    private static void CheckNames(Topology topology)
    {
        Topology.Unique(topology.FrontEndPools, pool => pool.Fqdn);
        Topology.Unique(topology.SqlInstances, item => item.Name);
        Topology.Unique(topology.Computers, computer => computer.Fqdn);
        Topology.Unique(topology.ChatPools, pool => pool.Fqdn);
    }

    /// <summary>What the documents say where the product cannot change the name in place; the tables of keys know of which names that holds.</summary>
    private static string? NotInPlace(Topology topology, NameText old, NameRole renamed)
    {
        bool Is(NameRole role) => (renamed & role) != 0;
        var consequence =
            Is(NameRole.Topology) ? TopologyKeys.Table.First.FixedBy
            : Is(NameRole.Site) ? SiteKeys.Table.First.FixedBy
            : Is(NameRole.Instance) ? SqlInstanceKeys.Table.First.FixedBy
            : Is(NameRole.ChatPool) && topology.ChatPools.Any(pool => pool.Fqdn == old.Fqdn) ? ChatPoolKeys.Table.First.FixedBy
            : Is(NameRole.FrontEndPool) && topology.FrontEndPools.Any(pool => pool.Fqdn == old.Fqdn) ? FrontEndPoolKeys.Table.First.FixedBy
            : Is(NameRole.Computer) ? ChatServerKeys.Table.First.FixedBy ?? ComputerKeys.Table.First.FixedBy
            : null;
        return consequence is null ? null : $"{consequence.Text} ({Citations.Shown(Citations.For(topology.Product, consequence.Source))})";
    }

    /// <summary>The object under its new name; null for what is only named, such as by a rule of the house.</summary>
    private static TopologyObject? ObjectOf(Topology topology, TopologyObjectKind kind, string name) => kind switch
    {
        TopologyObjectKind.Topology => topology,
        TopologyObjectKind.Site => topology.Sites.FirstOrDefault(site => StringComparer.OrdinalIgnoreCase.Equals(site.Name, name)),
        TopologyObjectKind.FrontEndPool => topology.FrontEndPools.FirstOrDefault(pool => pool.Fqdn == new Fqdn(name)),
        TopologyObjectKind.ChatPool => topology.ChatPools.FirstOrDefault(pool => pool.Fqdn == new Fqdn(name)),
        TopologyObjectKind.ChatServer => topology.GetChatServer(new Fqdn(name)),
        // Of a computer without facts its own pool tells.
        TopologyObjectKind.Computer => topology.Computers.FirstOrDefault(computer => computer.Fqdn == new Fqdn(name))
            ?? (TopologyObject?)topology.FrontEndPools.FirstOrDefault(pool => pool.Servers.Contains(new Fqdn(name))),
        TopologyObjectKind.SqlInstance => topology.SqlInstances.FirstOrDefault(item => item.Name == new SqlInstanceName(name)),
        _ => null,
    };
}
