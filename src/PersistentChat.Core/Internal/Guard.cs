using System;

namespace PersistentChat.Internal;

/// <summary>Checks of arguments that read as one line.</summary>
internal static class Guard
{
    public static T NotNull<T>(T? value, string name) where T : class => value ?? throw new ArgumentNullException(name);

    /// <summary>The name without surrounding blanks.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.NameMissing"/>: nothing that anybody can see.</exception>
    public static string Named(string? value, string property)
    {
        var name = (value ?? "").Trim();
        return !VisibleText.IsBlank(name) ? name : throw new TopologyException(TopologyError.NameMissing, value, property);
    }

    /// <summary>The trimmed text, or null when there is none.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.NameMissing"/>: there is one, but nobody can see it.</exception>
    public static string? Optional(string? value, string property)
    {
        var text = (value ?? "").Trim();
        return text.Length > 0 ? Named(text, property) : null;
    }

    /// <summary>The text, if it is not too long.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.TextTooLong"/>.</exception>
    public static string? Short(string? text, int most, string property) =>
        text is null || text.Length <= most
            ? text
            : throw new TopologyException(TopologyError.TextTooLong, text, property, text.Length, most);

    /// <exception cref="TopologyException"><see cref="TopologyError.NumberOutOfRange"/>.</exception>
    public static int InRange(int value, int least, int most, string property) =>
        value >= least && value <= most
            ? value
            : throw new TopologyException(
                TopologyError.NumberOutOfRange, value, property, value.ToString(TextCulture.Current), Phrase.Range(least, most));

    /// <inheritdoc cref="InRange(int, int, int, string)"/>
    public static int? InRange(int? value, int least, int most, string property) =>
        value is { } number ? InRange(number, least, most, property) : null;
}
