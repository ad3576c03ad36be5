using System.Text;
using PersistentChat.Documents;
using PersistentChat.Tests;

namespace PersistentChat.Torture;

/// <summary>No name steers whoever reads an output, or begins a line of it.</summary>
internal static class HostileOutputs
{
    public static CampaignResult Run(int names)
    {
        var failures = new List<string>();
        var outputs = 0;
        foreach (var name in HostileNames.All.Take(names))
        {
            // Half a character, which no document can hold, is replaced.
            var whole = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(name));
            foreach (var (form, text) in AllOutputs.Of(TopologyText.Read(HostileNames.Document(whole), "hostile.json")))
            {
                outputs++;
                failures.AddRange(HostileNames.Unseen(text).Concat(HostileNames.Forged(text)).Take(3).Select(line => form + ": " + line));
            }
        }
        return new CampaignResult("hostile names over every output", outputs, failures, FormattableString.Invariant($"{names} names"));
    }
}
