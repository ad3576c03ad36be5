using System;
using System.Linq;
using System.Text;

namespace PersistentChat.Documents.Yaml;

/// <summary>The comment by which the YAML language server of editors finds a document's schema.</summary>
internal static class Modeline
{
    private const string Server = "yaml-language-server:";
    private const string Key = "$schema=";

    public static string? Parse(string comment)
    {
        if (!comment.StartsWith(Server, StringComparison.Ordinal))
            return null;
        var setting = comment.Substring(Server.Length).Trim();
        return setting.StartsWith(Key, StringComparison.Ordinal) && setting.Length > Key.Length && !setting.Any(char.IsWhiteSpace)
            ? setting.Substring(Key.Length)
            : null;
    }

    /// <summary>The comment's line; blanks and control characters, which would end the reference, are percent-encoded.</summary>
    public static string Format(string reference) =>
        "# " + Server + " " + Key + string.Concat(reference.Select(c => NeedsEncoding(c) ? Encode(c) : c.ToString()));

    private static bool NeedsEncoding(char c) => char.IsWhiteSpace(c) || char.IsControl(c) || c == '\uFEFF';

    private static string Encode(char c) =>
        string.Concat(Encoding.UTF8.GetBytes([c]).Select(value => "%" + value.ToString("X2", System.Globalization.CultureInfo.InvariantCulture)));
}
