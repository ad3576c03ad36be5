using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Changes;

namespace PersistentChat.Keys.Comparing;

/// <summary>Compares chat pools and their servers.</summary>
internal sealed class ChatPoolChanges(Comparison comparison)
{
    private readonly ChangeList _changes = comparison.Changes;

    public void Compare()
    {
        var pairs = new PoolPairs(comparison.Reference.ChatPools, comparison.Difference.ChatPools);
        foreach (var pool in comparison.Reference.ChatPools)
        {
            if (pairs.Find(pool) is { } match)
                Compare(pool, match);
            else
                Delete(pool);
        }
        foreach (var pool in pairs.Created)
            Create(pool);
    }

    /// <summary>A name that is left out is the FQDN's, and follows it without being a change of its own.</summary>
    public static void CompareNames(ObjectChanges changes, ChatPool before, ChatPool after)
    {
        if (StatedName(before) != StatedName(after) && before.DisplayName != after.DisplayName)
            changes.Add(new Property("", "displayName"), before.DisplayName, after.DisplayName, new Follow(Consequences.Publish));
    }

    /// <summary>The servers of a single-server pool change as little as its type does.</summary>
    public static void CompareTypes(ObjectChanges changes, ChatPool before, ChatPool after)
    {
        if (before.PoolType != after.PoolType)
            changes.Add(new Property("", "type"), before.PoolType.ToString(), after.PoolType.ToString(), Fixed(Consequences.PoolTypeFixed));
        else if (before.PoolType == ChatPoolType.SingleServer && !Names(before).SetEquals(Names(after)))
            changes.Add(
                new Property("", "servers"), ObjectChanges.Text(before.Servers.Select(Name)), ObjectChanges.Text(after.Servers.Select(Name)),
                Fixed(Consequences.SingleServerPoolClosed));
    }

    /// <summary>A site that neither pool states is the next hop's, and changes with it.</summary>
    public static void CompareSites(ObjectChanges changes, ChatPool before, ChatPool after)
    {
        var (was, became) = (changes.Comparison.SiteBefore(before), changes.Comparison.SiteAfter(after));
        if ((before.Site is not null || after.Site is not null) && !StringComparer.OrdinalIgnoreCase.Equals(was, became))
            changes.Add(new Property("", "site"), was, became);
    }

    /// <summary>A state that becomes known is no change of the deployment.</summary>
    public static void CompareStates(ObjectChanges changes, ChatServer before, ChatServer after)
    {
        if (before.Stated != after.Stated)
            changes.Add(new Property("", "state"), before.Stated.ToString(), after.Stated.ToString(), new Follow(
                !after.IsStateKnown ? Consequences.ServerStateUnknown
                : !before.IsStateKnown ? Consequences.ServerStateKnown
                : after.State == ServerState.Active ? Consequences.ServerActivated
                : Consequences.ServerOnStandby));
    }

    public static void ComparePredecessors(ObjectChanges changes, ChatPool before, ChatPool after)
    {
        var (was, became) = (before.MigratedFrom.Select(Name).ToArray(), after.MigratedFrom.Select(Name).ToArray());
        if (!new HashSet<string>(was, StringComparer.OrdinalIgnoreCase).SetEquals(became))
            changes.Add(new Property("", "migratedFrom"), ObjectChanges.Text(was), ObjectChanges.Text(became));
    }

    private void Create(ChatPool pool)
    {
        _changes.Create(ChangeKind.ChatPool, pool, Consequences.PoolCreated, pool.Fqdn);
        foreach (var server in pool.Servers)
            CreateServer(server);
    }

    private void Delete(ChatPool pool)
    {
        _changes.Delete(ChangeKind.ChatPool, pool, Consequences.PoolDeleted, pool.Fqdn);
        foreach (var server in pool.Servers)
            DeleteServer(server);
    }

    private void Compare(ChatPool before, ChatPool after)
    {
        ChatPoolKeys.Table.Compare(comparison.Of(ChangeKind.ChatPool, before, before.Fqdn), "", before, after);
        ChangeList.Match(
            before.Servers, after.Servers, server => server.Fqdn,
            (old, match) => ChatServerKeys.Table.Compare(comparison.Of(ChangeKind.ChatServer, old, old.PoolFqdn), "", old, match),
            DeleteServer, CreateServer);
    }

    private void CreateServer(ChatServer server) =>
        _changes.Create(ChangeKind.ChatServer, server, Consequences.ServerCreated, server.PoolFqdn);

    private void DeleteServer(ChatServer server) => _changes.Delete(ChangeKind.ChatServer, server, Consequences.Publish, server.PoolFqdn);

    private static Follow Fixed(Consequence consequence) => new(consequence, consequence, IsFixed: true);

    private static HashSet<Fqdn> Names(ChatPool pool) => [.. pool.Servers.Select(server => server.Fqdn)];

    private static string Name(ChatServer server) => server.Fqdn.ToString();

    private static string Name(LegacyPool pool) => pool.Forest is null ? $"{pool} ({pool.Product})" : $"{pool} ({pool.Product}, {pool.Forest})";

    private static string? StatedName(ChatPool pool) =>
        StringComparer.OrdinalIgnoreCase.Equals(pool.DisplayName, pool.Fqdn.ToString()) ? null : pool.DisplayName;
}
