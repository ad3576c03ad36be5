using PersistentChat.Internal;

namespace PersistentChat.Changes;

/// <summary>What documents say follows from a change.</summary>
/// <param name="Key">The key of its text.</param>
/// <param name="Source">The documents.</param>
internal record Consequence(string Key, string Source)
{
    public virtual string Text => Texts.Change(Key);
}
