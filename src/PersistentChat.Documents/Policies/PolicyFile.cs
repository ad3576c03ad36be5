using PersistentChat.Documents.Files;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Documents.Policies;

/// <summary>Policies as files.</summary>
public static class PolicyFile
{
    /// <summary>Reads a policy; its content shows whether it is YAML or JSON.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="TopologyException">
    /// <see cref="TopologyError.FileNotFound"/>, <see cref="TopologyError.PathIsDirectory"/>, <see cref="TopologyError.AccessDenied"/>,
    /// <see cref="TopologyError.FileFailed"/>; whatever is wrong with the policy, all of it, with the locations.
    /// </exception>
    public static Policy Read(string path)
    {
        var fullPath = FileErrors.FullPath(path);
        return PolicyText.Read(TextFile.Read(path, fullPath), fullPath);
    }
}
