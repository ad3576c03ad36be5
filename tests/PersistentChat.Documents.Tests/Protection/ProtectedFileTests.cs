using System.IO.Compression;
using PersistentChat.Documents.Decoding;
using PersistentChat.Documents.Lync;
using PersistentChat.Documents.Protection;
using PersistentChat.Inspection;
using PersistentChat.Protection;

namespace PersistentChat.Documents.Tests.Protection;

public class ProtectedFileTests
{
    private const string Yaml =
        """
        formatVersion: 1
        name: Woodgrove # said zzyzx
        product: Lync2013
        sites: [{name: Zzyzx}]
        """;

    [Theory]
    [InlineData("copy.yaml")]
    [InlineData("copy.JSON")]
    public void A_topology_document_becomes_one_without_comments(string name)
    {
        using var folder = new TemporaryFolder();
        ProtectedFile.Write(folder.Write("original.txt", Yaml), folder.File(name), ProtectedXml.Key);
        var text = File.ReadAllText(folder.File(name));
        Assert.DoesNotContain("zzyzx", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("woodgrove", text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(
            TopologyProtector.Protect(TopologyText.Read(Yaml, "original"), ProtectedXml.Key), TopologyFile.Read(folder.File(name)).Topology);
    }

    [Fact]
    public void A_configuration_export_keeps_its_topology_and_nothing_else()
    {
        var topology = ProtectionSamples.Published.Substring(ProtectionSamples.Published.IndexOf("<Topology", StringComparison.Ordinal));
        var document = Zip(
            ("woodgrove/DocItemSet.xml", $"<DocItemSet><DocItem Name='woodgrove'><Data><A User='zzyzx'/>{topology}</Data></DocItem></DocItemSet>"),
            ("zzyzx.txt", "woodgrove"),
            ("2/DocItemSet.xml", "<DocItemSet><DocItem Name='zzyzx'/></DocItemSet>"));
        var copy = ProtectedXml.Of(document);
        Assert.Equal(copy, ProtectedXml.Of(document));
        var (before, after) = (ProtectedXml.Read(document), ProtectedXml.Read(copy));
        Assert.Equal((DocumentKind.ConfigurationExport, before.Counts), (after.Kind, after.Counts));
        using var archive = new ZipArchive(new MemoryStream(copy));
        Assert.Equal(["DocItemSet.xml", "2DocItemSet.xml"], archive.Entries.Select(entry => entry.FullName));
        foreach (var entry in archive.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            var text = reader.ReadToEnd();
            Assert.All(ProtectionSamples.Markers, marker => Assert.DoesNotContain(marker, text, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public void The_rules_find_the_same_in_the_copy_of_a_document_of_a_deployment()
    {
        var before = Inspector.Inspect(ProtectedXml.Read(ProtectionSamples.Published).Topology, new DateTime(2026, 1, 15));
        var after = Inspector.Inspect(ProtectedXml.Read(ProtectedXml.Of(ProtectionSamples.Published)).Topology, new DateTime(2026, 1, 15));
        Assert.NotEmpty(before.Findings);
        Assert.Equal(before.Findings.Select(finding => finding.RuleId), after.Findings.Select(finding => finding.RuleId));
    }

    [Theory]
    [InlineData("<CsMgmtLog Name='Publish-CSTopology'/>", TopologyError.DocumentIsDeploymentLog)]
    [InlineData("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", TopologyError.DocumentTypeForbidden)]
    [InlineData("<Topology xmlns='urn:schema:Microsoft.Rtc.Management.Deploy.Topology.2008'>", TopologyError.XmlSyntax)]
    [InlineData("<a/>", TopologyError.DocumentIsOtherXml)]
    [InlineData("just text", TopologyError.DocumentKindUnknown)]
    public void What_is_no_topology_is_refused_and_nothing_is_written(string document, TopologyError error)
    {
        using var folder = new TemporaryFolder();
        var original = folder.Write("original.xml", document);
        var thrown = Assert.Throws<TopologyException>(() => ProtectedFile.Write(original, folder.File("copy.xml"), ProtectedXml.Key));
        Assert.Equal(error, thrown.Error);
        Assert.Equal(["original.xml"], folder.Files);
    }

    [Fact]
    public void A_file_is_not_overwritten_unless_forced()
    {
        using var folder = new TemporaryFolder();
        var original = folder.Write("original.xml", ProtectionSamples.Published);
        var copy = folder.Write("copy.xml", "mine");
        var thrown = Assert.Throws<TopologyException>(() => ProtectedFile.Write(original, copy, ProtectedXml.Key));
        Assert.Equal((TopologyError.FileExists, "mine"), (thrown.Error, File.ReadAllText(copy)));
        ProtectedFile.Write(original, copy, ProtectedXml.Key, force: true);
        Assert.Single(TopologyFile.Read(copy).Topology.ChatPools);
        Assert.Equal(2, folder.Files.Count());
    }

    [Fact]
    public void A_document_beyond_the_limit_is_refused()
    {
        using var folder = new TemporaryFolder();
        var original = folder.Write("original.xml", ProtectionSamples.Published);
        var thrown = Assert.Throws<TopologyException>(() =>
            ProtectedFile.Write(original, folder.File("copy.xml"), ProtectedXml.Key, limits: new ReadLimits(1000)));
        Assert.Equal(TopologyError.DocumentTooLarge, thrown.Error);
    }

    private static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
            foreach (var (name, text) in entries)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(text);
            }
        return stream.ToArray();
    }
}
