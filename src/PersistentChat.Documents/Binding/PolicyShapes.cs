using System.Collections.Generic;

namespace PersistentChat.Documents.Binding;

/// <summary>Every key of a policy, as a section of the topology document or in a file of its own. The JSON Schemas are held in step with this table.</summary>
internal static class PolicyShapes
{
    public static readonly Shape Document = new("policyDocument", [Shapes.SchemaKey, "formatVersion", "policy"], ["formatVersion", "policy"]);

    public static readonly Shape Policy = new("policy", ["severities", "naming", "standbyShare", "minimumHeadroom", "sqlVersions"]);

    public static readonly Shape SeverityOverride = new("severityOverride", ["severity", "reason"], ["severity"]);

    public static readonly Shape Naming = new(
        "naming", ["chatPool", "chatServer", "sqlInstance", "site", "frontEndPool", "computer", "severity", "reason"]);

    public static readonly Shape StandbyShare = new("standbyShare", ["least", "severity", "reason"], ["least"]);

    public static readonly Shape MinimumHeadroom = new("minimumHeadroom", ["least", "severity", "reason"], ["least"]);

    public static readonly Shape SqlVersions = new("sqlVersions", ["allowed", "severity", "reason"], ["allowed"]);

    /// <summary>The tables of a policy, wherever it stands.</summary>
    public static readonly IReadOnlyList<Shape> All = [Policy, SeverityOverride, Naming, StandbyShare, MinimumHeadroom, SqlVersions];
}
