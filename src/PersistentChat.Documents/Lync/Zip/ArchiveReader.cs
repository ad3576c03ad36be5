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
    public IReadOnlyList<T> Read<T>(Func<Func<Stream>, string, T> read)
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
                : throw new TopologyException(TopologyError.ArchiveWithoutTopology, name, Start, null, DocumentName);
        }
        catch (Exception damage) when (damage is InvalidDataException or IOException or ArgumentException or NotSupportedException)
        {
            throw new TopologyException(TopologyError.ArchiveInvalid, name, Start, damage, damage.Message);
        }
    }

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
