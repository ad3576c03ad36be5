using System.Diagnostics;
using System.Runtime.Versioning;
using PersistentChat.Documents.Files;

namespace PersistentChat.Documents.Tests;

/// <summary>What a write does to files that are more than a name and a content.</summary>
public sealed class FileTargetTests : IDisposable
{
    private const string Old = "old";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_link_to_the_file_that_was_read_is_that_file()
    {
        const string Text = "formatVersion: 1\nname: Berlin # the office\n";
        var path = _folder.Write("x.yaml", Text);
        File.CreateSymbolicLink(_folder.File("link.yaml"), path);
        var known = TopologyFile.Read(path);
        TopologyFile.Write(known.Topology.With(topology => topology.Name = "Bern"), _folder.File("link.yaml"), known);
        Assert.Equal(Text.Replace("Berlin", "Bern"), File.ReadAllText(path));
    }

    [Fact]
    public void A_link_is_followed_and_stays()
    {
        Directory.CreateDirectory(_folder.File("real"));
        File.WriteAllText(_folder.File("real/x.txt"), Old);
        File.CreateSymbolicLink(_folder.File("real/second.txt"), "x.txt");
        Directory.CreateSymbolicLink(_folder.File("folder"), "real");
        File.CreateSymbolicLink(_folder.File("first.txt"), "folder/second.txt");
        OutputFile.Write(_folder.File("first.txt"), "new", []);
        Assert.Equal("new", File.ReadAllText(_folder.File("real/x.txt")));
        Assert.Equal("folder/second.txt", new FileInfo(_folder.File("first.txt")).LinkTarget);
        Assert.Equal("x.txt", new FileInfo(_folder.File("real/second.txt")).LinkTarget);
        Assert.Equal(["second.txt", "x.txt"], Names("real"));
    }

    [Fact]
    public void A_link_to_nothing_makes_the_file_that_it_names()
    {
        File.CreateSymbolicLink(_folder.File("link.txt"), "x.txt");
        OutputFile.Write(_folder.File("link.txt"), "new", []);
        Assert.Equal("new", File.ReadAllText(_folder.File("x.txt")));
        Assert.NotNull(new FileInfo(_folder.File("link.txt")).LinkTarget);
    }

    [Fact]
    public void Links_in_circles_are_refused()
    {
        File.CreateSymbolicLink(_folder.File("a.txt"), "b.txt");
        File.CreateSymbolicLink(_folder.File("b.txt"), "a.txt");
        Refuses(TopologyError.FileFailed, "a.txt");
    }

    [SkippableTheory]
    [InlineData("/dev/null")]
    [InlineData("/dev/full")]
    [InlineData("/dev/zero")]
    public void Devices_and_links_to_them_are_refused_at_once(string device)
    {
        Need.Of("Linux", OperatingSystem.IsLinux());
        File.CreateSymbolicLink(_folder.File("link.txt"), device);
        Refuses(TopologyError.NotRegularFile, "link.txt");
        Refuses(TopologyError.NotRegularFile, device);
        Assert.Equal(["link.txt"], _folder.Files);
    }

    [SkippableFact]
    public void A_pipe_that_nobody_reads_is_refused_at_once()
    {
        Need.Of("Linux", OperatingSystem.IsLinux());
        using (var made = Process.Start("mkfifo", _folder.File("pipe")))
            made.WaitForExit();
        Refuses(TopologyError.NotRegularFile, "pipe");
        Assert.Equal(["pipe"], _folder.Files);
    }

    [Fact]
    public void What_a_result_is_made_from_is_never_replaced()
    {
        var input = _folder.Write("in.yaml", Old);
        File.CreateSymbolicLink(_folder.File("link.yaml"), "in.yaml");
        foreach (var (output, from) in new[] { ("in.yaml", "in.yaml"), ("link.yaml", "in.yaml"), ("in.yaml", "link.yaml") })
            foreach (var force in new[] { false, true })
                Assert.Equal(
                    TopologyError.OutputIsInput,
                    Assert.Throws<TopologyException>(() =>
                        OutputFile.Write(_folder.File(output), "new", ["elsewhere", _folder.File(from)], force)).Error);
        Assert.Equal(Old, File.ReadAllText(input));
    }

