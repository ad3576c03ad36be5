using System;
using System.Linq;
using YamlDotNet.Core;

namespace PersistentChat.Documents.Yaml;

/// <summary>The tags of YAML's core schema, the only ones that mean anything here; none of them creates an object.</summary>
internal static class Tags
{
    private const string Core = "tag:yaml.org,2002:";
    private static readonly string[] _known = ["str", "int", "float", "bool", "null", "seq", "map"];

    public static bool IsSupported(TagName tag) =>
        tag.IsEmpty || tag.IsNonSpecific
        || (tag.Value.StartsWith(Core, StringComparison.Ordinal) && _known.Contains(tag.Value.Substring(Core.Length)));

    /// <summary>Whether a scalar of this tag and style is a text, whatever it looks like.</summary>
    public static bool IsText(TagName tag, ScalarStyle style) =>
        tag.IsEmpty ? style != ScalarStyle.Plain : tag.IsNonSpecific || tag.Value == Core + "str";

    /// <summary>The tag as it was written, as far as that can be told.</summary>
    public static string Written(TagName tag) =>
        tag.Value.StartsWith(Core, StringComparison.Ordinal) ? "!!" + tag.Value.Substring(Core.Length) : tag.Value;
}
