using System.Collections.Generic;
using System.Linq;
using PersistentChat.Rules;

namespace PersistentChat.Runbooks;

/// <summary>The databases of a pool whose place another database of the same kind has: one instance cannot hold both, so a restore would overwrite the other one.</summary>
internal static class SharedDatabases
{
    /// <summary>The step that says so instead of all others; null when every database has its place to itself.</summary>
    public static RunbookStep? Of(RunbookContext context, TopologyIndex topology)
    {
        var taken = Copies(context.Pool, context.Stores)
            .Concat(topology.Topology.ChatPools.Where(other => other.Fqdn != context.Pool.Fqdn).SelectMany(other => Copies(other, new RunbookContext(other, topology).Stores)))
            .ToLookup(copy => copy.Place);
        var shared = Copies(context.Pool, context.Stores).Select(copy => copy.Place).Distinct()
            .Select(place => (place.Name, place.Instance, Owners: taken[place].ToArray()))
            .Where(place => place.Owners.Length > 1)
            .ToArray();
        return shared.Length == 0
            ? null
            : new RunbookStep("Shared_Database", context.Pool.Fqdn)
            {
                Entries = [.. shared.Select(place => new RunbookEntry(
                    place.Name + " (" + place.Instance + ")", string.Join(", ", place.Owners.Select(owner => owner.Pool.ToString()).Distinct())))],
                Source = context.Citations.Collocation,
                Inferred = new RunbookText("Shared_DatabaseInferred"),
            };
    }

    private static IEnumerable<((string Name, SqlInstanceName Instance) Place, Fqdn Pool)> Copies(ChatPool pool, IEnumerable<PoolDatabase> databases) =>
        from database in databases
        from instance in database.Store.Copies.Distinct()
        select ((database.Name, instance), pool.Fqdn);
}
