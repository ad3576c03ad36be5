using System.Collections.Generic;

namespace PersistentChat;

/// <summary>Which settings of a chat pool change; see <see cref="ChatPool.With"/>.</summary>
/// <param name="nextHop">The next hop.</param>
/// <param name="contentStore">The content store.</param>
/// <param name="displayName">The display name; nothing is the FQDN.</param>
/// <param name="site">The site; nothing is the next hop's.</param>
/// <param name="sipPort">The Persistent Chat port, 1 to 65535.</param>
/// <param name="poolPort">The port between servers, 1 to 65535.</param>
/// <param name="defaultForSites">Sites for which the pool is the default.</param>
/// <param name="backupContentStore">The content store of disaster recovery.</param>
/// <param name="compliance">Compliance; nothing is off.</param>
/// <param name="logShippingShare">The share for transaction-log backups.</param>
/// <param name="fileStore">The file store.</param>
/// <param name="users">The users.</param>
/// <param name="rooms">What the rooms hold.</param>
public sealed class ChatPoolEdit(
    Change<Fqdn> nextHop = default,
    Change<SqlStore> contentStore = default,
    Change<string?> displayName = default,
    Change<string?> site = default,
    Change<int> sipPort = default,
    Change<int> poolPort = default,
    Change<IReadOnlyList<string>?> defaultForSites = default,
    Change<SqlStore?> backupContentStore = default,
    Change<ComplianceSettings?> compliance = default,
    Change<StorePath?> logShippingShare = default,
    Change<StorePath?> fileStore = default,
    Change<UserCounts?> users = default,
    Change<RoomFigures?> rooms = default)
{
    /// <summary>The next hop.</summary>
    public Change<Fqdn> NextHop { get; } = nextHop;

    /// <summary>The content store.</summary>
    public Change<SqlStore> ContentStore { get; } = contentStore;

    /// <summary>The display name.</summary>
    public Change<string?> DisplayName { get; } = displayName;

    /// <summary>The site.</summary>
    public Change<string?> Site { get; } = site;

    /// <summary>The Persistent Chat port.</summary>
    public Change<int> SipPort { get; } = sipPort;

    /// <summary>The port between servers.</summary>
    public Change<int> PoolPort { get; } = poolPort;

    /// <summary>Sites for which the pool is the default.</summary>
    public Change<IReadOnlyList<string>?> DefaultForSites { get; } = defaultForSites;

    /// <summary>The content store of disaster recovery.</summary>
    public Change<SqlStore?> BackupContentStore { get; } = backupContentStore;

    /// <summary>Compliance.</summary>
    public Change<ComplianceSettings?> Compliance { get; } = compliance;

    /// <summary>The share for transaction-log backups.</summary>
    public Change<StorePath?> LogShippingShare { get; } = logShippingShare;

    /// <summary>The file store.</summary>
    public Change<StorePath?> FileStore { get; } = fileStore;

    /// <summary>The users.</summary>
    public Change<UserCounts?> Users { get; } = users;

    /// <summary>What the rooms hold.</summary>
    public Change<RoomFigures?> Rooms { get; } = rooms;
}
