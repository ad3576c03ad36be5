using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using PersistentChat.Internal;

namespace PersistentChat.FakeNames;

/// <summary>
/// Gives words, addresses and GUIDs fake ones: a keyed hash (HMAC-SHA-256) chooses, so that the same key and word give the same fake in every
/// document. A fake that is already another word's is made anew, longer, so that in one document no two words ever share one.
/// </summary>
/// <remarks>The default width is 46 bits: among 10,000 words the chance that any two meet is one in two million.</remarks>
internal sealed class Pseudonyms(ProtectionKey key, int width = Pseudonyms.DefaultWidth) : IDisposable
{
    /// <summary>Characters of a fake word after its first letter, if no longer one is needed.</summary>
    public const int DefaultWidth = 12;

    // Digits and letters take turns: no name with two of either side by side, such as "dc1" or "4711", can stand in a fake by chance.
    private const string Digits = "0123456789";
    private const string Letters = "bcdfghjklmnpqrstvwxz";
    private const string First = "n";
    private const string FirstOfUnderscore = "n_";
    private const string FirstOfInternational = "\u00FC";
    private const string FirstOfNoName = "n$";

    private readonly HMACSHA256 _hash = new(key.Bytes);
    private readonly Dictionary<string, string> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<IPAddress, IPAddress> _addresses = [];
    private readonly Dictionary<Guid, Guid> _guids = [];
    private readonly HashSet<object> _taken = [];

    /// <summary>How many words have a fake.</summary>
    public int Count => _words.Count;

    public void Dispose() => _hash.Dispose();

    /// <summary>The fake of a word, which is compared without regard to case. It is a DNS label exactly if the word could be a DNS name.</summary>
    public string Word(string word) => DnsName.Normalize(word) is null ? FirstOfNoName + Hidden(word) : Label(word);

    /// <summary>The fake of a word as a DNS label: forbidden for the same reason as the word, if it is.</summary>
    public string Label(string word) => FirstOf(word) + Hidden(word);

    /// <summary>
    /// The fake of an address of the same family, in a range that nobody uses: 240.0.0.0/4 (RFC 1112) or 2001:db8::/32 (RFC 3849).
    /// What means any address or the computer itself stays.
    /// </summary>
    public IPAddress Address(IPAddress address)
    {
        if (IPAddress.IsLoopback(address) || address.Equals(IPAddress.Any) || address.Equals(IPAddress.IPv6Any))
            return address;
        return Find(_addresses, address, attempt => new IPAddress(
            address.AddressFamily == AddressFamily.InterNetwork ? Version4(Hash(address, attempt)) : Version6(Hash(address, attempt))));
    }

    /// <summary>The fake of a GUID; the empty one stays.</summary>
    public Guid Guid(Guid guid) => guid == System.Guid.Empty
        ? guid
        : Find(_guids, guid, attempt => new Guid(Hash(guid, attempt).Take(16).ToArray()));

    private static byte[] Version4(byte[] hash) => [(byte)(0xF0 | (hash[0] & 0x0E)), hash[1], hash[2], hash[3]];

    private static byte[] Version6(byte[] hash) => [0x20, 0x01, 0x0D, 0xB8, .. hash.Take(12)];

    private static string FirstOf(string word) =>
        word.StartsWith(DnsName.InternationalPrefix, StringComparison.OrdinalIgnoreCase) ? DnsName.InternationalPrefix
        : DnsName.IsInternational(word) ? FirstOfInternational
        : word.IndexOf('_') >= 0 ? FirstOfUnderscore
        : First;

    private string Hidden(string word) =>
        Find(_words, word, attempt => Encode(Hash(word.ToUpperInvariant(), attempt), width + attempt));

    private T Find<T>(Dictionary<T, T> known, T original, Func<int, T> make)
        where T : notnull
    {
        if (known.TryGetValue(original, out var fake))
            return fake;
        for (var attempt = 0; !_taken.Add(fake = make(attempt));)
            attempt++;
        return known[original] = fake;
    }

    private byte[] Hash(object original, int attempt) =>
        _hash.ComputeHash(Encoding.BigEndianUnicode.GetBytes(original.GetType().Name + "\0" + attempt + "\0" + original));

    private static string Encode(byte[] hash, int length)
    {
        var characters = new char[Math.Min(length, hash.Length)];
        for (var i = 0; i < characters.Length; i++)
        {
            var choice = i % 2 == 0 ? Digits : Letters;
            characters[i] = choice[hash[i] % choice.Length];
        }
        return new string(characters);
    }
}
