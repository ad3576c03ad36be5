using PersistentChat.Rules;

namespace PersistentChat.Resilience;

/// <summary>The documents that say what faults do.</summary>
internal static class FaultSources
{
    private const string And = Sources.Separator;

    public const string Capacity = Sources.CapacityPlanning;
    public const string ActiveServer = Sources.CapacityPlanning + And + "Cmdlet reference: Set-CsPersistentChatActiveServer";
    public const string Mirroring = Sources.BackEndAvailability;
    public const string MirrorFailover = Sources.BackEndAvailability + And + "Cmdlet reference: Invoke-CsDatabaseFailover";
    public const string Recovery = Sources.RequiredResources;
    public const string FailingOver = "Lync Server 2013: lync-server-2013-failing-over-persistent-chat-server";
    public const string Restoring = "Lync Server 2013: lync-server-2013-restoring-persistent-chat-data";
    public const string NextHop = "Lync Server 2013: lync-server-2013-front-end-pool-abc-failover-procedure";
    public const string Required = Sources.AddToTopology;
}
