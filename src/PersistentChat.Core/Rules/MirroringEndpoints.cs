using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules;

/// <summary>The ports at which instances take part in the mirroring of chat databases.</summary>
internal sealed class MirroringEndpoints(TopologyIndex topology)
{
    private HashSet<SqlInstanceName>? _witnesses;

    /// <summary>The port that is stated, else the usual one of a partner or of a witness; null for an instance that is neither.</summary>
    public int? PortOf(SqlInstanceName instance) => topology.Instance(instance)?.MirroringPort ?? UsualPortOf(instance);

    private int? UsualPortOf(SqlInstanceName instance) =>
        topology.StoresByInstance[instance].Any(use => use.Store.Mirror is not null) ? Limits.DefaultMirroringPort
        : IsWitness(instance) ? Limits.DefaultWitnessPort
        : null;

    private bool IsWitness(SqlInstanceName instance)
    {
        _witnesses ??= [.. topology.Stores.Where(use => use.Store.Mirror is not null).Select(use => use.Store.Witness).OfType<SqlInstanceName>()];
        return _witnesses.Contains(instance);
    }
}
