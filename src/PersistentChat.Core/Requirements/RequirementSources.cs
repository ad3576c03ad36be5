using PersistentChat.Rules;

namespace PersistentChat.Requirements;

/// <summary>The documents that state what network, DNS and certificates must provide, as far as no rule cites them.</summary>
internal static class RequirementSources
{
    private const string Lync = "Lync Server 2013: ";

    public const string SqlFirewall = Lync + "lync-server-2013-understanding-firewall-requirements-for-sql-server";
    public const string Dns = Sources.Dns + Sources.Separator + Sources.SkypeDns;
    public const string Certificates = Lync + "lync-server-2013-certificate-requirements-for-persistent-chat-server; Skype for Business Server 2015: plan-your-deployment/requirements-for-your-environment/environmental-requirements";
    public const string WebServer = Sources.WebServerReference;
    public const string PoolPort = Sources.TopologyArticle + Sources.Separator + Sources.SkypeTopology;
    public const string Ports = Sources.Ports + Sources.Separator + Sources.SkypePorts;
    public const string Mirroring = Sources.Mirroring + Sources.Separator + Sources.SkypeMirroring;
    public const string SipPort = Ports + Sources.Separator + Sources.AddToTopology;
}
