using System;
using System.Diagnostics.CodeAnalysis;
using PersistentChat.Internal;

namespace PersistentChat;

/// <summary>
/// The name of a computer or a pool in DNS, compared without regard to case and to a trailing dot. It should be a fully qualified domain name of
/// letters, digits and hyphens; what else a deployment can bear is read too, and a rule reports it (PCT4015).
/// </summary>
[SuppressMessage("Design", "CA1036:Override methods on comparable types", Justification = "The order is for sorting, which asks the interface; nothing else compares by it.")]
public sealed class Fqdn : IEquatable<Fqdn>, IComparable<Fqdn>
{
    private readonly string _name;

    // Names are looked up far more often than they are made; 0 is "not yet calculated".
    private int _hash;
    private NameTraits _traits;

    /// <summary>Reads a name such as <c>chat01.contoso.com</c>.</summary>
    /// <param name="name">
    /// Labels of letters, digits, hyphens and underscores, separated by dots; 253 bytes in all, 63 a label, and the last one is not a number.
    /// </param>
    /// <exception cref="TopologyException"><see cref="TopologyError.InvalidFqdn"/>.</exception>
    public Fqdn(string name)
        : this(DnsName.Normalize(name) ?? throw new TopologyException(TopologyError.InvalidFqdn, name, name), true)
    {
    }

    private Fqdn(string name, bool _) => _name = name;

    /// <summary>The whole name as it was written, without a trailing dot.</summary>
    public string Name => _name;

    /// <summary>The first label.</summary>
    public string Host => IsShort ? _name : _name.Substring(0, _name.IndexOf('.'));

    /// <summary>What follows the first label: the domain, unless a computer's facts say otherwise. Null when nothing follows.</summary>
    public DomainName? Domain => IsShort ? null : DomainName.After(_name);

    /// <summary>Whether it is one label, so that nothing tells the domain.</summary>
    internal bool IsShort => Has(NameTraits.Short);

    /// <summary>Whether it has exactly two labels, so that its suffix has one.</summary>
    internal bool HasTwoLabels => Has(NameTraits.TwoLabels);

    /// <summary>Whether it stands for a name that a document does not give.</summary>
    internal bool IsPlaceholder => _name.EndsWith(SourceCoverage.UnknownDomain, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc cref="DnsName.IsInternational"/>
    internal bool IsInternational => Has(NameTraits.International);

    /// <summary>Whether it has an underscore.</summary>
    internal bool HasUnderscore => Has(NameTraits.Underscore);

    /// <summary>Whether rules have to look closer at it.</summary>
    internal bool IsUnusual => Has(NameTraits.Short | NameTraits.TwoLabels | NameTraits.Underscore | NameTraits.International);

    /// <summary>Whether the documents forbid it as the name of a computer.</summary>
    internal bool IsForbidden => Has(NameTraits.Short | NameTraits.Underscore | NameTraits.International) && !IsPlaceholder;

    /// <summary>Reads a name without throwing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="fqdn">The name, if it is one.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Fqdn? fqdn)
    {
        var name = DnsName.Normalize(text);
        fqdn = name is null ? null : new Fqdn(name, true);
        return fqdn is not null;
    }

    /// <summary>Whether both name the same.</summary>
    public static bool operator ==(Fqdn? left, Fqdn? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they name different things.</summary>
    public static bool operator !=(Fqdn? left, Fqdn? right) => !(left == right);

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
        return start > 0 && _name.Length - start == name.Length && string.Compare(_name, start, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0;
    }

    /// <summary>Whether what follows the first label is the same in both names, or may be because one of them is short.</summary>
    internal bool SharesDomainWith(Fqdn other)
    {
        if (IsShort || other.IsShort)
            return true;
        var (dot, otherDot) = (_name.IndexOf('.'), other._name.IndexOf('.'));
        var length = _name.Length - dot;
        return length == other._name.Length - otherDot
            && string.Compare(_name, dot, other._name, otherDot, length, StringComparison.OrdinalIgnoreCase) == 0;
    }

    private bool Has(NameTraits traits) => ((_traits != 0 ? _traits : _traits = DnsName.TraitsOf(_name)) & traits) != 0;

    /// <inheritdoc/>
    public int CompareTo(Fqdn? other) => StringComparer.OrdinalIgnoreCase.Compare(_name, other?._name);

    /// <summary>The name as it was written, without a trailing dot.</summary>
    public override string ToString() => _name;
}
