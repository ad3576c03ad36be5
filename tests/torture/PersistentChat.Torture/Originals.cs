using System.IO.Compression;
using System.Text;
using PersistentChat.Documents;
using PersistentChat.Documents.Writing;
using PersistentChat.Tests.Machine;

namespace PersistentChat.Torture;

/// <summary>The sound documents that are damaged: every sample, every fixture, the same as JSON and within zip files, and real ones where there are any beside the repository.</summary>
internal static class Originals
{
    public static IReadOnlyList<(string Name, byte[] Bytes)> All { get; } = [.. Read()];

    private static IEnumerable<(string Name, byte[] Bytes)> Read()
    {
        string[] folders = ["samples", "tests/fixtures/rules", "tests/fixtures/drift", "tests/fixtures/lync", "../shared/topology-samples"];
        foreach (var file in folders.Select(folder => Repository.PathOf(folder.Split('/'))).Where(Directory.Exists).SelectMany(Directory.GetFiles).Order(StringComparer.Ordinal))
        {
            var bytes = File.ReadAllBytes(file);
            var name = Path.GetFileName(file);
            if (name.EndsWith(".yaml", StringComparison.Ordinal))
            {
                yield return (name, bytes);
                yield return (name + ".json", Encoding.UTF8.GetBytes(TopologyText.Write(TopologyFile.Read(file).Topology, DocumentFormat.Json)));
            }
            else if (Path.GetExtension(name) is ".xml" or ".tbxml" or ".json" or ".clixml")
            {
                yield return (name, bytes);
                if (name.EndsWith(".xml", StringComparison.Ordinal))
                    yield return (name + ".zip", Zip(bytes));
            }
        }
    }

    private static byte[] Zip(byte[] document)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        using (var entry = archive.CreateEntry("DocItemSet.xml").Open())
            entry.Write(document);
        return stream.ToArray();
    }
}
