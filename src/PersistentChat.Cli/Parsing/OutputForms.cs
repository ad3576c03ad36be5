using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace PersistentChat.Cli.Parsing;

/// <summary>The forms of results: the words of <c>--format</c>, and the extensions by which a file's name chooses one.</summary>
internal static class OutputForms
{
    public const string Text = "text";
    public const string Json = "json";
    public const string Markdown = "markdown";
    public const string Html = "html";
    public const string Yaml = "yaml";
    public const string Script = "script";
    public const string Zone = "zone";
    public const string Firewall = "firewall";

    // Where an extension stands for several forms, the first one that the verb has is meant. Every form but those with an extension of their own is text.
    private static readonly Dictionary<string, string[]> _ofExtension = new(StringComparer.OrdinalIgnoreCase)
    {
        [".json"] = [Json],
        [".md"] = [Markdown],
        [".xml"] = ["junit"],
        [".sarif"] = ["sarif"],
        [".html"] = [Html],
        [".htm"] = [Html],
        [".yaml"] = [Yaml],
        [".yml"] = [Yaml],
        [".svg"] = ["svg"],
        [".mmd"] = ["mermaid"],
        [".dot"] = ["dot"],
        [".gv"] = ["dot"],
        [".zone"] = [Zone],
        [".ps1"] = [Script, Firewall],
        // What no verb writes, and what some take the extension of a result for.
        [".tbxml"] = [],
        [".zip"] = [],
        [".pdf"] = [],
        [".png"] = [],
        [".jpg"] = [],
        [".csv"] = [],
        [".docx"] = [],
        [".xlsx"] = [],
    };

    /// <summary>The form that a file's name stands for; null when it says nothing.</summary>
    public static string? OfFile(string path, IReadOnlyList<string> forms) =>
        _ofExtension.TryGetValue(Path.GetExtension(path), out var words) ? words.FirstOrDefault(forms.Contains) : null;

    /// <summary>Whether a file's name stands for another form than these.</summary>
    public static bool IsOther(string path, IReadOnlyList<string> forms) =>
        _ofExtension.TryGetValue(Path.GetExtension(path), out var words) && !words.Any(forms.Contains);
}
