namespace PersistentChat;

/// <summary>How the operating system of a computer was installed.</summary>
public enum ServerInstallation
{
    /// <summary>With its whole user interface.</summary>
    Full,
    /// <summary>Server Core.</summary>
    ServerCore,
}
