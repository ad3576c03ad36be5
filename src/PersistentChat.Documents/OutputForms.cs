using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Documents;

/// <summary>The forms of results: the words of <c>--format</c>, which are the names of the enumerations too, and the extensions by which a file's name chooses one.</summary>
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

    private static readonly string[] _ofText = [".txt", ".log"];

    // Where an extension stands for several forms, the first one that the verb has is meant. Every form but those with an extension of their own is text.
    private static readonly Dictionary<string, string[]> _ofExtension = new(StringComparer.OrdinalIgnoreCase)
    {
        [".json"] = [Json, "sarif", "gitlab"],
        [".md"] = [Markdown],
        [".xml"] = ["junit", "nunit"],
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

    /// <summary>The form that a file gets: the one that was asked for, that of its extension, or else the usual one.</summary>
    /// <param name="path">The file.</param>
    /// <param name="forms">The forms that can be written.</param>
    /// <param name="stated">The one that was asked for; null when none was.</param>
    /// <param name="usual">The one for a name without extension; null when one has to be stated then.</param>
    /// <exception cref="TopologyException">
    /// <see cref="TopologyError.WrongExtension"/>: it stands for something else; <see cref="TopologyError.UnknownFileExtension"/>: it stands for nothing.
    /// </exception>
    public static string Choose(string path, IReadOnlyList<string> forms, string? stated, string? usual)
    {
        if (IsOther(path, stated is null ? forms : [stated]))
            throw new TopologyException(
                TopologyError.WrongExtension, path, path, new Enumeration(stated is null ? forms : [stated]), new Enumeration(ExtensionsOf(stated is null ? forms : [stated])));
        return stated ?? OfFile(path, forms) ?? (IsUnknown(path, forms) ? null : usual)
            ?? throw new TopologyException(TopologyError.UnknownFileExtension, path, path, new Enumeration(ExtensionsOf(forms)));
    }

    /// <summary>Whether a file's name stands for another form than these.</summary>
    public static bool IsOther(string path, IReadOnlyList<string> forms) =>
        _ofExtension.TryGetValue(Path.GetExtension(path), out var words) && !words.Any(forms.Contains);

    /// <summary>Whether a file's name has an extension that stands for nothing.</summary>
    public static bool IsUnknown(string path, IReadOnlyList<string> forms) =>
        Path.GetExtension(path) is { Length: > 0 } extension && !_ofExtension.ContainsKey(extension)
        && !(forms.Contains(Text) && _ofText.Contains(extension, StringComparer.OrdinalIgnoreCase));

    private static IEnumerable<string> ExtensionsOf(IReadOnlyList<string> forms) =>
        _ofExtension.Where(entry => entry.Value.Any(forms.Contains)).Select(entry => entry.Key);
}
