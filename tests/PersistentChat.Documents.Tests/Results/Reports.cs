using System.Text;
using PersistentChat.Documents.Results;
using PersistentChat.Inspection;
using PersistentChat.Rules;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Documents.Tests.Results;

/// <summary>Inspection reports to write.</summary>
internal static class Reports
{
    /// <summary>An error (PCT7002), a warning (PCT1004), a note (PCT7003), all about the pool in line 4, and a rule that passes (PCT1002).</summary>
    public const string Plan =
        """
        formatVersion: 1
        name: Contoso
        chatPools:
          - fqdn: chat.contoso.com
            type: SingleServer
            nextHop: pool01.contoso.com
            contentStore: sql01.contoso.com

        """;

    public static readonly DateTime Today = new(2026, 7, 1);

    public static readonly DateTime Since = new(2026, 1, 15);

    private static readonly RuleSelection _rules = RuleSelection.Of(["PCT1002", "PCT1004", "PCT7002", "PCT7003", "HOUSE-STANDBY"]);

    public static string Directory { get; } = Path.GetFullPath(Path.Combine(Path.GetTempPath(), "plans"));

    public static ResultSettings Settings { get; } = new(Directory);

    /// <summary>A document with two problems, and a file that is missing.</summary>
    public static IReadOnlyList<UnreadableFile> Unreadable { get; } =
    [
        new("bad.yaml", Assert.Throws<TopologyException>(() => TopologyText.Read("formatVersion: 1\nname: x\nsite: Redmond\nsites: 1\n", "bad.yaml"))),
        new("none.yaml", Assert.Throws<TopologyException>(() => TopologyFile.Read("none.yaml"))),
    ];

    /// <summary>The report about a document that stands in a file of the directory.</summary>
    public static InspectionReport Of(string text, Baseline? baseline = null, string file = "contoso.yaml")
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var document = TopologyFile.Read(stream, Path.Combine(Directory, file));
        return Inspector.Inspect(document.Topology, Today, _rules, document.Sources, baseline: baseline);
    }

    /// <summary>The report about the plan with a baseline that knows its error, and a finding of PCT1002 that is no longer found.</summary>
    public static InspectionReport WithBaseline()
    {
        var known = Of(Plan).Findings.Single(finding => finding.RuleId == "PCT7002");
        return Of(Plan, new Baseline([
            new("Contoso", known.RuleId, known.Target, known.Fingerprint, Since),
            new("Contoso", "PCT1002", "chat.contoso.com", "0123456789abcdef", Since)]));
    }

    /// <summary>The report about a topology with a baseline that knows every second finding and as many that are not found.</summary>
    public static InspectionReport WithHalfKnown(Topology topology)
    {
        var found = Inspector.Inspect(topology, Today).Findings.Where((_, index) => index % 2 == 0)
            .SelectMany(finding => new[] { finding.Fingerprint, "gone" }
                .Select(fingerprint => new BaselineEntry(topology.Name, finding.RuleId, finding.Target, fingerprint, Since)));
        return Inspector.Inspect(topology, Today, baseline: new Baseline(found));
    }

    /// <summary>A topology whose names are as hostile as names can be.</summary>
    public static Topology Hostile => Named(
        "]]>&amp;<x a=\"1\" b='2'>\u0001\uFFFE|`# [a](javascript:b)\r\n\u2028😀\\", "<![CDATA[\u0000|\"}],\n--> $(x) 'é");

    /// <summary>A topology with two sites that a rule of the house reports, its reason and name as hostile as the topology's.</summary>
    public static Topology Named(string name, string site) => new Topology(name).With(it =>
    {
        it.Sites = [new Site(site), new Site(site + "2")];
        it.Policy = new Policy(naming: new NamingPolicy([new(NamingTarget.Site, [new NamePattern("x")])], Severity.Error, name));
    });
}
