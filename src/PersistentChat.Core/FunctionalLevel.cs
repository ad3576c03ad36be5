namespace PersistentChat;

/// <summary>The functional level of an Active Directory domain or forest, the lower ones first.</summary>
public enum FunctionalLevel
{
    /// <summary>Windows 2000.</summary>
    Windows2000,
    /// <summary>Windows Server 2003 interim.</summary>
    WindowsServer2003Interim,
    /// <summary>Windows Server 2003.</summary>
    WindowsServer2003,
    /// <summary>Windows Server 2008.</summary>
    WindowsServer2008,
    /// <summary>Windows Server 2008 R2.</summary>
    WindowsServer2008R2,
    /// <summary>Windows Server 2012.</summary>
    WindowsServer2012,
    /// <summary>Windows Server 2012 R2.</summary>
    WindowsServer2012R2,
    /// <summary>Windows Server 2016.</summary>
    WindowsServer2016,
    /// <summary>Windows Server 2019, as a document of Skype for Business Server 2015 lists it; Active Directory has no level of that name.</summary>
    WindowsServer2019,
}
