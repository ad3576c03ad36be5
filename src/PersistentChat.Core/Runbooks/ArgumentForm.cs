namespace PersistentChat.Runbooks;

/// <summary>How the value of a parameter is written.</summary>
internal enum ArgumentForm
{
    /// <summary>The parameter alone.</summary>
    Switch,

    /// <summary>One value or several.</summary>
    Value,

    /// <summary>The truth value true.</summary>
    True,

    /// <summary>The truth value false.</summary>
    False,

    /// <summary>Nothing ($null), which clears a list.</summary>
    Nothing,

    /// <summary>Values that a list gains.</summary>
    Add,

    /// <summary>Values that a list loses.</summary>
    Remove,
}
