using PersistentChat.Documents;
using PersistentChat.Documents.Writing;
using PersistentChat.Inspection;
using PersistentChat.Protection;
using PersistentChat.Rules;
using PersistentChat.Tests.Shared;
using YamlDotNet.RepresentationModel;

namespace PersistentChat.Tests;

/// <summary>What says "there is none" by being absent does not say so where the pool calls it unknown, as an import does.</summary>
public class UnknownFactTests
{
    private static readonly (string[] Path, string Word, string Asked)[] _facts =
    [
        (["contentStore", "mirror"], "Mirror", "mirror"),
        (["backupContentStore", "mirror"], "Mirror", "mirror"),
        (["compliance", "store", "mirror"], "Mirror", "mirror"),
        (["contentStore", "witness"], "Witness", "witness"),
        (["backupContentStore", "witness"], "Witness", "witness"),
        (["compliance", "store", "witness"], "Witness", "witness"),
        (["backupContentStore"], "BackupStore", "backupContentStore"),
        (["compliance", "backupStore"], "BackupStore", "backupStore"),
        (["compliance"], "Compliance", "enabled"),
        (["compliance", "addChatRoomDetails"], "ComplianceSettings", "addChatRoomDetails"),
        (["compliance", "addUserDetails"], "ComplianceSettings", "addUserDetails"),
        (["defaultForSites"], "DefaultForSites", "defaultForSites"),
        (["displayName"], "DisplayName", "displayName"),
        (["migratedFrom"], "MigratedFrom", "migratedFrom"),
        (["sipPort"], "SipPort", "sipPort"),
        (["poolPort"], "PoolPort", "poolPort"),
    ];

