using PersistentChat.Cli.Output;

namespace PersistentChat.Cli.Tests;

public sealed class FmtCommandTests : IDisposable
{
    private const string LaidOut = "# ours\nname:   Contoso # now\nformatVersion: 1\n";
    private const string Usual = "# ours\nformatVersion: 1\nname: Contoso # now\nproduct: Lync2013\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_file_gets_its_usual_form_once()
    {
        var file = Write("x.yaml", LaidOut);
        Assert.Equal(ExitCode.Findings, Cli.Run("fmt", "--check", file).ExitCode);
        Assert.Equal(LaidOut, File.ReadAllText(file));
        var run = Cli.Run("fmt", file);
        Assert.Equal((ExitCode.Clean, $"{file}: formatted"), (run.ExitCode, run.Output.Trim()));
        Assert.Equal(Usual, File.ReadAllText(file));
        run = Cli.Run("fmt", file);
        Assert.Equal((ExitCode.Clean, ""), (run.ExitCode, run.Output));
        Assert.Equal(ExitCode.Clean, Cli.Run("fmt", "--check", file).ExitCode);
    }

    [Fact]
    public void What_cannot_be_read_is_left_alone_and_the_rest_is_formatted()
    {
        var (good, bad) = (Write("a.yaml", LaidOut), Write("b.yaml", "formatVersion: 1\nnam: x\n"));
        var run = Cli.Run("fmt", bad, good);
        Assert.Equal(ExitCode.WrongUse, run.ExitCode);
        Assert.Contains("b.yaml:2:1", run.Errors);
        Assert.Equal(Usual, File.ReadAllText(good));
        Assert.Equal("formatVersion: 1\nnam: x\n", File.ReadAllText(bad));
    }

    [Fact]
    public void Comments_in_JSON_are_named_and_not_lost()
    {
        const string Json = "{ \"formatVersion\": 1,\n \"name\": \"x\" } # mine\n";
        var file = Write("x.json", Json);
        var run = Cli.Run("fmt", file);
        Assert.Equal(ExitCode.WrongUse, run.ExitCode);
        Assert.Contains("line 2: # mine", run.Errors);
        Assert.DoesNotContain("-Force", run.Errors);
        Assert.Equal(Json, File.ReadAllText(file));
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }
}
