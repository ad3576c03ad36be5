using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PersistentChat.Documents.Yaml;

/// <summary>
/// Reads plain JSON several times as fast as the parser of YAML, and tells the same events. Plain is what both read in one way; any other text, and every text with a mistake in it, is that
/// parser's.
/// </summary>
internal sealed class JsonParser : IParser
{
    // The parser of YAML looks no further for the colon of a key.
    private const int LongestKey = 1000;

    private readonly string _text;
    private readonly List<bool> _open = [];
    private Next _next = Next.Value;
    private int _place;
    private int _line = 1;
    private int _lineStart;

    // What was found last.
    private Found _found;
    private int _start;
    private int _end;
    private bool _isEscaped;
    private int _colon;

    private Phase _phase;

    private readonly Action<int, int>? _addColon;

    private JsonParser(string text, Action<int, int>? addColon = null) => (_text, _addColon) = (text, addColon);

    private enum Phase
    {
        Stream,
        Document,
        Content,
        DocumentEnd,
        StreamEnd,
        Over,
    }

    /// <summary>What may come.</summary>
    private enum Next
    {
        Value,
        FirstEntry,
        Entry,
        CommaOrEnd,
        Nothing,
    }

    private enum Found
    {
        Table,
        List,
        End,
        Text,
        Word,
        Nothing,
    }

    public ParsingEvent? Current { get; private set; }

    /// <summary>The parser of a text; null when it is not plain JSON.</summary>
    /// <param name="text">The text.</param>
    /// <param name="addColon">Is told where the colon of each key begins and ends, as it is read.</param>
    public static JsonParser? Of(string text, Action<int, int>? addColon = null)
    {
        var first = 0;
        while (first < text.Length && text[first] is ' ' or '\n' or '\r')
            first++;
        if (first == text.Length || text[first] != '{')
            return null;
        var check = new JsonParser(text);
        while (check.Step())
            if (check._found == Found.Nothing)
                return new JsonParser(text, addColon);
        return null;
    }

    public bool MoveNext()
    {
        switch (_phase)
        {
            case Phase.Stream:
                Current = new StreamStart(new Mark(0, 1, 1), new Mark(0, 1, 1));
                break;
            case Phase.Document:
                Current = new DocumentStart(null, null, isImplicit: true, new Mark(0, 1, 1), new Mark(0, 1, 1));
                break;
            case Phase.Content:
                Step();
                Current = Event();
                if (_open.Count > 0)
                    return true;
                break;
            case Phase.DocumentEnd:
                Current = new DocumentEnd(isImplicit: true, MarkOf(_end), MarkOf(_end));
                break;
            case Phase.StreamEnd:
                Current = new StreamEnd(MarkOf(_end), MarkOf(_end));
                break;
            default:
                Current = null;
                return false;
        }
        _phase++;
        return true;
    }

