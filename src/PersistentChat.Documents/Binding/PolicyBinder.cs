using System.Collections.Generic;
using PersistentChat.Documents.Nodes;
using PersistentChat.Policies;
using PersistentChat.Rules;

namespace PersistentChat.Documents.Binding;

/// <summary>Makes a policy.</summary>
internal sealed class PolicyBinder(BindingContext context)
{
    private readonly HouseBinder _house = new(context);

    public Policy Policy(Fields fields) => new(
        Severities(fields),
        fields.Table("naming", PolicyShapes.Naming) is { } naming ? _house.Naming(naming) : null,
        fields.Find("standbyShare") is { } standby ? _house.StandbyShare(standby) : null,
        fields.Find("minimumHeadroom") is { } headroom ? _house.MinimumHeadroom(headroom) : null,
        fields.Find("sqlVersions") is { } versions ? _house.SqlVersions(versions) : null);

    /// <summary>A table whose keys are ids of rules: each has a weight, or a table with weight and reason.</summary>
    private List<SeverityOverride> Severities(Fields fields)
    {
        var severities = new List<SeverityOverride>();
        var node = fields.Find("severities");
        if (node is not MappingNode mapping)
        {
            if (node is not null)
                context.Values.WrongType(node, "severities", TypeWords.Mapping);
            return severities;
        }
        var seen = new HashSet<string>();
        foreach (var entry in mapping.Entries)
        {
            var rule = context.Problems.Try(entry.Place, () => RuleCatalog.Get(entry.Key).Id);
            var severity = Severity(entry, out var reason);
            if (rule is null)
                continue;
            if (!seen.Add(rule))
                context.Problems.Add(entry.Place, TopologyError.DuplicateName, rule, rule);
            else if (severity is { } weight)
                severities.Add(new SeverityOverride(rule, weight, reason));
        }
        return severities;
    }

    private Severity? Severity(MappingNode.Entry entry, out string? reason)
    {
        reason = null;
        if (entry.Value is ScalarNode)
            return context.Values.Choice<Severity>(entry.Value, entry.Key);
        if (context.Table(entry.Value, entry.Key, PolicyShapes.SeverityOverride) is not { } fields)
            return null;
        reason = fields.Text("reason");
        return fields.Choice<Severity>("severity");
    }
}
