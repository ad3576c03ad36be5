namespace PersistentChat;

/// <summary>The operating system of a computer.</summary>
public enum ServerOperatingSystem
{
    /// <summary>Windows Server 2008 R2.</summary>
    WindowsServer2008R2,
    /// <summary>Windows Server 2012.</summary>
    WindowsServer2012,
    /// <summary>Windows Server 2012 R2.</summary>
    WindowsServer2012R2,
    /// <summary>Windows Server 2016.</summary>
    WindowsServer2016,
    /// <summary>Windows Server 2019.</summary>
    WindowsServer2019,
}
