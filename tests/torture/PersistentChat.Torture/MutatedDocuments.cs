using System.Diagnostics;
using PersistentChat.Documents;
using PersistentChat.Documents.Writing;
using PersistentChat.Inspection;
using PersistentChat.Tests;
using PersistentChat.Tests.Machine;

namespace PersistentChat.Torture;

/// <summary>
/// A damaged document is a topology, which every output can show and which is read again as it was written, or a typed error with places that exist. It takes no
/// more memory than a bound, and its work ends.
/// </summary>
internal static class MutatedDocuments
{
    private const int OutputsOfEvery = 12;
    private const long MostMemory = 256L * 1024 * 1024;
    private static readonly TimeSpan _slow = TimeSpan.FromSeconds(30);
    private static readonly DateTime _day = new(2026, 11, 30);

    private static readonly Lazy<long> _emptyProcess = new(() =>
    {
        TopologyText.Read("formatVersion: 1\nname: N\n", "empty");
        return Peak();
    });

    public static CampaignResult Run(int count, int firstSeed)
    {
        var failures = new List<string>();
        var empty = _emptyProcess.Value;
        var before = TopologyFile.Read(Repository.PathOf("samples", "contoso.yaml")).Topology;
        foreach (var (index, (name, bytes)) in Originals.All.Take(count).Index())
            Try(bytes, before, name, failures, index);
        var read = 0;
        for (var seed = firstSeed; seed < firstSeed + count; seed++)
        {
            var (name, bytes) = Damaged(seed);
            var watch = Stopwatch.StartNew();
            if (Try(bytes, before, $"seed {seed}, {name}", failures, ++read))
                continue;
            read--;
            if (watch.Elapsed > _slow)
                failures.Add($"seed {seed}, {name}: {watch.Elapsed}");
        }
        // What all of them take at most, no single one exceeds.
        var memory = Peak() - empty;
        if (memory > MostMemory)
            failures.Add(FormattableString.Invariant($"{memory / 1024 / 1024} MiB"));
        return new CampaignResult(
            FormattableString.Invariant($"damaged documents from seed {firstSeed:N0}"), count, failures,
            FormattableString.Invariant($"{read:N0} still topologies; peak {memory / 1024 / 1024} MiB above an empty process"));
    }

    /// <summary>The document that a seed makes, with the name of the one that it was.</summary>
    public static (string Name, byte[] Bytes) Damaged(int seed)
    {
        var random = new Random(seed);
        var (name, bytes) = Originals.All[random.Next(Originals.All.Count)];
        var other = Originals.All[random.Next(Originals.All.Count)].Bytes;
        return (name, new DocumentMutator(seed).Damage(bytes, other));
    }

    /// <returns>Whether it was a topology.</returns>
    private static bool Try(byte[] bytes, Topology before, string what, List<string> failures, int number)
    {
        try
        {
            var document = TopologyFile.Read(new MemoryStream(bytes, writable: false), "damaged", null, before);
            Use(document, number);
            return true;
        }
        catch (TopologyException refused)
        {
            // YAML ends lines with U+0085 and U+2028 too, of two bytes and more.
            var lines = 2 + bytes.Count(value => value is (byte)'\n' or (byte)'\r') + bytes.Length / 2;
            // How many more errors there are stands nowhere in the document.
            if (refused.Problems.Any(problem => problem.Error != TopologyError.MoreErrors && (problem.Position is not { } place || place.Line > lines)))
                failures.Add(what + ": no such place: " + refused.Message);
            return false;
        }
#pragma warning disable CA1031 // Whatever else comes is what the campaign looks for.
        catch (Exception untyped)
#pragma warning restore CA1031
        {
            failures.Add(what + ": " + untyped);
            return false;
        }
    }

    private static void Use(TopologyDocument document, int number)
    {
        var report = Inspector.Inspect(document.Topology, _day, sources: document.Sources);
        _ = string.Join("\n", report.Findings);
        var format = number % 2 == 0 ? DocumentFormat.Yaml : DocumentFormat.Json;
        string text;
        try
        {
            text = TopologyText.Write(document.Topology, format);
        }
        catch (TopologyException refused) when (refused.Error == TopologyError.InvalidInput)
        {
            // Half of a character, which no document can hold.
            return;
        }
        var again = TopologyText.Read(text, "again");
        if (TopologyText.Write(again, format) != text)
            throw new InvalidOperationException("written and read again it is another topology");
        if (number % OutputsOfEvery == 0)
            foreach (var (form, output) in AllOutputs.Of(document.Topology))
                if (HostileNames.Unseen(output).FirstOrDefault() is { } unseen)
                    throw new InvalidOperationException(form + ": " + unseen);
    }

    private static long Peak()
    {
        using var self = Process.GetCurrentProcess();
        return self.PeakWorkingSet64;
    }
}
