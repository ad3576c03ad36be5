using System.Runtime.Versioning;
using PersistentChat.Documents.Files;
using PersistentChat.Documents.Writing;

namespace PersistentChat.Documents.Tests;

public sealed class FileWriteTests : IDisposable
{
    private const string Text = "formatVersion: 1\nname: Contoso\n";
    private static readonly Topology _topology = new("Fabrikam");
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("x.yaml", DocumentFormat.Yaml)]
    [InlineData("x.YML", DocumentFormat.Yaml)]
    [InlineData("x.json", DocumentFormat.Json)]
    public void The_extension_chooses_the_format(string name, DocumentFormat format)
    {
        var written = TopologyFile.Write(_topology, _folder.File(name));
        var read = TopologyFile.Read(_folder.File(name));
        Assert.Equal(format, read.Format);
        Assert.Equal(format, written.Format);
        Assert.Equal(_topology, read.Topology);
        Assert.Equal(read.Fingerprint, written.Fingerprint);
        Assert.Equal(read.SchemaReference, written.SchemaReference);
        Assert.Equal(read.Path, written.Path);
        Assert.Null(written.FirstCommentLine);
        Assert.Null(read.FirstCommentLine);
        Assert.Equal(TopologyText.Write(_topology, format), File.ReadAllText(_folder.File(name)));
        Assert.Equal([name], _folder.Files);
    }

    [Theory]
    [InlineData("x.txt")]
    [InlineData("x")]
    [InlineData("yaml")]
    public void Another_extension_is_refused(string name)
    {
        Refuses(TopologyError.UnknownFileExtension, name);
        Assert.Empty(_folder.Files);
    }

    [Fact]
    public void A_file_that_was_not_read_is_not_overwritten()
    {
        _folder.Write("x.yaml", Text);
        var other = TopologyFile.Read(_folder.Write("y.yaml", Text));
        Refuses(TopologyError.FileExists, "x.yaml");
        Refuses(TopologyError.FileExists, "x.yaml", other);
        Refuses(TopologyError.FileExists, "x.yaml", TopologyFile.Read(new MemoryStream("formatVersion: 1\nname: x"u8.ToArray()), "stdin"));
        Assert.Equal(Text, File.ReadAllText(_folder.File("x.yaml")));
    }

    [Fact]
    public void A_file_that_changed_since_is_not_overwritten()
    {
        var known = TopologyFile.Read(_folder.Write("x.yaml", Text));
        _folder.Write("x.yaml", Text + "sites: []\n");
        Refuses(TopologyError.FileChanged, "x.yaml", known);
        Assert.Equal(Text + "sites: []\n", File.ReadAllText(_folder.File("x.yaml")));
    }

    [Fact]
    public void A_comment_that_would_go_is_named()
    {
        const string Sites = "sites:\n  # agreed on Monday\n  - name: Redmond # ours\n  - name: Berlin # theirs\n";
        var known = TopologyFile.Read(_folder.Write("x.yaml", Text + Sites));
        var message = Assert.Throws<TopologyException>(() => TopologyFile.Write(known.Topology.RemoveSite("Redmond"), known.Path!, known)).Message;
        Assert.Contains("the first of 2 stands in line 4: # agreed on Monday", message);
        Assert.Equal(Text + Sites, File.ReadAllText(known.Path!));
        TopologyFile.Write(known.Topology.RemoveSite("Redmond"), known.Path!, known, force: true);
        Assert.Equal(Text + "sites:\n  - name: Berlin # theirs\n", File.ReadAllText(known.Path!));
    }

    [Fact]
    public void Force_overwrites_whatever_is_there()
    {
        _folder.Write("x.yaml", Text + "# comment");
        TopologyFile.Write(_topology, _folder.File("x.yaml"), force: true);
        Assert.Equal("Fabrikam", TopologyFile.Read(_folder.File("x.yaml")).Topology.Name);
        Assert.Equal(["x.yaml"], _folder.Files);
    }

    [Fact]
    public void A_file_that_was_read_or_written_is_overwritten_again_and_again()
    {
        var known = TopologyFile.Read(_folder.Write("x.yaml", Text));
        known = TopologyFile.Write(_topology, known.Path!, known);
        known = TopologyFile.Write(new Topology("Third"), known.Path!, known);
        Assert.Equal("Third", TopologyFile.Read(known.Path!).Topology.Name);
    }

    [Fact]
    public void A_known_file_that_is_gone_is_written_anew()
    {
        var known = TopologyFile.Read(_folder.Write("x.yaml", Text + "# comment"));
        File.Delete(known.Path!);
        Assert.Equal(known.Path, TopologyFile.Write(_topology, known.Path!, known).Path);
    }

    [Theory]
    [InlineData("../module/schema.json", "x.yaml", "../module/schema.json")]
    [InlineData("../module/schema.json", "x.json", "../module/schema.json")]
    [InlineData("../module/schema.json", "deeper/x.yaml", TopologyText.DefaultSchemaReference)]
    [InlineData("https://example.com/s.json", "deeper/x.yaml", "https://example.com/s.json")]
    [InlineData("/srv/s.json", "deeper/x.yaml", "/srv/s.json")]
    public void The_schema_of_the_source_is_named_as_long_as_it_leads_to_the_same_place(string reference, string target, string expected)
    {
        Directory.CreateDirectory(_folder.File("deeper"));
        var known = TopologyFile.Read(_folder.Write("source.yaml", $"# yaml-language-server: $schema={reference}\n{Text}"));
        TopologyFile.Write(_topology, _folder.File(target), known);
        Assert.Equal(expected, TopologyFile.Read(_folder.File(target)).SchemaReference);
    }

    [Fact]
    public void A_missing_folder_is_refused() =>
        Assert.Contains($"'{_folder.File("no")}'", Refuses(TopologyError.FolderNotFound, "no/x.yaml").Message);

    [Fact]
    public void A_directory_is_refused()
    {
        Directory.CreateDirectory(_folder.File("x.yaml"));
        Refuses(TopologyError.PathIsDirectory, "x.yaml");
    }

    [Fact]
    public void A_text_that_no_document_can_hold_leaves_the_file_alone()
    {
        var known = TopologyFile.Read(_folder.Write("x.yaml", Text));
        foreach (var name in new[] { "\ud83d", "a\ude00b", "\ude00\ud83d" })
            Assert.Equal(
                TopologyError.InvalidInput,
                Assert.Throws<TopologyException>(() => TopologyFile.Write(new Topology(name), known.Path!, known)).Error);
        Assert.Equal(Text, File.ReadAllText(known.Path!));
    }

    [Fact]
    public void A_write_that_fails_half_way_leaves_the_old_content_and_nothing_else()
    {
        var path = _folder.Write("x.yaml", Text);
        var thrown = Assert.Throws<TopologyException>(() => AtomicFile.Write(path, stream =>
        {
            stream.WriteByte(1);
            throw new IOException("The disk is full.");
        }, Overwriting.Any));
        Assert.Equal(TopologyError.FileFailed, thrown.Error);
        Assert.Contains("The disk is full.", thrown.Message);
        Assert.Equal(["x.yaml"], _folder.Files);
        Assert.Equal(Text, File.ReadAllText(path));
    }

    [SkippableFact]
    [UnsupportedOSPlatform("windows")]
    public void A_write_that_fails_before_leaves_the_old_content()
    {
        Need.Of("Unix", !OperatingSystem.IsWindows());
        Need.Of("an ordinary user", !Environment.IsPrivilegedProcess);
        var known = TopologyFile.Read(_folder.Write("x.yaml", Text));
        File.SetUnixFileMode(_folder.Path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        Refuses(TopologyError.AccessDenied, "x.yaml", known);
        File.SetUnixFileMode(_folder.Path, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
        Assert.Equal(Text, File.ReadAllText(known.Path!));
        Assert.Equal(["x.yaml"], _folder.Files);
    }

    [Fact]
    public async Task Readers_see_the_old_content_or_the_new_one_never_a_part()
    {
        var path = _folder.File("x.yaml");
        Topology[] versions = [.. new[] { 1, 400 }.Select(count => new Topology("Contoso").With(it => it.Computers = Enumerable.Range(1, count).Select(number => new Computer(new Fqdn($"c{number}.contoso.com")))))];
        TopologyFile.Write(versions[0], path);
        using var done = new CancellationTokenSource();
        var reader = Task.Run(() =>
        {
            var counts = new HashSet<int>();
            while (!done.IsCancellationRequested)
                counts.Add(TopologyFile.Read(path).Topology.Computers.Count);
            return counts;
        });
        for (var i = 0; i < 100; i++)
            TopologyFile.Write(versions[i % 2], path, force: true);
        await done.CancelAsync();
        Assert.Subset(new HashSet<int> { 1, 400 }, await reader);
    }

    [SkippableFact]
    [UnsupportedOSPlatform("windows")]
    public void The_permissions_of_the_file_stay()
    {
        Need.Of("Unix", !OperatingSystem.IsWindows());
        const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var path = _folder.Write("x.yaml", Text);
        File.SetUnixFileMode(path, Private);
        TopologyFile.Write(_topology, path, force: true);
        Assert.Equal(Private, File.GetUnixFileMode(path));
    }

    private TopologyException Refuses(TopologyError error, string name, TopologyDocument? known = null)
    {
        var thrown = Assert.Throws<TopologyException>(() => TopologyFile.Write(_topology, _folder.File(name), known));
        Assert.Equal(error, thrown.Error);
        Assert.Equal(_folder.File(name), thrown.Subject);
        return thrown;
    }
}
