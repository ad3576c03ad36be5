using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules;

/// <summary>The ports at which instances take part in the mirroring of chat databases.</summary>
internal sealed class MirroringEndpoints(TopologyIndex topology)
{
    private HashSet<SqlInstanceName>? _witnesses;
    private HashSet<SqlInstanceName>? _unknown;

    /// <summary>The port that is stated, else the usual one of a partner or of a witness; null for an instance that is neither, and where nobody knows.</summary>
    public int? PortOf(SqlInstanceName instance) => topology.Instance(instance)?.MirroringPort ?? (MayBeOther(instance) ? null : UsualPortOf(instance));

    /// <summary>Whether an instance takes part, and at another port than the usual one for all that is known.</summary>
    public bool MayBeOther(SqlInstanceName instance) =>
        topology.HasUnknown && topology.Instance(instance)?.MirroringPort is null && UsualPortOf(instance) is not null && IsUnknown(instance);

    private bool IsUnknown(SqlInstanceName instance)
    {
        _unknown ??= [.. topology.Stores.Where(use => use.Pool.IsUnknown(UnknownFact.MirroringPort)).SelectMany(use => use.Store.Instances)];
        return _unknown.Contains(instance);
    }

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
