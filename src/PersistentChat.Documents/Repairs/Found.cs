namespace PersistentChat.Documents.Repairs;

/// <summary>A repair that was found in a text.</summary>
/// <param name="Place">Where.</param>
/// <param name="Key">The key of the sentence that says what it is.</param>
/// <param name="Arguments">What its placeholders stand for.</param>
internal sealed record Found(int Place, string Key, params object?[] Arguments)
{
    /// <summary>Where the same stands that stays; null for what goes without another one.</summary>
    public int? Stays { get; init; }
}
