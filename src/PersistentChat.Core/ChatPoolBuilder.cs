using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat;

/// <summary>The settings of a chat pool that can change; see <see cref="ChatPool.With"/>. Type, FQDN and servers have verbs of their own or cannot change.</summary>
public sealed class ChatPoolBuilder
{
    private readonly ChatPool _pool;

    internal ChatPoolBuilder(ChatPool pool) => _pool = pool with { };

    /// <summary>The next hop.</summary>
    public Fqdn NextHop
    {
        get => _pool.NextHop;
        set => _pool.NextHop = Guard.NotNull(value, nameof(value));
    }

    /// <summary>The content store.</summary>
    public SqlStore ContentStore
    {
        get => _pool.ContentStore;
        set => _pool.ContentStore = Guard.NotNull(value, nameof(value));
    }

    /// <summary>The display name; nothing is the FQDN.</summary>
    public string? DisplayName
    {
        get => _pool.DisplayName;
        set => _pool.DisplayName = Guard.Optional(value) ?? _pool.Fqdn.ToString();
    }

    /// <summary>The site; nothing is the next hop's.</summary>
    public string? Site
    {
        get => _pool.Site;
        set => _pool.Site = Guard.Optional(value);
    }

    /// <summary>The Persistent Chat port, 1 to 65535.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.NumberOutOfRange"/>.</exception>
    public int SipPort
    {
        get => _pool.SipPort;
        set => _pool.SipPort = Guard.InRange(value, Limits.LowestPort, Limits.HighestPort, "sipPort");
    }

    /// <summary>The port between servers, 1 to 65535.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.NumberOutOfRange"/>.</exception>
    public int PoolPort
    {
        get => _pool.PoolPort;
        set => _pool.PoolPort = Guard.InRange(value, Limits.LowestPort, Limits.HighestPort, "poolPort");
    }

    /// <summary>Sites for which the pool is the default.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.NameMissing"/>.</exception>
    public IEnumerable<string>? DefaultForSites
    {
        get => _pool.DefaultForSites;
        set => _pool.DefaultForSites = ValueList.Of(value?.Select(name => Guard.Named(name, "defaultForSites")));
    }

    /// <summary>The content store of disaster recovery.</summary>
    public SqlStore? BackupContentStore
    {
        get => _pool.BackupContentStore;
        set => _pool.BackupContentStore = value;
    }

    /// <summary>Compliance; nothing is off.</summary>
    public ComplianceSettings? Compliance
    {
        get => _pool.Compliance;
        set => _pool.Compliance = value ?? ComplianceSettings.Off;
    }

    /// <summary>The share for transaction-log backups.</summary>
    public StorePath? LogShippingShare
    {
        get => _pool.LogShippingShare;
        set => _pool.LogShippingShare = value;
    }

    /// <summary>The file store.</summary>
    public StorePath? FileStore
    {
        get => _pool.FileStore;
        set => _pool.FileStore = value;
    }

    /// <summary>The users; nothing is not declared.</summary>
    public UserCounts? Users
    {
        get => _pool.Users;
        set => _pool.Users = value ?? UserCounts.Undeclared;
    }

    /// <summary>Whom to call about the pool, up to 256 characters.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.TextTooLong"/>.</exception>
    public string? Contact
    {
        get => _pool.Contact;
        set => _pool.Contact = Guard.Short(Guard.Optional(value), ChatPool.LongestContact, "contact");
    }

    /// <summary>What the rooms hold; nothing is not declared.</summary>
    public RoomCounts? Rooms
    {
        get => _pool.Rooms;
        set => _pool.Rooms = value ?? RoomCounts.Undeclared;
    }

    /// <summary>The pool's FQDN.</summary>
    public override string ToString() => _pool.ToString();

    internal ChatPool ToPool() => _pool with { };
}
