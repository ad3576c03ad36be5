using System;

namespace PersistentChat;

/// <summary>Whether a chat pool records for compliance, and how.</summary>
public sealed record ComplianceSettings
{
    /// <summary>Compliance is off.</summary>
    public static readonly ComplianceSettings Off = new(false);

    /// <summary>States the settings.</summary>
    /// <param name="enabled">Whether the pool records.</param>
    /// <param name="store">The compliance store (<c>mgccomp</c>).</param>
    /// <param name="backupStore">The compliance store of disaster recovery.</param>
    /// <param name="runInterval">How often the adapter runs: 1 minute to 30 days; null when not stated.</param>
    /// <param name="adapterOutputDirectory">Where the adapter writes.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.NumberOutOfRange"/>: the interval.</exception>
    public ComplianceSettings(
        bool enabled,
        SqlStore? store = null,
        SqlStore? backupStore = null,
        TimeSpan? runInterval = null,
        StorePath? adapterOutputDirectory = null)
    {
        Enabled = enabled;
        Store = store;
        BackupStore = backupStore;
        RunInterval = runInterval;
        AdapterOutputDirectory = adapterOutputDirectory;
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

    /// <summary>The compliance store, or an empty text when compliance is off.</summary>
    public override string ToString() => Enabled ? Store?.ToString() ?? "" : "";
}
