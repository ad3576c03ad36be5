namespace PersistentChat.Requirements;

/// <summary>Who connects to chat pools from outside them, whatever the pool.</summary>
internal sealed record PortSurroundings(PortPeer Administration, PortPeer ReverseProxies, PortPeer ManagementStore);
