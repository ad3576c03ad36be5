using System;
using PersistentChat.Internal;

namespace PersistentChat;

/// <summary>The DNS name of an Active Directory domain, compared without regard to case and to a trailing dot.</summary>
public sealed class DomainName : IEquatable<DomainName>
{
    private readonly string _name;

    /// <summary>Reads a name such as <c>contoso.com</c>.</summary>
    /// <param name="name">One or more labels of letters, digits, hyphens and underscores; the documents want two, and no underscore (PCT4015).</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.InvalidDomainName"/>.</exception>
    public DomainName(string name) =>
        _name = DnsName.Normalize(name) ?? throw new TopologyException(TopologyError.InvalidDomainName, name, name);

    private DomainName(string name, bool _) => _name = name;

    /// <summary>The name as it was written, without a trailing dot.</summary>
    public string Name => _name;

    /// <summary>Whether both name the same domain.</summary>
    public static bool operator ==(DomainName? left, DomainName? right) => Equals(left, right);

    /// <summary>Whether they name different domains.</summary>
    public static bool operator !=(DomainName? left, DomainName? right) => !Equals(left, right);

    /// <inheritdoc/>
    public bool Equals(DomainName? other) =>
        other is not null && StringComparer.OrdinalIgnoreCase.Equals(_name, other._name);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DomainName);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(_name);

    /// <summary>Whether it is one label, as no supported domain is.</summary>
    internal bool IsSingleLabel => _name.IndexOf('.') < 0;

    /// <summary>What follows the first label of a name whose form is known to be right.</summary>
    internal static DomainName After(string name) => new(name.Substring(name.IndexOf('.') + 1), true);

    /// <summary>The name as it was written, without a trailing dot.</summary>
    public override string ToString() => _name;
}
