using System.Text;
using PersistentChat.Documents.Editing;
using PersistentChat.Documents.Editing.Statements;
using PersistentChat.Documents.Yaml;
using PersistentChat.Keys;

namespace PersistentChat.Documents.Tests.Editing;

/// <summary>Writes a topology as a person might: any order, any quotes, comments anywhere, blocks and brackets, anchors.</summary>
internal sealed class RandomLayout
{
    private readonly Random _random;
    private readonly string _newLine;
    private readonly int _step;
    private readonly int _listStep;
    private readonly int _commentsOneIn;
    private readonly bool _hasAnchors;
    private readonly StringBuilder _text = new();
    private readonly bool _hasTags;
    private readonly bool _hasCommasFirst;
    private readonly List<(string Name, Statement Statement)> _anchors = [];
    private readonly Dictionary<string, string> _keyAnchors = [];
    private readonly Stack<string> _paths = new([SourcePath.Document]);
    private readonly List<PlacedComment> _comments = [];

    // The entry that began or ended last.
    private string _last = SourcePath.Document;
    private bool _isBelowText;

    private RandomLayout(int seed)
    {
        _random = new Random(seed);
        _newLine = OneIn(3) ? "\r\n" : "\n";
        _step = _random.Next(1, 5);
        _listStep = _random.Next(0, 4);
        _commentsOneIn = _random.Next(2, 30);
        _hasAnchors = OneIn(3);
        _hasTags = OneIn(4);
        _hasCommasFirst = OneIn(3);
    }

    public static string Of(Topology topology, int seed) => Written(topology, seed)._text.ToString();

    /// <summary>The text, and what its comments are said of.</summary>
    public static (string Text, IReadOnlyList<PlacedComment> Comments) WithComments(Topology topology, int seed)
    {
        var layout = Written(topology, seed);
        return (layout._text.ToString(), layout._comments);
    }

    private static RandomLayout Written(Topology topology, int seed)
    {
        var layout = new RandomLayout(seed);
        layout.Document((StatedTable)StatementWriter.Of(TopologyKeys.Table, topology));
        return layout;
    }

    private bool OneIn(int number) => _random.Next(number) == 0;

    private void Document(StatedTable root)
    {
        if (OneIn(2))
            Raw("# yaml-language-server: $schema=pchat-topology.schema.json");
        if (OneIn(4))
            Raw("---");
        CommentLines(0, Frame.Version);
        _last = Frame.Version;
        var isInBrackets = OneIn(8);
        if (isInBrackets)
        {
            _text.Append("{ formatVersion: 1, ");
            FlowEntries(root, 0);
            _text.Append('}');
        }
        else
        {
            Raw("formatVersion: 1");
            foreach (var entry in Shuffled(root))
                Entry(entry, 0);
        }
        if (OneIn(5))
            while (_text.Length > 0 && _text[^1] is '\n' or '\r')
                _text.Length--;
        else if (isInBrackets)
            _text.Append(_newLine);
        if (OneIn(6) && _text[^1] == '\n')
            Raw("...");
    }

    private IEnumerable<StatedEntry> Shuffled(StatedTable table)
    {
        var entries = table.Entries.Where(entry => !entry.IsLeftOut || (OneIn(4) && entry.Value.Content is StatedValue)).ToArray();
        if (OneIn(2))
            _random.Shuffle(entries);
        return entries;
    }

    private void Entry(StatedEntry entry, int column, bool isAfterDash = false)
    {
        if (!isAfterDash)
        {
            CommentLines(column, Inner(entry));
            Indent(column);
        }
        using var place = Begin(Inner(entry));
        var key = OneIn(10) ? YamlScalar.DoubleQuoted(entry.Key) : NeedsQuotes(entry.Key) ? YamlScalar.SingleQuoted(entry.Key) : entry.Key;
        if (!isAfterDash && OneIn(25))
        {
            _text.Append("? ").Append(key);
            EndLine();
            Indent(column);
            _text.Append(':');
        }
        else
            Key(key);
        AfterColon(entry.Value, column);
    }

    /// <summary>A key with its colon; some go by the name of one before.</summary>
    private void Key(string written)
    {
        if (_hasAnchors && OneIn(8))
            if (_keyAnchors.TryGetValue(written, out var name))
                written = "*" + name + " ";
            else
            {
                _keyAnchors.Add(written, "k" + _keyAnchors.Count);
                written = "&" + _keyAnchors[written] + " " + written;
            }
        _text.Append(written).Append(':');
    }

