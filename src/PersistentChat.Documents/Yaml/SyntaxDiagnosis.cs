using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using PersistentChat.Documents.Decoding;
using PersistentChat.Internal;
using YamlDotNet.Core;

namespace PersistentChat.Documents.Yaml;

/// <summary>Says what is wrong where the parser stopped: it names what it expected there, people want to know what they did.</summary>
internal sealed class SyntaxDiagnosis
{
    private static readonly Regex _joinedKey = new(@"^(?:- +)*([A-Za-z_$][\w.$-]*):([^\s:/\\].*)\z", RegexOptions.CultureInvariant);
    private static readonly Regex _joinedDash = new(@"^-([^\s-].*)\z", RegexOptions.CultureInvariant);

    private readonly string _text;
    private readonly SourceLines _lines;
    private readonly int _line;
    private readonly int _column;
    private readonly int _index;

    private SyntaxDiagnosis(string text, YamlException failure)
    {
        _text = text;
        _lines = new SourceLines(text);
        (_line, _column) = ((int)Math.Max(1, failure.Start.Line), (int)Math.Max(1, failure.Start.Column));
        _index = (int)Math.Min(Math.Max(0, failure.Start.Index), text.Length);
        Location = new Location(_line, _column);
        Cause = ParserMessages.CauseOf(failure);
        Arguments = [];
    }

    public Location Location { get; private set; }

    public SyntaxCause Cause { get; private set; }

    private object[] Arguments { get; set; }

    /// <summary>The cause and its cure, as a sentence.</summary>
    public Phrase Sentence => new("Syntax_" + Cause, Arguments);

    public static SyntaxDiagnosis Of(string text, YamlException failure)
    {
        var diagnosis = new SyntaxDiagnosis(text, failure);
        diagnosis.Look();
        return diagnosis;
    }

    private void Look()
    {
        switch (Cause)
        {
            case SyntaxCause.Tab:
                LookForTab();
                break;
            case SyntaxCause.Indentation:
                LookAtLine();
                break;
            case SyntaxCause.ColonMissing:
                LookAtLineAbove();
                break;
            case SyntaxCause.ColonInValue:
                LookAtColon();
                break;
            case SyntaxCause.Separator or SyntaxCause.ValueMissing:
                LookBetweenBrackets();
                break;
            case SyntaxCause.LineInBrackets:
                NameBracket(SyntaxCause.LineInBrackets);
                break;
            case SyntaxCause.QuoteOpen or SyntaxCause.CannotBegin or SyntaxCause.NameMissing:
                Arguments = [Character(_index)];
                break;
            case SyntaxCause.AfterEnd when TabAbove() is { } tab:
                Told(SyntaxCause.Tab, tab);
                break;
        }
    }

    private void LookForTab()
    {
        for (var line = Math.Max(1, _line); line <= _lines.Count; line++)
            if (TabIn(line) is { } column)
            {
                Location = new Location(line, column);
                return;
            }
    }

    /// <summary>A line stands where the parser expected a key or an item.</summary>
    private void LookAtLine()
    {
        var line = _lines[_line];
        var content = SourceLines.Content(line);
        var indentation = SourceLines.Indentation(line);
        if (TabIn(_line) is { } tab)
            Told(SyntaxCause.Tab, new Location(_line, tab));
        else if (_column > indentation + 1)
            Told(IsAfterQuote() ? SyntaxCause.TextAfterQuotes : SyntaxCause.Other, Location);
        else if (_joinedDash.Match(content) is { Success: true } dash)
            Told(SyntaxCause.BlankAfterDash, Location, Excerpt.Of(dash.Groups[1].Value));
        else if (_joinedKey.Match(content) is { Success: true } key)
            TellBlankAfterColon(_line, key);
        else if (!IsItem(content) && !content.Contains(':'))
            Told(SyntaxCause.ColonMissing, Location, Excerpt.Of(content));
        else
            LookAtIndentation(indentation, IsItem(content));
    }

    private void LookAtIndentation(int indentation, bool isItem)
    {
        var levels = Levels();
        if (levels.TryGetValue(indentation, out var isList))
            Told(isList && !isItem ? SyntaxCause.DashMissing : isItem && !isList ? SyntaxCause.ItemAmongKeys : SyntaxCause.Other, Location);
        else if (_lines.Above(_line) is { } above && HasValue(above) && SourceLines.Indentation(_lines[above]) is var least && KeyColumn(above) < indentation)
            Told(SyntaxCause.TooDeep, Location, Excerpt.Of(Key(above)), above, (isItem ? least : KeyColumn(above)) + 1);
        else if (isItem && !levels.Any(level => level.Value))
            Told(SyntaxCause.ItemAmongKeys, Location);
        else
            Told(SyntaxCause.Indentation, Location, indentation + 1, new Enumeration(Fitting(levels, isItem).Select(Figure)));
    }

    /// <summary>A second line of what seemed a value over several lines holds a key.</summary>
    private void LookAtLineAbove()
    {
        if (_lines.Above(_line) is not { } above)
            return;
        var content = SourceLines.Content(_lines[above]);
        if (_joinedKey.Match(content) is { Success: true } key)
            TellBlankAfterColon(above, key);
        else if (_joinedDash.Match(content) is { Success: true } dash)
            Told(SyntaxCause.BlankAfterDash, Start(above), Excerpt.Of(dash.Groups[1].Value));
        else
            Told(SyntaxCause.ColonMissing, Start(above), Excerpt.Of(content.TrimStart('-', ' ')));
    }

