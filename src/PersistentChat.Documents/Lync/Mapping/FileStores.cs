using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Documents.Lync.Graph;

namespace PersistentChat.Documents.Lync.Mapping;

/// <summary>Makes the paths of file stores.</summary>
internal static class FileStores
{
    private const string Share = "ShareName";

    /// <summary>The path; null when the share or its server has no name that the model accepts, which is noted.</summary>
    public static StorePath? PathOf(ImportContext context, LyncService fileStore)
    {
        var path = Text(fileStore);
        try
        {
            context.Placed.Add(fileStore);
            return new StorePath(path);
        }
        catch (TopologyException)
        {
            context.Notes.At(fileStore.Location, "Note_NameLeftOut", path);
            return null;
        }
    }

    /// <summary>Names the file stores that no chat pool uses, for which the model has no place.</summary>
    public static void NoteUnused(ImportContext context)
    {
        var unused = new List<string>();
        foreach (var service in context.Graph.Services)
            if (service.Is(Roles.FileStore) && context.Placed.Add(service))
                unused.Add(Text(service));
        if (unused.Count > 0)
            context.Notes.Add("Note_FileStoresUnused", string.Join(", ", unused.Distinct(StringComparer.OrdinalIgnoreCase)));
    }

    /// <summary>A share of the cluster; a path of a drive stays one.</summary>
    private static string Text(LyncService fileStore)
    {
        var share = fileStore.Item.Child(Roles.FileStoreItem)?[Share]?.Trim() ?? "";
        return share.Length > 1 && share[1] == ':' ? share : @"\\" + fileStore.Cluster?.Fqdn?.Trim() + @"\" + share;
    }
}
