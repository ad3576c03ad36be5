using System.Xml.Linq;

namespace PersistentChat.Documents.Tests.Reports;

/// <summary>What a topology states stands in its report.</summary>
public class ReportFactTests
{
    [Fact]
    public void Rooms_add_ins_and_predecessors_of_a_pool_are_reported()
    {
        var pools = Chapter("pools", "en-US");
        foreach (var value in new[]
        {
            "Takes over from", "old.contoso.com", "Group Chat of Office Communications Server 2007 R2, forest emea.contoso.com", "new.contoso.com",
            "Group Chat of Lync Server 2010", "Categories of chat.contoso.com", "Trading", "Rooms of the traders", "Floor 1", "Floor 2", "Add-ins of chat.contoso.com", "Tickers",
            "https://tickers.contoso.com", "Contoso.Adapter,Contoso", "rooms, users", "731,088",
        })
            Assert.Contains(value, pools, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_stated_of_directory_front_ends_databases_and_computers_is_reported()
    {
        var surroundings = Chapter("surroundings", "en-US");
        foreach (var value in new[]
        {
            "Windows Server 2008 R2", "Windows Server 2003 Interim", "service version 8", "Cluster nodes: 2", "Mirroring port: 5023", "Domain other.contoso.com",
            "Pacific Standard Time", "Windows Server 2012 R2", "Datacenter", "Server Core", "physical computer", "Cores: 12", "Memory: 32 GB", "Network adapters: 2",
            "Disks: 8, 10,000 rpm, SSD", "Free disk space: 72 GB", "Edge Server",
        })
            Assert.Contains(value, surroundings, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de-DE", "Übernimmt von", "Kategorien von chat.contoso.com", "Funktionsebene der Gesamtstruktur", "Datenträger: 8, 10.000 U/min, SSD")]
    [InlineData("es-ES", "Sustituye a", "Categorías de chat.contoso.com", "Nivel funcional del bosque", "Discos: 8, 10.000 rpm, SSD")]
    public void Facts_are_reported_in_the_language_of_the_reader(string culture, string from, string categories, string level, string disks)
    {
        Assert.Contains(from, Chapter("pools", culture), StringComparison.Ordinal);
        Assert.Contains(categories, Chapter("pools", culture), StringComparison.Ordinal);
        Assert.Contains(level, Chapter("surroundings", culture), StringComparison.Ordinal);
        Assert.Contains(disks, Chapter("surroundings", culture), StringComparison.Ordinal);
    }

    [Fact]
    public void A_stated_empty_list_reads_none_and_a_server_stands_where_its_computer_does()
    {
        var topology = ReportSamples.Contoso.With(it =>
        {
            it.Computers = [new Computer(new Fqdn("chat01.contoso.com"), []).With(computer => computer.DataCenter = "Cellar")];
            it.ChatPools = it.ChatPools!.Select(pool => pool.With(new Fqdn("chat01.contoso.com"), server => server.DataCenter = null)).ToArray();
        });
        var text = ReportSamples.Write(topology);
        var page = XElement.Parse(text[(text.IndexOf('\n') + 1)..]);
        string RowOf(string id) => page.Descendants("section").Single(part => (string?)part.Attribute("id") == id)
            .Descendants("tr").Single(row => row.Value.StartsWith("chat01.contoso.com", StringComparison.Ordinal)).Value;
        Assert.Contains("Cellar", RowOf("pools"), StringComparison.Ordinal);
        Assert.Contains("none", RowOf("surroundings"), StringComparison.Ordinal);
    }

    /// <summary>An import knows neither which servers are active nor what stores and shares there are beside those that it shows.</summary>
    [Theory]
    [InlineData("en-US", "not known", "none", "0 active, 1 standby, 1 not known", "not known, counted as 1", "off")]
    [InlineData("de-DE", "nicht bekannt", "keine", "0 aktiv, 1 Standby, 1 nicht bekannt", "nicht bekannt, gezählt als 1", "ausgeschaltet")]
    [InlineData("es-ES", "no se sabe", "ninguno", "0 activos, 1 en espera, 1 sin saber", "no se sabe, se cuenta como 1", "desactivado")]
    public void What_nobody_knows_is_not_reported_as_a_fact(string culture, string unknown, string none, string servers, string counted, string off)
    {
        var topology = TopologyText.Read(
            "formatVersion: 1\nname: Contoso\nchatPools:\n  - fqdn: chat.contoso.com\n    nextHop: pool01.contoso.com\n    contentStore: sql02.contoso.com\\chat\n"
                + "    servers: [{ fqdn: chat01.contoso.com, state: Unknown }, { fqdn: chat02.contoso.com, state: Standby }]\n"
                + "    unknown: [Mirror, Witness, BackupStore, LogShippingShare, Compliance, DefaultForSites]\n    fileStore: \\\\files.contoso.com\\chat\n    addIns: []\n", "t");
        var text = ReportSamples.Write(topology, culture);
        var page = XElement.Parse(text[(text.IndexOf('\n') + 1)..]);
        string Chapter(string id) => page.Descendants("section").Single(section => (string?)section.Attribute("id") == id).Value;
        Assert.Contains(servers, Chapter("summary"), StringComparison.Ordinal);
        Assert.Contains(counted, Chapter("capacity"), StringComparison.Ordinal);
        Assert.Contains(unknown, Chapter("pools"), StringComparison.Ordinal);
        Assert.DoesNotContain(none, Chapter("pools"), StringComparison.Ordinal);
        Assert.DoesNotContain(page.Descendants("section").Single(section => (string?)section.Attribute("id") == "pools").Descendants(), element => element.Value == off);
    }

    [Fact]
    public void Names_stay_whole_unless_they_are_long()
    {
        var page = Page("en-US");
        var values = page.Descendants("bdi").ToLookup(value => (string?)value.Attribute("class") == "whole", value => value.Value);
        Assert.Contains("chat01.contoso.com", values[true]);
        Assert.Contains("Rooms of the traders", values[false]);
        Assert.All(values[true], value => Assert.InRange(value.Length, 1, 30));
    }

    private static string Chapter(string id, string culture) =>
        Page(culture).Descendants("section").Single(section => (string?)section.Attribute("id") == id).Value;

    private static XElement Page(string culture)
    {
        var page = ReportSamples.Write(ReportSamples.Detailed, culture);
        return XElement.Parse(page[(page.IndexOf('\n') + 1)..], LoadOptions.PreserveWhitespace);
    }
}
