using System;

namespace PersistentChat;

/// <summary>Every figure of the product's documents, once, with the document it is from.</summary>
public static class Limits
{
    /// <summary>Active servers in a pool: 4 (topology article; capacity planning).</summary>
    public const int ActiveServers = 4;

    /// <summary>Servers in a pool, active and standby: 8 (topology article; capacity planning).</summary>
    public const int Servers = 8;

    /// <summary>Concurrent users of an active server: 20,000 (topology article).</summary>
    public const int UsersPerServer = 20_000;

    /// <summary>Concurrent users of a pool: 80,000 (topology article).</summary>
    public const int UsersPerPool = 80_000;

    /// <summary>Concurrent users over all pools: 80,000; more pools add no scale (defining your requirements).</summary>
    public const int UsersOverAllPools = 80_000;

    /// <summary>Users enabled by policy: 150,000 (defining your requirements; capacity planning).</summary>
    public const int ProvisionedUsers = 150_000;

    /// <summary>Users that a Standard Edition server hosts, as planned: 2,500 (capacity planning using the user models; user model).</summary>
    public const int UsersOnStandardEdition = 2_500;

    /// <summary>Users of a Standard Edition server while its partner is lost: 5,000, which is no figure to plan with (same documents).</summary>
    public const int UsersOnStandardEditionAfterFailure = 5_000;

    /// <summary>Fewest messages of a room that are kept ready: 1 (New-CsPersistentChatConfiguration).</summary>
    public const int LeastChatHistory = 1;

    /// <summary>Most messages of a room that are kept ready: 500 (New-CsPersistentChatConfiguration).</summary>
    public const int MostChatHistory = 500;

    /// <summary>Most nodes of a failover cluster with SQL Server Standard: 2 (back-end server high availability).</summary>
    public const int ClusterNodesOfStandard = 2;

    /// <summary>Most nodes of a failover cluster with SQL Server Enterprise: 16 (back-end server high availability).</summary>
    public const int ClusterNodesOfEnterprise = 16;

    /// <summary>Default port of the mirroring endpoint of a principal or mirror: 5022 TCP (deploying SQL mirroring).</summary>
    public const int DefaultMirroringPort = 5022;

    /// <summary>Default port of the mirroring endpoint of a witness: 7022 TCP (deploying SQL mirroring).</summary>
    public const int DefaultWitnessPort = 7022;

    /// <summary>Processor cores a server should have: 12, two processors of six (server hardware platforms).</summary>
    public const int RecommendedCores = 12;

    /// <summary>Memory a server should have, in gigabytes: 32 (server hardware platforms).</summary>
    public const int RecommendedMemoryGB = 32;

    /// <summary>Disks a server should have: 8 (server hardware platforms).</summary>
    public const int RecommendedDisks = 8;

    /// <summary>Rotations per minute that the disks of a server should make: 10,000 (server hardware platforms).</summary>
    public const int RecommendedDiskRpm = 10_000;

    /// <summary>Free disk space a server should have, in gigabytes: 72 (server hardware platforms).</summary>
    public const int RecommendedFreeGB = 72;

    /// <summary>Users on a server for a while after another one failed: 30,000 (capacity planning; a quarter of 80,000 users on three servers is 26,667).</summary>
    public const int TemporaryUsersPerServer = 30_000;

    /// <summary>Access-control entries: 2,000,000 (capacity planning).</summary>
    public const int AccessControlEntries = 2_000_000;

    /// <summary>Invitations: 2,000,000 (capacity planning, table).</summary>
    public const int Invitations = 2_000_000;

    /// <summary>Invitations above which performance degrades: 1,000,000 (capacity planning, text; the table says 2,000,000).</summary>
    public const int InvitationsBeforeDegradation = 1_000_000;

    /// <summary>Characters of the name of a room or category: 256 (migration process; table tblNode).</summary>
    public const int RoomNameLength = 256;

    /// <summary>Characters of the description of a room or category: 256 (table tblNode).</summary>
    public const int RoomDescriptionLength = 256;

    /// <summary>Characters of the name of an add-in: 50 (table tblSIOPWhiteList; Persistent Chat add-in).</summary>
    public const int AddInNameLength = 50;

    /// <summary>Characters of the address of an add-in: 255 (table tblSIOPWhiteList; Persistent Chat add-in).</summary>
    public const int AddInUrlLength = 255;

    /// <summary>Default of the port the wizard asks for: 5041 TCP (add Persistent Chat Server to the topology; ports and protocols).</summary>
    public const int DefaultSipPort = 5041;

    /// <summary>Default port between the servers of a pool and for administration: 8011 TCP (topology article).</summary>
    public const int DefaultPoolPort = 8011;

    /// <summary>The port of Windows Communication Foundation between the servers of a pool: 881 TCP (ports and protocols).</summary>
    public const int WcfPort = 881;

    /// <summary>The port on which a front end takes SIP: 5061 TCP (ports and protocols).</summary>
    public const int FrontEndSipPort = 5061;

    /// <summary>The port of file transfer and web services: 443 TCP (ports and protocols).</summary>
    public const int HttpsPort = 443;

    /// <summary>The port on which a front end takes what a reverse proxy passes on: 4443 TCP (ports and protocols).</summary>
    public const int ReverseProxyHttpsPort = 4443;

    /// <summary>The port of file shares, over which the configuration is replicated: 445 TCP (ports and protocols).</summary>
    public const int ReplicationPort = 445;

    /// <summary>The port of SQL Server Browser: 1434 UDP (ports and protocols; firewall requirements for SQL Server).</summary>
    public const int SqlBrowserPort = 1434;

    /// <summary>The port of a default instance of SQL Server: 1433 TCP (firewall requirements for SQL Server).</summary>
    public const int SqlServerPort = 1433;

    /// <summary>The port on which a front end manages rooms: 5095 TCP (a published topology; the setting is one of Set-CsWebServer).</summary>
    public const int RoomManagementPort = 5095;

    /// <summary>The port on which a front end manages rooms for users outside: 5096 TCP (a published topology; the setting is one of Set-CsWebServer).</summary>
    public const int RoomManagementExternalPort = 5096;

    /// <summary>The lowest port: 1 (TCP; 0 is reserved).</summary>
    public const int LowestPort = 1;

    /// <summary>The highest port: 65535 (TCP has 16 bits for it).</summary>
    public const int HighestPort = 65535;

    /// <summary>Shortest compliance run interval in minutes: 1 (Set-CsPersistentChatComplianceConfiguration).</summary>
    public const int ShortestRunIntervalMinutes = 1;

    /// <summary>Longest compliance run interval in days: 30 (Set-CsPersistentChatComplianceConfiguration).</summary>
    public const int LongestRunIntervalDays = 30;

    /// <summary>The last day of extended support for Lync Server 2013: 2023-04-11 (product lifecycle).</summary>
    public static DateTime LyncSupportEnds { get; } = new(2023, 4, 11);

    /// <summary>The last day of extended support for Skype for Business Server 2015: 2025-10-14 (product lifecycle).</summary>
    public static DateTime SkypeSupportEnds { get; } = new(2025, 10, 14);
}
