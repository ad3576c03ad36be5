using System.Linq;

namespace PersistentChat.Keys.Reading;

/// <summary>A single value.</summary>
internal sealed class ScalarNode(Location location, string text, bool isQuoted) : Node(location)
{
    public string Text { get; } = text;

    /// <summary>Whether it was written as a text; otherwise it may be a number, a truth value or nothing.</summary>
    public bool IsQuoted { get; } = isQuoted;

    public bool IsNull => !IsQuoted && Text is "" or "~" or "null" or "Null" or "NULL";

    public bool? Boolean =>
        IsQuoted ? null
        : Is("true") ? true
        : Is("false") ? false
        : null;

    public bool IsWholeNumber =>
        !IsQuoted && Text.TrimStart('+', '-') is { Length: > 0 } digits && Text.Length - digits.Length <= 1
        && digits.All(c => c is >= '0' and <= '9');

    public override string TypeWord =>
        IsNull ? TypeWords.Nothing
        : Boolean is not null ? TypeWords.Boolean
        : IsWholeNumber ? TypeWords.WholeNumber
        : TypeWords.Text;

    public override bool IsNothing => IsNull || Text.Length == 0;

    private bool Is(string word) => string.Equals(Text, word, System.StringComparison.OrdinalIgnoreCase);
}
