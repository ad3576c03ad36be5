using PersistentChat.Documents.Writing;
using PersistentChat.Internal;
using PersistentChat.Keys;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Documents.Policies;

/// <summary>Policies as texts of their own: the section <c>policy</c> of a topology document, alone.</summary>
public static class PolicyText
{
    /// <summary>The schema that a policy names: the shipped one, beside it.</summary>
    public const string SchemaReference = "pchat-policy.schema.json";

    /// <summary>Writes a policy; the same policy gives the same text.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="format">YAML or JSON.</param>
    /// <returns>The text, its lines ended by line feeds.</returns>
    /// <exception cref="TopologyException"><see cref="TopologyError.InvalidInput"/>: half of a surrogate pair, which no document can hold.</exception>
    public static string Write(Policy policy, DocumentFormat format)
    {
        Guard.NotNull(policy, nameof(policy));
        return DocumentFrame.Write(format, SchemaReference, PolicyDocumentKeys.Table, new PolicyDocument { Policy = policy });
    }

    /// <summary>Reads a text as a policy.</summary>
    /// <param name="text">YAML or JSON.</param>
    /// <param name="name">The name with which source positions begin.</param>
    /// <exception cref="TopologyException">The text is no policy, or has problems: all of them, with their locations.</exception>
    public static Policy Read(string text, string name) => DocumentRoot.Read(text, name, PolicyDocumentKeys.Table).Policy;
}
