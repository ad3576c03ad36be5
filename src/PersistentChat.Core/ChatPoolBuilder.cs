using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat;

/// <summary>The settings of a chat pool that can change; see <see cref="ChatPool.With(System.Action{ChatPoolBuilder})"/>. Type, FQDN and servers have verbs of their own or cannot change.</summary>
public sealed class ChatPoolBuilder : TopologyObjectBuilder<ChatPool, ChatPoolBuilder>
{
    internal ChatPoolBuilder(ChatPool pool) : base(pool with { })
    {
    }

    /// <summary>The front-end pool or Standard Edition server it connects to; no pool is without one.</summary>
    public Fqdn NextHop
    {
        get => Draft.NextHop;
        set => Draft.NextHop = Guard.NotNull(value, nameof(value));
    }

    /// <summary>Where the content database is kept; no pool is without one.</summary>
    public SqlStore ContentStore
    {
        get => Draft.ContentStore;
        set => Draft.ContentStore = Guard.NotNull(value, nameof(value));
    }

    /// <summary>The display name; nothing is the FQDN.</summary>
    public string? DisplayName
    {
        get => Draft.DisplayName;
        set => Draft.DisplayName = Guard.Optional(value, "displayName") ?? Draft.Fqdn.ToString();
    }

    /// <summary>The site; nothing is the next hop's.</summary>
    public string? Site
    {
        get => Draft.Site;
        set => Draft.Site = Guard.Optional(value, "site");
    }

    /// <summary>The Persistent Chat port, 1 to 65535.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.NumberOutOfRange"/>.</exception>
    public int SipPort
    {
        get => Draft.SipPort;
        set => Draft.SipPort = Guard.InRange(value, Limits.LowestPort, Limits.HighestPort, "sipPort");
    }

    /// <summary>The port between servers, 1 to 65535.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.NumberOutOfRange"/>.</exception>
    public int PoolPort
    {
        get => Draft.PoolPort;
        set => Draft.PoolPort = Guard.InRange(value, Limits.LowestPort, Limits.HighestPort, "poolPort");
    }

    /// <summary>Sites for which the pool is the default.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.NameMissing"/>.</exception>
    public IEnumerable<string>? DefaultForSites
    {
        get => Draft.DefaultForSites;
        set => Draft.DefaultForSites = ValueList.Of(value?.Select(name => Guard.Named(name, "defaultForSites")));
    }

    /// <summary>The content store of disaster recovery.</summary>
    public SqlStore? BackupContentStore
    {
        get => Draft.BackupContentStore;
        set => Draft.BackupContentStore = value;
    }

    /// <summary>Compliance; nothing is off.</summary>
    public ComplianceSettings? Compliance
    {
        get => Draft.Compliance;
        set
        {
            Draft.Compliance = value ?? ComplianceSettings.Off;
            Draft.SettleCompliance();
        }
    }

    /// <summary>The share for transaction-log backups.</summary>
    public StorePath? LogShippingShare
    {
        get => Draft.LogShippingShare;
        set => Draft.LogShippingShare = value;
    }

    /// <summary>The share for files; null when there is none.</summary>
    public StorePath? FileStore
    {
        get => Draft.FileStore;
        set => Draft.FileStore = value;
    }

    /// <summary>What it may have although it states nothing.</summary>
    public IEnumerable<UnknownFact>? Unknown
    {
        get => Draft.Unknown;
        set
        {
            Draft.Unknown = ValueList.Of(value);
            Draft.SettleCompliance();
        }
    }

    /// <summary>What was said of a fact holds, also that there is nothing.</summary>
    internal void Tell(UnknownFact fact)
    {
        if (Draft.IsUnknown(fact))
            Unknown = ValueList.Of(Draft.Unknown.Where(other => other != fact));
    }

    /// <summary>The users; nothing is not declared.</summary>
    public UserCounts? Users
    {
        get => Draft.Users;
        set => Draft.Users = value ?? UserCounts.Undeclared;
    }

    /// <summary>Whom to call about the pool, up to 256 characters.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.TextTooLong"/>.</exception>
    public string? Contact
    {
        get => Draft.Contact;
        set => Draft.Contact = Guard.Short(Guard.Optional(value, "contact"), ChatPool.LongestContact, "contact");
    }

    /// <summary>What the rooms hold; nothing is not declared.</summary>
    public RoomCounts? Rooms
    {
        get => Draft.Rooms;
        set => Draft.Rooms = value ?? RoomCounts.Undeclared;
    }

    /// <summary>Its categories, with their rooms; nothing is not stated, empty is none.</summary>
    public IEnumerable<ChatCategory>? Categories
    {
        get => Draft.StatedCategories;
        set => Draft.StatedCategories = value is null ? null : ValueList.Of(value);
    }

    /// <summary>Its add-ins; nothing is not stated, empty is none.</summary>
    public IEnumerable<ChatAddIn>? AddIns
    {
        get => Draft.StatedAddIns;
        set => Draft.StatedAddIns = value is null ? null : ValueList.Of(value);
    }

    /// <summary>The Group Chat pools that it takes over from.</summary>
    public IEnumerable<LegacyPool>? MigratedFrom
    {
        get => Draft.MigratedFrom;
        set => Draft.MigratedFrom = ValueList.Of(value);
    }
}
