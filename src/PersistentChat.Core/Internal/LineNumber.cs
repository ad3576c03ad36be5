using System.Globalization;

namespace PersistentChat.Internal;

/// <summary>The number of a line as a part of a message about the same document.</summary>
/// <param name="Number">The number, from 1.</param>
internal readonly record struct LineNumber(int Number)
{
    public override string ToString() => Number.ToString(CultureInfo.InvariantCulture);
}
