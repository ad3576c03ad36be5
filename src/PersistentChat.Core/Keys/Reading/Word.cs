using PersistentChat.Internal;

namespace PersistentChat.Keys.Reading;

/// <summary>A word of a message that is in the resources itself.</summary>
internal readonly struct Word(string key)
{
    public override string ToString() => Texts.Get(key);
}
