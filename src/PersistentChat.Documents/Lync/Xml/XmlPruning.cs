using System;
using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Documents.Lync.Xml;

/// <summary>Forgets what no import looks at, as soon as it is read: a front-end pool has hundreds of ports and components.</summary>
internal static class XmlPruning
{
    private static readonly HashSet<string> _ofService =
        ["ServiceId", "DependsOn", "InstalledOn", "RegistrarService", "FileStoreService", "WebService", "WacService"];

    /// <summary>Whether a complete element is wanted at all; what it need not hold is forgotten.</summary>
    public static bool Keeps(XmlItem item)
    {
        if (item.Name == "WebComponents" || (item.Name == "NetInterface" && !HasAddress(item)))
            return false;
        if (item.Name == "Service" && !IsChat(item["RoleName"] ?? item.Child("ServiceId")?["RoleName"]))
            item.Keep(child => _ofService.Contains(child.Name));
        return true;
    }

    /// <summary>Whether a text is an address of one computer; most interfaces are to take any.</summary>
    public static bool IsAddress(string text) => text.Trim() is { Length: > 0 } address && address is not ("0.0.0.0" or "::");

    private static bool HasAddress(XmlItem item) =>
        item.Attributes.Any(attribute => attribute.Name.EndsWith("IPAddress", StringComparison.Ordinal) && IsAddress(attribute.Value));

    private static bool IsChat(string? role) =>
        role?.TrimStart().StartsWith("PersistentChat", StringComparison.OrdinalIgnoreCase) == true;
}
