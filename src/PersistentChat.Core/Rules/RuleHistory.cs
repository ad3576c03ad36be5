using System;
using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules;

/// <summary>Which version brought a rule, and which one changed it last. What no release after the first one brought came with the first.</summary>
internal static class RuleHistory
{
    private static readonly Version _first = new(1, 0, 0);

    /// <summary>The releases after the first one, oldest first.</summary>
    public static IReadOnlyList<RuleRelease> Releases { get; } =
    [
        new(
            "1.1.0",
            brought:
            [
                "PCT0002", "PCT0003", "PCT0004", "PCT0005", "PCT0006", "PCT0007", "PCT0008", "PCT1014", "PCT1015", "PCT2006", "PCT3018", "PCT3019", "PCT3020", "PCT3021",
                "PCT4015", "PCT4016", "PCT4017", "PCT4018", "PCT5013", "PCT7010", "PCT8008",
            ],
            changed:
            [
                "PCT1004", "PCT1005", "PCT1008", "PCT1009", "PCT1012", "PCT2002", "PCT3001", "PCT3002", "PCT3003", "PCT3004", "PCT3005",
                "PCT3006", "PCT3007", "PCT3008", "PCT3009", "PCT3010", "PCT3011", "PCT3013", "PCT3014", "PCT3015", "PCT3017", "PCT4001",
                "PCT4002", "PCT4003", "PCT4005", "PCT4006", "PCT4007", "PCT4009", "PCT4014", "PCT5005", "PCT5006", "PCT6003", "PCT6006", "PCT7004",
                "PCT7008", "PCT7009", "PCT8001", "PCT8002", "PCT8003", "PCT8004", "PCT8006", "PCT8007",
            ]),
    ];

    public static Version Since(string id) => Releases.FirstOrDefault(release => release.Brought.Contains(id))?.Version ?? _first;

    /// <summary>The version since which it decides as it does.</summary>
    public static Version Latest(string id) => Changed(id) ?? Since(id);

    public static Version? Changed(string id) => Releases.LastOrDefault(release => release.Changed.Contains(id))?.Version;
}
