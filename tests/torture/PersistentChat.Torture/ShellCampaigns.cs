using System.Diagnostics;
using System.Globalization;
using System.Text;
using PersistentChat.Documents;
using PersistentChat.Tests;
using PersistentChat.Tests.Machine;

namespace PersistentChat.Torture;

/// <summary>The same through the cmdlets and the samples' scripts: the built module in a real shell, as <c>Module.ps1</c> drives it.</summary>
internal static class ShellCampaigns
{
    private const string Failed = "failed ";

    public static IEnumerable<CampaignResult> Run(int documents, int names, int kills, int writers, int saves)
    {
        yield return Read(documents, names);
        yield return Kill(kills);
        yield return ConcurrentWriters.Run(
            writers, saves, "through the cmdlets", (path, writer, count) => Start("Write", path, "-Writer", writer, "-Count", count.ToString(CultureInfo.InvariantCulture)));
    }

    private static CampaignResult Read(int documents, int names)
    {
        var folder = Directory.CreateTempSubdirectory("pchat-shell-");
        try
        {
            for (var seed = 1; seed <= documents; seed++)
            {
                var (name, bytes) = MutatedDocuments.Damaged(seed);
                File.WriteAllBytes(Path.Combine(folder.FullName, FormattableString.Invariant($"{seed:D5}-{name}")), bytes);
            }
            foreach (var (name, index) in HostileNames.All.Take(names).Select((name, index) => (name, index)))
                File.WriteAllText(Path.Combine(folder.FullName, FormattableString.Invariant($"name-{index:D3}.json")), HostileNames.Document(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(name))));
            using var shell = Start("Read", folder.FullName, "-From", Repository.PathOf("samples"));
            var errors = shell.StandardError.ReadToEndAsync();
            var lines = shell.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            shell.WaitForExit();
            // Scripts say on standard error which of the damaged plans they could not read.
            string[] failures = [.. lines.Where(line => line.StartsWith(Failed, StringComparison.Ordinal)).Select(line => line[Failed.Length..])];
            return new CampaignResult(
                "documents in a real shell", documents + names, lines.LastOrDefault() == FormattableString.Invariant($"done {documents + names}") ? failures : [.. failures, "the shell ended: " + errors.GetAwaiter().GetResult()],
                FormattableString.Invariant($"{documents} damaged, {names} hostile names; cmdlets, screen, log and drift check"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static CampaignResult Kill(int kills)
    {
        var versions = Directory.CreateTempSubdirectory("pchat-versions-");
        try
        {
            foreach (var version in Child.Versions)
                TopologyFile.Write(version, Path.Combine(versions.FullName, FormattableString.Invariant($"{version.Computers.Count:D3}.yaml")));
            return KilledSaves.Run(kills, "through the cmdlets", path => Start("Save", path, "-From", versions.FullName));
        }
        finally
        {
            versions.Delete(recursive: true);
        }
    }

    private static Process Start(string task, string path, params string[] arguments) => Shell.Tested.Start(
        ["-File", Path.Combine(AppContext.BaseDirectory, "Module.ps1"), "-Module", BuiltModule.Folder, "-Task", task, "-Path", path, .. arguments]);
}
