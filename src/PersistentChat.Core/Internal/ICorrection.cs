using System.Collections.Generic;

namespace PersistentChat.Internal;

/// <summary>A part of a message that says what to write instead.</summary>
internal interface ICorrection
{
    /// <summary>What may be meant: one when that is sure, several when it is not, none when nobody can say.</summary>
    public IReadOnlyList<string> Candidates { get; }

    /// <summary>Whether it is a text; otherwise a number or a truth value, which stands without quotes.</summary>
    public bool IsText { get; }
}
