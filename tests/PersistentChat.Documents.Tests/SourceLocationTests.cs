using System.Text;
using PersistentChat.Inspection;

namespace PersistentChat.Documents.Tests;

public class SourceLocationTests
{
    private static readonly DateTime _today = new(2026, 7, 1);

    // § marks the place that is expected, and is no part of the document.
    [Theory]
    [InlineData("PCT1005", "chatPools:\n  - nextHop: pool01.contoso.com\n    fqdn: §chat.contoso.com\n    servers: [{ fqdn: chat01.contoso.com, state: Standby }]\n    contentStore: sql02.contoso.com\\chat\n")]
    [InlineData("PCT1007", "chatPools:\n  - { fqdn: a.contoso.com, nextHop: pool01.contoso.com, contentStore: sql02.contoso.com\\a, servers: [one.contoso.com, §two.contoso.com] }\n  - { fqdn: b.contoso.com, nextHop: pool01.contoso.com, contentStore: sql02.contoso.com\\b, servers: [two.contoso.com] }\n")]
    [InlineData("PCT2001", "frontEndPools:\n  - { fqdn: pool01.contoso.com, edition: Enterprise, site: Redmond, servers: [fe01.contoso.com] }\nchatPools:\n  - fqdn: chat.contoso.com\n    nextHop: pool01.contoso.com\n    contentStore: sql02.contoso.com\\chat\n    servers:\n      - chat01.contoso.com\n      - state: Active\n        fqdn: §fe01.contoso.com\n")]
    [InlineData("PCT2002", "computers:\n  - roles: [Edge]\n    fqdn: §edge01.contoso.com\nchatPools:\n  - { fqdn: chat.contoso.com, nextHop: pool01.contoso.com, contentStore: sql02.contoso.com\\chat, servers: [edge01.contoso.com] }\n")]
    [InlineData("PCT3001", "chatPools:\n  - { fqdn: a.contoso.com, nextHop: pool01.contoso.com, contentStore: §sql02.contoso.com\\chat }\n  - { fqdn: b.contoso.com, nextHop: pool01.contoso.com, contentStore: sql02.contoso.com\\chat }\n")]
    [InlineData("PCT3001", "chatPools:\n  - { fqdn: a.contoso.com, nextHop: pool01.contoso.com, contentStore: { mirror: §sql02.contoso.com\\chat, instance: sql03.contoso.com\\chat } }\n  - { fqdn: b.contoso.com, nextHop: pool01.contoso.com, contentStore: sql02.contoso.com\\chat }\n")]
    [InlineData("PCT3001", "chatPools:\n  - { fqdn: a.contoso.com, nextHop: pool01.contoso.com, contentStore: sql02.contoso.com\\chat }\n  - { fqdn: b.contoso.com, nextHop: pool01.contoso.com, contentStore: sql02.contoso.com\\chat }\nsqlInstances:\n  - name: §sql02.contoso.com\\chat\n")]
    [InlineData("PCT3002", "frontEndPools:\n  - { fqdn: pool01.contoso.com, edition: Enterprise, site: Redmond, backEnd: §sql01.contoso.com\\rtc }\n  - { fqdn: pool02.contoso.com, edition: Enterprise, site: Redmond, backEnd: sql01.contoso.com\\rtc }\n")]
    [InlineData("PCT3007", "sqlInstances:\n  - { version: '2019', name: §sql02.contoso.com\\chat }\nchatPools:\n  - { fqdn: a.contoso.com, nextHop: pool01.contoso.com, contentStore: sql02.contoso.com\\chat }\n")]
    [InlineData("PCT4002", "directory:\n  domain: emea.contoso.com\n  forestRoot: §contoso.com\n  globalCatalogs: [dc01.emea.contoso.com]\n  administrativeComputers: [admin01.contoso.com]\n")]
    [InlineData("PCT4002", "directory: { globalCatalogs: [dc01.emea.contoso.com], administrativeComputers: [admin01.contoso.com], domain: §contoso.com }\n")]
    [InlineData("PCT4005", "frontEndPools:\n  - { fqdn: pool01.contoso.com, edition: Enterprise, site: Redmond, servers: [fe01.contoso.com] }\ncomputers:\n  - { fqdn: chat01.contoso.com, timeZone: Europe/Berlin }\nchatPools:\n  - { fqdn: chat.contoso.com, nextHop: pool01.contoso.com, contentStore: sql02.contoso.com\\chat, servers: [§chat01.contoso.com] }\n")]
    [InlineData("PCT4010", "directory: { domain: contoso.com }\nchatPools:\n  - { fqdn: chat.contoso.com, nextHop: x.contoso.com, contentStore: s.contoso.com, migratedFrom: [{ product: GroupChat2010, fqdn: §gc01.fabrikam.com, forest: fabrikam.com }] }\n")]
    [InlineData("PCT5010", "chatPools:\n  - fqdn: chat.contoso.com\n    nextHop: x.contoso.com\n    contentStore: s.contoso.com\n    categories:\n      - { name: Sales, rooms: [a, §People] }\n      - { name: people }\n")]
    [InlineData("PCT5012", "chatPools: [{ fqdn: chat.contoso.com, nextHop: x.contoso.com, contentStore: s.contoso.com, addIns: [{ url: ftp://x, name: §Wiki }] }]\n")]
    [InlineData("PCT0001", "suppressions:\n  - { rule: PCT1001, target: chat.contoso.com, reason: x }\n  - { reason: x, expires: 2020-01-01, rule: §PCT1002, target: chat.contoso.com }\n")]
    public void A_finding_stands_where_its_object_does(string rule, string marked)
    {
        var document = "formatVersion: 1\nname: Contoso\nsites: [{ name: Redmond, timeZone: Pacific Standard Time }]\n" + marked;
        var before = document.Split('§')[0].Split('\n');
        var report = Inspect(document.Replace("§", ""));
        var finding = report.Findings.First(finding => finding.RuleId == rule);
        Assert.Equal(new SourceLocation("contoso.yaml", before.Length, before[^1].Length + 1), finding.Location);
    }

