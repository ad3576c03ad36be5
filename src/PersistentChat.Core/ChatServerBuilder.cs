using PersistentChat.Internal;

namespace PersistentChat;

/// <summary>The settings of a chat server that can change; see <see cref="ChatServer.With"/>. Its state is changed by its pool, which may refuse.</summary>
public sealed class ChatServerBuilder : TopologyObjectBuilder<ChatServer, ChatServerBuilder>
{
    internal ChatServerBuilder(ChatServer server) : base(server with { })
    {
    }

    /// <summary>The data centre it stands in; null when not stated.</summary>
    public string? DataCenter
    {
        get => Draft.DataCenter;
        set => Draft.DataCenter = Guard.Optional(value, "dataCenter");
    }
}
