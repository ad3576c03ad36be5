using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Requirements;

namespace PersistentChat.Effects;

/// <summary>The DNS records that a change needs, and those that it leaves without use.</summary>
internal static class DnsEffects
{
    public static IEnumerable<TopologyEffect> Of(Topology reference, Topology difference)
    {
        foreach (var (before, after) in Sides.Match(Records(reference), Records(difference)))
        {
            if (before is null)
                yield return Effect(EffectAction.Add, after!);
            else if (after is null)
                yield return Effect(EffectAction.Remove, before);
        }
    }

    private static IEnumerable<((Fqdn, Fqdn, DnsRecordType), DnsRecord)> Records(Topology topology) => DnsCatalog.List(topology).Select(record => (record.Key, record));

    private static TopologyEffect Effect(EffectAction action, DnsRecord record) => new(
        EffectArea.DnsRecord, action, record.Name.ToString(), record.Pool, record.Type.ToString(), [record.Computer.ToString()],
        note: () => record.Purpose, source: () => record.Document);
}
