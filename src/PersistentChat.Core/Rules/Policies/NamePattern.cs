using System;
using System.Collections.Generic;

namespace PersistentChat.Rules.Policies;

/// <summary>
/// A pattern that a whole name matches or does not, without regard to case: <c>*</c> is any characters, <c>?</c> one character, <c>#</c> one
/// digit, <c>[a-z]</c> one of those. Matching takes at most as many steps as the lengths of name and pattern multiplied, whatever the pattern.
/// </summary>
public sealed class NamePattern : IEquatable<NamePattern>
{
    /// <summary>The most characters a pattern may have.</summary>
    internal const int MostCharacters = 256;

    private readonly string _text;

    // Null stands for any characters.
    private readonly List<Predicate<char>?> _parts = [];

    /// <summary>Reads a pattern such as <c>chat##.*.contoso.com</c>.</summary>
    /// <param name="text">1 to 256 characters.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.InvalidPattern"/>.</exception>
    public NamePattern(string text)
    {
        _text = (text ?? "").Trim();
        if (_text.Length is 0 or > MostCharacters)
            throw Invalid(text);
        var upper = _text.ToUpperInvariant();
        for (var i = 0; i < upper.Length; i++)
        {
            if (upper[i] == '[')
            {
                // A closing bracket that stands first is one of the characters.
                var end = i + 2 < upper.Length ? upper.IndexOf(']', i + 2) : -1;
                if (end < 0)
                    throw Invalid(text);
                _parts.Add(Set(upper.Substring(i + 1, end - i - 1)) ?? throw Invalid(text));
                i = end;
            }
            else
                _parts.Add(Part(upper[i]));
        }
    }

    /// <summary>The pattern as it was written.</summary>
    public string Text => _text;

    /// <summary>Whether a name matches.</summary>
    /// <param name="name">The whole name.</param>
    public bool Matches(string name)
    {
        var upper = (name ?? "").ToUpperInvariant();
        var (part, next, star, resume) = (0, 0, -1, 0);
        while (next < upper.Length)
        {
            if (part < _parts.Count && _parts[part] is { } one && one(upper[next]))
                (part, next) = (part + 1, next + 1);
            else if (part < _parts.Count && _parts[part] is null)
                (star, part, resume) = (part, part + 1, next);
            else if (star >= 0)
                // Only the latest star can take more: what earlier ones took leaves the later ones every choice.
                (part, next, resume) = (star + 1, resume + 1, resume + 1);
            else
                return false;
        }
        while (part < _parts.Count && _parts[part] is null)
            part++;
        return part == _parts.Count;
    }

    /// <inheritdoc/>
    public bool Equals(NamePattern? other) => other is not null && StringComparer.OrdinalIgnoreCase.Equals(_text, other._text);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NamePattern);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(_text);

    /// <summary>The pattern as it was written.</summary>
    public override string ToString() => _text;

    private static Predicate<char>? Part(char c) => c switch
    {
        '*' => null,
        '?' => _ => true,
        '#' => one => one is >= '0' and <= '9',
        _ => one => one == c,
    };

    /// <summary>One of the characters and ranges between brackets; null when a range runs backwards.</summary>
    private static Predicate<char>? Set(string content)
    {
        var ranges = new List<(char First, char Last)>();
        for (var i = 0; i < content.Length; i++)
        {
            var isRange = i + 2 < content.Length && content[i + 1] == '-';
            var last = isRange ? content[i + 2] : content[i];
            if (last < content[i])
                return null;
            ranges.Add((content[i], last));
            i += isRange ? 2 : 0;
        }
        return one => ranges.Exists(range => one >= range.First && one <= range.Last);
    }

    private static TopologyException Invalid(string? text) => new(TopologyError.InvalidPattern, text, text, MostCharacters);
}
