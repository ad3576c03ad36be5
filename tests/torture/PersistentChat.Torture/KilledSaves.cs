using System.Collections.Concurrent;
using PersistentChat.Documents;

namespace PersistentChat.Torture;

/// <summary>Whenever a save is killed, the file is the old one or the new one, and the next save clears away what was left.</summary>
internal static class KilledSaves
{
    public static CampaignResult Run(int kills) => Run(kills, "", path => Child.Start(Child.Save, path));

    /// <param name="kills">How often.</param>
    /// <param name="how">How it is saved, for people.</param>
    /// <param name="start">Starts what saves the versions of <see cref="Child"/> to a file and says so when the first is there.</param>
    public static CampaignResult Run(int kills, string how, Func<string, System.Diagnostics.Process> start)
    {
        var failures = new ConcurrentQueue<string>();
        var left = 0;
        var sizes = Child.Versions.Select(version => version.Computers.Count).ToHashSet();
        Parallel.For(0, kills, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(2, Environment.ProcessorCount) }, kill =>
        {
            var folder = Directory.CreateTempSubdirectory("pchat-kill-");
            try
            {
                var path = Path.Combine(folder.FullName, "x.yaml");
                using (var child = start(path))
                {
                    child.StandardOutput.ReadLine();
                    Thread.Sleep(new Random(kill).Next(0, 40));
                    child.Kill();
                    child.WaitForExit();
                }
                if (!sizes.Contains(TopologyFile.Read(path).Topology.Computers.Count))
                    failures.Enqueue($"kill {kill}: a part of a file");
                Interlocked.Add(ref left, folder.GetFiles().Length - 1);
                TopologyFile.Write(Child.Versions[0], path, force: true);
                if (folder.GetFiles().Length != 1)
                    failures.Enqueue($"kill {kill}: left {string.Join(", ", folder.GetFiles().Select(file => file.Name))}");
            }
            catch (TopologyException damaged)
            {
                failures.Enqueue($"kill {kill}: {damaged.Message}");
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        });
        return new CampaignResult(("kills during saves " + how).TrimEnd(), kills, [.. failures], FormattableString.Invariant($"{left:N0} temporary files left, all cleared by the next save"));
    }
}
