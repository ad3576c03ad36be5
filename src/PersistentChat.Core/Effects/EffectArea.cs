namespace PersistentChat.Effects;

/// <summary>What a change has an effect on.</summary>
public enum EffectArea
{
    /// <summary>What a check of all rules comes to.</summary>
    Verdict,

    /// <summary>What the rules find.</summary>
    Finding,

    /// <summary>How many users a chat pool carries.</summary>
    Capacity,

    /// <summary>The single faults that make a chat pool stand still.</summary>
    Fault,

    /// <summary>Connections that the network lets through.</summary>
    Port,

    /// <summary>Address records in DNS.</summary>
    DnsRecord,

    /// <summary>Certificates of servers.</summary>
    Certificate,

    /// <summary>Databases on SQL Server instances, and the witnesses of their mirroring.</summary>
    Database,

    /// <summary>Shares and folders.</summary>
    Share,
}