    private static bool NeedsQuotes(string key) => !PlainScalar.IsSafe(key, insideBrackets: true) && key is not "null";

    private void AfterColon(Statement statement, int column)
    {
        if (Alias(statement) is { } alias)
        {
            _text.Append(' ').Append(alias);
            EndLine();
            return;
        }
        if (statement.Content is StatedTable { Short: { } alone } && OneIn(2))
        {
            AfterColon(alone, column);
            return;
        }
        switch (statement.Content)
        {
            case StatedValue { Form: ValueForm.Text } value when YamlScalar.IsPlain(value.Text, insideBrackets: true) && OneIn(12):
                _text.Append(OneIn(2) ? " |-" : " >-");
                EndLine();
                Indent(column + _step);
                _text.Append(value.Text).Append(_newLine);
                // A deeper comment would be a part of it.
                _isBelowText = true;
                break;
            case StatedTable table when !OneIn(table.OnOneLine ? 5 : 2) && Shuffled(table).ToArray() is { Length: > 0 } entries:
                Anchor(statement, " ");
                EndLine();
                foreach (var inner in entries)
                    Entry(inner, column + _step);
                break;
            case StatedList { Items.Count: > 0 } list when !OneIn(3):
                Anchor(statement, " ");
                EndLine();
                for (var i = 0; i < list.Items.Count; i++)
                    Item(list.Items[i], i, column + _listStep);
                break;
            default:
                _text.Append(' ');
                Anchor(statement, "");
                Flow(statement, column + 1, insideBrackets: false);
                EndLine();
                break;
        }
    }

    private void Item(Statement item, int index, int column)
    {
        CommentLines(column, Inner(index));
        Indent(column);
        using var place = Begin(Inner(index));
        var gap = OneIn(5) ? "-   " : "- ";
        _text.Append(gap);
        if (Alias(item) is { } alias)
            _text.Append(alias);
        else if (item.Content is StatedTable { Short: null } table && !OneIn(3) && Shuffled(table).ToArray() is { Length: > 0 } entries)
        {
            var isFirst = true;
            foreach (var entry in entries)
            {
                Entry(entry, column + gap.Length, isFirst);
                isFirst = false;
            }
            return;
        }
        else
            Flow(item, column + 1, insideBrackets: false);
        EndLine();
    }

    private void Flow(Statement statement, int column, bool insideBrackets)
    {
        switch (statement.Content)
        {
            case StatedValue value:
                Value(value, insideBrackets);
                break;
            case StatedTable { Short: { } alone } when OneIn(2):
                Flow(alone, column, insideBrackets);
                break;
            case StatedTable table:
                Tag("map");
                _text.Append('{');
                FlowEntries(table, column);
                Close('}');
                break;
            case StatedList list:
                Tag("seq");
                _text.Append('[');
                var isFirst = true;
                var hasLines = OneIn(3);
                for (var i = 0; i < list.Items.Count; i++)
                {
                    var item = list.Items[i];
                    Separate(ref isFirst, hasLines, column, Inner(i));
                    using var place = Begin(Inner(i));
                    if (item.Content is StatedTable { Short: null } pair && OneIn(2) && Shuffled(pair).ToArray() is [var only])
                    {
                        // A single pair needs no braces.
                        using var inner = Begin(Inner(only));
                        Key(NeedsQuotes(only.Key) ? YamlScalar.DoubleQuoted(only.Key) : only.Key);
                        _text.Append(' ');
                        Flow(only.Value, column + 2, insideBrackets: true);
                    }
                    else
                        Flow(item, column + 2, insideBrackets: true);
                }
                CloseLines(hasLines, column, list.Items.Count > 0);
                Close(']');
                break;
        }
    }

    private void FlowEntries(StatedTable table, int column)
    {
        var entries = Shuffled(table).ToArray();
        var isFirst = true;
        var hasLines = OneIn(4);
        foreach (var entry in entries)
        {
            Separate(ref isFirst, hasLines, column, Inner(entry));
            using var place = Begin(Inner(entry));
            Key(NeedsQuotes(entry.Key) ? YamlScalar.DoubleQuoted(entry.Key) : entry.Key);
            _text.Append(' ');
            Flow(entry.Value, column + 2, insideBrackets: true);
        }
        CloseLines(hasLines, column, entries.Length > 0);
    }

