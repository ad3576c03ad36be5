using System.Collections.Generic;
using PersistentChat.Keys;
using PersistentChat.Rules;

namespace PersistentChat.Documents.Lync.Mapping;

/// <summary>Facts about chat pools that a document does not state.</summary>
internal static class PoolFact
{
    /// <param name="pool">The pool.</param>
    /// <param name="key">A key of chat pools.</param>
    public static OpenFact Of(Fqdn pool, string key) => new(FactPlace.ChatPool, pool, ChatPoolKeys.Table[key]);

    /// <summary>The stores without an instance, of which the content store is never without one.</summary>
    public static IEnumerable<OpenFact> Missing(Fqdn pool, ChatDependencies dependencies)
    {
        if (dependencies.Content.IsEmpty || dependencies.Content.LacksInstance)
            yield return Of(pool, "contentStore");
        if (dependencies.BackupContent.LacksInstance)
            yield return Of(pool, "backupContentStore");
        if (dependencies.Compliance.LacksInstance)
            yield return OfCompliance(pool, "store");
        if (dependencies.BackupCompliance.LacksInstance)
            yield return OfCompliance(pool, "backupStore");
    }

    private static OpenFact OfCompliance(Fqdn pool, string key) => new(FactPlace.Compliance, pool, ComplianceKeys.Table[key]);
}
