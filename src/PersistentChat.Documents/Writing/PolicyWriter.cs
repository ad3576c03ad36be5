using System;
using PersistentChat.Documents.Binding;
using PersistentChat.Policies;

namespace PersistentChat.Documents.Writing;

/// <summary>Writes policies.</summary>
internal sealed class PolicyWriter(FieldWriter writer)
{
    /// <summary>The section of a topology document; nothing when there is no policy.</summary>
    public void Section(Policy policy)
    {
        if (!policy.Equals(Policy.None))
            writer.Table("policy", () => Content(policy));
    }

    public void Content(Policy policy)
    {
        if (policy.Severities.Count > 0)
            writer.Table("severities", () =>
            {
                foreach (var severity in policy.Severities)
                    Severity(severity);
            });
        if (policy.Naming is { } naming)
            writer.Table("naming", () => Naming(naming));
        if (policy.StandbyShare is { } standby)
            House("standbyShare", standby, key => writer.Decimal(key, standby.Least));
        if (policy.MinimumHeadroom is { } headroom)
            House("minimumHeadroom", headroom, key => Headroom(key, headroom.Least));
        if (policy.SqlVersions is { } versions)
            House("sqlVersions", versions, key => writer.List(key, versions.Allowed), "allowed");
    }

    private void Severity(SeverityOverride severity)
    {
        if (severity.Reason is null)
            writer.Text(severity.Rule, severity.Severity.ToString());
        else
            writer.Table(severity.Rule, () =>
            {
                writer.Text("severity", severity.Severity.ToString());
                writer.Text("reason", severity.Reason);
            });
    }

    private void Naming(NamingPolicy naming)
    {
        foreach (var convention in naming.Conventions)
            if (convention.Patterns.Count == 1)
                writer.Text(HouseBinder.KeyOf(convention.Kind), convention.Patterns[0].ToString());
            else
                writer.List(HouseBinder.KeyOf(convention.Kind), convention.Patterns);
        Terms(naming);
    }

    private void Headroom(string key, Headroom headroom)
    {
        if (headroom.IsPercent)
            writer.Text(key, headroom.ToString());
        else
            writer.Number(key, headroom.Amount);
    }

    /// <summary>What is required alone, or with weight and reason in a table.</summary>
    private void House(string key, HousePolicy policy, Action<string> required, string requiredKey = "least")
    {
        if (policy is { Severity: Rules.Severity.Warning, Reason: null })
            required(key);
        else
            writer.Table(key, () =>
            {
                required(requiredKey);
                Terms(policy);
            });
    }

    private void Terms(HousePolicy policy)
    {
        writer.TextUnless("severity", policy.Severity.ToString(), nameof(Rules.Severity.Warning));
        writer.Text("reason", policy.Reason);
    }
}
