using System.Collections.Generic;
using System.Linq;
using PersistentChat.Requirements;

namespace PersistentChat.Effects;

/// <summary>The DNS records that a change needs, and those that it leaves without use.</summary>
internal static class DnsEffects
{
    public static IEnumerable<TopologyEffect> Of(Topology reference, Topology difference)
    {
        var (before, after) = (DnsCatalog.List(reference), DnsCatalog.List(difference));
        return [.. Except(after, before, EffectAction.Add), .. Except(before, after, EffectAction.Remove)];
    }

    private static IEnumerable<TopologyEffect> Except(IEnumerable<DnsRecord> records, IEnumerable<DnsRecord> others, EffectAction action)
    {
        var told = new HashSet<(Fqdn, Fqdn, DnsRecordType)>(others.Select(Key));
        return
            from record in records
            where told.Add(Key(record))
            select new TopologyEffect(
                EffectArea.DnsRecord, action, record.Name.ToString(), record.Pool, record.Type.ToString(), [record.Computer.ToString()],
                note: () => record.Purpose, source: () => record.Document);
    }

    private static (Fqdn, Fqdn, DnsRecordType) Key(DnsRecord record) => (record.Name, record.Computer, record.Type);
}
