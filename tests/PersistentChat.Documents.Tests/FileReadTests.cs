using System.Runtime.Versioning;
using System.Security.Cryptography;
using PersistentChat.Documents.Writing;

namespace PersistentChat.Documents.Tests;

public sealed class FileReadTests : IDisposable
{
    private const string Text = "formatVersion: 1\nname: Contoso\n";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_is_read_with_what_is_known_of_it()
    {
        var path = _folder.Write("contoso.yaml", "# yaml-language-server: $schema=../x.json\n" + Text + "# end\n");
        var document = TopologyFile.Read(path);
        Assert.Equal("Contoso", document.Topology.Name);
        Assert.Equal(path, document.Path);
        Assert.Equal(path, document.Name);
        Assert.Equal(path, document.ToString());
        Assert.Equal(DocumentFormat.Yaml, document.Format);
        Assert.Equal("../x.json", document.SchemaReference);
        Assert.Equal(4, document.FirstCommentLine);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path))), document.Fingerprint);
    }

    [Fact]
    public void A_stream_is_read_to_its_end_and_left_open()
    {
        using var stream = new MemoryStream("{ \"$schema\": \"s.json\", \"formatVersion\": 1, \"name\": \"x\" }"u8.ToArray());
        var document = TopologyFile.Read(stream, "stdin");
        Assert.Equal("stdin", document.Name);
        Assert.Null(document.Path);
        Assert.Equal(DocumentFormat.Json, document.Format);
        Assert.Equal("s.json", document.SchemaReference);
        Assert.Equal(stream.Length, stream.Position);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public void The_content_shows_the_format_not_the_extension() =>
        Assert.Equal(DocumentFormat.Json, TopologyFile.Read(_folder.Write("x.yaml", "{ formatVersion: 1, name: x }")).Format);

    [Theory]
    [InlineData(Text, null)]
    [InlineData("# yaml-language-server: $schema=a.json\n" + Text, null)]
    [InlineData("#yaml-language-server:   $schema=a.json  \n" + Text, null)]
    [InlineData("formatVersion: 1\nname: 'a # b'\n", null)]
    [InlineData("formatVersion: 1\nname: a#b\n", null)]
    [InlineData("formatVersion: 1\nname: >\n  a # b\n", null)]
    [InlineData("# Contoso\n" + Text, 1)]
    [InlineData("# yaml-language-server: $schema=a b\n" + Text, 1)]
    [InlineData("# yaml-language-server: $schema=a.json\n# yaml-language-server: $schema=b.json\n" + Text, 2)]
    [InlineData(Text + "# yaml-language-server: $schema=a.json\n", 3)]
    [InlineData("formatVersion: 1 # first\nname: x # second\n", 1)]
    [InlineData("formatVersion: 1\nname: x\nsites: [ # inside\n ]", 3)]
    [InlineData("formatVersion: 1\nname: | # after an indicator\n  x\n", 2)]
    [InlineData(Text + "...\n# after the end\n", 4)]
    public void The_first_comment_is_known(string text, int? line) =>
        Assert.Equal(line, TopologyFile.Read(_folder.Write("x.yaml", text)).FirstCommentLine);

    [Fact]
    public void A_missing_file_is_refused() => Refuses(TopologyError.FileNotFound, _folder.File("nothing.yaml"));

    [Fact]
    public void A_file_in_a_missing_folder_is_refused() => Refuses(TopologyError.FileNotFound, _folder.File(Path.Combine("no", "x.yaml")));

    [Fact]
    public void A_directory_is_refused() => Refuses(TopologyError.PathIsDirectory, _folder.Path);

    [Theory]
    [InlineData("")]
    [InlineData("a\0b.yaml")]
    public void What_is_no_path_is_refused(string path) => Refuses(TopologyError.FileFailed, path);

    [SkippableFact]
    [UnsupportedOSPlatform("windows")]
    public void A_file_without_permission_is_refused()
    {
        Need.Of("Unix", !OperatingSystem.IsWindows());
        Need.Of("an ordinary user", !Environment.IsPrivilegedProcess);
        var path = _folder.Write("x.yaml", Text);
        File.SetUnixFileMode(path, UnixFileMode.None);
        Refuses(TopologyError.AccessDenied, path);
    }

    [Fact]
    public void Whatever_else_the_system_refuses_is_told_in_its_own_words()
    {
        var thrown = Assert.Throws<TopologyException>(() => TopologyFile.Read(new FailingStream(), "pipe"));
        Assert.Equal(TopologyError.FileFailed, thrown.Error);
        Assert.Contains("the cable is out", thrown.Message);
    }

    [Fact]
    public void Access_that_the_system_denies_is_refused_as_such() =>
        Assert.Equal(
            TopologyError.AccessDenied,
            Assert.Throws<TopologyException>(() => TopologyFile.Read(new FailingStream(new UnauthorizedAccessException()), "pipe")).Error);

    [Fact]
    public void Problems_name_the_full_path()
    {
        var path = _folder.Write("x.yaml", "formatVersion: 1\nnam: x\nunheard: of\n");
        var thrown = Assert.Throws<TopologyException>(() => TopologyFile.Read(path));
        Assert.Equal([$"{path}:2:1", $"{path}:3:1"], thrown.Problems.Select(problem => problem.Position!.ToString()));
    }

    private static void Refuses(TopologyError error, string path)
    {
        var thrown = Assert.Throws<TopologyException>(() => TopologyFile.Read(path));
        Assert.Equal(error, thrown.Error);
        Assert.Equal(path, thrown.Subject);
    }

    private sealed class FailingStream(Exception? failure = null) : MemoryStream([1])
    {
        public override int Read(byte[] buffer, int offset, int count) => throw (failure ?? new IOException("the cable is out"));
    }
}
