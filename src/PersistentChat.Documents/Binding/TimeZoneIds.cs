using System;
using System.Linq;
using PersistentChat.Internal;
using TimeZoneConverter;

namespace PersistentChat.Documents.Binding;

/// <summary>Finds the Windows time zone behind the ids that people write.</summary>
internal static class TimeZoneIds
{
    private static readonly Lazy<string[]> _known = new(() =>
        [.. TZConvert.KnownWindowsTimeZoneIds.Concat(TZConvert.KnownIanaTimeZoneNames).OrderBy(name => name, StringComparer.Ordinal)]);

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
        throw new TopologyException(TopologyError.UnknownTimeZone, id, id, new Guess(text, _known.Value));
    }
}
