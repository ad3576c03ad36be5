namespace PersistentChat.Sources;

/// <summary>What a chat pool holds, as the object of a finding: the finding is about the pool and stands where the item does.</summary>
internal sealed class RoomOrAddIn(ChatPool pool, SourceKind kind, string name)
{
    public SourceKind Kind { get; } = kind;

    /// <summary>The name under which its location is kept.</summary>
    public string Key { get; } = KeyOf(name);

    public static string KeyOf(string name) => name.ToUpperInvariant();

    public override string ToString() => pool.ToString();
}
