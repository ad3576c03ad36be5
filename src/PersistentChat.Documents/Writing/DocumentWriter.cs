using System;

namespace PersistentChat.Documents.Writing;

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

    public abstract void Text(string text);

    /// <summary>A text that is quoted even where it need not be, because it looks like something else.</summary>
    public abstract void QuotedText(string text);

    public abstract void Number(int number);

    public abstract void Truth(bool truth);

    public abstract void Date(DateTime date);

    /// <summary>Ends the document and gives its text.</summary>
    public abstract string Finish();
}
