using System.Collections.Generic;
using System.Text;
using PersistentChat.Documents.Editing.Sources;

namespace PersistentChat.Documents.Editing;

/// <summary>Leaves items of lists out of a text.</summary>
internal static class LeftOutItems
{
    /// <summary>Where the items stand that are left out.</summary>
    /// <param name="stays">Which items stay; the last one does.</param>
    /// <param name="starts">Where they begin.</param>
    public static IEnumerable<SourceSpan> Of(IReadOnlyList<bool> stays, IReadOnlyList<int> starts)
    {
        for (var i = 0; i < stays.Count; i++)
            if (!stays[i])
            {
                var first = i;
                while (!stays[i])
                    i++;
                yield return new SourceSpan(starts[first], starts[i]);
            }
    }

    /// <param name="text">The text.</param>
    /// <param name="left">What is left out, in the order of the text.</param>
    public static string Without(string text, IEnumerable<SourceSpan> left)
    {
        var abridged = new StringBuilder();
        var place = 0;
        foreach (var span in left)
        {
            abridged.Append(text, place, span.Start - place);
            place = span.End;
        }
        return abridged.Append(text, place, text.Length - place).ToString();
    }

    /// <summary>Whether an anchor may be in a text: what names a value is needed wherever its name stands.</summary>
    public static bool MayNameValues(string text)
    {
        for (var i = text.IndexOf('&'); i >= 0; i = text.IndexOf('&', i + 1))
            if ((i == 0 || text[i - 1] is ' ' or '\t' or '\n' or '\r' or '[' or '{' or ',') && i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1]))
                return true;
        return false;
    }
}
