using System.Collections.Generic;
using System.IO;
using PersistentChat.Documents.Decoding;
using PersistentChat.Documents.Files;
using PersistentChat.Documents.Lync;
using PersistentChat.Documents.Writing;
using PersistentChat.Renaming;

namespace PersistentChat.Documents;

/// <summary>Topology documents as files.</summary>
public static class TopologyFile
{
    /// <summary>Reads a file; its content, never its name, shows what it is.</summary>
    /// <param name="path">The file.</param>
    /// <param name="limits">What it may take at most; left out, <see cref="ReadLimits.Default"/>.</param>
    /// <param name="onto">The topology that saved output of <c>Get-CsService</c> adds to; such a file needs one, others do not look at it.</param>
    /// <exception cref="TopologyException">
    /// <see cref="TopologyError.FileNotFound"/>, <see cref="TopologyError.PathIsDirectory"/>, <see cref="TopologyError.AccessDenied"/>,
    /// <see cref="TopologyError.FileFailed"/>; whatever is wrong with the document, all of it, with the locations.
    /// </exception>
    public static TopologyDocument Read(string path, ReadLimits? limits = null, Topology? onto = null)
    {
        var fullPath = FileErrors.FullPath(path);
        var bytes = TextFile.ReadBytes(path, fullPath, limits ?? ReadLimits.Default);
        return Read(bytes, fullPath, fullPath, limits ?? ReadLimits.Default, onto);
    }

    /// <summary>Reads a stream to its end, and leaves it open.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="name">The name with which source positions begin.</param>
    /// <param name="limits">What it may take at most; left out, <see cref="ReadLimits.Default"/>.</param>
    /// <param name="onto">The topology that saved output of <c>Get-CsService</c> adds to; such a file needs one, others do not look at it.</param>
    /// <exception cref="TopologyException">
    /// <see cref="TopologyError.FileFailed"/>; whatever is wrong with the document, all of it, with the locations.
    /// </exception>
    public static TopologyDocument Read(Stream stream, string name, ReadLimits? limits = null, Topology? onto = null)
    {
        var bytes = FileErrors.Guard(name, () => DocumentBytes.Read(stream, name, limits ?? ReadLimits.Default));
        return Read(bytes, name, null, limits ?? ReadLimits.Default, onto);
    }

    /// <summary>
    /// Writes a topology to a file, all of it or nothing. In the known file only what changed is changed: comments, order and style of everything else stay.
    /// Unless forced, a file that exists is overwritten only if it is the known one, is as it was then, and loses no comment.
    /// </summary>
    /// <param name="topology">The topology.</param>
    /// <param name="path">The file; .yaml and .yml mean YAML, .json means JSON.</param>
    /// <param name="known">What is known of the document that the topology was read from or written to; it also says which schema to name.</param>
    /// <param name="force">Whether to overwrite whatever is there.</param>
    /// <returns>What is known of the file now.</returns>
    /// <exception cref="TopologyException">
    /// <see cref="TopologyError.UnknownFileExtension"/>, <see cref="TopologyError.FileExists"/>, <see cref="TopologyError.FileChanged"/>,
    /// <see cref="TopologyError.CommentsWouldBeLost"/>, <see cref="TopologyError.FolderNotFound"/>, <see cref="TopologyError.FileBusy"/>,
    /// <see cref="TopologyError.NotRegularFile"/>, <see cref="TopologyError.OwnerWouldBeLost"/>, <see cref="TopologyError.PathIsDirectory"/>, <see cref="TopologyError.AccessDenied"/>, <see cref="TopologyError.FileFailed"/>.
    /// </exception>
    public static TopologyDocument Write(Topology topology, string path, TopologyDocument? known = null, bool force = false) =>
        WriteSteps([new ChangedTopology(topology)], path, known, force);

    /// <summary>The SHA-256 of the YAML file that a topology makes.</summary>
    internal static string FingerprintOf(Topology topology) => DocumentBytes.Fingerprint(DocumentEncoder.Encode(TopologyText.Write(topology, DocumentFormat.Yaml)));

    internal static TopologyDocument Save(Topology topology, string path, TopologyDocument? known, Overwriting overwriting, EarlierTexts? earlier = null)
    {
        var format = FormatOfFile.Of(path);
        var fullPath = FileErrors.FullPath(path);
        var reference = SchemaReferences.For(known, fullPath);
        var bytes = DocumentEncoder.Encode(TopologyText.Write(topology, format, reference));
        AtomicFile.Write(path, bytes, overwriting);
        return new TopologyDocument(topology, fullPath, KindOf(format), DocumentBytes.Fingerprint(bytes), () => null, reference, fullPath, earlier: earlier);
    }

    /// <summary>The same, told by what the topology of the known file became step by step.</summary>
    /// <param name="steps">What the topology became; the last is written.</param>
    /// <param name="path">The file.</param>
    /// <param name="known">What is known of it.</param>
    /// <param name="force">Whether to overwrite whatever is there.</param>
    /// <param name="source">The file that the topology was read from, if that is another one: its text is taken over where it can be.</param>
    internal static TopologyDocument WriteSteps(IReadOnlyList<ChangedTopology> steps, string path, TopologyDocument? known, bool force, TopologyDocument? source = null)
    {
        var (format, topology) = (FormatOfFile.Of(path), steps[steps.Count - 1].Topology);
        var edited = known is null && source is not null ? EditedFile.Copy(path, steps, source) : EditedFile.Of(path, steps, known, force);
        var overwriting = Overwriting.Known(known?.ToFile(), edited?.Lost ?? [], force);
        if (edited is not { Bytes: { } bytes, Content: { } content })
            return Save(topology, path, known, overwriting, edited?.Earlier);
        var fullPath = AtomicFile.Write(path, bytes, overwriting);
        return new TopologyDocument(
            topology, fullPath, KindOf(format), DocumentBytes.Fingerprint(bytes), () => content.FirstCommentLine, content.SchemaReference, fullPath, content.Sources,
            earlier: edited.Earlier);
    }

    private static TopologyDocument Read(byte[] bytes, string name, string? path, ReadLimits limits, Topology? onto)
    {
        var fingerprint = DocumentBytes.Fingerprint(bytes);
        if (LyncReader.Recognizes(bytes))
        {
            var content = LyncReader.Read(bytes, name, limits, onto);
            return new TopologyDocument(
                content.Topology, name, content.Kind, fingerprint, () => null, null, path, content.Sources, content.Original, content.Counts);
        }
        var result = TopologyReader.Read(DocumentDecoder.Decode(bytes, name), name, limits, onto);
        return new TopologyDocument(
            result.Topology, name, result.Kind, fingerprint, () => result.FirstCommentLine, result.SchemaReference, path, result.Sources);
    }

    private static DocumentKind KindOf(DocumentFormat format) => format == DocumentFormat.Json ? DocumentKind.Json : DocumentKind.Yaml;
}
