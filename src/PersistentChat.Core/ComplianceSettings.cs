using System;
using PersistentChat.Internal;

namespace PersistentChat;

/// <summary>Whether a chat pool records for compliance, and how.</summary>
public sealed record ComplianceSettings
{
    /// <summary>The adapter that comes with the product, as its cmdlets name it (Set-CsPersistentChatComplianceConfiguration).</summary>
    public const string XmlAdapter = "Microsoft.Rtc.Internal.Chat.Server.Compliance.XmlAdapter,compliance";

    /// <summary>Compliance is off.</summary>
    public static readonly ComplianceSettings Off = new(false);

    /// <summary>States the settings.</summary>
    /// <param name="enabled">Whether the pool records.</param>
    /// <param name="store">The compliance store (<c>mgccomp</c>).</param>
    /// <param name="backupStore">The compliance store of disaster recovery.</param>
    /// <param name="runInterval">How often the adapter runs: 1 minute to 30 days; null when not stated.</param>
    /// <param name="adapterOutputDirectory">Where the adapter writes.</param>
    /// <param name="adapterType">The adapter, a type and its assembly; null when not stated.</param>
    /// <param name="addChatRoomDetails">Whether details of the room are added to every record.</param>
    /// <param name="addUserDetails">Whether details of the user are added to every record.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.NumberOutOfRange"/>: the interval.</exception>
    public ComplianceSettings(
        bool enabled,
        SqlStore? store = null,
        SqlStore? backupStore = null,
        TimeSpan? runInterval = null,
        StorePath? adapterOutputDirectory = null,
        string? adapterType = null,
        bool addChatRoomDetails = false,
        bool addUserDetails = false)
    {
        Enabled = enabled;
        Store = store;
        BackupStore = backupStore;
        RunInterval = runInterval;
        AdapterOutputDirectory = adapterOutputDirectory;
        AdapterType = Guard.Optional(adapterType);
        AddChatRoomDetails = addChatRoomDetails;
        AddUserDetails = addUserDetails;
        var shortest = TimeSpan.FromMinutes(Limits.ShortestRunIntervalMinutes);
        var longest = TimeSpan.FromDays(Limits.LongestRunIntervalDays);
        if (runInterval is { } interval && (interval < shortest || interval > longest))
            throw new TopologyException(TopologyError.NumberOutOfRange, interval, "runInterval", interval, shortest, longest);
    }

    /// <summary>Whether the pool records.</summary>
    public bool Enabled { get; }

    /// <summary>The compliance store; null when not stated.</summary>
    public SqlStore? Store { get; }

    /// <summary>The compliance store of disaster recovery; null when there is none.</summary>
    public SqlStore? BackupStore { get; }

    /// <summary>How often the adapter runs; null when not stated.</summary>
    public TimeSpan? RunInterval { get; }

    /// <summary>Where the adapter writes; null when not stated.</summary>
    public StorePath? AdapterOutputDirectory { get; }

    /// <summary>The adapter, a type and its assembly; null when not stated.</summary>
    public string? AdapterType { get; }

    /// <summary>Whether details of the room are added to every record.</summary>
    public bool AddChatRoomDetails { get; }

    /// <summary>Whether details of the user are added to every record.</summary>
    public bool AddUserDetails { get; }

    /// <summary>The settings, turned on, with other stores.</summary>
    internal ComplianceSettings With(SqlStore? store, SqlStore? backupStore) =>
        new(true, store, backupStore, RunInterval, AdapterOutputDirectory, AdapterType, AddChatRoomDetails, AddUserDetails);

    /// <summary>The compliance store, or an empty text when compliance is off.</summary>
    public override string ToString() => Enabled ? Store?.ToString() ?? "" : "";
}
