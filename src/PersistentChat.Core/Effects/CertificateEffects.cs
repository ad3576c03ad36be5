using System.Collections.Generic;
using System.Linq;
using PersistentChat.Requirements;

namespace PersistentChat.Effects;

/// <summary>The certificates that a change needs, those that have to name others, and those that it leaves without use.</summary>
internal static class CertificateEffects
{
    public static IEnumerable<TopologyEffect> Of(Topology reference, Topology difference)
    {
        var (before, after) = (ByHolder(reference), ByHolder(difference));
        foreach (var now in after)
        {
            if (!before.TryGetValue(now.Key, out var old))
                yield return Effect(EffectAction.Issue, now.Value, null, now.Value);
            else if (!IsSame(old, now.Value))
                yield return Effect(EffectAction.Reissue, now.Value, old, now.Value);
        }
        foreach (var old in before)
            if (!after.ContainsKey(old.Key))
                yield return Effect(EffectAction.Withdraw, old.Value, old.Value, null);
    }

    /// <summary>Several pools may share the Front End Servers, and so their certificates.</summary>
    private static Dictionary<(Fqdn, string), CertificateRequirement> ByHolder(Topology topology)
    {
        var certificates = new Dictionary<(Fqdn, string), CertificateRequirement>();
        foreach (var certificate in CertificateCatalog.List(topology))
            if (!certificates.ContainsKey((certificate.Holder, certificate.PurposeKey)))
                certificates.Add((certificate.Holder, certificate.PurposeKey), certificate);
        return certificates;
    }

    private static bool IsSame(CertificateRequirement old, CertificateRequirement now) =>
        old.Subject == now.Subject && new HashSet<Fqdn>(old.AlternativeNames).SetEquals(now.AlternativeNames);

    private static TopologyEffect Effect(EffectAction action, CertificateRequirement told, CertificateRequirement? before, CertificateRequirement? after) => new(
        EffectArea.Certificate, action, told.Holder.ToString(), told.Pool, null, told.Computers.Select(computer => computer.ToString()),
        Names(before), Names(after), () => told.Purpose, () => told.Document);

    private static string? Names(CertificateRequirement? certificate) =>
        certificate is null || certificate.AlternativeNames.Count == 0 ? null : string.Join(", ", certificate.AlternativeNames);
}