    private void Separate(ref bool isFirst, bool hasLines, int column, string next)
    {
        var comesFirst = hasLines && _hasCommasFirst && !isFirst;
        if (!isFirst && !comesFirst)
            _text.Append(',');
        isFirst = false;
        if (hasLines)
        {
            EndLine();
            CommentLines(column + 2, next, isInBrackets: true);
            Indent(column + (_hasCommasFirst && !comesFirst ? 4 : 2));
            _text.Append(comesFirst ? ", " : "");
        }
        else
            _text.Append(' ');
    }

    private void CloseLines(bool hasLines, int column, bool hasEntries)
    {
        if (!hasEntries)
            return;
        if (OneIn(4))
            _text.Append(',');
        if (hasLines && OneIn(2))
        {
            EndLine();
            Indent(column);
        }
        else
            _text.Append(' ');
    }

    private void Value(StatedValue value, bool insideBrackets)
    {
        if (value.Form is ValueForm.Text or ValueForm.Quoted)
            Tag("str");
        if (value.Form is ValueForm.Plain or ValueForm.Day)
            _text.Append(value.Text);
        else if (value.Form == ValueForm.Text && YamlScalar.IsPlain(value.Text, insideBrackets) && OneIn(2))
            _text.Append(value.Text);
        else if (YamlScalar.CanBeSingleQuoted(value.Text) && OneIn(2))
            _text.Append(YamlScalar.SingleQuoted(value.Text));
        else
            _text.Append(YamlScalar.DoubleQuoted(value.Text));
    }

    private void Tag(string tag)
    {
        if (_hasTags && OneIn(4))
            _text.Append(_random.Next(tag == "str" ? 3 : 2) switch { 0 => "!!" + tag, 1 => $"!<tag:yaml.org,2002:{tag}>", _ => "!" }).Append(' ');
    }

    private string? Alias(Statement statement)
    {
        if (!_hasAnchors || !OneIn(2))
            return null;
        var same = _anchors.FindAll(anchor => Form(anchor.Statement) == Form(statement) && anchor.Statement.IsSame(statement));
        return same.Count == 0 ? null : "*" + same[_random.Next(same.Count)].Name;
    }

    private static (Type, ValueForm?) Form(Statement statement) => (statement.Content.GetType(), (statement.Content as StatedValue)?.Form);

    private void Anchor(Statement statement, string before)
    {
        if (!_hasAnchors || !OneIn(3))
            return;
        var name = "a" + _anchors.Count;
        _text.Append(before).Append('&').Append(name).Append(before.Length == 0 ? " " : "");
        _anchors.Add((name, statement));
    }

    /// <param name="column">The column of what follows.</param>
    /// <param name="next">What follows.</param>
    /// <param name="isInBrackets">Whether it stands between brackets, where columns say nothing.</param>
    private void CommentLines(int column, string next, bool isInBrackets = false)
    {
        if (_isBelowText)
        {
            _isBelowText = false;
            return;
        }
        while (OneIn(_commentsOneIn))
        {
            if (OneIn(3))
                Raw("");
            else
            {
                var own = OneIn(4) ? _random.Next(column + 4) : column;
                Indent(own);
                Raw(Comment(next, isSure: own == column || isInBrackets));
            }
        }
    }

    private void EndLine()
    {
        if (OneIn(_commentsOneIn))
            _text.Append(' ').Append(Comment(_last, isSure: true));
        _text.Append(_newLine);
    }

    private string Comment(string owner, bool isSure)
    {
        var text = "# c" + _comments.Count + (OneIn(3) ? " , ] } : - 東京\t\U0001F600" : ".");
        _comments.Add(new PlacedComment(text, owner, isSure, _last));
        return text;
    }

    private string Inner(StatedEntry entry) => SourcePath.Entry(_paths.Peek(), entry.Key);

    private string Inner(int item) => SourcePath.Item(_paths.Peek(), item);

    private Place Begin(string path)
    {
        _paths.Push(_last = path);
        return new Place(this);
    }

    private void Close(char bracket)
    {
        _text.Append(bracket);
        _last = _paths.Peek();
    }

    private void Indent(int column) => _text.Append(' ', column);

    private void Raw(string line) => _text.Append(line).Append(_newLine);

    /// <summary>A comment and what it is said of.</summary>
    /// <param name="Text">The comment with its sign.</param>
    /// <param name="Owner">The entry beside which or right above which it stands.</param>
    /// <param name="IsSure">Whether its column leaves no doubt of that.</param>
    /// <param name="Before">The entry that began or ended last before it.</param>
    internal sealed record PlacedComment(string Text, string Owner, bool IsSure, string Before);

    private readonly struct Place(RandomLayout layout) : IDisposable
    {
        public void Dispose() => layout._last = layout._paths.Pop();
    }
}