    [Fact]
    public void A_copy_with_fake_names_is_never_written_over_its_original()
    {
        const string Text = "formatVersion: 1\nname: Contoso\n";
        var path = _folder.Write("x.yaml", Text);
        var key = PersistentChat.FakeNames.ProtectionKey.Of("a key for tests");
        var thrown = Assert.Throws<TopologyException>(() => Documents.Protection.ProtectedFile.Write(path, path, key, force: true));
        Assert.Equal(TopologyError.OutputIsInput, thrown.Error);
        Assert.Equal(Text, File.ReadAllText(path));
    }

    [Theory]
    [InlineData(237)]
    [InlineData(255)]
    public void Names_may_be_as_long_as_the_file_system_lets_them(int length)
    {
        var name = new string('n', length - 4) + ".txt";
        OutputFile.Write(_folder.File(name), "first", []);
        OutputFile.Write(_folder.File(name), "second", []);
        Assert.Equal("second", File.ReadAllText(_folder.File(name)));
        Assert.Equal([name], _folder.Files);
    }

    [Fact]
    public void What_killed_writers_left_is_cleared_by_the_next_one()
    {
        var path = _folder.Write("x.txt", Old);
        string? left = null;
        AtomicFile.Write(path, _ => left = Directory.EnumerateFiles(_folder.Path, "*.tmp").Single(), Overwriting.Any);
        var random = Path.GetFileNameWithoutExtension(Path.GetFileName(left!));
        var leftByAnother = ".pchat-0123456789abcdef-" + random + ".tmp";
        _folder.Write(Path.GetFileName(left!), "half of a fi");
        _folder.Write(leftByAnother, "half of another fi");
        OutputFile.Write(path, "new", []);
        Assert.Equal([leftByAnother, "x.txt"], _folder.Files.Order(StringComparer.Ordinal));
    }

    [SkippableFact]
    [SupportedOSPlatform("linux")]
    public void Owner_and_permissions_stay()
    {
        Need.Of("Linux", OperatingSystem.IsLinux());
        Need.Of("root", Environment.IsPrivilegedProcess);
        var path = _folder.Write("x.txt", Old);
        Assert.True(UnixFile.SetOwner(path, 65534, 1));
        Assert.True(UnixFile.SetPermissions(path, Convert.ToUInt32("660", 8)));
        OutputFile.Write(path, "new", []);
        var status = UnixFile.Status(path)!.Value;
        Assert.Equal((65534u, 1u), (status.Owner, status.Group));
        Assert.Equal(Convert.ToUInt32("660", 8), status.Permissions);
        Assert.Equal("new", File.ReadAllText(path));
    }

    [Fact]
    public void Two_savers_never_lose_a_change_that_either_was_told_is_saved()
    {
        const int Writers = 8;
        const int Saves = 40;
        var path = _folder.Write("x.yaml", "formatVersion: 1\nname: Contoso\n");
        var saved = new int[Writers];
        Parallel.For(0, Writers, new ParallelOptions { MaxDegreeOfParallelism = Writers }, writer =>
        {
            for (var number = 0; number < Saves; number++)
            {
                var known = TopologyFile.Read(path);
                try
                {
                    TopologyFile.Write(known.Topology.Add(new Site($"{writer}-{number}")), path, known);
                    saved[writer]++;
                }
                catch (TopologyException refusal) when (refusal.Error == TopologyError.FileChanged)
                {
                }
            }
        });
        Assert.NotEqual(0, saved.Sum());
        Assert.Equal(saved.Sum(), TopologyFile.Read(path).Topology.Sites.Count);
        Assert.Equal(["x.yaml"], _folder.Files);
    }

    private IEnumerable<string> Names(string folder) =>
        Directory.EnumerateFileSystemEntries(_folder.File(folder)).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal);

    private void Refuses(TopologyError error, string name)
    {
        var thrown = Assert.Throws<TopologyException>(() => OutputFile.Write(_folder.File(name), "new", [], force: true));
        Assert.Equal(error, thrown.Error);
    }
}
