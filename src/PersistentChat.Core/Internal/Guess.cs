using System.Collections.Generic;

namespace PersistentChat.Internal;

/// <summary>What somebody probably meant, searched for when a message is read: of a thousand problems few are.</summary>
internal readonly struct Guess(string text, IEnumerable<string> candidates) : ICorrection
{
    public IReadOnlyList<string> Candidates => Nearest.Spellings(text, candidates);

    public bool IsText => true;

    public override string ToString() => Nearest.To(text, candidates);
}
