using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using TimeZoneConverter;

namespace PersistentChat.Documents.Binding;

/// <summary>Finds the Windows time zone behind the ids that people write.</summary>
internal static class TimeZoneIds
{
    private static readonly Lazy<string[]> _known = new(() =>
        [.. Sorted(TZConvert.KnownWindowsTimeZoneIds), .. Sorted(TZConvert.KnownIanaTimeZoneNames)]);

    /// <summary>The ids that can be read: those of Windows, then those of IANA.</summary>
    public static IReadOnlyList<string> Known => _known.Value;

    /// <summary>Reads an id such as <c>Pacific Standard Time</c> or <c>Europe/Berlin</c>.</summary>
    /// <param name="id">A Windows or IANA id, without regard to case.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.UnknownTimeZone"/>.</exception>
    public static TimeZoneId Parse(string id)
    {
        var text = (id ?? "").Trim();
        if (TZConvert.TryWindowsToIana(text, out _))
            return new TimeZoneId(text, text);
        if (TZConvert.TryIanaToWindows(text, out var windowsId))
            return new TimeZoneId(text, windowsId);
        // An IANA zone that Windows does not have is equal to itself alone.
        if (TZConvert.KnownIanaTimeZoneNames.FirstOrDefault(name => StringComparer.OrdinalIgnoreCase.Equals(name, text)) is { } zone)
            return new TimeZoneId(text, zone);
        throw new TopologyException(TopologyError.UnknownTimeZone, id, id, Meant(text));
    }

    /// <summary>The zone that is named after a city, or the one whose id is near.</summary>
    private static Guess Meant(string text)
    {
        var city = "/" + text.Replace(' ', '_');
        return Known.FirstOrDefault(id => id.EndsWith(city, StringComparison.OrdinalIgnoreCase)) is { } zone ? new Guess(zone, [zone]) : new Guess(text, Known);
    }

    private static IEnumerable<string> Sorted(IEnumerable<string> names) => names.OrderBy(name => name, StringComparer.Ordinal);
}
