using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace PersistentChat.FakeNames;

/// <summary>Chooses the fake names: whoever has the key can check a guess against them, nobody else can.</summary>
public sealed class ProtectionKey
{
    private const int Length = 32;
    private const int Iterations = 100_000;

    // A salt of its own for every key would give every call other names.
    private static readonly byte[] _salt = Encoding.ASCII.GetBytes("PersistentChatTopology");

    private ProtectionKey(byte[] bytes) => Bytes = bytes;

    internal byte[] Bytes { get; }

    /// <summary>The key that a passphrase stands for, the same every time. It is stretched (PBKDF2) so that guessing it is slow.</summary>
    /// <param name="passphrase">At least one character.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.NameMissing"/>.</exception>
    [SuppressMessage("Security", "CA5379:Ensure key derivation function algorithm is sufficiently strong", Justification = "netstandard2.0 has no other; in an HMAC SHA-1 is not broken, and another hash would give every key other names.")]
    public static ProtectionKey Of(string passphrase)
    {
        if (string.IsNullOrEmpty(passphrase))
            throw new TopologyException(TopologyError.NameMissing, passphrase, "key");
        using var derivation = new Rfc2898DeriveBytes(Encoding.UTF8.GetBytes(passphrase), _salt, Iterations);
        return new ProtectionKey(derivation.GetBytes(Length));
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
}
