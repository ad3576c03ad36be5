namespace PersistentChat.Tests;

public class FolderTests
{
    // A topology holds its policy, which names rules; and a policy says what it states by the keys it is written with.
    private static readonly (string, string)[] _meant = [(Folders.Root, "Rules"), ("Rules", "Keys")];

    private static readonly string[] _projects = ["PersistentChat.Core", "PersistentChat.Documents", "PersistentChat.Cmdlets", "PersistentChat.Cli"];

    public static TheoryData<string> Projects => [.. _projects];

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_folders_name_each_other_in_a_circle(string project)
    {
        var folders = new Folders(Sources(project), project == "PersistentChat.Core" ? _meant : []);
        Assert.True(folders.Count > 2);
        Assert.Empty(folders.Circles());
    }

    [Fact]
    public void No_two_types_have_one_name()
    {
        var types = _projects.SelectMany(project => new Folders(Sources(project)).Types).ToArray();
        Assert.Contains(nameof(Topology), types);
        Assert.Empty(types.GroupBy(type => type).Where(same => same.Count() > 1).Select(same => same.Key));
    }

    [Fact]
    public void What_is_meant_to_lead_back_still_does()
    {
        var folders = new Folders(Sources("PersistentChat.Core"));
        Assert.All(_meant, use => Assert.True(folders.Uses(use.Item1, use.Item2)));
    }

    [Fact]
    public void A_circle_is_found_however_long_it_is_and_whatever_is_no_use_is_none()
    {
        (string, string)[] files =
        [
            ("A/One.cs", "namespace P.A;\nusing P.B;\npublic sealed class One { Two _two; }"),
            ("B/Two.cs", "namespace P.B;\nusing P.C;\ninternal enum Two { }\ninternal class Deep { Three _three; }"),
            ("C/Inner/Three.cs", "namespace P.C;\ninternal record Three;\ninternal class Back { Start _start; }"),
            ("Start.cs", "namespace P;\nusing P.A;\nclass Start { One _one; }"),
            ("D/Four.cs", "namespace P.D;\nusing P.A;\n// One\nclass Four { string _text = \"One\"; int _one = other.One; Two _unseen; }"),
        ];
        Assert.Equal([". → A", "A → B", "B → C", "C → ."], new Folders(files).Circles());
        Assert.Empty(new Folders(files, (Folders.Root, "A")).Circles());
        Assert.False(new Folders(files).Uses("D", "A"));
    }

    private static IEnumerable<(string Path, string Text)> Sources(string project)
    {
        var root = Repository.PathOf("src", project);
        return Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(root, file).Replace('\\', '/'), File: file))
            .Where(file => !file.Path.StartsWith("bin/", StringComparison.Ordinal) && !file.Path.StartsWith("obj/", StringComparison.Ordinal))
            .Select(file => (file.Path, File.ReadAllText(file.File)));
    }
}
