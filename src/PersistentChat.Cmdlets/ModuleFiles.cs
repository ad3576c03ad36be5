using System.IO;
using PersistentChat.Internal;

namespace PersistentChat.Cmdlets;

/// <summary>Files that ship with the module.</summary>
internal static class ModuleFiles
{
    /// <summary>The manifest of the module.</summary>
    public const string Manifest = "PersistentChatTopology.psd1";

    // The assembly stands in bin.
    private static readonly string _root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(ModuleFiles).Assembly.Location)!, ".."));

    /// <summary>A file by its path relative to the module.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.FileNotFound"/>.</exception>
    public static FileInfo Find(string path)
    {
        var file = new FileInfo(Path.Combine(_root, path));
        return file.Exists ? file : throw new TopologyException(TopologyError.FileNotFound, file.FullName, new Phrase("File_Missing", file.FullName));
    }
}
