using System.Collections.Generic;

namespace PersistentChat.Documents.Yaml;

/// <summary>Finds the bracket that is open at a place of a document.</summary>
internal static class Brackets
{
    /// <summary>The index of the innermost one; null when none is.</summary>
    public static int? OpenAt(string text, int place)
    {
        var open = new Stack<int>();
        for (var i = 0; i < place && i < text.Length; i++)
            switch (text[i])
            {
                case '"' or '\'' when IsStart(text, i):
                    i = EndOfQuotes(text, i);
                    break;
                case '#' when i == 0 || char.IsWhiteSpace(text[i - 1]):
                    i = EndOfLine(text, i);
                    break;
                case '[' or '{' when open.Count > 0 || IsStart(text, i):
                    open.Push(i);
                    break;
                case ']' or '}' when open.Count > 0:
                    open.Pop();
                    break;
            }
        return open.Count > 0 ? open.Peek() : null;
    }

    public static char Closing(char bracket) => bracket == '[' ? ']' : '}';

    /// <summary>Inside a value without quotes these characters are letters as any others.</summary>
    private static bool IsStart(string text, int place)
    {
        var before = place - 1;
        while (before >= 0 && text[before] is ' ' or '\t')
            before--;
        return before < 0 || text[before] is '\n' or '\r' or ':' or '-' or ',' or '[' or '{' or '?';
    }

    private static int EndOfQuotes(string text, int start)
    {
        for (var i = start + 1; i < text.Length; i++)
            if (text[i] == '\\' && text[start] == '"')
                i++;
            else if (text[i] == text[start])
                return i;
        return text.Length;
    }

    private static int EndOfLine(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end;
    }
}
