using PersistentChat.Documents.Policies;
using PersistentChat.Inspection;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Documents.Tests;

/// <summary>Whatever is wrong with a rule that a policy states is told with its place and what to write instead.</summary>
public class WrongStatedRuleTests
{
    private const string Head = "id: A-1, for: chatPool, title: t, must: ";

    [Theory]
    [InlineData("‸{ id: A-1 }", TopologyError.WrongType)]
    [InlineData("[‸{ id: A-1, for: chatPool, title: t }]", TopologyError.MissingKey)]
    [InlineData("[{ id: ‸PCT-1, for: chatPool, title: t, must: { fqdn: x } }]", TopologyError.InvalidRuleId)]
    [InlineData("[{ id: ‸house-1, for: chatPool, title: t, must: { fqdn: x } }]", TopologyError.InvalidRuleId)]
    [InlineData("[{ id: ‸NAMES, for: chatPool, title: t, must: { fqdn: x } }]", TopologyError.InvalidRuleId)]
    [InlineData("[{ id: ‸HOUSE-NAMING, for: chatPool, title: t, must: { fqdn: x } }]", TopologyError.InvalidRuleId)]
    [InlineData("[{ " + Head + "{ fqdn: x } }, { id: ‸A-1, for: site, title: t, must: { name: x } }]", TopologyError.DuplicateName)]
    [InlineData("[{ id: A-1, for: ‸pool, title: t, must: { fqdn: x } }]", TopologyError.InvalidValue)]
    [InlineData("[{ id: A-1, for: chatPool, title: ‸{ ‸fr: t }, must: { fqdn: x } }]", TopologyError.NameMissing, TopologyError.UnknownKey)]
    [InlineData("[{ " + Head + "‸[] }]", TopologyError.WrongType)]
    [InlineData("[{ " + Head + "‸{} }]", TopologyError.ConditionEmpty)]
    [InlineData("[{ " + Head + "{ ‸conntact: x } }]", TopologyError.UnknownKey)]
    [InlineData("[{ " + Head + "{ ‸nextHop.editon: Standard } }]", TopologyError.UnknownKey)]
    [InlineData("[{ " + Head + "{ ‸users.concurrent.x: 1 } }]", TopologyError.UnknownKey)]
    [InlineData("[{ " + Head + "{ ‸servers.state: Active } }]", TopologyError.PathThroughList)]
    [InlineData("[{ " + Head + "{ sipPort: { ‸atleast: 1 } } }]", TopologyError.UnknownKey)]
    [InlineData("[{ " + Head + "{ sipPort: { ‸matches: '50*' } } }]", TopologyError.OperatorUnfit)]
    [InlineData("[{ " + Head + "{ fqdn: { ‸atLeast: a } } }]", TopologyError.OperatorUnfit)]
    [InlineData("[{ " + Head + "{ servers: ‸4 } }]", TopologyError.OperatorUnfit)]
    [InlineData("[{ " + Head + "{ sipPort: { atLeast: ‸many } } }]", TopologyError.WrongType)]
    [InlineData("[{ " + Head + "{ sipPort: { atLeast: ‸70000 } } }]", TopologyError.NumberOutOfRange)]
    [InlineData("[{ " + Head + "{ type: ‸MultiServer } }]", TopologyError.InvalidValue)]
    [InlineData("[{ " + Head + "{ fqdn: { matches: ‸'chat[' } } }]", TopologyError.InvalidPattern)]
    [InlineData("[{ " + Head + "{ contact: { exists: ‸maybe } } }]", TopologyError.WrongType)]
    [InlineData("[{ " + Head + "{ contact: ‸{} } }]", TopologyError.ConditionEmpty)]
    [InlineData("[{ " + Head + "{ any: ‸{ contact: x } } }]", TopologyError.WrongType)]
    [InlineData("[{ " + Head + "{ any: ‸[] } }]", TopologyError.ConditionEmpty)]
    [InlineData("[{ " + Head + "{ activeServers: { atLeast: ‸{ times: 2 } } } }]", TopologyError.MissingKey)]
    [InlineData("[{ " + Head + "{ activeServers: { atLeast: { key: ‸standbyserver } } } }]", TopologyError.UnknownKey)]
    [InlineData("[{ " + Head + "{ activeServers: { atLeast: { key: ‸contact } } } }]", TopologyError.NotComparable)]
    [InlineData("[{ " + Head + "{ activeServers: { atLeast: { key: standbyServers, times: ‸0 } } } }]", TopologyError.NumberOutOfRange)]
    [InlineData("[{ " + Head + "{ servers: { all: { ‸memory: 1 } } } }]", TopologyError.UnknownKey)]
    [InlineData("[{ " + Head + "{ fqdn: x }, message: ‸'{fqnd} is wrong' }]", TopologyError.UnknownKey)]
    [InlineData("[{ " + Head + "{ fqdn: ‸[] } }]", TopologyError.ConditionEmpty)]
    [InlineData("[{ " + Head + "{ fqdn: { in: ‸[] } } }]", TopologyError.ConditionEmpty)]
    [InlineData("[{ id: A-1, for: chatPool, title: ‸'', must: { fqdn: x } }]", TopologyError.NameMissing)]
    [InlineData("[{ id: A-1, for: chatPool, title: ‸' ', must: { fqdn: x } }]", TopologyError.NameMissing)]
    [InlineData("[{ id: A-1, for: chatPool, title: ‸{ en: '' }, must: { fqdn: x } }]", TopologyError.NameMissing)]
    public void What_is_wrong_is_told_with_its_place(string rules, params TopologyError[] errors) => new Marked("policy: { rules: " + rules + " }").Fails(errors);

