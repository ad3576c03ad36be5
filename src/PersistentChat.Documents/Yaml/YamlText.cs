using System;
using System.IO;
using System.Linq;
using PersistentChat.Documents.Decoding;
using PersistentChat.Keys.Reading;
using YamlDotNet.Core;

namespace PersistentChat.Documents.Yaml;

/// <summary>Reads a text that is YAML, of which JSON is a part.</summary>
internal static class YamlText
{
    // The scanner keeps all comments that stand together; each costs a few hundred bytes.
    private const int MostCommentLines = 1_000_000;

    // \U and eight digits.
    private const int LongestEscape = 10;

    /// <returns>The root, in which lists that were taken are empty; null when there is no document.</returns>
    /// <exception cref="TopologyException">
    /// <see cref="TopologyError.DocumentSyntax"/>; <see cref="TopologyError.TooMuchContent"/>; or what <see cref="YamlNodeReader"/> refuses.
    /// </exception>
    public static Node? Read(
        string text, ReadLimits limits, DocumentProblems problems, out CommentCollector comments, ItemHandlers? handlers = null)
    {
        if (CommentBeyondLimit(text) is { } place)
            throw problems.At(TextLocations.After(text, place), TopologyError.TooMuchContent, problems.Document);
        comments = new CommentCollector(new Scanner(new StringReader(text), skipComments: false));
        try
        {
            var parser = JsonParser.Of(text) ?? (IParser)new TypedParser(IsJson(problems.Document) ? new StrictCommas(comments) : comments);
            return new YamlNodeReader(parser, limits, problems, handlers).ReadRoot();
        }
        catch (YamlException failure)
        {
            if (EscapeIn(text, failure) is { } escape)
                throw new TopologyException(
                    TopologyError.UnintendedEscape, problems.Document, problems.LocationOf(TextLocations.After(text, escape)), failure, text.Substring(escape, 2));
            var diagnosis = SyntaxDiagnosis.Of(text, failure);
            throw new TopologyException(TopologyError.DocumentSyntax, problems.Document, problems.LocationOf(diagnosis.Location), failure, diagnosis.Sentence);
        }
    }

    /// <summary>What is called JSON is judged as such; brackets alone are YAML, too.</summary>
    private static bool IsJson(string name) => name.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    /// <summary>Where the first line of comments stands that is one too many; null when there are not so many.</summary>
    private static int? CommentBeyondLimit(string text)
    {
        var count = 0;
        for (var i = text.IndexOf('#'); i >= 0; i = text.IndexOf('#', i + 1))
            if (IsFirstOfLine(text, i) && ++count > MostCommentLines)
                return i;
        return null;
    }

    private static bool IsFirstOfLine(string text, int place)
    {
        while (place > 0 && text[place - 1] is ' ' or '\t')
            place--;
        return place == 0 || text[place - 1] is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';
    }

    /// <summary>Where the backslash stands inside double quotes that the parser could not go beyond; null when it was something else.</summary>
    private static int? EscapeIn(string text, YamlException failure)
    {
        var (start, end) = ((int)failure.Start.Index, (int)failure.End.Index);
        if (start < 0 || start >= end || end >= text.Length - 1 || text[start] != '"')
            return null;
        var escape = text.LastIndexOf('\\', end, Math.Min(end - start, LongestEscape));
        return escape < 0 || NamesCharacter(text, escape) ? null : escape;
    }

    /// <summary>Whether an escape is complete: one that names no character was meant as an escape all the same.</summary>
    private static bool NamesCharacter(string text, int escape)
    {
        var digits = text[escape + 1] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        return digits > 0 && escape + 2 + digits <= text.Length && text.Substring(escape + 2, digits).All(Uri.IsHexDigit);
    }
}
