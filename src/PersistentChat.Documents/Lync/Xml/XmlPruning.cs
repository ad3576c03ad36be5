using System;
using System.Collections.Generic;

namespace PersistentChat.Documents.Lync.Xml;

/// <summary>Forgets what no import looks at, as soon as it is read: a front-end pool has hundreds of ports and components.</summary>
internal static class XmlPruning
{
    private static readonly HashSet<string> _ofService =
        ["ServiceId", "DependsOn", "InstalledOn", "RegistrarService", "FileStoreService"];

    /// <summary>Whether a complete element is wanted at all; what it need not hold is forgotten.</summary>
    public static bool Keeps(XmlItem item)
    {
        if (item.Name == "NetInterface")
            return false;
        if (item.Name == "Service" && !IsChat(item["RoleName"] ?? item.Child("ServiceId")?["RoleName"]))
            item.Keep(child => _ofService.Contains(child.Name));
        return true;
    }

    private static bool IsChat(string? role) =>
        role?.TrimStart().StartsWith("PersistentChat", StringComparison.OrdinalIgnoreCase) == true;
}
