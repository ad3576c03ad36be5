using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace PersistentChat.FakeNames;

/// <summary>Chooses the fake names: whoever has the key can check a guess against them, nobody else can.</summary>
public sealed class ProtectionKey
{
    /// <summary>The fewest characters of a passphrase.</summary>
    public const int ShortestPassphrase = 12;

    /// <summary>The fewest different characters of a passphrase.</summary>
    public const int FewestCharacters = 6;

    private const int Length = 32;
    private const int Iterations = 100_000;
    private const string Product = "PersistentChatTopology";

    private readonly byte[]? _bytes;
    private readonly string? _passphrase;
    private DerivedKey? _last;

    private ProtectionKey(byte[] bytes) => _bytes = bytes;

    private ProtectionKey(string passphrase) => _passphrase = passphrase;

    internal byte[] Bytes => _bytes ?? For("").Bytes;

    /// <summary>
    /// The key that a passphrase stands for, the same every time. It is stretched (PBKDF2) so that guessing it is slow, and salted, so that no dictionary serves
    /// for the documents of two deployments.
    /// </summary>
    /// <param name="passphrase">At least 12 characters, 6 of them different.</param>
    /// <param name="salt">Any text; left out, the name of the topology that is protected.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.KeyTooWeak"/>.</exception>
    public static ProtectionKey Of(string passphrase, string? salt = null)
    {
        var key = (passphrase ?? "").Trim();
        if (key.Length < ShortestPassphrase || key.Distinct().Count() < FewestCharacters)
            throw new TopologyException(TopologyError.KeyTooWeak, null, ShortestPassphrase, FewestCharacters);
        return string.IsNullOrEmpty(salt) ? new ProtectionKey(passphrase!) : new ProtectionKey(Derive(passphrase!, salt!));
    }

    /// <summary>The key for the topology of a name: with its salt, if there is no other. Several documents of one topology stretch it once.</summary>
    internal ProtectionKey For(string topology)
    {
        if (_passphrase is null)
            return this;
        var last = _last;
        if (last is null || last.Salt != topology)
            _last = last = new DerivedKey(topology, new ProtectionKey(Derive(_passphrase, topology)));
        return last.Key;
    }

    [SuppressMessage("Security", "CA5379:Ensure key derivation function algorithm is sufficiently strong", Justification = "netstandard2.0 has no other; in an HMAC SHA-1 is not broken.")]
    private static byte[] Derive(string passphrase, string salt)
    {
        using var derivation = new Rfc2898DeriveBytes(
            Encoding.UTF8.GetBytes(passphrase), Encoding.UTF8.GetBytes(salt.Length == 0 ? Product : Product + "\0" + salt.ToUpperInvariant()), Iterations);
        return derivation.GetBytes(Length);
    }

    /// <summary>A key that nobody knows and that never comes again.</summary>
    public static ProtectionKey CreateRandom()
    {
        var bytes = new byte[Length];
        using var source = RandomNumberGenerator.Create();
        source.GetBytes(bytes);
        return new ProtectionKey(bytes);
    }

    /// <summary>The type's name: a key is not to be seen.</summary>
    public override string ToString() => nameof(ProtectionKey);

    private sealed record DerivedKey(string Salt, ProtectionKey Key);
}
