using PersistentChat.Documents.Writing;
using PersistentChat.Internal;
using PersistentChat.Keys;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Documents.Policies;

/// <summary>Baselines as texts.</summary>
public static class BaselineText
{
    /// <summary>The schema that a baseline names: the shipped one, beside it.</summary>
    public const string SchemaReference = "pchat-baseline.schema.json";

    /// <summary>Writes a baseline; the same baseline gives the same text.</summary>
    /// <param name="baseline">The baseline.</param>
    /// <param name="format">YAML or JSON.</param>
    /// <returns>The text, its lines ended by line feeds.</returns>
    /// <exception cref="TopologyException"><see cref="TopologyError.InvalidInput"/>: half of a surrogate pair, which no document can hold.</exception>
    public static string Write(Baseline baseline, DocumentFormat format)
    {
        Guard.NotNull(baseline, nameof(baseline));
        return DocumentFrame.Write(format, SchemaReference, BaselineKeys.Table, baseline);
    }

    /// <summary>Reads a text as a baseline.</summary>
    /// <param name="text">YAML or JSON.</param>
    /// <param name="name">The name with which source positions begin.</param>
    /// <exception cref="TopologyException">The text is no baseline, or has problems: all of them, with their locations.</exception>
    public static Baseline Read(string text, string name) => DocumentRoot.Read(text, name, BaselineKeys.Table);
}
