namespace PersistentChat.Rules;

/// <summary>The documents that state the rules, by product and file name in Microsoft's documentation.</summary>
internal static class Sources
{
    private const string Lync = "Lync Server 2013: ";
    private const string Skype = "Skype for Business Server 2015: ";

    public const string TopologyArticle = Lync + "components-and-topologies-for-persistent-chat-server";
    public const string SkypeTopology = Skype + "plan-your-deployment/persistent-chat-server/topology";
}
