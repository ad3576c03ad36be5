namespace PersistentChat.Tests.Shared;

/// <summary>The broken sample with exceptions that try to weaken what a house locks, and the policy of the house.</summary>
internal sealed class WeakenedSample
{
    private static readonly string[] _rules = ["PCT1001", "PCT1002", "PCT1004", "PCT2001", "PCT2002", "PCT3001", "PCT3003", "PCT3006", "PCT4003", "PCT5001", "PCT5005", "PCT6001", "PCT7001", "PCT7002", "PCT7003"];
    private static readonly string[] _categories = ["Pool", "Collocation", "SqlServer", "Directory", "Capacity", "Availability", "Files", "Platform"];
    private static readonly string[] _severities = ["Error", "Warning", "Information"];

    /// <param name="broken">The text of the sample.</param>
    /// <param name="seed">Chooses the exceptions.</param>
    public WeakenedSample(string broken, int seed)
    {
        var random = new Random(seed);
        var body = broken[..broken.IndexOf("\nsuppressions:", StringComparison.Ordinal)];
        string[] locked = [.. Some(_rules, 3), .. Some(_categories, 2).Select(category => "category:" + category)];
        House = "formatVersion: 1\npolicy:\n  locked: [" + string.Join(", ", locked.Select(item => $"\"{item}\"")) + "]\n"
            + (random.Next(2) == 0 ? "" : "  suppressions: { maxDays: 30, require: [Approver] }\n");
        Plain = body + "\n";
        Weakened = body + "\nsuppressions:\n"
            + string.Concat(Some(_rules, 12).Append("PCT1001").Select(rule => $"  - {{ rule: {rule}, reason: Ours{(random.Next(2) == 0 ? "" : ", approver: Us, ticket: None")}{(random.Next(2) == 0 ? "" : ", expires: 2099-12-31")} }}\n"))
            + "policy:\n  severities:\n" + string.Concat(Some(_rules, 12).Distinct().Select(rule => $"    {rule}: {_severities[random.Next(3)]}\n"))
            + (random.Next(2) == 0 ? "" : "  locked: []\n") + (random.Next(2) == 0 ? "" : "  suppressions: { maxDays: 3650, require: [] }\n");

        IEnumerable<string> Some(string[] items, int most) => Enumerable.Range(0, random.Next(1, most + 1)).Select(_ => items[random.Next(items.Length)]);
    }

    /// <summary>The policy of the house.</summary>
    public string House { get; }

    /// <summary>The sample without exceptions.</summary>
    public string Plain { get; }

    /// <summary>The sample with exceptions.</summary>
    public string Weakened { get; }

    /// <summary>The rules, or their categories, that the house locks.</summary>
    public bool Locks(string rule, string category) => House.Contains($"\"{rule}\"", StringComparison.Ordinal) || House.Contains($"\"category:{category}\"", StringComparison.Ordinal);

    /// <summary>Whether a severity is at least as severe as another one.</summary>
    public static bool IsAsSevere(string severity, string other) => Array.IndexOf(_severities, severity) <= Array.IndexOf(_severities, other);
}
