using System;
using System.IO;
using System.IO.Compression;
using PersistentChat.Documents.Decoding;
using PersistentChat.Documents.Files;
using PersistentChat.Documents.Lync;
using PersistentChat.Documents.Lync.Xml;
using PersistentChat.Documents.Lync.Zip;
using PersistentChat.FakeNames;
using PersistentChat.Protection;

namespace PersistentChat.Documents.Protection;

/// <summary>Copies of topology documents that can be shown to others.</summary>
internal static class ProtectedFile
{
    private const string DocumentName = "DocItemSet.xml";

    // The first day that a zip file can name: the same document gives the same bytes.
    private static readonly DateTimeOffset _anyDay = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>
    /// Writes a copy of a document with fake names, all of it or nothing. A topology document becomes another one; a file of Topology Builder,
    /// output of <c>Get-CsTopology -AsXml</c> and a configuration export stay what they are, with nothing in them but the topologies.
    /// </summary>
    /// <param name="path">The document; its content shows what it is.</param>
    /// <param name="destination">The copy. For topology documents, .yaml and .yml mean YAML, .json means JSON.</param>
    /// <param name="key">The same key gives the same names; in documents of another topology only if it has a salt of its own.</param>
    /// <param name="force">Whether to overwrite a file that exists.</param>
    /// <param name="limits">What the document may take at most; left out, <see cref="ReadLimits.Default"/>.</param>
    /// <exception cref="TopologyException">
    /// As <see cref="TopologyFile.Read(string, ReadLimits, Topology)"/> and <see cref="TopologyFile.Write"/>;
    /// <see cref="TopologyError.OutputIsInput"/>; <see cref="TopologyError.TooMuchContent"/>: more names than are kept in memory.
    /// </exception>
    public static void Write(string path, string destination, ProtectionKey key, bool force = false, ReadLimits? limits = null)
    {
        var known = limits ?? ReadLimits.Default;
        var fullPath = FileErrors.FullPath(path);
        var bytes = TextFile.ReadBytes(path, fullPath, known);
        var document = TopologyFile.Read(new MemoryStream(bytes, writable: false), fullPath, known);
        var overwriting = Overwriting.IfForced(force).Except([fullPath]);
        if (document.Kind is DocumentKind.Yaml or DocumentKind.Json)
            TopologyFile.Save(TopologyProtector.Protect(document.Topology, key), destination, null, overwriting);
        else
            AtomicFile.Write(destination, target => Copy(bytes, fullPath, document.Kind, target, key.For(document.Topology.Name), known), overwriting);
    }

    private static void Copy(byte[] bytes, string name, DocumentKind kind, Stream target, ProtectionKey key, ReadLimits limits)
    {
        using var pseudonyms = new Pseudonyms(key);
        if (kind == DocumentKind.ConfigurationExport)
            CopyArchive(bytes, name, target, pseudonyms, limits);
        else
            XmlProtector.Protect(XmlSource.Open(() => new MemoryStream(bytes, writable: false)), target, name, pseudonyms);
    }

    /// <summary>Entries have names that somebody may have chosen, so the copies are numbered.</summary>
    private static void CopyArchive(byte[] bytes, string name, Stream target, Pseudonyms pseudonyms, ReadLimits limits)
    {
        using var archive = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        var copied = 0;
        new ArchiveReader(bytes, name, limits).Read((open, document) =>
        {
            var entry = archive.CreateEntry(copied++ == 0 ? DocumentName : copied + DocumentName);
            entry.LastWriteTime = _anyDay;
            using var copy = entry.Open();
            XmlProtector.Protect(XmlSource.Open(open), copy, document, pseudonyms);
            return document;
        });
    }
}
