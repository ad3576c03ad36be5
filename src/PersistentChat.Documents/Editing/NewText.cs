using System.Linq;
using System.Text;
using PersistentChat.Documents.Editing.Sources;
using PersistentChat.Documents.Editing.Statements;
using PersistentChat.Documents.Json;
using PersistentChat.Documents.Yaml;

namespace PersistentChat.Documents.Editing;

/// <summary>Writes statements as text.</summary>
/// <param name="style">How the document is laid out.</param>
/// <param name="remarks">What has comments, and therefore lines of its own; left out, nothing.</param>
internal sealed class NewText(SourceStyle style, RemarkedPaths? remarks = null)
{
    private readonly RemarkedPaths _remarks = remarks ?? RemarkedPaths.None;

    /// <summary>A value in one line.</summary>
    /// <param name="statement">What it says.</param>
    /// <param name="isQuoted">Whether keys and texts are quoted, as in JSON.</param>
    /// <param name="insideBrackets">Whether it stands between brackets.</param>
    public string OnOneLine(Statement statement, bool isQuoted, bool insideBrackets)
    {
        var text = new StringBuilder();
        Append(text, statement, isQuoted, insideBrackets);
        return text.ToString();
    }

    /// <summary>A single value, quoted as another was if that is possible.</summary>
    public static string Value(StatedValue value, Quotes quotes, bool isQuoted, bool insideBrackets)
    {
        if (value.Form == ValueForm.Plain || (value.Form == ValueForm.Day && !isQuoted))
            return value.Text;
        if (isQuoted)
            return JsonText.Quote(value.Text);
        if (quotes == Quotes.Single && YamlScalar.CanBeSingleQuoted(value.Text))
            return YamlScalar.SingleQuoted(value.Text);
        return quotes is Quotes.None or Quotes.Block && value.Form != ValueForm.Quoted && YamlScalar.IsPlain(value.Text, insideBrackets)
            ? value.Text
            : YamlScalar.DoubleQuoted(value.Text);
    }

    public static string Key(string key, bool isQuoted) =>
        isQuoted ? JsonText.Quote(key) : YamlScalar.HasHidden(key) ? YamlScalar.DoubleQuoted(key) : key;

    /// <summary>What follows the colon of a key, over as many lines as it needs.</summary>
    /// <param name="statement">What the value says.</param>
    /// <param name="column">The column of the key.</param>
    public string AfterKey(Statement statement, int column)
    {
        var text = new StringBuilder();
        AppendAfterKey(text, statement, column, SourcePath.Document);
        return text.ToString();
    }

    /// <summary>What follows the dash of an item, over as many lines as it needs.</summary>
    /// <param name="statement">What the item says.</param>
    /// <param name="column">The column of what follows the dash.</param>
    /// <param name="neverOnOneLine">Whether a table has a line for each key.</param>
    public string AfterDash(Statement statement, int column, bool neverOnOneLine)
    {
        var text = new StringBuilder();
        AppendItem(text, statement, column, SourcePath.Document, neverOnOneLine);
        return text.ToString();
    }

    /// <summary>A value between brackets, over as many lines as it needs.</summary>
    /// <param name="statement">What it says.</param>
    /// <param name="indentation">The columns of its closing bracket.</param>
    public string InBrackets(Statement statement, int indentation)
    {
        var text = new StringBuilder();
        AppendInBrackets(text, statement, indentation);
        return text.ToString();
    }

    /// <summary>The entries of a table, each in lines of its own.</summary>
    /// <param name="table">The table.</param>
    public string Entries(StatedTable table)
    {
        var text = new StringBuilder();
        AppendEntries(text, table, 0, SourcePath.Document, isFirst: true);
        return text.Append(style.NewLine).ToString();
    }

    private void AppendAfterKey(StringBuilder text, Statement statement, int column, string path)
    {
        switch (statement.Content)
        {
            case StatedTable table when IsInLines(table, path):
                AppendEntries(text, table, column + style.Step, path, isFirst: false);
                break;
            case StatedTable { Short: { } alone }:
                AppendAfterKey(text, alone, column, path);
                break;
            case StatedList { Items.Count: > 0 } list when !list.OnOneLine || _remarks.AreInside(path):
                for (var i = 0; i < list.Items.Count; i++)
                    AppendItem(
                        Line(text, column + style.ListStep).Append("- "), list.Items[i], column + style.ListStep + 2, SourcePath.Item(path, i), neverOnOneLine: false);
                break;
            case var other:
                Append(text.Append(' '), other, isQuoted: false, insideBrackets: false);
                break;
        }
    }

