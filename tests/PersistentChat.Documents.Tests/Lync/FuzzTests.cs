using System.Text;
using PersistentChat.Documents.Writing;
using PersistentChat.Inspection;
using PersistentChat.Tests;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Documents.Tests.Lync;

public class FuzzTests
{
    private const long MostMemory = 256L * 1024 * 1024;
    private static readonly int _documents = Tries.Of(1500);
    private static readonly TimeSpan _hang = TimeSpan.FromMinutes(5);

    private static readonly Topology _before = Fixtures.Read(Fixtures.MultipleServers + ".xml").Topology;

    public static TheoryData<string> Kinds => new(Originals().Keys);

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_damaged_document_is_a_topology_or_an_error_with_a_place(string kind)
    {
        var original = Originals()[kind];
        var (topologies, errors) = (0, 0);
        var work = Task.Run(() =>
        {
            for (var seed = 0; seed < _documents; seed++)
                if (Reads(new Mutator(seed).Damage(original), seed))
                    topologies++;
                else
                    errors++;
        });
        await work.WaitAsync(_hang);
        // Damage that never or always matters would prove nothing.
        Assert.InRange(topologies, 1, _documents - 1);
        Assert.Equal(_documents, topologies + errors);
    }

    [Fact]
    public void A_damaged_document_within_a_sound_archive_is_a_topology_or_an_error_with_a_place()
    {
        var original = Fixtures.Bytes(Fixtures.MirroredStores + ".xml");
        var documents = Tries.Of(300);
        var read = Enumerable.Range(0, documents).Count(seed => Reads(ArchiveTests.Zip(("DocItemSet.xml", new Mutator(seed).Damage(original))), seed));
        Assert.InRange(read, 1, documents - 1);
    }

    private static bool Reads(byte[] bytes, int seed)
    {
        var isRead = false;
        Allocation.AtMost(MostMemory, () => isRead = IsTopology(bytes, seed));
        return isRead;
    }

    private static bool IsTopology(byte[] bytes, int seed)
    {
        try
        {
            var topology = TopologyFile.Read(new MemoryStream(bytes), "damaged", null, _before).Topology;
            Inspector.Inspect(topology, new DateTime(2026, 1, 1));
            TopologyText.Write(topology, DocumentFormat.Yaml);
            return true;
        }
        catch (TopologyException error)
        {
            Assert.All(error.Problems, problem => Assert.NotNull(problem.Position));
            return false;
        }
        catch (Exception unexpected)
        {
            throw new Xunit.Sdk.XunitException($"seed {seed}: {unexpected}");
        }
    }

    private static Dictionary<string, byte[]> Originals()
    {
        var topology = Fixtures.Read(Fixtures.MirroredStores + ".xml").Topology;
        return new()
        {
            ["published"] = Fixtures.Bytes(Fixtures.MirroredStores + ".xml"),
            ["Topology Builder"] = Fixtures.Bytes(Fixtures.MirroredStores + ".tbxml"),
            ["UTF-16"] = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Fixtures.Text(Fixtures.StandardEdition + ".xml"))],
            ["CliXml"] = Fixtures.Bytes(Fixtures.CliXml),
            ["service JSON"] = Fixtures.Bytes(Fixtures.Json),
            ["zip"] = ArchiveTests.Zip(("[Content_Types].xml", "<Types/>"u8.ToArray()), ("DocItemSet.xml", Fixtures.Bytes(Fixtures.StandardEdition + ".xml"))),
            ["YAML"] = Encoding.UTF8.GetBytes(TopologyText.Write(topology, DocumentFormat.Yaml)),
            ["JSON"] = Encoding.UTF8.GetBytes(TopologyText.Write(topology, DocumentFormat.Json)),
        };
    }
}
