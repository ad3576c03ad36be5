using System.Text.RegularExpressions;
using FsCheck.Fluent;
using PersistentChat.Documents.Policies;
using PersistentChat.Inspection;
using PersistentChat.Rules;
using PersistentChat.Rules.Policies;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Documents.Tests;

/// <summary>The page of house rules says which conditions each shorter key stands for: random topologies give the same findings for both.</summary>
public class ShorterKeyTests
{
    private static readonly DateTime _day = new(2026, 11, 30);

    public static TheoryData<string, string, string, string> Keys
    {
        get
        {
            var keys = new TheoryData<string, string, string, string>();
            foreach (var (key, id, kind, conditions) in Rows())
                keys.Add(key, id, kind, conditions);
            return keys;
        }
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_shorter_key_finds_what_its_conditions_find(string key, string id, string kind, string conditions)
    {
        var shorter = PolicyText.Read($"formatVersion: 1\npolicy:\n  {key}\n", "policy.yaml");
        var stated = PolicyText.Read($"formatVersion: 1\npolicy: {{ rules: [{{ id: A-1, title: t, for: {kind}, {conditions} }}] }}\n", "policy.yaml");
        var found = 0;
        foreach (var topology in Gen.Sample(TopologyGenerator.Topology, 60, 50).Append(Broken))
        {
            var expected = Targets(topology, stated, "A-1");
            Assert.Equal(expected, Targets(topology, shorter, id));
            found += expected.Length;
        }
        Assert.NotEqual(0, found);
    }

    [Fact]
    public void Every_key_is_there() => Assert.Equal(
        ["HOUSE-HEADROOM", "HOUSE-NAMING", "HOUSE-SQLVERSION", "HOUSE-STANDBY"], Rows().Select(row => row.Id).Distinct().Order());

    private static IEnumerable<(string Key, string Id, string Kind, string Conditions)> Rows() => Regex.Matches(
            File.ReadAllText(Repository.PathOf("docs", "house-rules.md")), @"^\| `(?<key>[^`]+)` \| `(?<id>HOUSE-[A-Z]+)` \| `(?<for>\w+)` \| (?<conditions>.+) \|\r?$", RegexOptions.Multiline)
        .Select(row => (row.Groups["key"].Value, row.Groups["id"].Value, row.Groups["for"].Value, row.Groups["conditions"].Value.Replace("`", "", StringComparison.Ordinal)));

    private static Topology Broken => TopologyFile.Read(Repository.PathOf("samples", "broken.yaml")).Topology;

    private static string[] Targets(Topology topology, Policy policy, string rule)
    {
        var report = Inspector.Inspect(topology.With(it => it.Policy = Policy.None), _day, RuleSelection.Of([rule]), policy: policy);
        return [.. report.Findings.Concat(report.Suppressed.Select(item => item.Finding)).Select(finding => finding.Target).Order(StringComparer.Ordinal)];
    }
}
