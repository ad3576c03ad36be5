using System.Diagnostics;
using System.Globalization;
using PersistentChat.Tests;

namespace PersistentChat.Torture;

/// <summary>
/// The long run of the laboratory: damaged documents, kills during saves, writers at the same time, hostile names over every output, nonsense as large as is
/// read at all. It prints a table of inputs and failures; <c>build.ps1 -Task Torture</c> starts it, and the tests run the same campaigns in small.
/// </summary>
internal static class Program
{
    /// <summary>The exit code of a child that did what it was told.</summary>
    private const int Clean = 0;

    private const int Documents = 50_000;

    /// <summary>So many damaged documents have a row of the table, so that a run that is stopped has said something.</summary>
    private const int DocumentsOfRow = 10_000;

    private static readonly (string Name, Func<double, IEnumerable<CampaignResult>> Run)[] _campaigns =
    [
        ("Documents", DamagedDocuments),
        ("Kills", share => [KilledSaves.Run(Part(1_000, share))]),
        ("Writers", share => [ConcurrentWriters.Run(Part(20, Math.Sqrt(share)), Part(50, Math.Sqrt(share)))]),
        ("Names", share => [HostileOutputs.Run(Part(HostileNames.All.Count, Math.Sqrt(share)))]),
        ("Nonsense", share => [Nonsense.Run(Part(64, share))]),
        ("Disk", _ => [FullDisk.Run()]),
        ("Shell", share => ShellCampaigns.Run(Part(400, share), Part(100, share), Part(20, share), Part(5, Math.Sqrt(share)), Part(20, Math.Sqrt(share)))),
    ];

    /// <param name="arguments">What a child is told; or the campaigns that are wanted, and how many hundredths of the long run: all of it when left out.</param>
    public static int Main(string[] arguments)
    {
        if (arguments.Length > 0 && Child.IsTask(arguments[0]))
            return Child.Run(arguments);
        var share = 1.0;
        var wanted = arguments.Where(argument => !double.TryParse(argument, CultureInfo.InvariantCulture, out share)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (wanted.FirstOrDefault(name => !_campaigns.Any(campaign => campaign.Name.Equals(name, StringComparison.OrdinalIgnoreCase))) is { } unknown)
        {
            Console.Error.WriteLine($"There is no campaign {unknown}; there are {string.Join(", ", _campaigns.Select(campaign => campaign.Name))}.");
            return 2;
        }
        share = arguments.Length == wanted.Count ? 1 : share / 100;
        var failed = false;
        Console.WriteLine("| campaign | inputs | failures | remarks | time |");
        Console.WriteLine("|---|---:|---:|---|---:|");
        foreach (var campaign in _campaigns.Where(campaign => wanted.Count == 0 || wanted.Contains(campaign.Name)))
        {
            var watch = Stopwatch.StartNew();
            foreach (var result in campaign.Run(share))
            {
                Console.WriteLine(FormattableString.Invariant($"| {result.Name} | {result.Inputs:N0} | {result.Failures.Count:N0} | {result.Remarks} | {watch.Elapsed:hh\\:mm\\:ss} |"));
                foreach (var failure in result.Failures.Take(20))
                    Console.Error.WriteLine(result.Name + ": " + VisibleText.OfLines(failure));
                failed |= result.Failures.Count > 0;
                watch.Restart();
            }
        }
        return failed ? 1 : Clean;
    }

    private static IEnumerable<CampaignResult> DamagedDocuments(double share)
    {
        var all = Part(Documents, share);
        for (var first = 1; first <= all; first += DocumentsOfRow)
            yield return MutatedDocuments.Run(Math.Min(DocumentsOfRow, all + 1 - first), first);
    }

    private static int Part(int all, double share) => Math.Max(2, (int)(all * share));
}
