using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace PersistentChat.Cmdlets;

/// <summary>Days as people write them with slashes, where the month comes first in one country and the day in the next.</summary>
internal static class TypedDay
{
    private static readonly Regex _slashed = new(@"^([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})( 0?0:00(:00)?( AM)?)?\z", RegexOptions.CultureInvariant);

    /// <summary>Whether a text is a day with slashes.</summary>
    public static bool IsSlashed(string text) => _slashed.IsMatch(text);

    /// <summary>The days that it can be: none, one, or two.</summary>
    /// <param name="text">A text with slashes.</param>
    public static IReadOnlyList<DateTime> Read(string text)
    {
        var match = _slashed.Match(text);
        var (first, second, year) = (Number(match.Groups[1]), Number(match.Groups[2]), Number(match.Groups[3]));
        return [.. new[] { (Month: first, Day: second), (Month: second, Day: first) }
            .Where(day => year > 0 && day.Month is >= 1 and <= 12 && day.Day >= 1 && day.Day <= DateTime.DaysInMonth(year, day.Month))
            .Select(day => new DateTime(year, day.Month, day.Day)).Distinct()];
    }

    /// <summary>The day as documents write it.</summary>
    public static string Text(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);
}
