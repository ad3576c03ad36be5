using PersistentChat.Cli.Output;

namespace PersistentChat.Cli.Tests;

public sealed class FixCommandTests : IDisposable
{
    private const string Misspelt = "formatVersion: 1\nnam: Contoso # ours\n";
    private const string Repaired = "formatVersion: 1\nname: Contoso # ours\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_difference_is_shown_first_and_the_file_repaired_once()
    {
        var file = Write("x.yaml", Misspelt);
        var run = Cli.Run("fix", "--dry-run", file);
        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.StartsWith($"--- {file}\n+++ {file}\n@@ -1,2 +1,2 @@\n formatVersion: 1\n-nam: Contoso # ours\n+name: Contoso # ours\nLines and columns of {file} are counted as the file was before the repairs.\n{file}:2:1: 'nam' becomes 'name'.\n", run.Output.Replace("\r\n", "\n"), StringComparison.Ordinal);
        Assert.DoesNotContain("PCT0002", run.Output);
        Assert.Equal("", run.Errors);
        Assert.Equal(Misspelt, File.ReadAllText(file));
        run = Cli.Run("fix", file);
        Assert.Equal((ExitCode.Clean, ""), (run.ExitCode, run.Errors));
        Assert.Contains("x.yaml:2:1: 'nam' becomes 'name'.", run.Output);
        Assert.Equal(Repaired, File.ReadAllText(file));
        run = Cli.Run("fix", "-q", file);
        Assert.Equal((ExitCode.Clean, "", ""), (run.ExitCode, run.Output, run.Errors));
        run = Cli.Run("fix", "--dry-run", file);
        Assert.Equal((ExitCode.Clean, $"{file}: nothing to repair."), (run.ExitCode, run.Output.TrimEnd()));
    }

    [Fact]
    public void Remedies_come_first_and_what_only_informs_is_left_out()
    {
        var file = Write("x.yaml", """
            formatVersion: 1
            name: C
            sites: [{ name: R }]
            sites: [{ name: R }]
            frontEndPools: [{ fqdn: fe.c.com, edition: Enterprise, site: R }]
            chatPools:
            - fqdn: chat.c.com
              nextHop: fe.c.com
              servers: [a.c.com, b.c.com]
              contentStore: { instance: sql1.c.com, mirror: sql2.c.com }
            """);
        var before = Cli.Run("fix", "--dry-run", file).Output.Replace("\r\n", "\n");
        var about = before.Split('\n').Where(line => line.Contains(": PCT3015 ", StringComparison.Ordinal)).ToArray();
        Assert.Equal(2, about.Length);
        Assert.StartsWith($"{file}:7:9: PCT3015 chat.c.com: Name a witness", about[0], StringComparison.Ordinal);
        Assert.StartsWith($"{file}:7:9: PCT3015 chat.c.com: Accept this", about[1], StringComparison.Ordinal);
        // What the product does not support is mended.
        Assert.Single(before.Split('\n'), line => line.StartsWith($"{file}:7:9: PCT7002 chat.c.com: ", StringComparison.Ordinal));
        Assert.DoesNotContain("PCT0002", before);
        Assert.Contains($"{file}:6:9: PCT3015 chat.c.com: Name a witness", Cli.Run("fix", file).Output);
    }

    [Fact]
    public void What_stays_wrong_is_told_and_the_rest_repaired()
    {
        var (good, bad) = (Write("a.yaml", Misspelt), Write("b.yaml", Misspelt + "sites: 7\nsuites: []\nsties: []\n"));
        var run = Cli.Run("fix", "-q", bad, good, Write("c.xml", "<a/>"));
        Assert.Equal((ExitCode.WrongUse, ""), (run.ExitCode, run.Output));
        Assert.Contains("b.yaml:3:8", run.Errors);
        Assert.Contains("b.yaml:4:1: 'suites' stays: 'sites' stands in the same table, too.", run.Errors);
        Assert.Contains("c.xml", run.Errors);
        Assert.Equal(Repaired, File.ReadAllText(good));
        Assert.Equal(Repaired + "sites: 7\nsuites: []\nsties: []\n", File.ReadAllText(bad));
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }
}
