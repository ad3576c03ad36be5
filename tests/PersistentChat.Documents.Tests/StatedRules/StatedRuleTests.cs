using System.Xml.Linq;
using PersistentChat.Documents.Diagrams;
using PersistentChat.Documents.Policies;
using PersistentChat.Documents.Writing;
using PersistentChat.FakeNames;
using PersistentChat.Inspection;
using PersistentChat.Protection;
using PersistentChat.Rules;
using PersistentChat.Rules.Policies;
using PersistentChat.Tests;

namespace PersistentChat.Documents.Tests;

/// <summary>Stated rules in an inspection: what is missing, what findings say, and what else of a policy speaks of them.</summary>
public class StatedRuleTests
{
    private const string Contoso = """
        formatVersion: 1
        name: Contoso
        product: Lync2013
        sites: [{ name: Redmond }]
        frontEndPools: [{ fqdn: pool01.contoso.com, edition: Enterprise, site: Redmond, servers: [fe01.contoso.com], backEnd: sql01.contoso.com\rtc }]
        chatPools:
          - { fqdn: chat.contoso.com, nextHop: pool01.contoso.com, servers: [chat01.contoso.com, chat02.contoso.com], contentStore: sql02.contoso.com\chat }

        """;

    [Theory]
    [InlineData("chatPool", "users.concurrent: { atMost: 100 }", "chat.contoso.com: users.concurrent")]
    [InlineData("chatPool", "contact: { matches: '*' }", "chat.contoso.com: contact")]
    [InlineData("chatPool", "backupContentStore.mirror: x", "chat.contoso.com: backupContentStore")]
    [InlineData("chatPool", "contentStore.mirror: x", "chat.contoso.com: contentStore")]
    [InlineData("chatPool", "contentStore.instance.version: 2012", @"sql02.contoso.com\chat: version")]
    [InlineData("chatPool", "labels.environment: lab", "chat.contoso.com: labels")]
    [InlineData("chatPool", "headroom: { atLeast: 1 }", "chat.contoso.com: users.concurrent")]
    [InlineData("chatPool", "servers: { any: { computer.memoryGB: { atLeast: 16 } } }", "chat01.contoso.com: memoryGB", "chat02.contoso.com: memoryGB")]
    [InlineData("chatServer", "dataCenter: A", "chat01.contoso.com: dataCenter", "chat02.contoso.com: dataCenter")]
    [InlineData("topology", "directory.domain: contoso.com", "directory.domain")]
    [InlineData("frontEndPool", "site: Redmond, labels: { exists: false }, serviceVersion: 6", "pool01.contoso.com: serviceVersion")]
    public void What_is_not_stated_is_not_decided_and_asked_for(string kind, string must, params string[] missing)
    {
        var report = Inspect(Contoso, kind, must);
        Assert.Empty(report.Findings);
        var outcome = Assert.Single(report.Outcomes);
        Assert.Equal(CheckOutcome.NotDecided, outcome.Outcome);
        Assert.Equal(missing, outcome.Open.Select(fact => fact.ToString()));
        Assert.NotEmpty(OpenQuestion.Of(report).Select(question => question.Line));
    }

    [Fact]
    public void A_list_of_objects_that_may_not_be_whole_leaves_a_rule_open()
    {
        var withoutServers = Contoso.Replace("servers: [fe01.contoso.com], ", "", StringComparison.Ordinal);
        Assert.Contains("pool01.contoso.com: servers", Inspect(withoutServers, "computer", "fqdn: { matches: '*' }").Open.Select(fact => fact.ToString()));
        var policy = Policy("computer", "fqdn: { matches: '*' }", "where: { described: true }");
        Assert.Equal(0, Inspector.Inspect(TopologyText.Read(withoutServers, "t"), Day, RuleSelection.Of(["A-1"]), policy: policy).NotDecided);
    }