    [Theory]
    [InlineData("{ ‸conntact: x }", "contact")]
    [InlineData("{ ‸nextHop.editon: Standard }", "nextHop.edition")]
    [InlineData("{ sipPort: { ‸atleast: 1 } }", "atLeast")]
    [InlineData("{ type: ‸MultiServer }", "MultipleServer")]
    [InlineData("{ activeServers: { atLeast: { key: ‸standbyserver } } }", "standbyServers")]
    public void The_nearest_is_suggested(string must, string expected) => Assert.Contains(
        "'" + expected + "'", Assert.Single(Assert.Throws<TopologyException>(() => Read(must.Replace("‸", "", StringComparison.Ordinal))).Problems).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("rules: [{ id: A-1, for: chatPool, title: t, must: { activeServers: { atLeast: { key: standbyServers, times: 0 } } } }]", "'times' is 0, but must be more than 0 and at most 1000.")]
    [InlineData("standbyShare: 0", "'standbyShare' is 0, but must be more than 0 and at most 7.")]
    public void A_number_that_must_be_more_than_nothing_is_told_so(string policy, string expected) => Assert.Contains(
        expected, Assert.Throws<TopologyException>(() => PolicyText.Read("formatVersion: 1\npolicy: { " + policy + " }", "policy.yaml")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_list_says_how_its_items_are_asked() => Assert.Contains(
        "'servers: { all: { … } }'", Assert.Throws<TopologyException>(() => Read("{ servers.state: Active }")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_severity_and_a_lock_of_a_rule_that_is_nowhere_are_found_where_they_stand()
    {
        const string Stated = "rules: [{ id: A-1, for: chatPool, title: t, must: { fqdn: x } }]";
        var text = $"formatVersion: 1\nname: T\npolicy:\n  severities: {{ A-1: Error, A-2: Error }}\n  locked: [A-1, B-2]\n  {Stated}\n";
        var document = TopologyFile.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)), "t.yaml");
        var found = Inspector.Inspect(document.Topology, new DateTime(2026, 11, 30), sources: document.Sources).Findings.Where(finding => finding.RuleId == "PCT0003").ToArray();
        Assert.Equal(["A-2", "B-2"], found.Select(finding => finding.Target));
        Assert.Equal(4, found[0].Location!.Line);
        Assert.Contains("severity changes nothing. Did you mean 'A-1'?", found[0].Message, StringComparison.Ordinal);
        Assert.Contains("lock protects nothing", found[1].Message, StringComparison.Ordinal);
        Assert.All(found, finding => Assert.Contains("RulePath", finding.Remedy, StringComparison.Ordinal));
        // So are those of a policy file, and what is there is no finding.
        var house = PolicyText.Read($"formatVersion: 1\npolicy: {{ severities: {{ A-1: Error }}, locked: [C-3], {Stated} }}", "house.yaml");
        var plain = new Topology("Plain");
        Assert.Equal("C-3", Assert.Single(Inspector.Inspect(plain, new DateTime(2026, 11, 30), policy: house).Findings, finding => finding.RuleId == "PCT0003").Target);
    }

    [Fact]
    public void Conditions_are_limited_in_number_and_lists_in_depth()
    {
        var many = "{ any: [" + string.Join(", ", Enumerable.Range(0, StatedRule.MostConditions + 1).Select(port => $"{{ sipPort: {port + 1} }}")) + "] }";
        Assert.Equal(TopologyError.ConditionTooLarge, Assert.Throws<TopologyException>(() => Read(many)).Error);
        const string Deep = "{ chatPools: { all: { servers: { all: { pool.categories: { all: { rooms: { any: { name: x } } } } } } } } }";
        Assert.Equal(TopologyError.ConditionTooLarge, Assert.Throws<TopologyException>(() => Read(Deep, "topology")).Error);
        // What looks back from many objects at many others is asked of the object itself alone.
        Assert.Equal(
            TopologyError.UnknownKey, Assert.Throws<TopologyException>(() => Read("{ frontEndPools: { all: { chatPools: { count: 1 } } } }", "topology")).Error);
        Assert.Equal(TopologyError.UnknownKey, Assert.Throws<TopologyException>(() => Read("{ nextHop.chatPools: { count: 1 } }")).Error);
    }

    private static Policy Read(string must, string kind = "chatPool") =>
        PolicyText.Read("formatVersion: 1\npolicy: { rules: [{ id: A-1, for: " + kind + ", title: t, must: " + must + " }] }", "policy.yaml");
}
