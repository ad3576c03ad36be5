using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat;

/// <summary>A Persistent Chat pool. It never changes: every verb returns a new one.</summary>
public sealed record ChatPool : TopologyObject
{
    internal const int LongestContact = 256;

    /// <summary>Creates a pool as somebody may have written it down; the rules judge it.</summary>
    /// <param name="fqdn">The pool's FQDN; for a single-server pool the computer's.</param>
    /// <param name="type">How the pool was declared.</param>
    /// <param name="nextHop">The front-end pool or Standard Edition server it connects to.</param>
    /// <param name="contentStore">Where the content database <c>mgc</c> is kept.</param>
    /// <param name="servers">The servers; left out for a single-server pool, it is the computer of the pool's name.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.ServerAlreadyInPool"/>.</exception>
    public ChatPool(Fqdn fqdn, ChatPoolType type, Fqdn nextHop, SqlStore contentStore, IEnumerable<ChatServer>? servers = null)
    {
        Fqdn = Guard.NotNull(fqdn, nameof(fqdn));
        PoolType = type;
        NextHop = Guard.NotNull(nextHop, nameof(nextHop));
        ContentStore = Guard.NotNull(contentStore, nameof(contentStore));
        DisplayName = fqdn.ToString();
        Servers = Members(servers);
    }

    /// <summary>Nothing is stated.</summary>
    internal ChatPool()
    {
    }

    /// <summary>The pool's FQDN.</summary>
    public Fqdn Fqdn { get; internal set; } = null!;

    /// <summary>The name people see.</summary>
    public string DisplayName { get; internal set; } = null!;

    /// <summary>How the pool was declared when it was created.</summary>
    public ChatPoolType PoolType { get; internal set; } = ChatPoolType.MultipleServer;

    /// <summary>The site by name; null is the next hop's.</summary>
    public string? Site { get; internal set; }

    /// <summary>The front-end pool or Standard Edition server it connects to.</summary>
    public Fqdn NextHop { get; internal set; } = null!;

    /// <summary>What Topology Builder calls the Persistent Chat port (TCP).</summary>
    public int SipPort { get; internal set; } = Limits.DefaultSipPort;

    /// <summary>The port between the servers and for administration (TCP), as the topology article states it.</summary>
    public int PoolPort { get; internal set; } = Limits.DefaultPoolPort;

    /// <summary>Sites for which this pool is the default, by name.</summary>
    public IReadOnlyList<string> DefaultForSites { get; internal set; } = ValueList.Of<string>(null);

    /// <summary>The servers, active and standby.</summary>
    public IReadOnlyList<ChatServer> Servers { get; internal set; } = ValueList.Of<ChatServer>(null);

    /// <summary>Where the content database is kept.</summary>
    public SqlStore ContentStore { get; internal set; } = null!;

    /// <summary>The content store of disaster recovery; null when there is none.</summary>
    public SqlStore? BackupContentStore { get; internal set; }

    /// <summary>Whether and how messages are kept for compliance; off when not stated.</summary>
    public ComplianceSettings Compliance { get; internal set; } = ComplianceSettings.Off;

    /// <summary>The share for transaction-log backups; null when there is none.</summary>
    public StorePath? LogShippingShare { get; internal set; }

    /// <summary>The file store; null when there is none.</summary>
    public StorePath? FileStore { get; internal set; }

    /// <summary>What it may have although it states nothing.</summary>
    public IReadOnlyList<UnknownFact> Unknown { get; internal set; } = ValueList.Of<UnknownFact>(null);

    /// <summary>How many users it is planned for.</summary>
    public UserCounts Users { get; internal set; } = UserCounts.Undeclared;

    /// <summary>Whom to call about it, up to 256 characters; null when not stated. No fact of the product, and never sent anywhere.</summary>
    public string? Contact { get; internal set; }

    /// <summary>What its rooms hold.</summary>
    public RoomCounts Rooms { get; internal set; } = RoomCounts.Undeclared;

    /// <summary>Its categories, with their rooms; none when not stated.</summary>
    public IReadOnlyList<ChatCategory> Categories => StatedCategories ?? ValueList.Of<ChatCategory>(null);

    /// <summary>Its add-ins; none when not stated.</summary>
    public IReadOnlyList<ChatAddIn> AddIns => StatedAddIns ?? ValueList.Of<ChatAddIn>(null);

    /// <summary>Whether anybody has said which categories it has, be it none.</summary>
    public bool AreCategoriesKnown => StatedCategories is not null;

