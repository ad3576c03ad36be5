using PersistentChat.Documents;

namespace PersistentChat.Torture;

/// <summary>Of what several processes save at once in one file, nothing is lost that a process was told to be saved.</summary>
internal static class ConcurrentWriters
{
    private const string Saved = "saved ";

    public static CampaignResult Run(int writers, int saves) => Run(
        writers, saves, "", (path, writer, count) => Child.Start(Child.Write, path, writer, count.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    /// <param name="writers">How many write at once.</param>
    /// <param name="saves">How often each.</param>
    /// <param name="how">How they write, for people.</param>
    /// <param name="start">Starts one, of the file, its own name and how often it writes.</param>
    public static CampaignResult Run(int writers, int saves, string how, Func<string, string, int, System.Diagnostics.Process> start)
    {
        var folder = Directory.CreateTempSubdirectory("pchat-writers-");
        try
        {
            var path = Path.Combine(folder.FullName, "x.yaml");
            TopologyFile.Write(new Topology("Contoso"), path);
            var running = Enumerable.Range(1, writers).Select(writer => start(path, "W" + writer, saves))
                .Select(child => (Process: child, Output: child.StandardOutput.ReadToEndAsync(), Errors: child.StandardError.ReadToEndAsync())).ToArray();
            var failures = new List<string>();
            var told = new List<string>();
            var refused = 0;
            foreach (var (process, output, errors) in running)
            {
                var lines = output.GetAwaiter().GetResult().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
                told.AddRange(lines.Where(line => line.StartsWith(Saved, StringComparison.Ordinal)).Select(line => line[Saved.Length..]));
                refused += lines.Count(line => !line.StartsWith(Saved, StringComparison.Ordinal));
                if (errors.GetAwaiter().GetResult() is { Length: > 0 } untyped)
                    failures.Add(untyped);
                process.WaitForExit();
                process.Dispose();
            }
            var there = TopologyFile.Read(path).Topology.Sites.Select(site => site.Name).ToHashSet();
            failures.AddRange(told.Where(site => !there.Contains(site)).Select(site => site + " is lost"));
            if (told.Count + refused != writers * saves)
                failures.Add(FormattableString.Invariant($"{told.Count} saved and {refused} refused"));
            if (folder.GetFiles().Length != 1)
                failures.Add("left " + string.Join(", ", folder.GetFiles().Select(file => file.Name)));
            return new CampaignResult(
                FormattableString.Invariant($"{writers} writers × {saves} saves {how}").TrimEnd(), writers * saves, failures, FormattableString.Invariant($"{told.Count:N0} saved, {refused:N0} refused"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