    [Theory]
    [InlineData("unknown: [Mirror]", "contentStore.mirror: { exists: false }", "chat.contoso.com: contentStore.mirror")]
    [InlineData("unknown: [Mirror]", "contentStore.mirror: { exists: true }", "chat.contoso.com: contentStore.mirror")]
    [InlineData("unknown: [Mirror]", "contentStore.mirror.dataCenter: { exists: false }", "chat.contoso.com: contentStore.mirror")]
    [InlineData("unknown: [Mirror, Witness]", "contentStore.witness: { exists: false }", "chat.contoso.com: contentStore.witness")]
    [InlineData("unknown: [BackupStore]", "backupContentStore: { exists: false }", "chat.contoso.com: backupContentStore")]
    [InlineData("unknown: [LogShippingShare]", "logShippingShare: { exists: true }", "chat.contoso.com: logShippingShare")]
    [InlineData("unknown: [Compliance]", "compliance.enabled: false", "chat.contoso.com: compliance.enabled")]
    [InlineData("unknown: [Compliance]", "compliance.store: { exists: false }", "chat.contoso.com: compliance.enabled")]
    [InlineData("unknown: [Compliance]", "compliance: { exists: false }", "chat.contoso.com: compliance.enabled")]
    [InlineData("unknown: [DefaultForSites]", "defaultForSites: { count: 0 }", "chat.contoso.com: defaultForSites")]
    [InlineData("unknown: [DisplayName]", "displayName: { exists: true }", "chat.contoso.com: displayName")]
    [InlineData("servers: [{ fqdn: a.contoso.com, state: Unknown }, b.contoso.com]", "servers: { all: { state: { exists: true } } }", "a.contoso.com: state")]
    [InlineData("servers: [{ fqdn: a.contoso.com, state: Unknown }, b.contoso.com]", "standbyServers: 0", "a.contoso.com: state")]
    public void What_a_pool_calls_unknown_neither_exists_nor_not(string stated, string must, string missing)
    {
        var servers = stated.StartsWith("servers", StringComparison.Ordinal) ? stated : "servers: [chat01.contoso.com, chat02.contoso.com], " + stated;
        var topology = Contoso.Replace("servers: [chat01.contoso.com, chat02.contoso.com]", servers, StringComparison.Ordinal);
        foreach (var asked in new[] { must, $"not: {{ {must} }}" })
        {
            var report = Inspect(topology, "chatPool", asked);
            Assert.Empty(report.Findings);
            Assert.Equal(CheckOutcome.NotDecided, Assert.Single(report.Outcomes).Outcome);
            Assert.Equal([missing], report.Open.Select(fact => fact.ToString()));
            Assert.NotEmpty(OpenQuestion.Of(report).Select(question => question.Line));
        }
    }

    [Fact]
    public void What_is_stated_is_known_also_where_others_of_its_kind_are_not()
    {
        var topology = Contoso.Replace("contentStore: ", "unknown: [BackupStore, Witness], backupContentStore: sql03.contoso.com, contentStore: ", StringComparison.Ordinal);
        Assert.Equal(CheckOutcome.Passed, Assert.Single(Inspect(topology, "chatPool", "backupContentStore: { exists: true }, contentStore.mirror: { exists: false }").Outcomes).Outcome);
    }

    [Fact]
    public void Whether_something_exists_is_known_where_nobody_calls_it_unknown()
    {
        var finding = Assert.Single(Inspect(Contoso, "chatPool", "contact: { exists: true }").Findings);
        Assert.Equal("chat.contoso.com does not meet 'contact: { exists: true }'. Found: contact: nothing. Reason: x", finding.Message);
        Assert.Equal(0, Inspect(Contoso, "chatPool", "contact: { exists: true }").NotDecided);
    }

