namespace PersistentChat;

/// <summary>How a Persistent Chat pool was declared when it was created; it cannot be changed afterwards.</summary>
public enum ChatPoolType
{
    /// <summary>A pool that takes one server or more, with an FQDN of its own.</summary>
    MultipleServer,
    /// <summary>A pool that is one computer and stays so.</summary>
    SingleServer,
}
