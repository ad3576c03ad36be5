using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using PersistentChat.Documents.Decoding;
using PersistentChat.Keys;

namespace PersistentChat.Documents.Lync.Services;

/// <summary>
/// Knows what the shell shows on the screen, and what somebody may have saved of it: lists of properties, tables, comma-separated values. A list of
/// properties is read where it is whole; all else says how to save objects instead, because what a screen leaves out is not to be seen.
/// </summary>
internal sealed class ScreenText
{
    private const RegexOptions Options = RegexOptions.CultureInvariant;
    /// <summary>What names of services and of their properties have in common.</summary>
    private const string Trade = "PersistentChat";
    private const string ListStart = "{";
    private const string ListEnd = "}";
    private const char NextLine = '\u0085';
    private const int Beginning = 16 * 1024;

    // Most documents are none of these, which is seen without expressions.
    private static readonly Regex _property = new(@"^(?<name>[A-Za-z_]\w*)[ \t]+:([ \t](?<value>.*))?$", Options);
    private static readonly Regex _underline = new(@"^-+( +-+)*$", Options);
    private static readonly Regex _quotedHeader = new("^\"[^\"]*\"([,;\t]\"[^\"]*\")+$", Options);
    private static readonly Regex _plainHeader = new(@"^\w+([,;\t]\w+)+$", Options);

    private readonly string _name;
    private readonly string[] _lines;
    private readonly int _first;

    /// <param name="beginning">The text, or as much of it as shows what it is.</param>
    /// <param name="name">The name with which source positions begin.</param>
    private ScreenText(string beginning, string name)
    {
        _name = name;
        _lines = [.. Lines(beginning)];
        _first = Array.FindIndex(_lines, line => line.Trim().Length > 0);
    }

    /// <summary>The objects of a list of properties that the shell has shown; null when the text is something else.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The name with which source positions begin.</param>
    /// <exception cref="TopologyException">
    /// <see cref="TopologyError.DocumentIsCsv"/>, <see cref="TopologyError.DocumentIsTable"/>, <see cref="TopologyError.DocumentIsTopologyObject"/>,
    /// <see cref="TopologyError.DocumentIsPropertyList"/>: nothing that can be read as a whole; <see cref="TopologyError.TooMuchContent"/>.
    /// </exception>
    public static IReadOnlyList<ServiceObject>? Read(string text, string name)
    {
        // Documents begin with a key, a bracket, a comment or a mark; looking at more than the beginning of a large one would cost.
        var screen = new ScreenText(BeginningOf(text), name);
        if (screen._first < 0)
            return null;
        if (screen.IsCsv)
            throw screen.Refused(TopologyError.DocumentIsCsv);
        if (screen.IsTable)
            throw screen.Refused(TopologyError.DocumentIsTable);
        return screen.IsPropertyList ? screen.Objects(text) : null;
    }

    /// <summary>Whether a text that is no document shows services all the same: a transcript, a wide or custom view, a table whose headings are broken.</summary>
    /// <param name="text">The text.</param>
    public static bool ShowsServices(string text)
    {
        var beginning = BeginningOf(text);
        return beginning.Contains(Trade) && !beginning.Contains(Frame.Version) && beginning.TrimStart() is { Length: > 0 } start && start[0] is not ('{' or '[');
    }

    /// <summary>The refusal of a text that shows services in a form that nothing can be read from.</summary>
    /// <param name="name">The name with which source positions begin.</param>
    public static TopologyException Unreadable(string name) => Refused(TopologyError.DocumentIsPropertyList, name, 1);

    private bool IsCsv =>
        First.StartsWith("#TYPE ", StringComparison.Ordinal)
        || (First.IndexOfAny([',', ';', '\t']) >= 0 && IsHeader);

