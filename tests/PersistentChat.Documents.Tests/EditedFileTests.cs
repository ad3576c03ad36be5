using System.Text;

namespace PersistentChat.Documents.Tests;

public sealed class EditedFileTests : IDisposable
{
    private const string Text = "# ours\r\nformatVersion: 1\r\nname: Zürich # the office\r\n";

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Encodings => ["utf-8", "utf-16", "utf-16BE"];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Encoding_mark_and_line_breaks_stay(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] Bytes(string text) => [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
        var path = _folder.File("x.yaml");
        File.WriteAllBytes(path, Bytes(Text));
        var known = TopologyFile.Read(path);
        var written = TopologyFile.Write(known.Topology.With(topology => topology.Name = "Genève"), path, known);
        Assert.Equal(Bytes(Text.Replace("Zürich", "Genève")), File.ReadAllBytes(path));
        TopologyFile.Write(known.Topology, path, written);
        Assert.Equal(Bytes(Text), File.ReadAllBytes(path));
    }

    [Fact]
    public void What_is_known_of_the_file_afterwards_is_what_is_read_from_it()
    {
        var path = _folder.Write("x.yaml", Text + "sites:\r\n- name: Berlin\r\n");
        var known = TopologyFile.Read(path);
        var written = TopologyFile.Write(known.Topology.Add(new Site("Redmond")), path, known);
        var read = TopologyFile.Read(path);
        Assert.Equal((read.Fingerprint, read.FirstCommentLine, read.SchemaReference, read.Kind), (written.Fingerprint, written.FirstCommentLine, written.SchemaReference, written.Kind));
        Assert.Equal(read.Topology, written.Topology);
        Assert.NotNull(written.Sources);
    }

    [Fact]
    public void Under_another_name_the_topology_is_written_anew()
    {
        var known = TopologyFile.Read(_folder.Write("x.yaml", Text));
        TopologyFile.Write(known.Topology, _folder.File("y.yaml"), known);
        Assert.DoesNotContain("office", File.ReadAllText(_folder.File("y.yaml")));
    }

    [Fact]
    public void With_force_what_somebody_else_changed_is_taken_back_and_his_comments_stay()
    {
        var path = _folder.Write("x.yaml", Text);
        var known = TopologyFile.Read(path);
        _folder.Write("x.yaml", Text.Replace("Zürich", "Basel") + "# and more\r\n");
        TopologyFile.Write(known.Topology, path, known, force: true);
        Assert.Equal(Text + "# and more\r\n", File.ReadAllText(path));
    }

    [Fact]
    public void The_comment_that_is_named_ends_no_sentence_twice()
    {
        var path = _folder.Write("x.yaml", Text + "sites:\r\n- name: R # counted in March.\r\n- name: S\r\n");
        var known = TopologyFile.Read(path);
        var refused = Assert.Throws<TopologyException>(() => TopologyFile.Write(known.Topology.RemoveSite("R"), path, known));
        Assert.Contains("# counted in March. Move them first", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Formatting_brings_no_schema_that_nobody_named()
    {
        Assert.Equal("{\n  \"formatVersion\": 1,\n  \"name\": \"C\",\n  \"product\": \"Lync2013\"\n}\n", FormattedFile.Of(_folder.Write("x.json", "{\"formatVersion\": 1, \"name\": \"C\"}")).Text);
        Assert.Equal("formatVersion: 1\nname: C\nproduct: Lync2013\n", FormattedFile.Of(_folder.Write("x.yaml", "formatVersion: 1\nname: C\n")).Text);
        Assert.Contains("\"$schema\": \"s.json\"", FormattedFile.Of(_folder.Write("y.json", "{\"$schema\": \"s.json\", \"formatVersion\": 1, \"name\": \"C\"}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void With_force_what_cannot_be_read_any_more_is_written_anew()
    {
        var path = _folder.Write("x.yaml", Text);
        var known = TopologyFile.Read(path);
        _folder.Write("x.yaml", "no: [topology");
        TopologyFile.Write(known.Topology, path, known, force: true);
        Assert.Equal(known.Topology, TopologyFile.Read(path).Topology);
    }
}
