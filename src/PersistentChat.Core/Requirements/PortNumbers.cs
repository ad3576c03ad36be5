namespace PersistentChat.Requirements;

/// <summary>The ports that no setting of a chat pool changes.</summary>
internal static class PortNumbers
{
    // lync-server-2013-ports-and-protocols-for-internal-servers
    public const int Wcf = 881;
    public const int FrontEndSip = 5061;
    public const int Https = 443;
    public const int HttpsFromReverseProxy = 4443;
    public const int Replication = 445;
    public const int SqlBrowser = 1434;

    // Seen in a published topology; the settings are those of Set-CsWebServer.
    public const int RoomManagement = 5095;
    public const int RoomManagementExternal = 5096;

    // lync-server-2013-understanding-firewall-requirements-for-sql-server
    public const int SqlServer = 1433;

    // lync-server-2013-deploying-sql-mirroring-for-back-end-server-high-availability
    public const int MirroringPartner = 5022;
    public const int MirroringWitness = 7022;
}
