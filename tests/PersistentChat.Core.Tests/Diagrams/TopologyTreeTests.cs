using FsCheck.Xunit;
using PersistentChat.Diagrams;
using PersistentChat.Documents;
using PersistentChat.Inspection;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Tests.Diagrams;

public class TopologyTreeTests
{
    private static readonly DateTime _today = new(2026, 1, 1);

    [Fact]
    public void A_small_topology_is_seen_at_once() => Assert.Equal(
        """
        Tailspin  Lync Server 2013 · Standard Edition server with SQL Server Express  Information PCT8008
        ├─ se01.tailspintoys.com  Standard Edition server, site Madrid
        │  ├─ File upload and download  Web service on IIS
        │  ├─ Chat room management  Web service on IIS
        │  ├─ se01.tailspintoys.com\rtc  Back-end database
        │  └─ se01.tailspintoys.com  Tailspin chat · Single-server pool  Information PCT7003
        │     ├─ Site Madrid
        │     │  └─ se01.tailspintoys.com  Active  Warning PCT2004
        │     ├─ Content store  Database mgc
        │     │  └─ se01.tailspintoys.com\rtc  No mirror
        │     └─ Shares and folders
        │        └─ D:\PersistentChat  File store
        └─ Active Directory Domain Services
           ├─ tailspintoys.com  Domain of the servers
           └─ dc01.tailspintoys.com  Global catalog
        """.ReplaceLineEndings("\n"),
        Text("standard-edition-express.yaml", TreeGlyphs.Box));

    [Fact]
    public void Without_box_characters_it_is_the_same_tree()
    {
        var text = Text("standard-edition-express.yaml", TreeGlyphs.Ascii);
        Assert.DoesNotContain(text, c => c > '~');
        Assert.Equal(Text("standard-edition-express.yaml", TreeGlyphs.Box).Count(c => c == '\n'), text.Count(c => c == '\n'));
        Assert.Contains("|     |  `- se01.tailspintoys.com  Active  Warning PCT2004\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_findings_stand_in_lines_that_a_narrow_screen_shows()
    {
        var lines = Lines("broken.yaml", TreeGlyphs.Box);
        Assert.All(lines.Where(line => line.Text.Length == 0), line => Assert.InRange(line.ToString().Length, 1, 79));
        Assert.Contains(lines, line => line.ToString() == "│     │  Error PCT1001 PCT1002 PCT3004 PCT5002");
    }

    [Property(Arbitrary = [typeof(TopologyGenerator)], MaxTest = 100)]
    public void No_name_breaks_a_line(Topology topology) => Assert.All(
        TopologyTree.Lines(topology, Inspector.Inspect(topology, _today)), line => Assert.DoesNotContain(line.ToString(), char.IsControl));

    [Property(Arbitrary = [typeof(TopologyGenerator)], MaxTest = 50)]
    public void Every_finding_is_named(Topology topology)
    {
        var report = Inspector.Inspect(topology, _today);
        var text = string.Join("\n", TopologyTree.Lines(topology, report));
        Assert.All(report.Findings, finding => Assert.Contains(finding.RuleId, text, StringComparison.Ordinal));
    }

    private static string Text(string sample, TreeGlyphs glyphs) => string.Join("\n", Lines(sample, glyphs));

    private static IReadOnlyList<TreeLine> Lines(string sample, TreeGlyphs glyphs)
    {
        var topology = TopologyFile.Read(Repository.PathOf("samples", sample)).Topology;
        return TopologyTree.Lines(topology, Inspector.Inspect(topology, _today), glyphs);
    }
}
