namespace PersistentChat.Cmdlets;

/// <summary>How a script ended.</summary>
internal enum ScriptEnd
{
    /// <summary>It came to its end.</summary>
    Done,
    /// <summary>It took too long, and was stopped.</summary>
    Stopped,
    /// <summary>It took too long, and goes on: nothing stops it.</summary>
    Abandoned,
}
