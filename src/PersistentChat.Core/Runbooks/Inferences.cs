namespace PersistentChat.Runbooks;

/// <summary>What no document says, for the steps of several runbooks.</summary>
internal static class Inferences
{
    /// <summary>The step is advice of this module.</summary>
    public static RunbookText Advice => new("Inferred_Advice");

    /// <summary>The command is documented; that it belongs here is not.</summary>
    public static RunbookText Place => new("Inferred_Place");
}