    private void AppendItem(StringBuilder text, Statement statement, int column, string path, bool neverOnOneLine)
    {
        if (statement.Content is StatedTable table && Count(table) > 0 && (neverOnOneLine || IsInLines(table, path)))
            AppendEntries(text, table, column, path, isFirst: true);
        else
            Append(text, statement, isQuoted: false, insideBrackets: false);
    }

    private bool IsInLines(StatedTable table, string path) =>
        Count(table) > 0
        && ((table.Short is null && !table.OnOneLine)
            || (_remarks.AreInside(path) && (_remarks.AreAt(SourcePath.End(path)) || table.Entries.Any(entry => _remarks.AreAt(SourcePath.Entry(path, entry.Key))))));

    private void AppendEntries(StringBuilder text, StatedTable table, int column, string path, bool isFirst)
    {
        foreach (var entry in table.Entries)
            if (SourcePath.Entry(path, entry.Key) is var inner && (!entry.IsLeftOut || _remarks.AreAt(inner)))
            {
                (isFirst ? text : Line(text, column)).Append(Key(entry.Key, isQuoted: false)).Append(':');
                AppendAfterKey(text, entry.Value, column, inner);
                isFirst = false;
            }
    }

    private void AppendInBrackets(StringBuilder text, Statement statement, int indentation)
    {
        var (open, close, count) = statement.Content switch
        {
            StatedTable { Short: null, OnOneLine: false } table => ('{', '}', Count(table)),
            StatedList { OnOneLine: false } list => ('[', ']', list.Items.Count),
            _ => ('\0', '\0', 0),
        };
        if (count == 0)
        {
            Append(text, statement, isQuoted: true, insideBrackets: true);
            return;
        }
        text.Append(open);
        var isFirst = true;
        var inner = indentation + style.Step;
        if (statement.Content is StatedTable shown)
            foreach (var entry in shown.Entries)
            {
                if (!entry.IsLeftOut)
                    AppendInBrackets(Next(text, inner, ref isFirst).Append(Key(entry.Key, isQuoted: true)).Append(": "), entry.Value, inner);
            }
        else
            foreach (var item in ((StatedList)statement.Content).Items)
                AppendInBrackets(Next(text, inner, ref isFirst), item, inner);
        Line(text, indentation).Append(close);
    }

    private void Append(StringBuilder text, Statement statement, bool isQuoted, bool insideBrackets)
    {
        switch (statement.Content)
        {
            case StatedValue value:
                text.Append(Value(value, value.Quotes, isQuoted, insideBrackets));
                break;
            case StatedTable { Short: { } alone }:
                Append(text, alone, isQuoted, insideBrackets);
                break;
            case StatedTable table:
                Append(text, table, isQuoted);
                break;
            case StatedList { Short: { } alone }:
                Append(text, alone, isQuoted, insideBrackets);
                break;
            case StatedList list:
                text.Append('[');
                for (var i = 0; i < list.Items.Count; i++)
                    Append(i == 0 ? text : text.Append(", "), list.Items[i], isQuoted, insideBrackets: true);
                text.Append(']');
                break;
        }
    }

    private void Append(StringBuilder text, StatedTable table, bool isQuoted)
    {
        if (Count(table) == 0)
        {
            text.Append("{}");
            return;
        }
        var isFirst = true;
        foreach (var entry in table.Entries)
            if (!entry.IsLeftOut)
            {
                text.Append(isFirst ? "{" + style.Padding : ", ").Append(Key(entry.Key, isQuoted)).Append(": ");
                Append(text, entry.Value, isQuoted, insideBrackets: true);
                isFirst = false;
            }
        text.Append(style.Padding).Append('}');
    }

    private static int Count(StatedTable table)
    {
        var count = 0;
        foreach (var entry in table.Entries)
            count += entry.IsLeftOut ? 0 : 1;
        return count;
    }

    private StringBuilder Next(StringBuilder text, int indentation, ref bool isFirst)
    {
        if (!isFirst)
            text.Append(',');
        isFirst = false;
        return Line(text, indentation);
    }

    private StringBuilder Line(StringBuilder text, int indentation) => text.Append(style.NewLine).Append(' ', indentation);
}
