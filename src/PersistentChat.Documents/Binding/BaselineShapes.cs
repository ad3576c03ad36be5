using System.Collections.Generic;

namespace PersistentChat.Documents.Binding;

/// <summary>Every key of a baseline. Its JSON Schema is held in step with this table.</summary>
internal static class BaselineShapes
{
    public static readonly Shape Document = new(
        "baseline", [Shapes.SchemaKey, "formatVersion", "toolVersion", "findings"], ["formatVersion", "findings"]);

    public static readonly Shape Finding = new(
        "knownFinding", ["topology", "rule", "target", "since", "fingerprint"], ["topology", "rule", "target", "since", "fingerprint"]);

    public static readonly IReadOnlyList<Shape> All = [Document, Finding];
}
