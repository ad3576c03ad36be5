using System;

namespace PersistentChat.Internal;

/// <summary>What rules ask about a name in DNS.</summary>
[Flags]
internal enum NameTraits : byte
{
    /// <summary>They have been looked for.</summary>
    Known = 1,

    /// <summary>It has one label.</summary>
    Short = 2,

    /// <summary>It has exactly two labels.</summary>
    TwoLabels = 4,

    /// <summary>It has an underscore.</summary>
    Underscore = 8,

    /// <summary>It has letters beyond ASCII, or a label that stands for such ones.</summary>
    International = 16,
}
