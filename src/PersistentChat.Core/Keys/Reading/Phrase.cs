using PersistentChat.Internal;

namespace PersistentChat.Keys.Reading;

/// <summary>A part of a message that is in the resources itself, put together when the message is read.</summary>
internal readonly struct Phrase(string key, params object?[] arguments)
{
    public override string ToString() => Texts.Format(key, arguments);
}
