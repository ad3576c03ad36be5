using PersistentChat.Documents.Policies;
using PersistentChat.Documents.Writing;

namespace PersistentChat.Documents.Tests;

/// <summary>A document of a newer minor version is read as far as this release knows its keys, and the others are said to be newer.</summary>
public class MinorVersionTests
{
    [Theory]
    [InlineData("1")]
    [InlineData("+1")]
    [InlineData("1.0")]
    [InlineData("1.7")]
    [InlineData("1.10")]
    public void What_this_release_knows_is_read_and_written_in_its_version(string version)
    {
        var topology = TopologyText.Read($"formatVersion: {version}\nname: x\nsites: [{{ name: Redmond }}]\n", "t");
        Assert.Equal("Redmond", topology.Sites[0].Name);
        Assert.Contains("formatVersion: 1\n", TopologyText.Write(topology, DocumentFormat.Yaml));
    }

    [Theory]
    [InlineData("name: x\n‸later: y")]
    [InlineData("name: x\nsites: [{ name: R, ‸later: y }]")]
    [InlineData("name: x\ncomputers:\n- fqdn: a.b\n  disks: { count: 2, ‸later: 3 }\n- fqdn: c.d\n  ‸later: 4")]
    [InlineData("name: x\nchatPools: [{ fqdn: a.b, nextHop: c.d, contentStore: e.f, servers: [{ fqdn: g.h, ‸later: 1 }] }]\nsites: []\nfrontEndPools: []")]
    [InlineData("name: x\npolicy: { ‸later: y }\nsuppressions: [{ rule: PCT1001, reason: y, ‸later: z }]")]
    public void A_newer_release_knows_the_other_keys(string text)
    {
        var expected = text.Count(c => c == '‸');
        foreach (var document in new[] { "formatVersion: 1.3\n" + text, text + "\nformatVersion: 1.3" })
        {
            var problems = new Marked(document, withHead: false).Fails([.. Enumerable.Repeat(TopologyError.NewerKey, expected)]);
            Assert.Contains("'later'", problems[0].Message);
            Assert.Contains("The document is of version 1.3: a newer release knows this key.", problems[0].Message);
        }
        foreach (var version in new[] { "1", "1.0" })
            new Marked($"formatVersion: {version}\n" + text, withHead: false).Fails([.. Enumerable.Repeat(TopologyError.UnknownKey, expected)]);
    }

    [Fact]
    public void So_it_is_in_a_policy_and_a_baseline()
    {
        Assert.Equal(TopologyError.NewerKey, Assert.Throws<TopologyException>(() => PolicyText.Read("formatVersion: 1.1\npolicy: {}\nlater: 1", "p")).Error);
        Assert.Equal(
            TopologyError.NewerKey,
            Assert.Throws<TopologyException>(() => BaselineText.Read("{ \"formatVersion\": 1.1, \"findings\": [], \"later\": 1 }", "b")).Error);
    }

    [Fact]
    public void What_is_wrong_with_a_newer_document_is_wrong_all_the_same() =>
        new Marked("formatVersion: 1.3\nname: x\nsites: ‸1\ncomputers: [{ fqdn: ‸10.0.0.1 }]", withHead: false).Fails(TopologyError.WrongType, TopologyError.InvalidFqdn);
}
