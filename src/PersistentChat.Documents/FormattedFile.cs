using System.IO;
using System.Linq;
using PersistentChat.Documents.Decoding;
using PersistentChat.Documents.Editing;
using PersistentChat.Documents.Editing.Sources;
using PersistentChat.Documents.Files;
using PersistentChat.Documents.Writing;
using PersistentChat.Keys;

namespace PersistentChat.Documents;

/// <summary>A topology document in the form that is written anew, with every comment kept where it says something.</summary>
internal sealed class FormattedFile
{
    private readonly string _path;
    private readonly string _fingerprint;
    private readonly byte[] _bytes;

    private FormattedFile(string path, byte[] before, string text)
    {
        (_path, Text, _bytes, _fingerprint) = (path, text, DocumentEncoder.Encode(text, before), DocumentBytes.Fingerprint(before));
        IsFormatted = before.SequenceEqual(_bytes);
    }

    /// <summary>The document in that form.</summary>
    public string Text { get; }

    /// <summary>Whether the file has that form already.</summary>
    public bool IsFormatted { get; }

    /// <param name="path">The file; .yaml and .yml mean YAML, .json means JSON.</param>
    /// <exception cref="TopologyException">
    /// As <see cref="TopologyFile.Read(string, ReadLimits, Topology)"/>; <see cref="TopologyError.UnknownFileExtension"/>;
    /// <see cref="TopologyError.CommentsInJson"/>: JSON has no comments.
    /// </exception>
    public static FormattedFile Of(string path)
    {
        var format = FormatOfFile.Of(path);
        var fullPath = FileErrors.FullPath(path);
        return Of(path, fullPath, format, TextFile.ReadBytes(path, fullPath, ReadLimits.Default));
    }

    /// <param name="stream">The document, which is read to its end.</param>
    /// <param name="name">The name with which source positions begin.</param>
    /// <exception cref="TopologyException">As of a file.</exception>
    public static FormattedFile Of(Stream stream, string name) =>
        Of(name, name, format: null, FileErrors.Guard(name, () => DocumentBytes.Read(stream, name, ReadLimits.Default)));

    /// <summary>Replaces the file, unless it changed since.</summary>
    /// <exception cref="TopologyException">As <see cref="TopologyFile.Write"/>.</exception>
    public void Write() => AtomicFile.Write(_path, _bytes, Overwriting.Known(new KnownFile(FileErrors.FullPath(_path), _fingerprint), [], force: false));

    private static FormattedFile Of(string path, string name, DocumentFormat? format, byte[] bytes)
    {
        var document = TopologyFile.Read(new MemoryStream(bytes, writable: false), name);
        if (document.Format is not { } own)
            throw new TopologyException(TopologyError.DocumentKindUnknown, path, path);
        return new FormattedFile(path, bytes, Formatted(DocumentDecoder.Decode(bytes, name), document, name, format ?? own));
    }

    private static string Formatted(string text, TopologyDocument document, string name, DocumentFormat format)
    {
        if (format == DocumentFormat.Yaml)
            return WithLineBreaks(FormattedText.Of(text, document.Topology), text);
        var lost = DocumentEdit.LostIn(SourceReader.Read(text));
        return lost.Count == 0
            ? WithLineBreaks(DocumentFrame.Write(format, document.SchemaReference, TopologyKeys.Table, document.Topology), text)
            : throw new TopologyException(TopologyError.CommentsInJson, name, name, lost.Count, lost[0].Line, lost[0].InSentence);
    }

    /// <summary>The formatted text with the line breaks of the one that was read.</summary>
    private static string WithLineBreaks(string formatted, string text) => formatted.Replace("\n", SourceStyle.NewLineOf(text));
}
