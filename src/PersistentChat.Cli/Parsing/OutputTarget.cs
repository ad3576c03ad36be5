using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Cli.Output;

namespace PersistentChat.Cli.Parsing;

/// <summary>Where a result is to go: a value of <c>--output</c>.</summary>
/// <param name="Form">The form that stands before the path; null when none does.</param>
/// <param name="Path">The file; <see cref="StandardOutput"/> for standard output.</param>
internal sealed record OutputTarget(string? Form, string Path)
{
    public const string StandardOutput = "-";

    public bool IsStandardOutput => Path == StandardOutput;

    /// <summary>Reads a value such as <c>result.json</c> or <c>sarif=result.txt</c>; letters before an equals sign are a form, and no other file's name.</summary>
    /// <param name="value">The value.</param>
    /// <param name="forms">The forms that there are.</param>
    /// <param name="refuse">Told what is wrong with it.</param>
    /// <returns>The target; null when something is wrong.</returns>
    public static OutputTarget? Parse(string value, IReadOnlyList<string> forms, Action<string>? refuse = null)
    {
        var equals = value.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0 || !value[..equals].All(char.IsAsciiLetter))
            return new OutputTarget(null, value);
        var form = value[..equals].ToLowerInvariant();
        if (!forms.Contains(form))
            refuse?.Invoke(CliTexts.Format("WordUnknown", value[..equals], "--output", string.Join(", ", forms)));
        else if (string.IsNullOrWhiteSpace(value[(equals + 1)..]))
            refuse?.Invoke(CliTexts.Format("ValueEmpty", "--output"));
        else
            return new OutputTarget(form, value[(equals + 1)..]);
        return null;
    }
}
