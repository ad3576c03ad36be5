namespace PersistentChat.Internal;

/// <summary>A part of a message that is in the resources itself, put together when the message is read.</summary>
internal readonly struct Phrase(string key, params object?[] arguments)
{
    public override string ToString() => Texts.Format(key, arguments);

    /// <summary>What a whole number may be, as a part of a sentence.</summary>
    public static Phrase Range(object least, object most) => most is int.MaxValue ? new("Range_From", least) : new("Range_Between", least, most);

    /// <summary>What a number may be that is more than the first one, as a part of a sentence.</summary>
    public static Phrase Above(object bound, object most) => new("Range_Above", bound, most);
}