    private bool IsHeader =>
        _quotedHeader.IsMatch(First)
        || (_plainHeader.IsMatch(First) && First.IndexOf(ServiceObject.Identity, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>A line of names, and under each its dashes.</summary>
    private bool IsTable
    {
        get
        {
            if (_first + 1 >= _lines.Length || First.StartsWith("---", StringComparison.Ordinal))
                return false;
            var dashes = _lines[_first + 1].TrimEnd();
            return dashes.StartsWith("-", StringComparison.Ordinal) && _underline.IsMatch(dashes) && First[0] != ' ' && Regex.Matches(dashes, "-+").Cast<Match>()
                .All(group => IsHeading(group.Index, group.Length));
        }
    }

    /// <summary>Whether there stands a name of that length.</summary>
    private bool IsHeading(int start, int length) =>
        start + length <= First.Length && char.IsLetter(First[start]) && (start == 0 || First[start - 1] == ' ')
        && (start + length == First.Length || First[start + length] == ' ');

    /// <summary>Names with blanks before their colons, which stand one below the other; a person who writes a document so begins it with its version.</summary>
    private bool IsPropertyList
    {
        get
        {
            var lines = _lines.Skip(_first).TakeWhile(line => line.Trim().Length > 0).Where(line => line[0] != ' ').ToArray();
            return lines.Length > 0
                && Array.TrueForAll(lines, line => (line.Contains(" :") || line.Contains("\t:")) && _property.Match(line) is { Success: true } match && match.Groups["name"].Value != Frame.Version);
        }
    }

    private string First => _lines[_first];

    /// <summary>As many whole lines of a large text as show what it is.</summary>
    private static string BeginningOf(string text)
    {
        if (text.Length <= Beginning)
            return text;
        var end = text.LastIndexOf('\n', Beginning - 1);
        return text.Substring(0, end < 0 ? Beginning : end);
    }

    /// <summary>The lines, without the indentation that all of them got where somebody pasted them.</summary>
    private static IEnumerable<string> Lines(string text)
    {
        var lines = WrittenLines(text).ToArray();
        var indentation = lines.Where(line => line.Trim().Length > 0).Select(line => line.Length - line.TrimStart(' ', '\t').Length).DefaultIfEmpty().Min();
        return lines.Select(line => line.Length > indentation ? line.Substring(indentation) : "");
    }

    private static IEnumerable<string> WrittenLines(string text)
    {
        using var reader = new StringReader(text.Replace(NextLine, '\n'));
        while (reader.ReadLine() is { } line)
            yield return line;
    }

    /// <summary>Whether the text ends within the property that was read last: what is saved of a screen ends with a line break, and its lists are closed.</summary>
    private static bool IsCutOff(string text, ServiceObject item, string property)
    {
        var endsInLine = text[text.Length - 1] is not ('\n' or '\r' or NextLine);
        return ServiceNames.AreRead(property)
            && ((endsInLine && !item.Has(ServiceNames.Role)) || text.LastIndexOf(ListStart, StringComparison.Ordinal) > text.LastIndexOf(ListEnd, StringComparison.Ordinal));
    }

    private IReadOnlyList<ServiceObject> Objects(string text)
    {
        var objects = new List<ServiceObject>();
        ServiceObject? current = null;
        string? property = null;
        var number = 0;
        var read = 0;
        foreach (var line in Lines(text))
        {
            number++;
            if (line.Trim().Length == 0)
                current = null;
            else if (line[0] != ' ' && _property.Match(line) is { Success: true } match)
            {
                if (current is null)
                    objects.Add(current = new ServiceObject(new Location(number, 1)));
                property = match.Groups["name"].Value;
                // Objects that nothing separates.
                if (current.Has(property))
                    throw Refused(TopologyError.DocumentIsPropertyList, number);
                current.Set(property, Values(property, match.Groups["value"].Value.Trim(), number));
                if (++read + objects.Count > ReadLimits.MostNodes)
                    throw Refused(TopologyError.TooMuchContent, number);
            }
            else if (current is null || property is null || ServiceNames.AreRead(property))
                // The screen was too narrow for the value, and where it was broken nobody can tell.
                throw Refused(TopologyError.DocumentIsPropertyList, number);
        }
        if ((current is not null && property is not null && IsCutOff(text, current, property)) || objects.Any(LacksServers))
            throw Refused(TopologyError.DocumentIsPropertyList, number);
        if (objects.Any(item => item.Has(ServiceObject.Identity)))
            return objects;
        throw Refused(objects.Any(item => ServiceNames.OfTopologies.Any(item.Has)) ? TopologyError.DocumentIsTopologyObject : TopologyError.DocumentIsPropertyList);
    }

    /// <summary>Whether it is a pool without its servers, which the shell always shows: the end of the list is missing, or it was chosen what to show.</summary>
    private static bool LacksServers(ServiceObject item) =>
        ServiceNames.Server.Equals(item.Role, StringComparison.OrdinalIgnoreCase) && !(item.Has(ServiceNames.ActiveServers) && item.Has(ServiceNames.InactiveServers));

    private IReadOnlyList<string> Values(string property, string text, int line)
    {
        if (ServiceNames.AreRead(property) && (text.EndsWith("...", StringComparison.Ordinal) || text.EndsWith("...}", StringComparison.Ordinal) || text.IndexOf('…') >= 0))
            throw Refused(TopologyError.DocumentIsPropertyList, line);
        if (text.Length == 0)
            return [];
        return text.StartsWith(ListStart, StringComparison.Ordinal) && text.EndsWith(ListEnd, StringComparison.Ordinal)
            ? [.. text.Substring(1, text.Length - 2).Split(',').Select(item => item.Trim()).Where(item => item.Length > 0)]
            : [text];
    }

    private static TopologyException Refused(TopologyError error, string name, int line) => new(error, name, new SourceLocation(name, line, 1), null);

    private TopologyException Refused(TopologyError error, int? line = null) => Refused(error, _name, line ?? _first + 1);
}
