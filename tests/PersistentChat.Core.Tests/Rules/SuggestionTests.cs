using PersistentChat.Documents;
using PersistentChat.Inspection;
using PersistentChat.Rules;

namespace PersistentChat.Tests;

public class SuggestionTests
{
    public static TheoryData<string> Rules => [.. RuleCatalog.All.Where(rule => File.Exists(RuleFixturePath(rule.Id))).Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Each_suggestion_changes_the_document_that_its_finding_is_of_and_takes_the_finding_away(string id)
    {
        var fixture = RuleFixture.Of(id, "fails");
        var topology = TopologyText.Read(fixture.Text, fixture.Path);
        foreach (var finding in Inspector.Inspect(topology, fixture.Day).Findings.Where(finding => finding.RuleId == id))
        {
            foreach (var suggestion in finding.Suggestions)
            {
                var changed = suggestion.Apply(topology);
                Assert.NotEqual(topology, changed);
                Assert.DoesNotContain(
                    Inspector.Inspect(changed, fixture.Day).Findings,
                    other => other.RuleId == id && other.Target == finding.Target && other.Fingerprint == finding.Fingerprint);
            }
        }
    }

    [Fact]
    public void Standby_is_suggested_where_a_server_stands_in_another_pool_too()
    {
        ChatPool Crowded(string fqdn, params string[] servers) =>
            new(new Fqdn(fqdn), ChatPoolType.MultipleServer, Sample.FrontEnd, Sample.Store, servers.Select(server => new ChatServer(new Fqdn(server + ".contoso.com"))));
        var topology = Sample.Topology(Crowded("chat.contoso.com", "chat01", "chat02", "chat03", "chat04", "chat05"), Crowded("other.contoso.com", "chat05"));
        var finding = Inspector.Inspect(topology, Plan.Today, RuleSelection.Of(["PCT1001"])).Findings.Single();
        var changed = finding.Suggestions[0].Apply(topology);
        Assert.Equal((4, 1), (changed.ChatPools[0].ActiveServers.Count(), changed.ChatPools[1].ActiveServers.Count()));
    }

    private static string RuleFixturePath(string id) => Repository.PathOf("tests", "fixtures", "rules", id + ".fails.yaml");
}
