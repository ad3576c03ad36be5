using System;
using System.Globalization;

namespace PersistentChat.Keys.Writing;

/// <summary>Takes the parts of a document in their order, and writes them in its format.</summary>
internal abstract class DocumentWriter
{
    /// <param name="onOneLine">Whether the table is written in one line.</param>
    public abstract void BeginTable(bool onOneLine = false);

    public abstract void EndTable();

    /// <param name="onOneLine">Whether the list is written in one line.</param>
    public abstract void BeginList(bool onOneLine = false);

    public abstract void EndList();

    public abstract void Key(string key);

    /// <param name="text">The text.</param>
    /// <param name="isQuoted">Whether it is quoted even where it need not be, because it looks like something else.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.InvalidInput"/>: it holds half of a surrogate pair.</exception>
    public void Text(string text, bool isQuoted = false) => WriteText(RefuseHalfPairs(text), isQuoted);

    public abstract void Number(int number);

    public abstract void Number(decimal number);

    public abstract void Boolean(bool boolean);

    public abstract void Date(DateTime date);

    /// <summary>Ends the document and gives its text.</summary>
    public abstract string Finish();

    /// <summary>The text, if UTF-8 can express it.</summary>
    protected static string RefuseHalfPairs(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (char.IsSurrogatePair(text, i))
                i++;
            else if (char.IsSurrogate(text[i]))
                throw new TopologyException(
                    TopologyError.InvalidInput, text, "U+" + ((int)text[i]).ToString("X4", CultureInfo.InvariantCulture), "UTF-8");
        return text;
    }

    protected abstract void WriteText(string text, bool isQuoted);
}