    /// <summary>Whether anybody has said which add-ins it has, be it none.</summary>
    public bool AreAddInsKnown => StatedAddIns is not null;

    /// <summary>The Group Chat pools that it takes over from.</summary>
    public IReadOnlyList<LegacyPool> MigratedFrom { get; internal set; } = ValueList.Of<LegacyPool>(null);

    /// <summary>The same with another store in the place of one.</summary>
    internal ChatPool WithStore(SqlStore store, SqlStore other) => this with
    {
        ContentStore = ContentStore == store ? other : ContentStore,
        BackupContentStore = BackupContentStore == store ? other : BackupContentStore,
        Compliance = Compliance with
        {
            Store = Compliance.Store == store ? other : Compliance.Store,
            BackupStore = Compliance.BackupStore == store ? other : Compliance.BackupStore,
        },
    };

    /// <summary>The servers that accept connections.</summary>
    public IEnumerable<ChatServer> ActiveServers => Servers.Where(server => server.State == ServerState.Active);

    /// <summary>The servers that are kept ready.</summary>
    public IEnumerable<ChatServer> StandbyServers => Servers.Where(server => server.State == ServerState.Standby);

    /// <summary>The same as <see cref="Categories"/>; null when not stated.</summary>
    internal IReadOnlyList<ChatCategory>? StatedCategories { get; set; }

    /// <summary>The same as <see cref="AddIns"/>; null when not stated.</summary>
    internal IReadOnlyList<ChatAddIn>? StatedAddIns { get; set; }

    /// <summary>How many servers somebody has said to be active.</summary>
    internal int KnownActiveCount => Servers.CountWhere(server => server.Stated == StatedState.Active);

    /// <summary>How many servers accept connections.</summary>
    internal int ActiveCount => Servers.CountWhere(server => server.State == ServerState.Active);

    private protected override object Identity => Fqdn;

    /// <summary>The pool with one more server.</summary>
    /// <param name="server">The server.</param>
    /// <exception cref="TopologyException">
    /// <see cref="TopologyError.SingleServerPoolClosed"/>, <see cref="TopologyError.ServerAlreadyInPool"/>,
    /// <see cref="TopologyError.ServerLimit"/>, <see cref="TopologyError.ActiveServerLimit"/>.
    /// </exception>
    public ChatPool Add(ChatServer server)
    {
        Guard.NotNull(server, nameof(server));
        if (Find(server.Fqdn) is not null)
            throw new TopologyException(TopologyError.ServerAlreadyInPool, server.Fqdn, server.Fqdn, Fqdn);
        if (PoolType == ChatPoolType.SingleServer)
            throw new TopologyException(TopologyError.SingleServerPoolClosed, server.Fqdn, Fqdn, server.Fqdn);
        if (Servers.Count >= Limits.Servers)
            throw new TopologyException(TopologyError.ServerLimit, server.Fqdn, Fqdn, server.Fqdn, Limits.Servers);
        if (server.State == ServerState.Active)
            RefuseOneMoreActive(server);
        return this with { Servers = ValueList.Append(Servers, server.In(Fqdn)) };
    }

    /// <summary>The pool without a server.</summary>
    /// <param name="server">The server's FQDN.</param>
    /// <exception cref="TopologyException">
    /// <see cref="TopologyError.ChatServerNotFound"/>, <see cref="TopologyError.SingleServerPoolClosed"/>,
    /// <see cref="TopologyError.LastActiveServer"/>.
    /// </exception>
    public ChatPool Remove(Fqdn server)
    {
        var member = Member(server);
        if (PoolType == ChatPoolType.SingleServer)
            throw new TopologyException(TopologyError.SingleServerPoolClosed, server, Fqdn, server);
        if (Servers.Count > 1)
            RefuseLastActive(member);
        return this with { Servers = ValueList.Without(Servers, member) };
    }

    /// <summary>The pool with a server made active or standby.</summary>
    /// <param name="server">The server's FQDN.</param>
    /// <param name="state">What it becomes.</param>
    /// <exception cref="TopologyException">
    /// <see cref="TopologyError.ChatServerNotFound"/>, <see cref="TopologyError.ActiveServerLimit"/>,
    /// <see cref="TopologyError.LastActiveServer"/>.
    /// </exception>
    public ChatPool SetState(Fqdn server, ServerState state)
    {
        var member = Member(server);
        if (member.State == state && member.IsStateKnown)
            return this;
        if (member.State == state)
            return this with { Servers = ValueList.Replace(Servers, member, member.WithState(state)) };
        if (state == ServerState.Active)
            RefuseOneMoreActive(member);
        else
            RefuseLastActive(member);
        return this with { Servers = ValueList.Replace(Servers, member, member.WithState(state)) };
    }