    private ParsingEvent Event()
    {
        var (start, end) = (MarkOf(_start), MarkOf(_end));
        switch (_found)
        {
            case Found.Table:
                return new MappingStart(AnchorName.Empty, TagName.Empty, isImplicit: true, MappingStyle.Flow, start, end);
            case Found.List:
                return new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, SequenceStyle.Flow, start, end);
            case Found.End:
                return _text[_start] == '}' ? new MappingEnd(start, end) : new SequenceEnd(start, end);
            case Found.Text:
                if (_colon > 0)
                    _addColon?.Invoke(_colon, _colon + 1);
                return new Scalar(AnchorName.Empty, TagName.Empty, Text(), ScalarStyle.DoubleQuoted, isPlainImplicit: false, isQuotedImplicit: true, start, end);
            default:
                return new Scalar(AnchorName.Empty, TagName.Empty, _text.Substring(_start, _end - _start), ScalarStyle.Plain, isPlainImplicit: true, isQuotedImplicit: false, start, end);
        }
    }

    // Nothing that is found reaches over a line.
    private Mark MarkOf(int place) => new(place, _line, place - _lineStart + 1);

    /// <summary>Goes on to what comes next; whether that is as it is in plain JSON.</summary>
    private bool Step()
    {
        if (!SkipBlanks())
            return false;
        (_start, _colon) = (_place, 0);
        if (_place == _text.Length)
        {
            (_found, _end) = (Found.Nothing, _place);
            return _next == Next.Nothing;
        }
        var c = _text[_place];
        switch (_next)
        {
            case Next.FirstEntry or Next.CommaOrEnd when c is '}' or ']':
                return End(c);
            case Next.CommaOrEnd when c == ',':
                _place++;
                _next = Next.Entry;
                return Step();
            case Next.FirstEntry or Next.Entry when IsInTable:
                return Key();
            case Next.FirstEntry or Next.Entry or Next.Value:
                return Value(c);
            default:
                return false;
        }
    }

    private bool IsInTable => _open[_open.Count - 1];

    private bool SkipBlanks()
    {
        var (text, place) = (_text, _place);
        for (; place < text.Length; place++)
            if (text[place] == '\n')
                (_line, _lineStart) = (_line + 1, place + 1);
            else if (text[place] == '\r' ? place + 1 == text.Length || text[place + 1] != '\n' : text[place] != ' ')
                break;
        _place = place;
        return place == text.Length || text[place] != '\r';
    }

    private bool End(char bracket)
    {
        if (IsInTable != (bracket == '}'))
            return false;
        _open.RemoveAt(_open.Count - 1);
        return Ended(Found.End, _place + 1);
    }

    private bool Ended(Found found, int end)
    {
        (_found, _end, _place) = (found, end, end);
        _next = _open.Count == 0 ? Next.Nothing : Next.CommaOrEnd;
        return true;
    }

    private bool Key()
    {
        if (_text[_place] != '"' || !Quoted() || _end - _start > LongestKey)
            return false;
        while (_place < _text.Length && _text[_place] == ' ')
            _place++;
        if (_place + 1 >= _text.Length || _text[_place] != ':' || _text[_place + 1] is not (' ' or '\n' or '\r'))
            return false;
        _colon = _place++;
        _next = Next.Value;
        return true;
    }

    private bool Value(char c)
    {
        if (c is '{' or '[')
        {
            _open.Add(c == '{');
            (_found, _end, _next) = (c == '{' ? Found.Table : Found.List, _place + 1, Next.FirstEntry);
            _place++;
            return true;
        }
        // A document is a table.
        return _open.Count > 0 && (c == '"' ? Quoted() : Word());
    }

    private bool Quoted()
    {
        _isEscaped = false;
        var text = _text;
        for (var i = _place + 1; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '"')
                return Ended(Found.Text, i + 1);
            if (c == '\\')
            {
                _isEscaped = true;
                if (++i == text.Length || !IsEscape(ref i))
                    return false;
            }
            else if (c < ' ' || (c > '~' && c is '\u0085' or '\u2028' or '\u2029' or '\uFEFF'))
                return false;
        }
        return false;
    }

    private bool IsEscape(ref int place)
    {
        if (_text[place] != 'u')
            return _text[place] is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't';
        if (place + 4 >= _text.Length || Code(place + 1) is not { } code || char.IsSurrogate((char)code))
            return false;
        place += 4;
        return true;
    }

    private int? Code(int place) =>
        int.TryParse(_text.Substring(place, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) ? code : null;

    /// <summary>A number, or one of the three words.</summary>
    private bool Word()
    {
        var end = _place;
        while (end < _text.Length && _text[end] is not (',' or ']' or '}' or ' ' or '\n' or '\r'))
            end++;
        return IsWord(_place, end) && Ended(Found.Word, end);
    }

    private bool IsWord(int start, int end)
    {
        if (Is("true") || Is("false") || Is("null"))
            return true;
        var place = start + (start < end && _text[start] == '-' ? 1 : 0);
        var digits = Digits(ref place, end);
        if (digits == 0 || (digits > 1 && _text[place - digits] == '0'))
            return false;
        if (place < end && _text[place] == '.')
        {
            place++;
            if (Digits(ref place, end) == 0)
                return false;
        }
        if (place < end && _text[place] is 'e' or 'E')
        {
            place++;
            if (place < end && _text[place] is '+' or '-')
                place++;
            if (Digits(ref place, end) == 0)
                return false;
        }
        return place == end;

        bool Is(string word) => end - start == word.Length && string.CompareOrdinal(_text, start, word, 0, word.Length) == 0;
    }

    private int Digits(ref int place, int end)
    {
        var first = place;
        while (place < end && _text[place] is >= '0' and <= '9')
            place++;
        return place - first;
    }

    private string Text()
    {
        var (start, end) = (_start + 1, _end - 1);
        if (!_isEscaped)
            return _text.Substring(start, end - start);
        var text = new StringBuilder(end - start);
        for (var i = start; i < end; i++)
            if (_text[i] != '\\')
                text.Append(_text[i]);
            else if (_text[++i] == 'u')
            {
                text.Append((char)Code(i + 1)!.Value);
                i += 4;
            }
            else
                text.Append(_text[i] switch { 'b' => '\b', 'f' => '\f', 'n' => '\n', 'r' => '\r', 't' => '\t', var same => same });
        return text.ToString();
    }
}
