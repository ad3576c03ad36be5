using System.Net;
using FsCheck.Xunit;
using PersistentChat.Documents.Network;
using PersistentChat.Documents.Scripts;
using PersistentChat.Requirements;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Documents.Tests.Network;

[Properties(Arbitrary = [typeof(TopologyGenerator)], MaxTest = 100)]
public class NetworkTextTests
{
    [Theory]
    [InlineData("a", "'a'")]
    [InlineData("it's", "'it''s'")]
    [InlineData("$(x) `n \"q\"", "'$(x) `n \"q\"'")]
    [InlineData("‘’‚‛", "'‘‘’’‚‚‛‛'")]
    [InlineData("", "''")]
    public void Every_quotation_mark_that_PowerShell_knows_is_doubled(string text, string expected) =>
        Assert.Equal(expected, PowerShellText.Quote(text));

    [Theory]
    [InlineData("a\r\nRemove-Item\u2028b\u0085c\0", "# a Remove-Item<U+2028>b<U+0085>c<U+0000>")]
    public void A_comment_stays_on_its_line(string text, string expected) => Assert.Equal(expected, PowerShellText.Comment(text));

    [Theory]
    [InlineData("chat-01.contoso.com", "chat-01.contoso.com.")]
    [InlineData("a;b\n(c)", "a\\059b\\010\\040c\\041.")]
    [InlineData("ü", "\\195\\188.")]
    public void A_zone_file_sees_names_as_names(string name, string expected) => Assert.Equal(expected, ZoneText.Name(name));

    [Property]
    public void Any_topology_has_a_firewall_script_whose_lines_are_comments_and_rules(Topology topology)
    {
        var lines = FirewallScript.Write(PortCatalog.List(topology));
        Assert.All(lines, line => Assert.Matches(@"^(# |New-NetFirewallRule -DisplayName '[^']*' -Direction Inbound -Action Allow -Protocol (TCP|UDP) -LocalPort \d+$)", line));
        Assert.All(lines, line => Assert.DoesNotContain(line, char.IsControl));
        Assert.Equal(topology.ChatPools.Count > 0, lines.Any(line => line[0] != '#'));
    }

    [Property]
    public void Any_topology_has_zone_lines_and_commands_for_every_record(Topology topology)
    {
        var book = new AddressBook(topology.ChatPools.SelectMany(pool => pool.Servers)
            .Select(server => new KeyValuePair<string, string>(server.Fqdn.ToString(), "10.0.0.1")));
        var records = DnsCatalog.List(topology, addresses: book);
        Assert.All(records, record => Assert.Equal(IPAddress.Parse("10.0.0.1"), record.Address));
        var lines = ZoneText.Write(records).Where(line => line[0] != ';').ToArray();
        Assert.All(lines, line => Assert.Matches(@"^[A-Za-z0-9.-]+\. IN A 10\.0\.0\.1$", line));
        Assert.Equal(records.Select(record => record.Name).Distinct().Count(), lines.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(DnsScript.Write(records), line => Assert.Matches(@"^Add-DnsServerResourceRecordA -ZoneName '[^']+' -Name '[^']+' -IPv4Address '10\.0\.0\.1'$", line));
    }
}
