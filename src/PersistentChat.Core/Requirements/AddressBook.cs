using System;
using System.Collections.Generic;
using System.Globalization;
using System.Net;
using PersistentChat.Internal;

namespace PersistentChat.Requirements;

/// <summary>The IP addresses of computers, which a topology does not hold. It never changes.</summary>
public sealed class AddressBook
{
    /// <summary>Nothing is known.</summary>
    public static readonly AddressBook Empty = new([]);

    private readonly Dictionary<string, IReadOnlyList<IPAddress>> _addresses = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>States addresses.</summary>
    /// <param name="addresses">Names of computers with their addresses, IPv4 or IPv6; a name may come several times.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.InvalidInput"/>: not an address.</exception>
    public AddressBook(IEnumerable<KeyValuePair<string, string>> addresses)
    {
        foreach (var pair in Guard.NotNull(addresses, nameof(addresses)))
        {
            var name = pair.Key.Trim().TrimEnd('.');
            _addresses[name] = ValueList.Append(Of(name), Parse(pair.Value));
        }
    }

    /// <summary>The addresses of a computer; none when they are not known.</summary>
    /// <param name="computer">The computer's name.</param>
    public IReadOnlyList<IPAddress> Of(string computer) =>
        _addresses.TryGetValue(Guard.NotNull(computer, nameof(computer)), out var known) ? known : ValueList.Of<IPAddress>([]);

    /// <summary>How many computers it knows.</summary>
    public override string ToString() => _addresses.Count.ToString(CultureInfo.InvariantCulture);

    // IPAddress takes a plain number for an address too, and a scope means something on one computer only.
    private static IPAddress Parse(string text) =>
        text is not null && text.IndexOfAny(['.', ':']) >= 0 && text.IndexOf('%') < 0 && IPAddress.TryParse(text.Trim(), out var address)
            ? address
            : throw new TopologyException(TopologyError.InvalidInput, text, text, Texts.Requirement("IPAddress"));
}
