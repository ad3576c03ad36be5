using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Net.Sockets;
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
            Add(NameOf(pair.Key), pair.Value);
    }

    private AddressBook()
    {
    }

    /// <summary>The names that it has addresses for.</summary>
    internal IEnumerable<string> Names => _addresses.Keys;

    /// <summary>States all addresses of a computer together, so that the same name again is a slip.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.InvalidInput"/>: not an address, or a name that was there before.</exception>
    internal static AddressBook Of(IEnumerable<(string Name, IReadOnlyList<string> Addresses)> computers)
    {
        var book = new AddressBook();
        foreach (var (stated, addresses) in computers)
        {
            var name = NameOf(stated);
            if (book._addresses.ContainsKey(name))
                throw new TopologyException(TopologyError.InvalidInput, stated, stated, Texts.Requirement("AddressesOnce"));
            foreach (var address in addresses)
                book.Add(name, address);
        }
        return book;
    }

    /// <summary>The addresses of a computer; none when they are not known.</summary>
    /// <param name="computer">The computer's name.</param>
    public IReadOnlyList<IPAddress> Of(string computer) =>
        _addresses.TryGetValue(Guard.NotNull(computer, nameof(computer)), out var known) ? known : ValueList.Of<IPAddress>([]);

    /// <summary>How many computers it knows.</summary>
    public override string ToString() => _addresses.Count.ToString(CultureInfo.InvariantCulture);

    private void Add(string name, string text)
    {
        var address = Parse(text);
        if (!Of(name).Contains(address))
            _addresses[name] = ValueList.Append(Of(name), address);
    }

    private static string NameOf(string name) => name.Trim().TrimEnd('.');

    private static IPAddress Parse(string text) =>
        text is not null && IPAddress.TryParse(text.Trim(), out var address) && IsWhole(text.Trim(), address)
            ? address
            : throw new TopologyException(TopologyError.InvalidInput, text, text, Texts.Requirement("IPAddress"));

    // IPAddress takes 10.1 for 10.0.0.1 and 010 for 8 too, and a scope means something on one computer only.
    private static bool IsWhole(string text, IPAddress address) =>
        address.AddressFamily == AddressFamily.InterNetwork ? text == address.ToString() : text.IndexOf('%') < 0 && text.IndexOf('[') < 0;
}
