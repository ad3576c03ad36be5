using System;
using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Internal;

/// <summary>
/// A sentence with a blank before it that names what somebody probably meant, searched for when a message is read: of a thousand problems few are. Where nothing
/// is near, and nothing begins with the text, there is no sentence.
/// </summary>
internal readonly struct Guess(string text, IEnumerable<string> candidates) : ICorrection
{
    private const int LettersForAnEdit = 3;
    private const int LettersOfABeginning = 3;

    public IReadOnlyList<string> Candidates => Nearest.Spellings(text, candidates);

    public bool IsText => true;

    /// <summary>The most similar of all candidates, however far.</summary>
    public string Candidate => Nearest.To(text, candidates);

    // More of them tell less than the first.
    public override string ToString() => Candidates is { Count: 2 or 3 } several ? " " + new Phrase("GuessOfSeveral", new Enumeration(several))
        : (Near ?? Begun) is { } meant ? " " + new Phrase(nameof(Guess), meant)
        : "";

    private string? Near => Nearest.Within(text, candidates, Math.Max(1, text.Length / LettersForAnEdit));

    private string? Begun
    {
        get
        {
            var beginning = text;
            return beginning.Length < LettersOfABeginning ? null
                : candidates.FirstOrDefault(candidate => candidate.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));
        }
    }
}
