using System;
using System.Globalization;

namespace PersistentChat.Changes;

/// <summary>Writes values as the topology document does, the same in every culture.</summary>
internal static class ChangeText
{
    public static string? Of(object? value) => value switch
    {
        null => null,
        bool truth => truth ? "true" : "false",
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeSpan duration => duration.ToString("c"),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
