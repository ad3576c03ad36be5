using System;
using System.Diagnostics.CodeAnalysis;

namespace PersistentChat;

/// <summary>Names of chat pools as administrators write them: FQDNs, and service identities such as <c>PersistentChatServer:chat.contoso.com</c>.</summary>
internal static class PoolNames
{
    private static readonly string[] _prefixes = ["service:", "PersistentChatServer:"];

    /// <summary>Reads the FQDN of a pool without throwing.</summary>
    /// <param name="identity">The FQDN, or the service identity with or without <c>service:</c> before it.</param>
    /// <param name="pool">The FQDN, if it is one.</param>
    public static bool TryParse(string? identity, [NotNullWhen(true)] out Fqdn? pool) => Fqdn.TryParse(NameIn(identity), out pool);

    /// <summary>What should be an FQDN in the identity of a pool: the identity without what stands before the name.</summary>
    /// <param name="identity">The FQDN, or the service identity with or without <c>service:</c> before it.</param>
    public static string NameIn(string? identity)
    {
        var name = (identity ?? "").Trim();
        foreach (var prefix in _prefixes)
        {
            if (name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                name = name.Substring(prefix.Length);
        }
        return name;
    }
}
