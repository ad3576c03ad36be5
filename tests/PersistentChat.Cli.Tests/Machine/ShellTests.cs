using System.Text.Json;

namespace PersistentChat.Cli.Tests.Machine;

public class ShellTests
{
    [Fact]
    public void The_tests_run_in_the_shell_of_the_tool_manifest_unless_somebody_names_another_one()
    {
        var (exitCode, output) = Shell.Tested.Run("-Command", "[string] $PSVersionTable.PSVersion");
        Assert.Equal(0, exitCode);
        if (Environment.GetEnvironmentVariable(Shell.Variable) is null or "")
            Assert.Equal(PinnedVersion(), output.Trim());
        else
            Assert.Matches(@"^\d+\.\d+", output);
    }

    [Fact]
    public void A_program_is_named_by_its_path()
    {
        var (exitCode, output) = Shell.Named(Tool.Dotnet).Run();
        Assert.NotEqual(0, exitCode);
        Assert.Contains("-NoProfile", output);
    }

    [Fact]
    public void A_program_on_PATH_is_named_by_its_name()
    {
        var (exitCode, output) = Shell.Named("dotnet").Run();
        Assert.NotEqual(0, exitCode);
        Assert.Contains("-NoProfile", output);
        Assert.Contains("'pwsh-of-nobody' on PATH", Assert.Throws<InvalidOperationException>(() => Shell.Named("pwsh-of-nobody")).Message);
    }

    [Fact]
    public void A_path_starts_at_the_source_tree()
    {
        var error = Assert.Throws<InvalidOperationException>(() => Shell.Named("./nowhere/pwsh"));
        Assert.Contains($"'{Repository.PathOf("nowhere", "pwsh")}'", error.Message);
    }

    [Fact]
    public void A_shell_that_is_not_there_is_no_reason_to_take_another_one()
    {
        var error = Assert.Throws<InvalidOperationException>(() => Shell.Named("/nowhere/pwsh"));
        Assert.Contains(Shell.Variable, error.Message);
        Assert.Contains("/nowhere/pwsh", error.Message);
    }

    [Fact]
    public void The_module_is_built_for_all_who_test_it() =>
        Assert.NotEmpty(Directory.EnumerateFiles(BuiltModule.Folder, "PersistentChatTopology.psd1", SearchOption.AllDirectories));

    private static string PinnedVersion()
    {
        using var manifest = JsonDocument.Parse(File.ReadAllText(Repository.PathOf(".config", "dotnet-tools.json")));
        return manifest.RootElement.GetProperty("tools").GetProperty("powershell").GetProperty("version").GetString()!;
    }
}
