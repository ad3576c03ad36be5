using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Requirements;

namespace PersistentChat.Effects;

/// <summary>The certificates that a change needs, those that have to name others, and those that it leaves without use.</summary>
internal static class CertificateEffects
{
    public static IEnumerable<TopologyEffect> Of(Topology reference, Topology difference)
    {
        foreach (var (before, after) in Sides.Match(Certificates(reference), Certificates(difference)))
        {
            if (before is null)
                yield return Effect(EffectAction.Issue, after!, null, after);
            else if (after is null)
                yield return Effect(EffectAction.Withdraw, before, before, null);
            else if (!IsSame(before, after))
                yield return Effect(EffectAction.Reissue, after, before, after);
        }
    }

    private static IEnumerable<((Fqdn, string), CertificateRequirement)> Certificates(Topology topology) =>
        CertificateCatalog.List(topology).Select(certificate => (certificate.Key, certificate));

    private static bool IsSame(CertificateRequirement old, CertificateRequirement now) =>
        old.Subject == now.Subject && new HashSet<Fqdn>(old.AlternativeNames).SetEquals(now.AlternativeNames);

    private static TopologyEffect Effect(EffectAction action, CertificateRequirement told, CertificateRequirement? before, CertificateRequirement? after) => new(
        EffectArea.Certificate, action, told.Holder.ToString(), told.Pool, null, told.Computers.Select(computer => computer.ToString()),
        Names(before), Names(after), () => told.Purpose, () => told.Document);

    private static string? Names(CertificateRequirement? certificate) =>
        certificate is null || certificate.AlternativeNames.Count == 0 ? null : string.Join(", ", certificate.AlternativeNames);
}
