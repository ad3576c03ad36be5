using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace PersistentChat.Workload;

/// <summary>One figure for each class of rooms.</summary>
public sealed record ClassValues
{
    internal static readonly IReadOnlyList<RoomClass> Classes = Array.AsReadOnly([RoomClass.Small, RoomClass.Medium, RoomClass.Large]);

    /// <summary>States the figures.</summary>
    /// <param name="small">For small rooms.</param>
    /// <param name="medium">For medium rooms.</param>
    /// <param name="large">For large rooms.</param>
    public ClassValues(double small, double medium, double large)
    {
        Small = small;
        Medium = medium;
        Large = large;
    }

    /// <summary>For small rooms.</summary>
    public double Small { get; }

    /// <summary>For medium rooms.</summary>
    public double Medium { get; }

    /// <summary>For large rooms.</summary>
    public double Large { get; }

    /// <summary>All three: small, medium, large.</summary>
    public override string ToString() => string.Join(", ", Classes.Select(room => Of(room).ToString(CultureInfo.InvariantCulture)));

    internal double Of(RoomClass room) => room switch
    {
        RoomClass.Small => Small,
        RoomClass.Medium => Medium,
        _ => Large,
    };
}
