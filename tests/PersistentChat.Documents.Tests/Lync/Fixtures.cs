using System.Text;
using PersistentChat.Documents.Decoding;

namespace PersistentChat.Documents.Tests.Lync;

/// <summary>Documents that were written for these tests; see the assumptions in docs/import.md.</summary>
internal static class Fixtures
{
    public const string MultipleServers = "multiple-servers";
    public const string StandardEdition = "standard-edition";
    public const string MirroredStores = "mirrored-stores";
    public const string CliXml = "services.clixml";
    public const string Json = "services.json";

    private static readonly string _folder = Path.Combine(Repository.Root, "tests", "fixtures", "lync");

    public static IEnumerable<string> All => Directory.EnumerateFiles(_folder);

    public static string PathOf(string name) => Path.Combine(_folder, name);

    public static byte[] Bytes(string name) => File.ReadAllBytes(PathOf(name));

    public static string Text(string name) => File.ReadAllText(PathOf(name), Encoding.UTF8);

    public static TopologyDocument Read(string name, Topology? onto = null) => TopologyFile.Read(PathOf(name), null, onto);

    public static TopologyDocument Read(byte[] bytes, string name = "document", ReadLimits? limits = null) =>
        TopologyFile.Read(new MemoryStream(bytes), name, limits);

    public static TopologyDocument ReadText(string text) => Read(Encoding.UTF8.GetBytes(text));

    /// <summary>Puts a file into a folder, and tells its path.</summary>
    public static string Put(TemporaryFolder folder, string name, byte[] bytes)
    {
        File.WriteAllBytes(folder.File(name), bytes);
        return folder.File(name);
    }

    public static TopologyException Refuses(TopologyError error, byte[] bytes, ReadLimits? limits = null)
    {
        var thrown = Assert.Throws<TopologyException>(() => Read(bytes, "document", limits));
        Assert.Equal(error, thrown.Error);
        Assert.NotNull(thrown.Position);
        return thrown;
    }

    public static TopologyException Refuses(TopologyError error, string text) => Refuses(error, Encoding.UTF8.GetBytes(text));
}
