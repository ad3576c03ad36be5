using System;
using PersistentChat.Internal;

namespace PersistentChat;

/// <summary>
/// A time zone id as it was written, Windows or IANA. Two ids are equal when they stand for the same Windows time zone.
/// </summary>
public sealed class TimeZoneId : IEquatable<TimeZoneId>
{
    /// <summary>Zones of Windows that have always shown the same clock: one time zone of the world under several names.</summary>
    private static readonly string[][] _sameClocks =
    [
        ["W. Europe Standard Time", "Central Europe Standard Time", "Central European Standard Time", "Romance Standard Time"],
        ["FLE Standard Time", "GTB Standard Time"],
    ];

    private readonly string _id;

    /// <summary>Creates an id; whoever reads ids from people finds the Windows id first.</summary>
    /// <param name="id">The id as it was written, such as <c>Europe/Berlin</c>.</param>
    /// <param name="windowsId">The Windows id of the same zone, such as <c>W. Europe Standard Time</c>.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.NameMissing"/>.</exception>
    public TimeZoneId(string id, string windowsId)
    {
        _id = Guard.Named(id, nameof(id));
        WindowsId = Guard.Named(windowsId, nameof(windowsId));
    }

    /// <summary>The id as it was written.</summary>
    public string Id => _id;

    /// <summary>The Windows id of the zone.</summary>
    public string WindowsId { get; }

    /// <summary>Whether both stand for the same zone.</summary>
    public static bool operator ==(TimeZoneId? left, TimeZoneId? right) => Equals(left, right);

    /// <summary>Whether they stand for different zones.</summary>
    public static bool operator !=(TimeZoneId? left, TimeZoneId? right) => !Equals(left, right);

    /// <inheritdoc/>
    public bool Equals(TimeZoneId? other) =>
        other is not null && StringComparer.OrdinalIgnoreCase.Equals(WindowsId, other.WindowsId);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TimeZoneId);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(WindowsId);

    /// <summary>Whether both zones show the same clock all year, whatever they are called.</summary>
    internal bool SharesClockWith(TimeZoneId other) => this == other || IsCalledOtherwise(other);

    // Apart from the question above, which is asked for every server: a closure is made where the method begins.
    private bool IsCalledOtherwise(TimeZoneId other) =>
        Array.Exists(_sameClocks, zones => Has(zones, WindowsId) && Has(zones, other.WindowsId));

    private static bool Has(string[] zones, string id) => Array.Exists(zones, zone => StringComparer.OrdinalIgnoreCase.Equals(zone, id));

    /// <summary>The id as it was written.</summary>
    public override string ToString() => _id;
}
