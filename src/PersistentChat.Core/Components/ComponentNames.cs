namespace PersistentChat.Components;

/// <summary>The product's own names of its components; they are the same in every language.</summary>
internal static class ComponentNames
{
    /// <summary>The chat service on every server of a pool.</summary>
    public const string ChatService = "Persistent Chat service";

    /// <summary>The Compliance service on every server of a pool, at work when compliance is enabled.</summary>
    public const string ComplianceService = "Persistent Chat Compliance service";

    /// <summary>The web service for files on the Front End Servers.</summary>
    public const string FileWebService = "Persistent Chat Web Services for File Upload/Download";

    /// <summary>The web service for rooms on the Front End Servers.</summary>
    public const string RoomWebService = "Persistent Chat Web Services for Chat Room Management";

    public const string ContentDatabase = "Content database (mgc)";

    public const string ComplianceDatabase = "Compliance database (mgccomp)";

    public const string FileStore = "Persistent Chat file store";

    /// <summary>The folder the compliance adapter writes to.</summary>
    public const string ComplianceOutput = "Compliance adapter output directory";

    /// <summary>The share for transaction-log backups.</summary>
    public const string LogShippingShare = "Log shipping share";

    public const string GlobalCatalog = "Global catalog";

    /// <summary>Control Panel on a separate computer.</summary>
    public const string Administration = "Control Panel";

    /// <summary>The contact object through which the Front End Servers find a pool.</summary>
    public const string ContactObject = "Contact object";

    /// <summary>Message Queuing, private queue between chat and Compliance service.</summary>
    public const string MessageQueuing = "Message Queuing (MSMQ)";

    /// <summary>The front-end pool or Standard Edition server a pool connects to.</summary>
    public const string NextHop = "Next hop";

    /// <summary>Internet Information Services of the Front End Servers.</summary>
    public const string Iis = "IIS";

    /// <summary>Active Directory Domain Services.</summary>
    public const string ActiveDirectory = "AD DS";
}