    /// <summary>A colon stands where there can be none.</summary>
    private void LookAtColon()
    {
        var line = _lines[_line];
        var before = line.Substring(0, Math.Min(line.Length, _column - 1));
        if (IsAfterQuote())
            Told(SyntaxCause.TextAfterQuotes, Location);
        else if (before.IndexOf(": ", StringComparison.Ordinal) is >= 0 and var colon)
            TellValue(line.Substring(colon + 1));
        else if (before.TrimStart().StartsWith("- ", StringComparison.Ordinal))
            TellValue(SourceLines.Content(line).TrimStart('-', ' '));
        else if (_lines.Above(_line) is { } above && HasValue(above))
            Told(SyntaxCause.TooDeep, Start(_line), Excerpt.Of(Key(above)), above, KeyColumn(above) + 1);
        else
            TellValue(line);
    }

    private void LookBetweenBrackets()
    {
        if (Character(_index) == ":" && !IsAfterQuote())
            NameBracket(SyntaxCause.ColonInBrackets);
        else if (Character(_index) == "," && Cause == SyntaxCause.ValueMissing)
            Told(SyntaxCause.ValueMissing, Location);
        else
        {
            if (Character(_index) == ":" && QuoteBefore() is { } quote)
                Location = new Location(_line, quote + 1);
            NameBracket(SyntaxCause.Separator);
        }
    }

    private void NameBracket(SyntaxCause cause)
    {
        if (Brackets.OpenAt(_text, _index) is not { } bracket)
        {
            Told(SyntaxCause.Other, Location);
            return;
        }
        var place = TextLocations.After(_text, bracket);
        Told(cause, Location, _text[bracket], Brackets.Closing(_text[bracket]), place.Line, place.Column);
    }

    private void TellBlankAfterColon(int line, Match key) => Told(
        SyntaxCause.BlankAfterColon, Start(line), key.Groups[1].Value, Excerpt.Of(key.Groups[2].Value));

    private void TellValue(string value)
    {
        var content = SourceLines.Content(value);
        if (content.Length > 0 && content[0] is '"' or '\'')
            Told(SyntaxCause.TextAfterQuotes, Location);
        else if (content.Length > 0 && content[0] is '[' or '{')
            Told(SyntaxCause.Other, Location);
        else
            Told(SyntaxCause.ColonInValue, Location, "'" + Excerpt.Of(content).Replace("'", "''") + "'");
    }

    private void Told(SyntaxCause cause, Location location, params object[] arguments) => (Cause, Location, Arguments) = (cause, location, arguments);

    /// <summary>How far what the line may belong to is indented, and whether it is a list.</summary>
    private SortedDictionary<int, bool> Levels()
    {
        var levels = new SortedDictionary<int, bool>();
        var limit = int.MaxValue;
        for (var above = _lines.Above(_line); above is { } line && limit > 0; above = _lines.Above(line))
        {
            var indentation = SourceLines.Indentation(_lines[line]);
            if (indentation >= limit)
                continue;
            var isItem = IsItem(SourceLines.Content(_lines[line]));
            if (isItem && KeyColumn(line) is var column && column < limit && SourceLines.Content(_lines[line]).Contains(':'))
                levels[column] = false;
            levels[indentation] = isItem;
            limit = indentation;
        }
        return levels;
    }

    private static IEnumerable<int> Fitting(SortedDictionary<int, bool> levels, bool isItem) =>
        levels.Any(level => level.Value == isItem) ? levels.Where(level => level.Value == isItem).Select(level => level.Key) : levels.Keys;

    private static string Figure(int indentation) => (indentation + 1).ToString(CultureInfo.InvariantCulture);

    private static bool IsItem(string content) => content == "-" || content.StartsWith("- ", StringComparison.Ordinal);

    /// <summary>Where the key of a line begins, behind its dashes.</summary>
    private int KeyColumn(int line)
    {
        var text = _lines[line];
        var column = SourceLines.Indentation(text);
        while (column + 1 < text.Length && text[column] == '-' && text[column + 1] == ' ')
        {
            column++;
            while (column < text.Length && text[column] == ' ')
                column++;
        }
        return column;
    }

    private string Key(int line)
    {
        var content = SourceLines.Content(_lines[line].Substring(KeyColumn(line)));
        var colon = content.IndexOf(':');
        return colon < 0 ? content : content.Substring(0, colon);
    }

    private bool HasValue(int line) =>
        SourceLines.Content(_lines[line].Substring(KeyColumn(line))) is var content && content.IndexOf(": ", StringComparison.Ordinal) > 0;

    private Location Start(int line) => new(line, KeyColumn(line) + 1);

    private int? TabIn(int line)
    {
        var text = _lines[line];
        var blanks = text.TakeWhile(c => c is ' ' or '\t').Count();
        var tab = text.IndexOf('\t');
        return tab >= 0 && tab < blanks && blanks < text.Length ? tab + 1 : null;
    }

    private Location? TabAbove() => TabIn(_line) is { } here ? new Location(_line, here) : null;

    private bool IsAfterQuote()
    {
        var before = _index - 1;
        while (before >= 0 && _text[before] == ' ')
            before--;
        return before >= 0 && _text[before] is '"' or '\'';
    }

    /// <summary>Where the text in quotes begins that ends right before, in the same line.</summary>
    private int? QuoteBefore()
    {
        var line = _lines[_line];
        var end = Math.Min(line.Length, _column - 1) - 1;
        while (end >= 0 && line[end] == ' ')
            end--;
        return end > 0 && line.LastIndexOf(line[end], end - 1) is >= 0 and var start ? start : null;
    }

    private string Character(int index) =>
        index >= _text.Length ? "" : char.IsSurrogatePair(_text, index) ? _text.Substring(index, 2) : _text[index].ToString();
}
