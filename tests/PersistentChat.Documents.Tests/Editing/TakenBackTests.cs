using FsCheck.Xunit;
using PersistentChat.Renaming;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Documents.Tests.Editing;

[Properties(Arbitrary = [typeof(TopologyGenerator), typeof(Graft)], MaxTest = 100)]
public sealed class TakenBackTests : IDisposable
{
    private const string Commented = "formatVersion: 1\nname: C\nsites:\n# about r\n- name: R # r\n- name: |-\n    S\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    private string File => Path.Combine(_folder.FullName, "x.yaml");

    public void Dispose() => _folder.Delete(recursive: true);

    [Property]
    public void A_saved_change_that_is_taken_back_gives_the_first_bytes(Graft graft)
    {
        // With and without a byte order mark.
        System.IO.File.WriteAllText(File, RandomLayout.Of(graft.Before, graft.Seed), new System.Text.UTF8Encoding(graft.Seed % 2 == 0));
        var bytes = System.IO.File.ReadAllBytes(File);
        var read = TopologyFile.Read(File);
        var saved = TopologyFile.WriteSteps([new ChangedTopology(graft.After)], File, read, force: true);
        var changed = System.IO.File.ReadAllBytes(File);
        Assert.Equal(graft.Seed % 2 == 0, changed is [0xEF, 0xBB, 0xBF, ..]);
        var back = TopologyFile.WriteSteps([new ChangedTopology(read.Topology)], File, saved, force: false);
        Assert.Equal(bytes, System.IO.File.ReadAllBytes(File));
        TopologyFile.WriteSteps([new ChangedTopology(graft.After)], File, back, force: false);
        Assert.Equal(changed, System.IO.File.ReadAllBytes(File));
    }

    [Fact]
    public void Also_what_went_with_its_comments_and_several_saves_later()
    {
        System.IO.File.WriteAllText(File, Commented);
        var read = TopologyFile.Read(File);
        var without = read.Topology.RemoveSite("R");
        var saved = TopologyFile.WriteSteps([new ChangedTopology(without)], File, read, force: true);
        Assert.DoesNotContain("#", System.IO.File.ReadAllText(File), StringComparison.Ordinal);
        saved = TopologyFile.WriteSteps([new ChangedTopology(without.Add(new Site("T")))], File, saved, force: false);
        saved = TopologyFile.WriteSteps([new ChangedTopology(without)], File, saved, force: false);
        TopologyFile.WriteSteps([new ChangedTopology(read.Topology)], File, saved, force: false);
        Assert.Equal(Commented, System.IO.File.ReadAllText(File));
    }

    [Fact]
    public void What_somebody_else_wrote_meanwhile_is_not_replaced_by_what_was()
    {
        System.IO.File.WriteAllText(File, Commented);
        var read = TopologyFile.Read(File);
        var saved = TopologyFile.WriteSteps([new ChangedTopology(read.Topology.Add(new Site("T")))], File, read, force: false);
        var other = System.IO.File.ReadAllText(File) + "# theirs\n";
        System.IO.File.WriteAllText(File, other);
        Assert.Equal(TopologyError.FileChanged, Assert.Throws<TopologyException>(() => TopologyFile.WriteSteps([new ChangedTopology(read.Topology)], File, saved, force: false)).Error);
        TopologyFile.WriteSteps([new ChangedTopology(read.Topology)], File, saved, force: true);
        Assert.Equal(Commented + "# theirs\n", System.IO.File.ReadAllText(File));
    }
}
