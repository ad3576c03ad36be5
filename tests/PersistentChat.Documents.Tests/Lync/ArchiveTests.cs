using System.IO.Compression;
using System.Text;
using PersistentChat.Documents.Decoding;
using PersistentChat.Documents.Lync;

namespace PersistentChat.Documents.Tests.Lync;

public class ArchiveTests
{
    private static readonly byte[] _document = Encoding.UTF8.GetBytes(
        $"<DocItemSet><DocItem Name='urn:x'><Data>{new Published().Cluster("se.fabrikam.example").On(1, "UserServices")}</Data></DocItem></DocItemSet>");

    [Theory]
    [InlineData("DocItemSet.xml")]
    [InlineData("/DocItemSet.xml")]
    [InlineData("export/docitemset.XML")]
    [InlineData("1-DocItemSet.xml")]
    [Trait("Assumption", "IM-15")]
    public void The_topology_of_a_configuration_export_is_read(string entry)
    {
        var document = Fixtures.Read(Zip(("[Content_Types].xml", "<Types/>"u8.ToArray()), (entry, _document)), "export.zip");
        Assert.Equal((DocumentKind.ConfigurationExport, 1), (document.Kind, document.Counts!.Pools));
        Assert.Single(document.Topology.FrontEndPools);
        Assert.Contains(document.Topology.Notes, note => note.StartsWith("DocItemSet.xml", StringComparison.Ordinal) || note.Contains("Editions"));
    }

    [Fact]
    public void UTF_16_within_an_archive_is_read() =>
        Assert.Single(Fixtures.Read(Zip(("DocItemSet.xml", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(_document))]))).Topology.FrontEndPools);

    [Fact]
    public void Of_several_documents_the_first_topology_is_read_and_the_other_noted()
    {
        var topology = Fixtures.Read(Zip(("a/DocItemSet.xml", "<DocItemSet/>"u8.ToArray()), ("b/DocItemSet.xml", _document), ("c/DocItemSet.xml", _document))).Topology;
        Assert.Single(topology.Notes, note => note.Contains("another topology"));
    }

    [Theory]
    [InlineData("../../DocItemSet.xml")]
    [InlineData("..\\..\\DocItemSet.xml")]
    [InlineData("/etc/DocItemSet.xml")]
    [InlineData("C:\\Windows\\DocItemSet.xml")]
    public void A_name_that_points_elsewhere_is_no_path(string entry)
    {
        using var folder = new TemporaryFolder();
        var path = Fixtures.Put(folder, "export.zip", Zip((entry, _document)));
        var before = Directory.GetFileSystemEntries(folder.Path, "*", SearchOption.AllDirectories);
        Assert.Single(TopologyFile.Read(path).Topology.FrontEndPools);
        Assert.Equal(before, Directory.GetFileSystemEntries(folder.Path, "*", SearchOption.AllDirectories));
        Assert.False(File.Exists(Path.GetFullPath(Path.Combine(folder.Path, "..", "..", "DocItemSet.xml"))));
    }

    [Fact]
    public void A_zip_bomb_is_refused_while_it_unpacks()
    {
        var bomb = Zip(("DocItemSet.xml", [.. "<DocItemSet>"u8, .. Enumerable.Repeat((byte)' ', 80 * 1024 * 1024)]));
        Assert.InRange(bomb.Length, 0, 200_000);
        Assert.Contains("64 MiB", Fixtures.Refuses(TopologyError.ArchiveTooLarge, bomb).Message);
    }

    [Fact]
    public void A_zip_bomb_that_lies_about_its_size_is_refused_by_its_bytes()
    {
        var bomb = Zip(("DocItemSet.xml", [.. "<DocItemSet>"u8, .. Enumerable.Repeat("<a/>"u8.ToArray(), 100_000).SelectMany(bytes => bytes)]));
        Overwrite(bomb, "PK\u0001\u0002"u8, 24, 100);
        var limits = new ReadLimits(maximumBytes: 100_000);
        var thrown = Assert.Throws<TopologyException>(() => Fixtures.Read(bomb, "bomb.zip", limits));
        Assert.Contains(thrown.Error, new[] { TopologyError.ArchiveTooLarge, TopologyError.ArchiveInvalid, TopologyError.XmlSyntax });
    }

    [Fact]
    public void Documents_of_an_archive_are_counted_together()
    {
        byte[] half = [.. "<DocItemSet>"u8, .. Enumerable.Repeat("<a/>"u8.ToArray(), 15_000).SelectMany(bytes => bytes), .. "</DocItemSet>"u8];
        var limits = new ReadLimits(maximumBytes: 100_000);
        Fixtures.Refuses(TopologyError.ArchiveWithoutTopology, Zip(("DocItemSet.xml", half)), limits);
        Fixtures.Refuses(TopologyError.ArchiveTooLarge, Zip(("a/DocItemSet.xml", half), ("b/DocItemSet.xml", half)), limits);
    }

    [Fact]
    public void An_archive_of_too_many_entries_is_refused()
    {
        var entries = Enumerable.Range(0, 10_001).Select(i => ($"{i}.txt", Array.Empty<byte>())).ToArray();
        Fixtures.Refuses(TopologyError.ArchiveTooLarge, Zip(entries));
    }

    [Fact]
    public void Zip_files_within_are_not_opened() =>
        Fixtures.Refuses(TopologyError.ArchiveWithoutTopology, Zip(("inner.zip", Zip(("DocItemSet.xml", _document)))));

    [Fact]
    public void An_archive_without_a_topology_is_refused()
    {
        Fixtures.Refuses(TopologyError.ArchiveWithoutTopology, Zip());
        Fixtures.Refuses(TopologyError.ArchiveWithoutTopology, Zip(("readme.txt", "x"u8.ToArray())));
        Fixtures.Refuses(TopologyError.ArchiveWithoutTopology, Zip(("DocItemSet.xml", "<DocItemSet/>"u8.ToArray())));
    }

    [Fact]
    public void A_damaged_archive_is_refused()
    {
        var zip = Zip(("DocItemSet.xml", _document));
        Fixtures.Refuses(TopologyError.ArchiveInvalid, [.. zip.Take(zip.Length / 2)]);
        Fixtures.Refuses(TopologyError.ArchiveInvalid, "PK\u0003\u0004 and nothing more"u8.ToArray());
    }

    [Fact]
    public void A_document_type_within_an_archive_is_refused() =>
        Fixtures.Refuses(TopologyError.DocumentTypeForbidden, Zip(("DocItemSet.xml", "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>"u8.ToArray())));

    internal static byte[] Zip(params (string Name, byte[] Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
            foreach (var (name, content) in entries)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        return stream.ToArray();
    }

    private static void Overwrite(byte[] bytes, ReadOnlySpan<byte> header, int offset, int value) =>
        BitConverter.TryWriteBytes(bytes.AsSpan(bytes.AsSpan().LastIndexOf(header) + offset), value);
}
