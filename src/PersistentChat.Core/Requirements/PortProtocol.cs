namespace PersistentChat.Requirements;

/// <summary>The transport that a port belongs to.</summary>
public enum PortProtocol
{
    /// <summary>TCP.</summary>
    TCP,

    /// <summary>UDP.</summary>
    UDP,
}
