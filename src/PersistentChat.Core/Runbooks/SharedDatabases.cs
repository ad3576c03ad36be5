using System.Collections.Generic;
using System.Linq;
using PersistentChat.Rules;

namespace PersistentChat.Runbooks;

/// <summary>
/// The databases of a pool whose place another database of the same kind has: one instance cannot hold both, so a restore would overwrite the other one.
/// </summary>
internal sealed class SharedDatabases(TopologyIndex topology)
{
    private readonly ILookup<(string Name, SqlInstanceName Instance), Fqdn> _pools = topology.ChatPools
        .SelectMany(pool => Places(new RunbookContext(pool, topology)), (pool, place) => (Place: place, Pool: pool.Fqdn))
        .ToLookup(copy => copy.Place, copy => copy.Pool);

    /// <summary>The step that says so instead of all others; null when every database has its place to itself.</summary>
    public RunbookStep? StepFor(RunbookContext context)
    {
        var shared = Places(context).Distinct().Where(place => _pools[place].Skip(1).Any()).ToArray();
        return shared.Length == 0
            ? null
            : new RunbookStep("Shared_Database", context.Pool.Fqdn)
            {
                Entries = [.. shared.Select(place => new RunbookEntry(
                    place.Name + " (" + place.Instance + ")", string.Join(", ", _pools[place].Prepend(context.Pool.Fqdn).Distinct())))],
                Source = context.Citations.Collocation,
                Inferred = new RunbookText("Shared_DatabaseInferred"),
            };
    }

    private static IEnumerable<(string Name, SqlInstanceName Instance)> Places(RunbookContext context) =>
        from database in context.Stores
        from instance in database.Store.Copies.Distinct()
        select (database.Name, instance);
}
