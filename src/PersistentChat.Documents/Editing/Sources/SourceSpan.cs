using System.Collections.Generic;

namespace PersistentChat.Documents.Editing.Sources;

/// <summary>A part of a text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Behind its last character.</param>
internal readonly record struct SourceSpan(int Start, int End)
{
    /// <summary>The index of the first span that begins at a place or behind it.</summary>
    /// <param name="spans">The spans in their order.</param>
    /// <param name="place">The place.</param>
    public static int FirstFrom(IReadOnlyList<SourceSpan> spans, int place)
    {
        var (low, high) = (0, spans.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (spans[middle].Start < place)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
