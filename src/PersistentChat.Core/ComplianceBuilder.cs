using System;
using PersistentChat.Internal;

namespace PersistentChat;

/// <summary>The settings of compliance; see <see cref="ComplianceSettings.With"/>.</summary>
public sealed class ComplianceBuilder : Builder<ComplianceSettings, ComplianceBuilder>
{
    internal ComplianceBuilder(ComplianceSettings settings) : base(settings with { })
    {
    }

    /// <summary>Whether the pool records.</summary>
    public bool Enabled
    {
        get => Draft.Enabled;
        set => Draft.Enabled = value;
    }

    /// <summary>The compliance store (<c>mgccomp</c>).</summary>
    public SqlStore? Store
    {
        get => Draft.Store;
        set => Draft.Store = value;
    }

    /// <summary>The compliance store of disaster recovery.</summary>
    public SqlStore? BackupStore
    {
        get => Draft.BackupStore;
        set => Draft.BackupStore = value;
    }

    /// <summary>How often the adapter runs: 1 minute to 30 days; null when not stated.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.NumberOutOfRange"/>.</exception>
    public TimeSpan? RunInterval
    {
        get => Draft.RunInterval;
        set => Draft.RunInterval = value is { } interval ? ComplianceSettings.Checked(interval) : null;
    }

    /// <summary>Where the adapter writes; null when not stated.</summary>
    public StorePath? AdapterOutputDirectory
    {
        get => Draft.AdapterOutputDirectory;
        set => Draft.AdapterOutputDirectory = value;
    }

    /// <summary>The adapter, a type and its assembly; null when not stated.</summary>
    public string? AdapterType
    {
        get => Draft.AdapterType;
        set => Draft.AdapterType = Guard.Optional(value, "adapterType");
    }

    /// <summary>Whether details of the room are added to every record.</summary>
    public bool AddChatRoomDetails
    {
        get => Draft.AddChatRoomDetails;
        set => Draft.AddChatRoomDetails = value;
    }

    /// <summary>Whether details of the user are added to every record.</summary>
    public bool AddUserDetails
    {
        get => Draft.AddUserDetails;
        set => Draft.AddUserDetails = value;
    }
}
