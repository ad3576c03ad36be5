using PersistentChat.FakeNames;

namespace PersistentChat.Tests.Shared;

/// <summary>The key for tests that only need one.</summary>
internal static class TestKey
{
    public const string Passphrase = "a key for tests";
    public const string Salt = "a salt for tests";

    /// <summary>It has a salt of its own, so that it is stretched once and not for each topology.</summary>
    public static ProtectionKey Value { get; } = ProtectionKey.Of(Passphrase, Salt);
}