    /// <summary>The pool with other settings of a server; what is not set stays.</summary>
    /// <param name="server">The server's FQDN.</param>
    /// <param name="change">Sets them.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.ChatServerNotFound"/>.</exception>
    public ChatPool With(Fqdn server, Action<ChatServerBuilder> change)
    {
        var member = Member(server);
        return this with { Servers = ValueList.Replace(Servers, member, member.With(change)) };
    }

    /// <summary>The pool with other settings; what is not set stays.</summary>
    /// <param name="change">Sets them.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.NumberOutOfRange"/>, <see cref="TopologyError.NameMissing"/>.</exception>
    public ChatPool With(Action<ChatPoolBuilder> change) => new ChatPoolBuilder(this).Apply(change);

    /// <summary>The server of that name; null when it is none of the pool's.</summary>
    /// <param name="server">The server's FQDN.</param>
    public ChatServer? Find(Fqdn server) => Servers.FirstOrDefault(member => member.Fqdn == server);

    /// <summary>Whether it may have something that it does not state.</summary>
    internal bool IsUnknown(UnknownFact fact) => Unknown.Count > 0 && Unknown.Contains(fact);

    /// <summary>Whether it may be the default of sites although it states none.</summary>
    internal bool MayBeDefault => DefaultForSites.Count == 0 && IsUnknown(UnknownFact.DefaultForSites);

    /// <summary>Whether it may take over from Group Chat pools although it states none.</summary>
    internal bool MayHavePredecessors => MigratedFrom.Count == 0 && IsUnknown(UnknownFact.MigratedFrom);

    /// <summary>Whether its port for SIP may be another than the usual one, which it has.</summary>
    internal bool MayHaveOtherSipPort => SipPort == Limits.DefaultSipPort && IsUnknown(UnknownFact.SipPort);

    /// <summary>Whether its port between the servers may be another than the usual one, which it has.</summary>
    internal bool MayHaveOtherPoolPort => PoolPort == Limits.DefaultPoolPort && IsUnknown(UnknownFact.PoolPort);

    /// <summary>Whether it is a single server of which nothing else is stated.</summary>
    internal bool IsItsOwnServer => PoolType == ChatPoolType.SingleServer && Servers.Count == 1
        && Servers[0] == OwnServer && Servers[0].Fqdn.ToString() == Fqdn.ToString();

    private ChatServer OwnServer => new ChatServer(Fqdn).In(Fqdn);

    /// <summary>Fills in what follows from the rest.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.ServerAlreadyInPool"/>.</exception>
    internal void Complete()
    {
        DisplayName ??= Fqdn.ToString();
        Servers = Members(Servers);
        SettleCompliance();
    }

    /// <summary>Tells the settings of compliance whether what they do not state is unknown.</summary>
    internal void SettleCompliance() => Compliance = Compliance.Within(IsUnknown(UnknownFact.ComplianceSettings));

    /// <summary>The pool with other servers, as a deployment says.</summary>
    internal ChatPool WithServers(IEnumerable<ChatServer> servers) => this with { Servers = Members(servers) };

    private IReadOnlyList<ChatServer> Members(IEnumerable<ChatServer>? servers)
    {
        var members = ValueList.Of(servers?.Select(server => server.In(Fqdn)));
        if (members.Count == 0 && PoolType == ChatPoolType.SingleServer)
            return ValueList.Of([OwnServer]);
        if (!members.HasTwice(member => member.Fqdn))
            return members;
        var seen = new HashSet<Fqdn>();
        var twice = members.First(member => !seen.Add(member.Fqdn)).Fqdn;
        throw new TopologyException(TopologyError.ServerAlreadyInPool, twice, twice, Fqdn);
    }

    private ChatServer Member(Fqdn server) =>
        Find(server) ?? throw Topology.Missing(TopologyError.ChatServerNotFound, server, Servers);

    private void RefuseOneMoreActive(ChatServer server)
    {
        if (ActiveServers.Count() >= Limits.ActiveServers)
            throw new TopologyException(TopologyError.ActiveServerLimit, server.Fqdn, Fqdn, server.Fqdn, Limits.ActiveServers);
    }

    private void RefuseLastActive(ChatServer server)
    {
        if (server.State == ServerState.Active && ActiveServers.Count() == 1)
            throw new TopologyException(TopologyError.LastActiveServer, server.Fqdn, Fqdn, server.Fqdn);
    }
}
