namespace PersistentChat.Cli.Tests;

/// <summary>A file that is gone when the test ends.</summary>
internal sealed class TemporaryFile : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("pchat");

    public TemporaryFile(string? text = null, string name = "topology.yaml")
    {
        Path = System.IO.Path.Combine(_directory.FullName, name);
        if (text is not null)
            File.WriteAllText(Path, text);
    }

    public string Path { get; }

    public string Folder => _directory.FullName;

    public void Dispose() => _directory.Delete(recursive: true);
}
