using System.Net;
using PersistentChat.Internal;

namespace PersistentChat.Requirements;

/// <summary>An address record that DNS must hold for a chat pool.</summary>
public sealed record DnsRecord
{
    private readonly string _purpose;

    internal DnsRecord(Fqdn pool, Fqdn name, Fqdn computer, DnsRecordType type, IPAddress? address, string purpose, Product product)
    {
        Pool = pool;
        Name = name;
        Computer = computer;
        Type = type;
        Address = address;
        _purpose = purpose;
        Document = Citations.For(product, Citations.Network.Dns);
    }

    /// <summary>The name that is looked up: a server or a pool.</summary>
    public Fqdn Name { get; }

    /// <summary>The zone that holds it: what follows the first label; null for a short name. A zone higher up may hold it as well.</summary>
    public DomainName? Zone => Name.Domain;

    /// <summary>A for IPv4, AAAA for IPv6.</summary>
    public DnsRecordType Type { get; }

    /// <summary>The computer whose address it gives.</summary>
    public Fqdn Computer { get; }

    /// <summary>The address; null when nobody gave it, because a topology holds no addresses.</summary>
    public IPAddress? Address { get; }

    /// <summary>The chat pool that needs it.</summary>
    public Fqdn Pool { get; }

    /// <summary>What it is for, in the current UI culture.</summary>
    public string Purpose => Texts.Requirement("Dns_" + _purpose);

    /// <summary>What to know about it, in the current UI culture.</summary>
    public string Note => Texts.Requirement(_purpose == DnsCatalog.PoolPurpose ? "DnsNote_Pool" : "DnsNote_IPv6");

    /// <summary>The documents that state it.</summary>
    public string Document { get; }

    /// <summary>What tells it from other records, whichever pools need them.</summary>
    internal (Fqdn Name, Fqdn Computer, DnsRecordType Type) Key => (Name, Computer, Type);

    /// <summary>The record in one line, such as <c>chat01.contoso.com A 10.0.0.1</c>.</summary>
    public override string ToString() => Name + " " + Type + " " + (Address?.ToString() ?? "?");
}
