using System.ComponentModel;
using System.Diagnostics;
using PersistentChat.Documents;

namespace PersistentChat.Torture;

/// <summary>On a full disk the old file stays, and the error says why. Only root makes a small disk.</summary>
internal static class FullDisk
{
    private const string Name = "saves on a full disk";

    public static CampaignResult Run()
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess)
            return new CampaignResult(Name, 0, [], "not run: only root on Linux mounts a small disk");
        var folder = Directory.CreateTempSubdirectory("pchat-disk-");
        if (!Mount(folder.FullName))
        {
            folder.Delete();
            return new CampaignResult(Name, 0, [], "not run: this machine mounts nothing");
        }
        try
        {
            return new CampaignResult(Name, 2, [.. Failures(folder.FullName)], "a topology and a result");
        }
        finally
        {
            Run("umount", folder.FullName);
            folder.Delete();
        }
    }

    private static IEnumerable<string> Failures(string folder)
    {
        var topology = Path.Combine(folder, "x.yaml");
        var result = Path.Combine(folder, "r.json");
        TopologyFile.Write(Child.Versions[0], topology);
        OutputFile.Write(result, "old", []);
        File.WriteAllBytes(Path.Combine(folder, "fill"), new byte[360 * 1024]);
        if (Error(() => TopologyFile.Write(Child.Of(4_000), topology, force: true)) is { } wrong)
            yield return wrong;
        if (Error(() => OutputFile.Write(result, new string('x', 200_000), [])) is { } wrongToo)
            yield return wrongToo;
        if (TopologyFile.Read(topology).Topology.Computers.Count != 1 || File.ReadAllText(result) != "old")
            yield return "the old file is gone";
        if (Directory.GetFiles(folder).Length != 3)
            yield return "left " + string.Join(", ", Directory.GetFiles(folder));
    }

    private static string? Error(Action write)
    {
        try
        {
            write();
            return "the disk was not full";
        }
        catch (TopologyException refused)
        {
            return refused.Error == TopologyError.FileFailed ? null : refused.Message;
        }
    }

    private static bool Mount(string folder)
    {
        try
        {
            return Run("mount", "-t", "tmpfs", "-o", "size=400k", "tmpfs", folder) == 0;
        }
        catch (Win32Exception)
        {
            // There is no such program.
            return false;
        }
    }

    private static int Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardError = true };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        using var run = Process.Start(start)!;
        run.WaitForExit();
        return run.ExitCode;
    }
}
