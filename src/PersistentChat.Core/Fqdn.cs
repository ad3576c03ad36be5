using System;
using System.Diagnostics.CodeAnalysis;
using PersistentChat.Internal;

namespace PersistentChat;

/// <summary>
/// The fully qualified domain name of a computer or a pool, compared without regard to case and to a trailing dot.
/// </summary>
[SuppressMessage("Design", "CA1036:Override methods on comparable types", Justification = "The order is for sorting, which asks the interface; nothing else compares by it.")]
public sealed class Fqdn : IEquatable<Fqdn>, IComparable<Fqdn>
{
    private readonly string _name;

    // Names are looked up far more often than they are made; 0 is "not yet calculated".
    private int _hash;

    /// <summary>Reads a name such as <c>chat01.contoso.com</c>.</summary>
    /// <param name="name">At least two labels of letters, digits and hyphens, 253 characters in all, 63 a label.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.InvalidFqdn"/>.</exception>
    public Fqdn(string name)
        : this(DnsName.Normalize(name, 2) ?? throw new TopologyException(TopologyError.InvalidFqdn, name, name), true)
    {
    }

    private Fqdn(string name, bool _) => _name = name;

    /// <summary>The first label.</summary>
    public string Host => _name.Substring(0, _name.IndexOf('.'));

    /// <summary>What follows the first label: the domain, unless a computer's facts say otherwise.</summary>
    public DomainName Domain => DomainName.After(_name);

    /// <summary>Reads a name without throwing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="fqdn">The name, if it is one.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Fqdn? fqdn)
    {
        var name = DnsName.Normalize(text, 2);
        fqdn = name is null ? null : new Fqdn(name, true);
        return fqdn is not null;
    }

    /// <summary>Whether both name the same.</summary>
    public static bool operator ==(Fqdn? left, Fqdn? right) => Equals(left, right);

    /// <summary>Whether they name different things.</summary>
    public static bool operator !=(Fqdn? left, Fqdn? right) => !Equals(left, right);

    /// <inheritdoc/>
    public bool Equals(Fqdn? other) => other is not null && StringComparer.OrdinalIgnoreCase.Equals(_name, other._name);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Fqdn);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash != 0 ? _hash : _hash = StringComparer.OrdinalIgnoreCase.GetHashCode(_name);

    /// <summary>Whether what follows the first label is that domain.</summary>
    internal bool IsIn(DomainName domain)
    {
        var name = domain.ToString();
        var start = _name.IndexOf('.') + 1;
        return _name.Length - start == name.Length && string.Compare(_name, start, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0;
    }

    /// <summary>Whether what follows the first label is the same in both names.</summary>
    internal bool SharesDomainWith(Fqdn other)
    {
        var (dot, otherDot) = (_name.IndexOf('.'), other._name.IndexOf('.'));
        var length = _name.Length - dot;
        return length == other._name.Length - otherDot
            && string.Compare(_name, dot, other._name, otherDot, length, StringComparison.OrdinalIgnoreCase) == 0;
    }

    /// <inheritdoc/>
    public int CompareTo(Fqdn? other) => StringComparer.OrdinalIgnoreCase.Compare(_name, other?._name);

    /// <summary>The name as it was written, without a trailing dot.</summary>
    public override string ToString() => _name;
}
