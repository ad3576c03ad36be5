namespace PersistentChat.Documents.Tests.Lync;

/// <summary>Documents that real deployments produced. They are not part of the project; where they are absent, tests are skipped.</summary>
internal static class RealSamples
{
    private static readonly string _folder = Path.Combine(Repository.Root, "..", "shared", "topology-samples");

    /// <summary>The path of a sample; skips the test when it is absent.</summary>
    public static string PathOf(string name)
    {
        var path = Path.Combine(_folder, name);
        Need.Of("real documents", File.Exists(path));
        return path;
    }

    public static TopologyDocument Read(string name) => TopologyFile.Read(PathOf(name));
}
