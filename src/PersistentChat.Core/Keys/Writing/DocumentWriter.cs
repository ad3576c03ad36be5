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

    /// <summary>Whether everything is told: also what is implied, and no object as the value of its first key.</summary>
    public virtual bool TellsAll => false;

    /// <param name="key">The key.</param>
    /// <param name="isImplied">Whether its value holds also where nothing is stated.</param>
    /// <param name="isLeftOut">Whether it is left out for that.</param>
    public virtual void Key(string key, bool isImplied, bool isLeftOut) => Key(key);

    /// <summary>Begins a table that may be written as the value of its first key.</summary>
    public virtual void BeginShortTable(bool onOneLine = false) => BeginTable(onOneLine);

    /// <summary>Begins a list that may be written as its only item.</summary>
    public virtual void BeginShortList(bool onOneLine = false) => BeginList(onOneLine);

    /// <summary>An item of a list, which is written when somebody asks what it says.</summary>
    /// <param name="item">What tells it from others.</param>
    /// <param name="write">Writes it.</param>
    public virtual void Item(object item, Action write) => write();

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
