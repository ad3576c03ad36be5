using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using PersistentChat.Documents.Decoding;

namespace PersistentChat.Documents.Lync.Zip;

/// <summary>
/// Finds the documents in a zip file of <c>Export-CsConfiguration</c>. Entries are read in memory only: nothing is extracted, no name
/// of an entry is ever used as a path, and zip files within are not opened.
/// </summary>
internal sealed class ArchiveReader(byte[] bytes, string name, ReadLimits limits)
{
    /// <summary>The most entries that an archive may have.</summary>
    public const int MostEntries = 10_000;

    private const string DocumentName = "DocItemSet.xml";
    private const int MostExplained = 20;

    private static readonly string[] _explained = [".xml", ".tbxml", ".html", ".htm", ".clixml"];

    private long _left = limits.MaximumBytes;

    /// <summary>Whether bytes are a zip file, an empty one included.</summary>
    public static bool Recognizes(byte[] bytes) =>
        bytes.Length >= 4 && bytes[0] == 'P' && bytes[1] == 'K' && ((bytes[2] == 3 && bytes[3] == 4) || (bytes[2] == 5 && bytes[3] == 6));

    /// <summary>Reads every document of the archive in turn.</summary>
    /// <param name="read">Reads one; what it is given can be opened repeatedly.</param>
    /// <exception cref="TopologyException">
    /// <see cref="TopologyError.ArchiveInvalid"/>, <see cref="TopologyError.ArchiveTooLarge"/>,
    /// <see cref="TopologyError.ArchiveWithoutTopology"/>; whatever is wrong with a document.
    /// </exception>
    /// <param name="explain">Says what another entry is, of a zip file that holds no such document; null when it says nothing.</param>
    public IReadOnlyList<T> Read<T>(Func<Func<Stream>, string, T> read, Func<Func<Stream>, string, string, TopologyException?>? explain = null)
    {
        RefuseTooManyEntries();
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            var documents = archive.Entries
                .Where(entry => entry.FullName.EndsWith(DocumentName, StringComparison.OrdinalIgnoreCase))
                .Select(entry => read(() => Open(entry), name + "/" + DocumentName))
                .ToArray();
            return documents.Length > 0
                ? documents
                : throw (explain is null ? null : Explanation(archive, explain))
                    ?? new TopologyException(TopologyError.ArchiveWithoutTopology, name, Start, null, DocumentName);
        }
        catch (Exception damage) when (damage is InvalidDataException or IOException or ArgumentException or NotSupportedException)
        {
            throw new TopologyException(TopologyError.ArchiveInvalid, name, Start, damage);
        }
    }

    private TopologyException? Explanation(ZipArchive archive, Func<Func<Stream>, string, string, TopologyException?> explain) => archive.Entries
        .Where(entry => _explained.Any(end => entry.FullName.EndsWith(end, StringComparison.OrdinalIgnoreCase))).Take(MostExplained)
        .Select(entry => explain(() => Open(entry), name + "/" + entry.FullName, entry.FullName))
        .FirstOrDefault(explanation => explanation is not null);

    private SourceLocation Start => new(name, 1, 1);

    /// <summary>The sizes that an archive declares may be lies, so that bytes are counted while they are read.</summary>
    private Stream Open(ZipArchiveEntry entry)
    {
        if (entry.Length > limits.MaximumBytes)
            throw TooLarge();
        return new CountingStream(entry.Open(), count =>
        {
            _left -= count;
            if (_left < 0)
                throw TooLarge();
        });
    }

    /// <summary>Counts the headers of the directory before it is read, because reading makes an object of each.</summary>
    private void RefuseTooManyEntries()
    {
        var entries = 0;
        for (var i = 0; i + 3 < bytes.Length; i++)
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2 && ++entries > MostEntries)
                throw TooLarge();
    }

    private TopologyException TooLarge() => new(
        TopologyError.ArchiveTooLarge, name, Start, null, MostEntries, limits.MaximumBytes / (1024 * 1024));
}
