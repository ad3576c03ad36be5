namespace PersistentChat.Requirements;

/// <summary>The type of an address record.</summary>
public enum DnsRecordType
{
    /// <summary>An IPv4 address.</summary>
    A,

    /// <summary>An IPv6 address.</summary>
    AAAA,
}
