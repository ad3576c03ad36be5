using System.IO;
using PersistentChat.Documents.Decoding;
using PersistentChat.Documents.Files;
using PersistentChat.Documents.Writing;

namespace PersistentChat.Documents;

/// <summary>Topology documents as files.</summary>
public static class TopologyFile
{
    /// <summary>Reads a file; its content shows whether it is YAML or JSON.</summary>
    /// <param name="path">The file.</param>
    /// <param name="limits">What it may take at most; left out, <see cref="ReadLimits.Default"/>.</param>
    /// <exception cref="TopologyException">
    /// <see cref="TopologyError.FileNotFound"/>, <see cref="TopologyError.PathIsDirectory"/>, <see cref="TopologyError.AccessDenied"/>,
    /// <see cref="TopologyError.FileFailed"/>; whatever is wrong with the document, all of it, with the places.
    /// </exception>
    public static TopologyDocument Read(string path, ReadLimits? limits = null)
    {
        var fullPath = FileErrors.FullPath(path);
        var bytes = FileErrors.Guard(path, () =>
        {
            using var stream = new FileStream(fullPath, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
            return DocumentBytes.Read(stream, fullPath, limits ?? ReadLimits.Default);
        });
        return Read(bytes, fullPath, fullPath, limits);
    }

    /// <summary>Reads a stream to its end, and leaves it open.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="name">The name with which source positions begin.</param>
    /// <param name="limits">What it may take at most; left out, <see cref="ReadLimits.Default"/>.</param>
    /// <exception cref="TopologyException">
    /// <see cref="TopologyError.FileFailed"/>; whatever is wrong with the document, all of it, with the places.
    /// </exception>
    public static TopologyDocument Read(Stream stream, string name, ReadLimits? limits = null)
    {
        var bytes = FileErrors.Guard(name, () => DocumentBytes.Read(stream, name, limits ?? ReadLimits.Default));
        return Read(bytes, name, null, limits);
    }

    /// <summary>
    /// Writes a topology to a file, all of it or nothing. Unless forced, a file that exists is overwritten only if it is the known one, is
    /// as it was then, and holds no comments.
    /// </summary>
    /// <param name="topology">The topology.</param>
    /// <param name="path">The file; .yaml and .yml mean YAML, .json means JSON.</param>
    /// <param name="known">What is known of the document that the topology was read from or written to; it also says which schema to name.</param>
    /// <param name="force">Whether to overwrite whatever is there.</param>
    /// <returns>What is known of the file now.</returns>
    /// <exception cref="TopologyException">
    /// <see cref="TopologyError.UnknownFileExtension"/>, <see cref="TopologyError.FileExists"/>, <see cref="TopologyError.FileChanged"/>,
    /// <see cref="TopologyError.CommentsWouldBeLost"/>, <see cref="TopologyError.FileNotFound"/> (the folder),
    /// <see cref="TopologyError.PathIsDirectory"/>, <see cref="TopologyError.AccessDenied"/>, <see cref="TopologyError.FileFailed"/>.
    /// </exception>
    public static TopologyDocument Write(Topology topology, string path, TopologyDocument? known = null, bool force = false)
    {
        var format = FormatOf(path);
        var fullPath = FileErrors.FullPath(path);
        var reference = SchemaReferences.For(known, fullPath);
        var bytes = DocumentEncoder.Encode(TopologyText.Write(topology, format, reference));
        if (!force)
            OverwriteCheck.Refuse(path, fullPath, known);
        FileErrors.Guard(path, () => AtomicFile.Write(fullPath, bytes));
        return new TopologyDocument(topology, fullPath, format, DocumentBytes.Fingerprint(bytes), null, reference, fullPath);
    }

    private static TopologyDocument Read(byte[] bytes, string name, string? path, ReadLimits? limits)
    {
        var result = TopologyReader.Read(DocumentDecoder.Decode(bytes, name), name, limits ?? ReadLimits.Default);
        return new TopologyDocument(
            result.Topology, name, result.Format, DocumentBytes.Fingerprint(bytes), result.FirstCommentLine, result.SchemaReference, path,
            result.Sources);
    }

    private static DocumentFormat FormatOf(string path)
    {
        var name = path ?? "";
        foreach (var extension in new[] { ".yaml", ".yml" })
            if (name.EndsWith(extension, System.StringComparison.OrdinalIgnoreCase))
                return DocumentFormat.Yaml;
        return name.EndsWith(".json", System.StringComparison.OrdinalIgnoreCase)
            ? DocumentFormat.Json
            : throw new TopologyException(TopologyError.UnknownFileExtension, path, path);
    }
}
