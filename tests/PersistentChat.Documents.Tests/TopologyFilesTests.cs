namespace PersistentChat.Documents.Tests;

public sealed class TopologyFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    // A file of a folder that nobody looks at passes.
    [Theory]
    [InlineData("formatVersion: 1\nname: Contoso\nproduct: Lync2013\nsites\n  - name: Redmond\n")]
    [InlineData("formatVersion: 1\nname: Contoso\nsites:\n\t- name: Redmond\n")]
    [InlineData("formatVerison: 1\nname: Contoso\nfrontEndPool: []\n")]
    [InlineData("formatversion: 1\nnam: Contoso\nchatpool: []\n")]
    [InlineData("formatVersion: 1\nname: Contoso\n")]
    [InlineData("chatPools: []\n")]
    public void A_topology_is_found_in_a_folder_with_its_mistakes(string text) => Assert.Single(TopologyFiles.Find(Folder("contoso.yaml", text)));

    [Theory]
    [InlineData("policy: {}\nformatVersion: 1\n")]
    [InlineData("formatVersion: 1\nfindings: []\n")]
    [InlineData("name: build\non: push\njobs: {}\n")]
    [InlineData("servers: []\nsuppress: []\n")]
    [InlineData("[]\n")]
    public void Other_documents_are_none(string text) =>
        Assert.Equal(TopologyError.FolderWithoutTopology, Assert.Throws<TopologyException>(() => TopologyFiles.Find(Folder("other.yaml", text))).Error);

    [Fact]
    public void What_can_be_changed_in_place_is_text() =>
        Assert.Equal(["a.yaml", "b.JSON", "c.yml"], TopologyFiles.TextDocuments(["a.yaml", "x.tbxml", "b.JSON", "c.yml", "y.xml"]));

    private string Folder(string name, string text)
    {
        _folder.Write(name, text);
        return _folder.Path;
    }
}