    [Fact]
    public void What_concerns_the_whole_topology_stands_where_its_name_does()
    {
        var pools = string.Concat(Enumerable.Range(1, 3).Select(number =>
            $"  - {{ fqdn: p{number}.contoso.com, nextHop: x.contoso.com, contentStore: s{number}.contoso.com, users: {{ concurrent: 30000 }} }}\n"));
        var report = Inspect("formatVersion: 1\nchatPools:\n" + pools + "name: Contoso\n");
        Assert.Equal("contoso.yaml:6:7", report.Findings.Single(finding => finding.RuleId == "PCT5003").Location?.ToString());
    }

    [Fact]
    public void Json_documents_have_places_too()
    {
        var report = Inspect("{\n\t\"formatVersion\": 1,\n\t\"name\": \"X\",\n\t\"chatPools\": [\n\t\t{\n\t\t\t\"nextHop\": \"x.contoso.com\",\n\t\t\t\"fqdn\": \"chat.contoso.com\",\n\t\t\t\"contentStore\": \"s.contoso.com\"\n\t\t}\n\t]\n}");
        Assert.Equal("contoso.yaml:7:12", report.Findings.First(finding => finding.RuleId == "PCT7002").Location?.ToString());
    }

    [Fact]
    public void Suppressed_findings_have_places_too()
    {
        var report = Inspect(
            "formatVersion: 1\nname: X\nchatPools: [{ fqdn: chat.contoso.com, nextHop: x.contoso.com, contentStore: s.contoso.com }]\n"
            + "suppressions: [{ rule: PCT7002, reason: x }]\n");
        Assert.Equal("contoso.yaml:3:21", Assert.Single(report.Suppressed).Finding.Location?.ToString());
    }

    [Fact]
    public void Every_finding_of_every_fixture_has_a_place_inside_its_file()
    {
        foreach (var path in Directory.GetFiles(Path.Combine(Repository.Root, "tests", "fixtures", "rules"), "*.yaml"))
        {
            var document = TopologyFile.Read(path);
            var lines = File.ReadAllLines(path);
            foreach (var finding in Inspector.Inspect(document.Topology, _today, sources: document.Sources).Findings)
            {
                Assert.Equal(path, finding.Location?.File);
                Assert.InRange(finding.Location!.Line, 1, lines.Length);
                Assert.InRange(finding.Location.Column, 1, lines[finding.Location.Line - 1].Length);
            }
        }
    }

    [Fact]
    public void A_topology_without_a_document_has_no_places()
    {
        var report = Inspector.Inspect(TopologyText.Read("formatVersion: 1\nname: X\nchatPools: [{ fqdn: c.contoso.com, nextHop: x.contoso.com, contentStore: s.contoso.com }]\n", "x"), _today);
        Assert.Null(report.File);
        Assert.All(report.Findings, finding => Assert.Null(finding.Location));
        Assert.NotEmpty(report.Findings);
    }

    [Theory]
    [InlineData("/home/eve/plans/contoso.yaml", "/home/eve", "plans/contoso.yaml:2:3")]
    [InlineData("/home/eve/plans/contoso.yaml", "/home/eve/", "plans/contoso.yaml:2:3")]
    [InlineData("C:\\Plans\\contoso.yaml", "C:\\Plans", "contoso.yaml:2:3")]
    [InlineData("/home/eve2/contoso.yaml", "/home/eve", "/home/eve2/contoso.yaml:2:3")]
    [InlineData("/home/eve", "/home/eve", "/home/eve:2:3")]
    [InlineData("contoso.yaml", null, "contoso.yaml:2:3")]
    [InlineData("/contoso.yaml", "/", "/contoso.yaml:2:3")]
    public void A_place_can_be_written_from_a_directory(string file, string? directory, string expected) =>
        Assert.Equal(expected, new SourceLocation(file, 2, 3).RelativeTo(directory).ToString());

    private static InspectionReport Inspect(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var document = TopologyFile.Read(stream, "contoso.yaml");
        return Inspector.Inspect(document.Topology, _today, sources: document.Sources);
    }
}
