using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Changes;
using PersistentChat.Comparisons;
using PersistentChat.Internal;

namespace PersistentChat.Runbooks;

/// <summary>What changes around the chat pools: sites, front ends, SQL Server instances, computers, and the product.</summary>
internal static class ChangeSurroundings
{
    /// <summary>What may be done independently of one another.</summary>
    public static IEnumerable<IReadOnlyList<ChangeMove>> Lanes(Topology reference, Topology difference)
    {
        yield return [new ChangeMove(null, topology => WithNew(topology, difference), (_, _) => [new("ChangeProvide", Provide(reference, difference))])];
        yield return [new ChangeMove(null, topology => WithFacts(topology, difference), (before, after) => [new("ChangeFacts", Facts(before, after))])];
        if (reference.Product != difference.Product)
            yield return [new ChangeMove(null, topology => Upgraded(topology, difference), (before, after) => [new("ChangeUpgrade", Upgrade(before, after))])];
    }

    /// <summary>What is left when the pools are done: nothing of the pools, and what nothing needs any more.</summary>
    public static ChangeMove End(Topology reference, Topology difference) =>
        new(null, _ => difference, (_, _) => [new("ChangeEnd", Withdraw(reference, difference))]);

    private static Topology WithNew(Topology topology, Topology difference) => topology with
    {
        Sites = Union(topology.Sites, difference.Sites, site => site.Name.ToUpperInvariant()),
        FrontEndPools = Union(topology.FrontEndPools, difference.FrontEndPools, pool => pool.Fqdn),
        SqlInstances = Union(topology.SqlInstances, difference.SqlInstances, instance => instance.Name),
        Computers = Union(topology.Computers, difference.Computers, computer => computer.Fqdn),
    };

    private static Topology WithFacts(Topology topology, Topology difference) => topology with
    {
        Directory = difference.Directory,
        Sites = Replaced(topology.Sites, difference.Sites, site => site.Name.ToUpperInvariant()),
        FrontEndPools = topology.Product == difference.Product ? Replaced(topology.FrontEndPools, difference.FrontEndPools, pool => pool.Fqdn) : topology.FrontEndPools,
        SqlInstances = Replaced(topology.SqlInstances, difference.SqlInstances, instance => instance.Name),
        Computers = Replaced(topology.Computers, difference.Computers, computer => computer.Fqdn),
    };

    private static Topology Upgraded(Topology topology, Topology difference) => topology with
    {
        Product = difference.Product,
        FrontEndPools = Replaced(topology.FrontEndPools, difference.FrontEndPools, pool => pool.Fqdn),
    };

    private static IReadOnlyList<T> Union<T, TName>(IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, TName> name)
    {
        var known = new HashSet<TName>(before.Select(name));
        return ValueList.Of(before.Concat(after.Where(item => !known.Contains(name(item)))));
    }

    private static IReadOnlyList<T> Replaced<T, TName>(IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, TName> name)
        where TName : notnull
    {
        var others = after.ToDictionary(name);
        return ValueList.Of(before.Select(item => others.TryGetValue(name(item), out var other) ? other : item));
    }

    private static IEnumerable<RunbookStep> Provide(Topology reference, Topology difference)
    {
        var entries = Entries(TopologyComparer.Compare(reference, difference), ChangeAction.Create);
        if (entries.Length > 0)
            yield return new("Change_Provide") { Entries = entries, Inferred = Inferences.Advice };
    }

    /// <summary>The facts that differ, of the names given; left out, all.</summary>
    public static IEnumerable<RunbookStep> Facts(Topology before, Topology after, params string[] properties)
    {
        var changes = TopologyComparer.Compare(before, after)
            .Where(change => change.Property is { } property && (properties.Length == 0 || properties.Contains(property)))
            .ToArray();
        if (changes.Length > 0)
        {
            yield return new("Change_Facts")
            {
                Entries = [.. changes.Select(change => new RunbookEntry(change.Target, change.Property + ": " + (change.Before ?? "-") + " → " + (change.After ?? "-")))],
                Inferred = Inferences.Advice,
            };
        }
    }

    private static IEnumerable<RunbookStep> Withdraw(Topology reference, Topology difference)
    {
        var entries = Entries(TopologyComparer.Compare(reference, difference), ChangeAction.Delete);
        if (entries.Length > 0)
            yield return new("Change_Withdraw") { Entries = entries, Before = new RunbookText("Change_WithdrawBefore"), Inferred = Inferences.Advice };
    }

    /// <summary>What comes or goes and is no part of a chat pool.</summary>
    private static RunbookEntry[] Entries(IReadOnlyList<TopologyChange> changes, ChangeAction action) =>
    [
        .. changes
            .Where(change => change.Action == action && change.Kind is ChangeKind.Site or ChangeKind.FrontEndPool or ChangeKind.SqlInstance or ChangeKind.Computer)
            .Select(change => new RunbookEntry(new RunbookText("Label_Change" + change.Kind), change.Target)),
    ];

    /// <summary>The upgrade in place: the pages describe it for a deployment, not for the chat pools in it.</summary>
    private static IEnumerable<RunbookStep> Upgrade(Topology before, Topology after)
    {
        yield return new("Change_UpgradeCheck")
        {
            Entries = [.. before.ChatPools.SelectMany(pool => pool.Servers).Select(server => new RunbookEntry(new RunbookText("Label_Server"), server.ToString()))],
            Notes = [new RunbookText("Change_UpgradeSql"), new RunbookText("Change_UpgradeOthers")],
            Source = Citations.All(Citations.SkypeUpgrade, Citations.SkypeServerRequirements),
        };
        foreach (var pool in before.ChatPools)
            yield return new("Convert_SqlBackup", pool.ContentStore.Instance) { Notes = [new RunbookText("Convert_FileNames")], Source = Citations.BackupTools, Inferred = Inferences.Place };
        var nextHops = after.FrontEndPools.Select(pool => pool.Fqdn).Where(pool => after.ChatPools.Any(chat => chat.NextHop == pool));
        foreach (var pool in nextHops.Concat(before.ChatPools.Select(pool => pool.Fqdn)).Distinct())
        {
            yield return new("Change_Upgrade", pool)
            {
                Before = new RunbookText("Change_UpgradeBefore"),
                Users = new RunbookText("Users_Upgrade"),
                PointOfNoReturn = true,
                WayBack = new RunbookText("Change_UpgradeBack"),
                Source = Citations.SkypeUpgrade,
                Inferred = new RunbookText("Change_UpgradeInferred"),
            };
        }
    }
}
