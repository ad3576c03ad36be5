using PersistentChat.Rules;

namespace PersistentChat.Workload;

/// <summary>The documents of the user model.</summary>
internal static class WorkloadSources
{
    public const string Sample = Sources.CapacityPlanning;
    public const string OtherModel = "Lync Server 2013: lync-server-2013-user-models";
    public const string Polling = Sample + Sources.Separator + OtherModel;
    public const string Servers = Sources.TopologyArticle;
    public const string Deployment = Sources.Requirements + Sources.Separator + Sources.SkypeRequirements;
}
