namespace PersistentChat.Documents.Writing;

/// <summary>The two forms of a topology document.</summary>
public enum DocumentFormat
{
    /// <summary>YAML.</summary>
    Yaml,
    /// <summary>JSON.</summary>
    Json,
}
