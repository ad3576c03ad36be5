using System;
using PersistentChat.Internal;

namespace PersistentChat.Workload;

/// <summary>One figure of a <see cref="WorkloadReport"/>.</summary>
public sealed record WorkloadRow
{
    private readonly string? _note;

    internal WorkloadRow(
        WorkloadQuantity quantity, RoomClass? room, double? value, double? limit, WorkloadBasis basis, string? formula, string? source, string? note, string? fact)
    {
        Quantity = quantity;
        Class = room;
        // Thirds of rooms leave a trace far behind the point that a comparison with a limit must not see.
        Value = value is { } number ? Math.Round(number, 6) : null;
        Limit = limit;
        Basis = basis;
        Formula = formula;
        Fact = fact;
        Documents = source;
        _note = note;
    }

    /// <summary>What the row counts.</summary>
    public WorkloadQuantity Quantity { get; }

    /// <summary>The class of rooms; null for all together.</summary>
    public RoomClass? Class { get; }

    /// <summary>The figure, rounded to six digits behind the point; null where none is documented.</summary>
    public double? Value { get; }

    /// <summary>What it may be at most; null where the documents state no limit.</summary>
    public double? Limit { get; }

    /// <summary>The limit less the figure, negative beyond the limit; null without a limit.</summary>
    public double? Margin => Limit - Value;

    /// <summary>Where the formula is from.</summary>
    public WorkloadBasis Basis { get; }

    /// <summary>Whether it counts things, of which there are whole ones only; the others are rates and times.</summary>
    internal bool IsCount => Quantity is not (WorkloadQuantity.ChatRateByRoom or WorkloadQuantity.ChatRateByUser or WorkloadQuantity.ChatRateOfUserModel
        or WorkloadQuantity.MessagesPerRoomByUser or WorkloadQuantity.PeakJoinRate or WorkloadQuantity.HoursToJoin or WorkloadQuantity.PolledParticipants
        or WorkloadQuantity.PresenceChanges);

    /// <summary>The formula, in the names of the inputs; null where there is none.</summary>
    public string? Formula { get; }

    /// <summary>The documents that state the figures, or that none does, in the current UI culture.</summary>
    public string Source => Documents is not null ? Citations.Shown(Documents) : Texts.Workload("NotDocumented");

    /// <summary>What has to be known about the figure, such as where the documents contradict themselves; null when nothing has to.</summary>
    public string? Note => _note is null ? null : Texts.Workload("Note_" + _note);

    /// <summary>The contradiction between documents that concerns the figure, such as C-08; null when there is none.</summary>
    public string? Fact { get; }

    private string? Documents { get; init; }

    /// <summary>The row with the documents of a product first.</summary>
    internal WorkloadRow For(Product product) => Documents is null ? this : this with { Documents = Citations.For(product, Documents) };

    /// <summary>The quantity's name in the current UI culture.</summary>
    public override string ToString() => Texts.Workload("Quantity_" + Quantity);
}