    public static TheoryData<string> Ids => new(RuleCatalog.All.Select(rule => rule.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_defect_does_not_pass_where_what_it_rests_on_is_unknown(string id)
    {
        var fixture = RuleFixture.Of(id, "fails");
        var wrong = new List<string>();
        foreach (var (path, asked, text) in WithUnknown(fixture.Text))
            if (OutcomeOf(id, text, fixture) is { Outcome: not CheckOutcome.Failed } outcome
                && (outcome.Outcome != CheckOutcome.NotDecided || !outcome.Open.Any(fact => fact.Key.Split('.')[^1] == asked)))
                wrong.Add(path + " → " + outcome + " (" + string.Join(", ", outcome.Open) + ")");
        Assert.Empty(wrong);
    }

    /// <summary>So that the test above does not look at nothing.</summary>
    [Theory]
    [InlineData("PCT3008", "mirror")]
    [InlineData("PCT3015", "mirror")]
    [InlineData("PCT6005", "compliance")]
    [InlineData("PCT6007", "backupContentStore")]
    [InlineData("PCT6009", "compliance")]
    [InlineData("PCT7007", "compliance")]
    [InlineData("PCT4009", "migratedFrom")]
    [InlineData("PCT4010", "migratedFrom")]
    [InlineData("PCT4011", "migratedFrom")]
    [InlineData("PCT4012", "migratedFrom")]
    [InlineData("PCT4013", "migratedFrom")]
    [InlineData("PCT4017", "migratedFrom")]
    public void The_defects_of_these_rules_rest_on_it(string id, string key)
    {
        var fixture = RuleFixture.Of(id, "fails");
        Assert.Contains(WithUnknown(fixture.Text), unknown => unknown.Path.Split('.')[^1] == key && OutcomeOf(id, unknown.Text, fixture)!.Outcome == CheckOutcome.NotDecided);
    }

    /// <summary>What is not there is reported, unless nobody knows whether it is: a warning that a witness lacks is one only where it is known to.</summary>
    [Theory]
    [InlineData("PCT3015", "Witness", "contentStore.witness")]
    [InlineData("PCT6003", "LogShippingShare", "logShippingShare")]
    [InlineData("PCT7006", "ComplianceSettings", "compliance.adapterType")]
    [InlineData("PCT1008", "DefaultForSites", "defaultForSites")]
    [InlineData("PCT1009", "DefaultForSites", "defaultForSites")]
    [InlineData("PCT1013", "DisplayName", "displayName")]
    public void A_lack_that_is_unknown_is_no_defect(string id, string word, string key)
    {
        var fixture = RuleFixture.Of(id, "fails");
        var stream = Load(fixture.Text);
        foreach (var pool in Pools(stream))
        {
            if (key == "defaultForSites")
                pool.Children.Remove(new YamlScalarNode(key));
            pool.Add("unknown", Words(word, "Mirror"));
        }
        var outcome = OutcomeOf(id, Text(stream), fixture)!;
        Assert.Contains(outcome.Open, fact => fact.Key == key);
        Assert.True(outcome.Outcome == CheckOutcome.NotDecided || id == "PCT6003", outcome.ToString());
    }

    /// <summary>A port that holds because nobody stated another one is no defect, and no proof that there is none.</summary>
    [Theory]
    [InlineData("PCT7010", "poolPort", "chat.contoso.com: poolPort")]
    [InlineData("PCT7010", "sipPort", "chat.contoso.com: sipPort")]
    [InlineData("PCT3017", "mirroringPort", @"sql02.contoso.com\chat: mirroringPort")]
    public void A_port_that_is_unknown_may_be_any(string id, string key, string asked)
    {
        foreach (var isUsual in new[] { true, false })
        {
            // The other port is the one that holds where nothing is stated: that would be a clash.
            var text = "formatVersion: 1\nname: Contoso\nfrontEndPools: [{ fqdn: pool01.contoso.com, edition: Enterprise, site: Redmond, servers: [fe01.contoso.com], backEnd: sql01.contoso.com }]\n"
                + "sites: [{ name: Redmond }]\nchatPools:\n  - fqdn: chat.contoso.com\n    nextHop: pool01.contoso.com\n    servers: [chat01.contoso.com]\n"
                + "    contentStore: { instance: sql02.contoso.com\\chat, mirror: sql03.contoso.com\\chat, witness: sql02.contoso.com\\wit }\n"
                + (key == "poolPort" && isUsual ? "    sipPort: 8011\n" : key == "sipPort" && isUsual ? "    poolPort: 5041\n" : "")
                + (key == "mirroringPort" ? $"sqlInstances: [{{ name: sql02.contoso.com\\wit, mirroringPort: {(isUsual ? Limits.DefaultMirroringPort : 7000)} }}]\n" : "");
            var fixture = RuleFixture.Of(id, "fails");
            var known = OutcomeOf(id, text, fixture)!;
            Assert.Equal(isUsual ? CheckOutcome.Failed : CheckOutcome.Passed, known.Outcome);
            var unknown = OutcomeOf(id, text.Replace("    servers:", $"    unknown: [{char.ToUpperInvariant(key[0])}{key[1..]}]\n    servers:", StringComparison.Ordinal), fixture)!;
            Assert.Equal(CheckOutcome.NotDecided, unknown.Outcome);
            Assert.Contains(asked, unknown.Open.Select(fact => fact.ToString()));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Nobody_knows_which_servers_are_active_until_somebody_says_so(string id)
    {
        var fixture = RuleFixture.Of(id, "fails");
        var stream = Load(fixture.Text);
        var isAny = false;
        foreach (var pool in Pools(stream))
            if (pool.Children.TryGetValue(new YamlScalarNode("servers"), out var servers))
                foreach (var server in ((YamlSequenceNode)servers).OfType<YamlMappingNode>().Where(server => server.Children.Remove(new YamlScalarNode("state"))))
                {
                    server.Add("state", "Unknown");
                    isAny = true;
                }
        if (!isAny || OutcomeOf(id, Text(stream), fixture) is not { } outcome)
            return;
        Assert.True(
            outcome.Outcome is CheckOutcome.Failed or CheckOutcome.NotDecided, $"{outcome} ({string.Join(", ", outcome.Open)})");
        Assert.True(outcome.Outcome == CheckOutcome.Failed || outcome.Open.Any(fact => fact.Key == "state"));
    }

    [Fact]
    public void A_word_says_nothing_of_what_is_stated()
    {
        var fixture = RuleFixture.Of("PCT6003", "passes");
        var stream = Load(fixture.Text);
        foreach (var pool in Pools(stream))
            pool.Add("unknown", Words("BackupStore", "LogShippingShare"));
        Assert.Equal(CheckOutcome.Passed, OutcomeOf("PCT6003", Text(stream), fixture)!.Outcome);
    }

    /// <summary>Each setting of compliance is known by itself: that it is stated says nothing of the others, and that it is false says that it is not unknown.</summary>
    [Theory]
    [InlineData("", "addChatRoomDetails addUserDetails")]
    [InlineData("addUserDetails: false", "addChatRoomDetails")]
    [InlineData("addChatRoomDetails: false", "addUserDetails")]
    [InlineData("addChatRoomDetails: false, addUserDetails: false", "")]
    public void What_a_document_states_of_compliance_is_known(string stated, string asked)
    {
        var fixture = RuleFixture.Of("PCT7007", "fails");
        var text = "formatVersion: 1\nname: Contoso\nchatPools:\n  - fqdn: chat.contoso.com\n    nextHop: pool01.contoso.com\n    servers: [chat01.contoso.com]\n"
            + $"    contentStore: sql02.contoso.com\\chat\n    unknown: [ComplianceSettings]\n    compliance: {{ enabled: true, {stated} }}\n";
        var read = TopologyText.Read(text, "t");
        var written = TopologyText.Read(TopologyText.Write(read, DocumentFormat.Yaml), "t");
        Assert.Equal(read, written);
        var copies = new[] { read, written, TopologyProtector.Protect(read, TestKey.Value), read.Replace(read.ChatPools[0].With(pool => pool.Contact = "x")) };
        Assert.All(copies, topology => Assert.Equal(
            asked.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(key => "compliance." + key),
            Inspector.Inspect(topology, fixture.Day, RuleSelection.Of(["PCT7007"])).Open.Select(fact => fact.Key)));
        var known = read.ChatPools[0].With(pool => pool.Unknown = []);
        Assert.Equal(TopologyText.Read(text.Replace("unknown: [ComplianceSettings]", "unknown: []", StringComparison.Ordinal), "t").ChatPools[0], known);
        Assert.DoesNotContain("Details", TopologyText.Write(read.Replace(known), DocumentFormat.Yaml), StringComparison.Ordinal);
    }

    private static RuleOutcome? OutcomeOf(string id, string text, RuleFixture fixture) =>
        Inspector.Inspect(TopologyText.Read(text, "fixture.yaml"), fixture.Day, RuleSelection.Of([id])).Outcomes.SingleOrDefault();

    private static IEnumerable<(string Path, string Asked, string Text)> WithUnknown(string text)
    {
        for (var i = 0; i < Pools(Load(text)).Count; i++)
            foreach (var (path, word, asked) in _facts)
            {
                var stream = Load(text);
                var pool = Pools(stream)[i];
                YamlNode? holder = pool;
                foreach (var part in path.Take(path.Length - 1))
                    holder = (holder as YamlMappingNode)?.Children.TryGetValue(new YamlScalarNode(part), out var inner) == true ? inner : null;
                if (holder is not YamlMappingNode mapping || !mapping.Children.Remove(new YamlScalarNode(path[^1])))
                    continue;
                pool.Add("unknown", Words(word));
                yield return (string.Join('.', path), asked, Text(stream));
            }
    }

    private static YamlSequenceNode Words(params string[] words) => new(words.Select(word => new YamlScalarNode(word)));

    private static YamlStream Load(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return stream;
    }

    private static IReadOnlyList<YamlMappingNode> Pools(YamlStream stream) =>
        ((YamlMappingNode)stream.Documents[0].RootNode).Children.TryGetValue(new YamlScalarNode("chatPools"), out var pools)
            ? [.. ((YamlSequenceNode)pools).Cast<YamlMappingNode>()]
            : [];

    private static string Text(YamlStream stream)
    {
        var writer = new StringWriter();
        stream.Save(writer, assignAnchors: false);
        return writer.ToString();
    }
}
