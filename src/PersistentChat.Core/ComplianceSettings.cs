using System;
using PersistentChat.Internal;

namespace PersistentChat;

/// <summary>Whether a chat pool records for compliance, and how.</summary>
public sealed record ComplianceSettings
{
    /// <summary>The adapter that comes with the product, as its cmdlets name it (Set-CsPersistentChatComplianceConfiguration).</summary>
    public const string XmlAdapter = "Microsoft.Rtc.Internal.Chat.Server.Compliance.XmlAdapter,compliance";

    /// <summary>Whether an assembly-qualified name is that of the product's adapter; blanks beside its comma mean nothing.</summary>
    internal static bool IsXmlAdapter(string type) => StringComparer.OrdinalIgnoreCase.Equals(type.Replace(" ", ""), XmlAdapter);

    /// <summary>Compliance is off.</summary>
    public static readonly ComplianceSettings Off = new(false);

    /// <summary>States the settings.</summary>
    /// <param name="enabled">Whether the pool records.</param>
    /// <param name="store">The compliance store (<c>mgccomp</c>).</param>
    /// <param name="backupStore">The compliance store of disaster recovery.</param>
    public ComplianceSettings(bool enabled, SqlStore? store = null, SqlStore? backupStore = null)
    {
        Enabled = enabled;
        Store = store;
        BackupStore = backupStore;
    }

    /// <summary>Whether the pool records.</summary>
    public bool Enabled { get; internal set; }

    /// <summary>The compliance store; null when not stated.</summary>
    public SqlStore? Store { get; internal set; }

    /// <summary>The compliance store of disaster recovery; null when there is none.</summary>
    public SqlStore? BackupStore { get; internal set; }

    /// <summary>How often the adapter runs; null when not stated.</summary>
    public TimeSpan? RunInterval { get; internal set; }

    /// <summary>Where the adapter writes; null when not stated.</summary>
    public StorePath? AdapterOutputDirectory { get; internal set; }

    /// <summary>The adapter, a type and its assembly; null when not stated.</summary>
    public string? AdapterType { get; internal set; }

    /// <summary>Whether details of the room are added to every record.</summary>
    public bool AddChatRoomDetails
    {
        get => StatedRoomDetails ?? false;
        internal set => StatedRoomDetails = value;
    }

    /// <summary>Whether details of the user are added to every record.</summary>
    public bool AddUserDetails
    {
        get => StatedUserDetails ?? false;
        internal set => StatedUserDetails = value;
    }

    /// <summary>The same as <see cref="AddChatRoomDetails"/>; null when not stated.</summary>
    internal bool? StatedRoomDetails { get; private set; }

    /// <summary>The same as <see cref="AddUserDetails"/>; null when not stated.</summary>
    internal bool? StatedUserDetails { get; private set; }

    /// <summary>The same as <see cref="AddChatRoomDetails"/>; null when nobody knows.</summary>
    internal bool? KnownRoomDetails => StatedRoomDetails ?? (IsPartlyUnknown ? null : false);

    /// <summary>The same as <see cref="AddUserDetails"/>; null when nobody knows.</summary>
    internal bool? KnownUserDetails => StatedUserDetails ?? (IsPartlyUnknown ? null : false);

    /// <summary>Whether nobody knows what is not stated.</summary>
    internal bool IsPartlyUnknown { get; private set; }

    /// <summary>The same with other settings; what is not set stays.</summary>
    /// <param name="change">Sets them.</param>
    /// <exception cref="TopologyException">As the properties of the builder.</exception>
    public ComplianceSettings With(Action<ComplianceBuilder> change) => new ComplianceBuilder(this).Apply(change);

    /// <summary>The same in a pool that calls what is not stated unknown, or does not: there it makes no difference whether anybody said what holds anyway.</summary>
    internal ComplianceSettings Within(bool isPartlyUnknown)
    {
        isPartlyUnknown &= Enabled;
        var isPlain = isPartlyUnknown || (StatedRoomDetails != false && StatedUserDetails != false);
        return isPlain && IsPartlyUnknown == isPartlyUnknown ? this : this with
        {
            IsPartlyUnknown = isPartlyUnknown,
            StatedRoomDetails = isPartlyUnknown || AddChatRoomDetails ? StatedRoomDetails : null,
            StatedUserDetails = isPartlyUnknown || AddUserDetails ? StatedUserDetails : null,
        };
    }

    /// <summary>An interval that the product accepts.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.NumberOutOfRange"/>.</exception>
    internal static TimeSpan Checked(TimeSpan interval)
    {
        var shortest = TimeSpan.FromMinutes(Limits.ShortestRunIntervalMinutes);
        var longest = TimeSpan.FromDays(Limits.LongestRunIntervalDays);
        return interval >= shortest && interval <= longest
            ? interval
            : throw new TopologyException(TopologyError.NumberOutOfRange, interval, "runInterval", interval, Phrase.Range(shortest, longest));
    }

    /// <summary>The compliance store, or an empty text when compliance is off.</summary>
    public override string ToString() => Enabled ? Store?.ToString() ?? "" : "";
}