    [Theory]
    [InlineData("", "compliance: { exists: true }", "nothing")]
    [InlineData("compliance: { enabled: true, adapterType: x }, ", "compliance: { exists: false }", "{ enabled: true")]
    public void A_table_that_says_nothing_is_found_as_nothing(string stated, string must, string found)
    {
        var topology = TopologyText.Read(Contoso.Replace("contentStore: ", stated + "contentStore: ", StringComparison.Ordinal), "t");
        Assert.Contains("Found: compliance: " + found, Message("reason: x"), StringComparison.Ordinal);
        Assert.StartsWith($"{found}", Message("message: '{value}'"), StringComparison.Ordinal);
        Assert.StartsWith($"{found}", Message("message: '{compliance}'"), StringComparison.Ordinal);

        string Message(string more) => Assert.Single(Inspector.Inspect(topology, Day, RuleSelection.Of(["A-1"]), policy: Policy("chatPool", must, more)).Findings).Message;
    }

    [Theory]
    [InlineData("topology", "name: x", 2)]
    [InlineData("computer", "fqdn: { not: { matches: 'sql02*' } }", 7)]
    [InlineData("computer", "fqdn: { not: { matches: 'sql03*' } }", 8)]
    public void A_finding_points_at_the_line_of_its_object(string kind, string must, int line)
    {
        const string Text = """
            formatVersion: 1
            name: Contoso
            product: Lync2013
            sites: [{ name: Redmond }]
            frontEndPools: [{ fqdn: pool01.contoso.com, edition: Enterprise, site: Redmond, servers: [fe01.contoso.com] }]
            sqlInstances:
              - { name: sql02.contoso.com\chat, version: "2012" }
              - { name: sql03.contoso.com\chat, version: "2012" }
            chatPools:
              - { fqdn: chat.contoso.com, nextHop: pool01.contoso.com, servers: [chat01.contoso.com], contentStore: sql02.contoso.com\chat, backupContentStore: sql03.contoso.com\chat }

            """;
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Text));
        var document = TopologyFile.Read(stream, "contoso.yaml");
        var report = Inspector.Inspect(document.Topology, Day, RuleSelection.Of(["A-1"]), document.Sources, policy: Policy(kind, must));
        Assert.Contains(line, report.Findings.Select(finding => finding.Location!.Line));
    }

    [Fact]
    public void A_finding_speaks_the_language_of_its_reader_as_far_as_the_house_does()
    {
        var report = Inspector.Inspect(
            TopologyText.Read(Contoso, "t"), Day, RuleSelection.Of(["A-1"]), policy: Policy(
                "chatPool", "servers: { count: { atLeast: 4 } }", "title: { de: Titel, en: Title }, message: { en: '{fqdn}: {servers} in {nextHop.site}, {{x}}', es: '{value}' }, reason: Agreed"));
        var finding = Assert.Single(report.Findings);
        using (new CultureScope("en-US"))
            Assert.Equal(("Title", "chat.contoso.com: chat01.contoso.com, chat02.contoso.com in Redmond, {x} Reason: Agreed"), (finding.Rule.Title, finding.Message));
        using (new CultureScope("de-DE"))
            Assert.Equal(("Titel", true), (finding.Rule.Title, finding.Message.StartsWith("chat.contoso.com: ", StringComparison.Ordinal)));
        using (new CultureScope("es-ES"))
            Assert.StartsWith("chat01.contoso.com, chat02.contoso.com", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_of_a_file_stand_beside_those_of_the_document_and_hold_over_them()
    {
        var own = TopologyText.Read(Contoso + "policy: { rules: [{ id: A-1, for: chatPool, title: own, must: { contact: x } }, { id: A-2, for: chatPool, title: own, must: { contact: x } }] }\n", "t");
        var rules = Policy("site", "name: x").OverlaidOn(own.Policy).Rules;
        Assert.Equal(["A-1 site", "A-2 chatPool"], rules.Select(rule => rule.Id + " " + rule.For));
        Assert.Equal(
            TopologyError.RuleNotFound, Assert.Throws<TopologyException>(() => Inspector.Inspect(own, Day, RuleSelection.Of(["A-3"]))).Error);
        Assert.Equal(["A-1"], Inspector.Inspect(own, Day, RuleSelection.Of(["a-1"])).RulesRun);
        Assert.DoesNotContain("A-1", Inspector.Inspect(own, Day, RuleSelection.Of(exclude: ["A-1"])).RulesRun);
        Assert.DoesNotContain("A-1", Inspector.Inspect(own, Day, RuleSelection.Of(categories: [RuleCategory.Pool])).RulesRun);
        Assert.Equal(["A-1", "A-2"], Inspector.Inspect(own, Day, RuleSelection.Of(categories: [RuleCategory.House])).RulesRun);
    }

    [Fact]
    public void Suppressions_severities_and_decisions_know_them()
    {
        var topology = TopologyText.Read(
            Contoso + "suppressions: [{ rule: A-1, reason: Agreed }, { rule: A-9, reason: Agreed }]\npolicy: { severities: { A-2: Error }, rules: [" +
            "{ id: A-1, for: chatPool, title: t, must: { contact: { exists: true } } }, { id: A-2, for: chatPool, title: t, must: { contact: { exists: true } } }] }\n", "t");
        var report = Inspector.Inspect(topology, Day);
        Assert.Equal("A-1", Assert.Single(report.Suppressed).RuleId);
        Assert.Equal(Severity.Error, Assert.Single(report.Findings, finding => finding.RuleId == "A-2").Severity);
        Assert.Equal("A-9", Assert.Single(report.Findings, finding => finding.RuleId == "PCT0003").Target);
        var session = new CheckSession(Day, RuleSelection.All, Policy("chatPool", "contact: x"), null) { RequireDecided = RuleSelection.Named(["A-1"]) };
        Assert.Equal(["A-1"], session.Inspect(TopologyText.Read(Contoso, "t")).Undecided);
    }

    [Fact]
    public void A_topology_is_written_with_its_rules_as_they_were_read()
    {
        const string Rules = """
            policy:
              rules:
                - id: A-1
                  for: chatPool
                  where: { type: MultipleServer, not: { site: [Redmond, Berlin] } }
                  must: { any: [{ activeServers: { atLeast: { key: standbyServers, times: 0.5 } } }, { servers: { all: { fqdn: { matches: [a*, b*] } } } }] }
                  title: T

            """;
        const string Written = """
                  where: {type: MultipleServer, not: {site: [Redmond, Berlin]}}
                  must: {any: [{activeServers: {atLeast: {key: standbyServers, times: 0.5}}}, {servers: {all: {fqdn: {matches: ["a*", "b*"]}}}}]}
                  title: T

            """;
        var text = TopologyText.Write(TopologyText.Read(Contoso + Rules, "t"), DocumentFormat.Yaml);
        Assert.Equal(TopologyText.Read(Contoso + Rules, "t"), TopologyText.Read(text, "t"));
        Assert.EndsWith(Written, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("type: MultipleServer, sipPort: { atLeast: 1, atMost: 9 }", "sipPort: { atMost: 9, atLeast: 1 }, type: MultipleServer", true)]
    [InlineData("type: MultipleServer, sipPort: { atLeast: 1, atMost: 9 }", "sipPort: { atMost: 9, atLeast: 2 }, type: MultipleServer", false)]
    [InlineData("any: [{ sipPort: 1 }, { sipPort: 2 }]", "any: [{ sipPort: 2 }, { sipPort: 1 }]", false)]
    public void The_order_of_entries_means_nothing(string one, string other, bool isSame) => Assert.Equal(isSame, Equals(Policy("chatPool", one), Policy("chatPool", other)));

    [Fact]
    public void A_protected_copy_has_rules_that_can_be_read_and_say_no_name()
    {
        var topology = TopologyText.Read(Contoso.Replace("contentStore", "labels: { region: EMEA }, contentStore", StringComparison.Ordinal) + """
            suppressions: [{ rule: CONTOSO-1, reason: Agreed }]
            policy:
              locked: [CONTOSO-1, CONTOSO-2, HOUSE-NAMING]
              severities: { CONTOSO-1: Error, CONTOSO-2: Error }
              rules:
                - { id: CONTOSO-1, for: chatPool, where: { labels.region: EMEA, nextHop: pool01.contoso.com }, must: { contact: { exists: true } }, title: Contoso, reason: Contoso }
                - { id: CONTOSO-2, for: chatPool, must: { fqdn: { matches: chat* } }, title: Contoso }

            """, "t");
        var copy = TopologyText.Read(
            TopologyText.Write(TopologyProtector.Protect(topology, ProtectionKey.Of("a long secret of ours")), DocumentFormat.Yaml), "t");
        var rule = Assert.Single(copy.Policy.Rules);
        Assert.Equal((rule.Id, rule.Id), (Assert.Single(copy.Suppressions).Rule, Assert.Single(copy.Policy.Severities).Rule));
        Assert.DoesNotContain("contoso", rule.Id + rule.Where + rule.Must + rule.Title + rule.Reason, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("region", rule.Where, StringComparison.Ordinal);
        Assert.Equal(["HOUSE-NAMING", rule.Id], copy.Policy.Locked.Select(item => item.ToString()));
        Assert.Equal(rule.Id, Assert.Single(Inspector.Inspect(copy, Day, RuleSelection.Of([rule.Id])).Findings).RuleId);
    }

    /// <summary>A picture has a badge at the object that a stated rule finds something in, with the severity that the house gives it.</summary>
    [Theory]
    [InlineData("chatPool", "contact: { exists: true }", "chat.contoso.com")]
    [InlineData("chatServer", "fqdn: { matches: '*01.*' }", "chat02.contoso.com")]
    [InlineData("sqlInstance", @"name: { matches: '*\rtc' }", @"sql02.contoso.com\chat")]
    [InlineData("frontEndPool", "edition: Standard", "pool01.contoso.com")]
    [InlineData("computer", "fqdn: { matches: 'chat*' }", "fe01.contoso.com")]
    public void A_picture_has_their_badges_at_the_object(string kind, string must, string target)
    {
        var topology = TopologyText.Read(Contoso, "t");
        var report = Inspector.Inspect(topology, Day, RuleSelection.Of(["A-1"]), policy: Policy(kind, must, "severity: Error"));
        Assert.Contains(report.Findings, finding => finding.Target == target);
        XNamespace svg = "http://www.w3.org/2000/svg";
        var boxes = XElement.Parse(TopologyDiagram.Svg(topology, report)).Descendants(svg + "g").Where(box => box.Element(svg + "title") is not null).ToArray();
        var flagged = boxes.Where(box => box.Elements(svg + "g").Any(badge => (string?)badge.Attribute("class") == "error")).ToArray();
        Assert.Contains(target, flagged.Select(box => box.Element(svg + "title")!.Value.Split('\n')[0]));
        Assert.Equal(boxes.Where(box => box.Element(svg + "title")!.Value.Contains("A-1", StringComparison.Ordinal)), flagged);
    }

    private static DateTime Day => new(2026, 11, 30);

    private static InspectionReport Inspect(string topology, string kind, string must) =>
        Inspector.Inspect(TopologyText.Read(topology, "t"), Day, RuleSelection.Of(["A-1"]), policy: Policy(kind, must));

    private static Policy Policy(string kind, string must, string more = "reason: x") => PolicyText.Read(
        $"formatVersion: 1\npolicy: {{ rules: [{{ id: A-1, for: {kind}, must: {{ {must} }}, {(more.Contains("title", StringComparison.Ordinal) ? more : more + ", title: t")} }}] }}", "policy.yaml");
}
