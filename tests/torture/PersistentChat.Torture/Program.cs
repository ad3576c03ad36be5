using System.Diagnostics;
using System.Globalization;

namespace PersistentChat.Torture;

/// <summary>
/// The long run of the laboratory: damaged documents, kills during saves, writers at the same time, hostile names over every output, nonsense as large as is
/// read at all. It prints a table of inputs and failures; <c>build.ps1 -Task Torture</c> starts it, and the tests run the same campaigns in small.
/// </summary>
internal static class Program
{
    /// <summary>The exit code of a child that did what it was told.</summary>
    private const int Clean = 0;

    /// <param name="arguments">What a child is told, or how many hundredths of the long run are wanted; all of it when left out.</param>
    public static int Main(string[] arguments)
    {
        if (arguments.Length > 1)
            return Child.Run(arguments);
        var share = arguments.Length == 0 ? 1.0 : double.Parse(arguments[0], CultureInfo.InvariantCulture) / 100;
        var failed = false;
        Console.WriteLine("| campaign | inputs | failures | remarks | time |");
        Console.WriteLine("|---|---:|---:|---|---:|");
        foreach (var campaign in Campaigns(share))
        {
            var watch = Stopwatch.StartNew();
            var result = campaign();
            Console.WriteLine(FormattableString.Invariant($"| {result.Name} | {result.Inputs:N0} | {result.Failures.Count:N0} | {result.Remarks} | {watch.Elapsed:hh\\:mm\\:ss} |"));
            foreach (var failure in result.Failures.Take(20))
                Console.Error.WriteLine(result.Name + ": " + VisibleText.OfLines(failure));
            failed |= result.Failures.Count > 0;
        }
        return failed ? 1 : Clean;
    }

    private static Func<CampaignResult>[] Campaigns(double share) =>
    [
        () => MutatedDocuments.Run(Part(50_000, share)),
        () => KilledSaves.Run(Part(1_000, share)),
        () => ConcurrentWriters.Run(Part(20, Math.Sqrt(share)), Part(50, Math.Sqrt(share))),
        HostileOutputs.Run,
        () => Nonsense.Run(Part(64, share)),
        FullDisk.Run,
    ];

    private static int Part(int all, double share) => Math.Max(2, (int)(all * share));
}
