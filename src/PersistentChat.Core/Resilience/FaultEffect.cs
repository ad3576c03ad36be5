using PersistentChat.Internal;

namespace PersistentChat.Resilience;

/// <summary>One thing that a fault does to a pool, and what a person has to do about it.</summary>
/// <param name="Outcome">How bad it is.</param>
/// <param name="Key">The key of its text.</param>
/// <param name="Source">The documents; null where they are silent.</param>
/// <param name="Arguments">What the placeholders of the text stand for.</param>
internal sealed record FaultEffect(FaultOutcome Outcome, string Key, string? Source, params object?[] Arguments)
{
    public string Text => Texts.FormatResilience(Key, Arguments);
}
