using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Changes;
using PersistentChat.Keys;

namespace PersistentChat.Comparisons;

/// <summary>Separates the changes of facts that both topologies state from those that one of them could not state, by the tables of keys.</summary>
internal sealed class StatedFilter
{
    private static readonly string[] _partsOfStores = [".instance", ".mirror", ".witness"];

    private static readonly SqlDatabaseKind[] _databases = [SqlDatabaseKind.Monitoring, SqlDatabaseKind.Archiving, SqlDatabaseKind.CentralManagement];

    private static readonly ComputerRole[] _roles = [ComputerRole.Director, ComputerRole.Edge, ComputerRole.Mediation, ComputerRole.OfficeWebApps];

    private readonly Side _before;
    private readonly Side _after;
    private readonly HashSet<string> _otherDatabases;
    private readonly HashSet<string> _otherRoles;

    public StatedFilter(Topology reference, Topology difference)
    {
        _before = new Side(reference.Stated);
        _after = new Side(difference.Stated);
        _otherDatabases = Differing(reference.SqlInstances, difference.SqlInstances, instance => instance.Name, instance => instance.Databases.Intersect(_databases));
        _otherRoles = Differing(reference.Computers, difference.Computers, computer => computer.Fqdn, computer => computer.Roles.Intersect(_roles));
    }

    /// <summary>Whether both topologies are able to state what a change is about.</summary>
    public bool IsStated(TopologyChange change) => (_before.IsEverything && _after.IsEverything)
        || (_before.HasFullName(change.Property, change.Before) && _after.HasFullName(change.Property, change.After) && IsOfBoth(change));

    private bool IsOfBoth(TopologyChange change) => change.Kind switch
    {
        ChangeKind.Topology => TopologyKeys.Table.CoverageOf(change.Property!) == Coverage.Exported,
        ChangeKind.Site => change.Property is null,
        ChangeKind.FrontEndPool => change.Property is null || FrontEndPoolKeys.Table.CoverageOf(change.Property) == Coverage.Exported,
        // Facts about an instance or a computer are optional; only some of them are in exported documents.
        ChangeKind.SqlInstance => change.Property is null or "databases" && _otherDatabases.Contains(change.Target),
        ChangeKind.Computer => change.Property is null or "roles" && _otherRoles.Contains(change.Target),
        ChangeKind.ChatServer => change.Property is null || (change.Property == "state" && _before.IsCoveredByServices(change.Pool) && _after.IsCoveredByServices(change.Pool)),
        ChangeKind.ChatPool => change.Property is null || IsStated(change, ChatPoolKeys.Table.CoverageOf(change.Property)),
        _ => false,
    };

    private bool IsStated(TopologyChange change, Coverage coverage) => coverage == Coverage.Exported
        || (_before.Declares(change, coverage, change.Before) && _after.Declares(change, coverage, change.After));

    /// <summary>The objects, by name, of which the two sides say something else; an absent one says nothing.</summary>
    private static HashSet<string> Differing<T, TName, TFact>(
        IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, TName> name, Func<T, IEnumerable<TFact>> facts)
        where T : class
    {
        var known = before.ToDictionary(name, item => new HashSet<TFact>(facts(item)));
        var differing = new HashSet<TName>(known.Where(pair => pair.Value.Count > 0).Select(pair => pair.Key));
        foreach (var item in after)
            if (known.TryGetValue(name(item), out var old) ? old.SetEquals(facts(item)) : !facts(item).Any())
                differing.Remove(name(item));
            else
                differing.Add(name(item));
        return [.. before.Concat(after).Where(item => differing.Contains(name(item))).Select(item => item.ToString()!)];
    }

    /// <summary>What one of the topologies states.</summary>
    private sealed class Side(SourceCoverage stated)
    {
        private readonly HashSet<Fqdn> _covered = [.. stated.SavedServices];

        public bool IsEverything => stated.IsEverything;

        /// <summary>Whether saved services cover a pool, or the document could state everything.</summary>
        public bool IsCoveredByServices(Fqdn? pool) => IsEverything || (pool is not null && _covered.Contains(pool));

        /// <summary>
        /// Whether a value is more than what stands for a name that an exported document does not give, or than a SQL Server alias of one label, which
        /// does not say which server it leads to.
        /// </summary>
        public bool HasFullName(string? property, string? value) =>
            IsEverything
            || value is null
            || (value.IndexOf(SourceCoverage.UnknownDomain, StringComparison.OrdinalIgnoreCase) < 0
                && !(IsInstance(property) && value.Split('\\')[0].IndexOf('.') < 0));

        private static bool IsInstance(string? property) =>
            property is "backEnd" || (property is not null && _partsOfStores.Any(part => property.EndsWith(part, StringComparison.Ordinal)));

        /// <summary>Whether the topology states a property of a chat pool, and does not only lack it.</summary>
        public bool Declares(TopologyChange change, Coverage coverage, string? value)
        {
            if (IsEverything)
                return true;
            // A display name that nobody states is the pool's name.
            var isThere = value is not (null or "false") && !StringComparer.OrdinalIgnoreCase.Equals(value, change.Target);
            return isThere ? coverage is Coverage.Perhaps or Coverage.SavedServices : coverage == Coverage.SavedServices && IsCoveredByServices(change.Pool);
        }
    }
}
