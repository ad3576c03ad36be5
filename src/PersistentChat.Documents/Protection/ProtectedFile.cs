using PersistentChat.Protection;

namespace PersistentChat.Documents.Protection;

/// <summary>Copies of topology documents that can be shown to others.</summary>
public static class ProtectedFile
{
    /// <summary>Writes a copy of a document with fake names, all of it or nothing.</summary>
    /// <param name="path">The document.</param>
    /// <param name="destination">The copy; .yaml and .yml mean YAML, .json means JSON.</param>
    /// <param name="key">The same key gives the same names.</param>
    /// <param name="force">Whether to overwrite a file that exists.</param>
    /// <param name="limits">What the document may take at most; left out, <see cref="ReadLimits.Default"/>.</param>
    /// <exception cref="TopologyException">
    /// As <see cref="TopologyFile.Read(string, ReadLimits, Topology)"/> and <see cref="TopologyFile.Write"/>.
    /// </exception>
    public static void Write(string path, string destination, ProtectionKey key, bool force = false, ReadLimits? limits = null) =>
        TopologyFile.Write(TopologyProtector.Protect(TopologyFile.Read(path, limits).Topology, key), destination, null, force);
}
