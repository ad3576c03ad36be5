using System;
using PersistentChat.Documents.Lync.Graph;

namespace PersistentChat.Documents.Lync.Mapping;

/// <summary>Tells the roles of Persistent Chat by their names, in a topology document and in what cmdlets print.</summary>
internal static class ChatRoles
{
    private const string Prefix = "PersistentChat";

    public static ChatRole Of(LyncService service)
    {
        if (!service.Role.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
            return ChatRole.None;
        var isCompliance = service.Role.IndexOf("Compliance", StringComparison.OrdinalIgnoreCase) >= 0;
        if (Ends(service, "Store") || Ends(service, "Database"))
            return isCompliance ? ChatRole.ComplianceStore : ChatRole.ContentStore;
        return isCompliance || service.Cluster is null ? ChatRole.Unknown : ChatRole.Server;
    }

    private static bool Ends(LyncService service, string end) => service.Role.EndsWith(end, StringComparison.OrdinalIgnoreCase);
}

/// <summary>What a service is to Persistent Chat.</summary>
internal enum ChatRole
{
    /// <summary>Nothing.</summary>
    None,
    /// <summary>The servers of a pool.</summary>
    Server,
    /// <summary>The content database.</summary>
    ContentStore,
    /// <summary>The compliance database.</summary>
    ComplianceStore,
    /// <summary>Something of Persistent Chat that nobody has described.</summary>
    Unknown,
}
