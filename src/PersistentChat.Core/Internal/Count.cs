using System;

namespace PersistentChat.Internal;

/// <summary>
/// A number in a sentence that knows its word: <c>{0:N0|server|servers}</c> is "1 server" and "20,000 servers". The languages of the product have these two
/// forms, and use the second one with 0 too.
/// </summary>
internal readonly struct Count(IFormattable number, bool isOne) : IFormattable
{
    public static object? Of(object? argument) => argument switch
    {
        int number => new Count(number, number == 1),
        long number => new Count(number, number == 1),
        _ => argument,
    };

    public override string ToString() => ToString(null, TextCulture.Current);

    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        var parts = (format ?? "").Split('|');
        var figure = number.ToString(parts[0].Length == 0 ? null : parts[0], formatProvider);
        return parts.Length < 3 ? figure : figure + " " + parts[isOne ? 1 : 2];
    }
}
