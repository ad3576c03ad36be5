using PersistentChat.Documents;
using PersistentChat.Inspection;
using PersistentChat.Rules;
using YamlDotNet.RepresentationModel;

namespace PersistentChat.Tests;

/// <summary>What a rule cannot know is not taken to be in order.</summary>
public class MissingFactTests
{
    /// <summary>What says something by being absent: there is none, or it is the documented default.</summary>
    private static readonly HashSet<string> _meanSomethingByAbsence =
    [
        "chatPools.backupContentStore", "chatPools.compliance", "chatPools.compliance.addChatRoomDetails", "chatPools.compliance.addUserDetails",
        "chatPools.compliance.backupStore", "chatPools.compliance.enabled", "chatPools.compliance.store", "chatPools.categories.rooms", "chatPools.contentStore.mirror",
        "chatPools.contentStore.witness", "chatPools.backupContentStore.mirror", "chatPools.backupContentStore.witness",
        "chatPools.defaultForSites", "chatPools.displayName", "chatPools.logShippingShare", "chatPools.migratedFrom", "chatPools.poolPort", "chatPools.servers",
        "chatPools.servers.state", "chatPools.sipPort", "chatPools.site", "chatPools.type", "computers.timeZone", "directory.forestRoot", "frontEndPools.product",
        "frontEndPools.serviceVersion", "sqlInstances.mirroringPort", "suppressions.expires",
        "policy.locked", "policy.severities", "policy.severities.PCT3003", "policy.suppressions", "policy.suppressions.require",
    ];

    public static TheoryData<string> Ids => new(RuleCatalog.All.Select(rule => rule.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Whichever_fact_is_taken_away_a_defect_does_not_pass(string id)
    {
        var fixture = RuleFixture.Of(id, "fails");
        Assert.Equal(CheckOutcome.Failed, OutcomeOf(id, fixture.Text, fixture)!.Outcome);
        var wrong = new List<string>();
        foreach (var (path, outcome) in OutcomesWithoutOneKey(id, fixture))
            if (outcome.Outcome != CheckOutcome.NotDecided || !outcome.Open.Any(fact => Answers(fact, path[(path.LastIndexOf('.') + 1)..])))
                wrong.Add(path + " → " + outcome + " (" + string.Join(", ", outcome.Open) + ")");
        Assert.Empty(wrong);
    }

    /// <summary>A rule that needs the forest root asks for it: that the domain is the root by default is no reason to ask for the domain.</summary>
    private static bool Answers(OpenFact fact, string key) => fact.Key.Split('.').Contains(key) || (fact.Key, key) is ("forestRoot", "domain");

    /// <summary>A rule whose defect needs a fact is one of these, so that the test above does not look at nothing.</summary>
    [Fact]
    public void Most_rules_need_facts()
    {
        var needy = RuleCatalog.All.Where(rule => OutcomesWithoutOneKey(rule.Id, RuleFixture.Of(rule.Id, "fails")).Any()).ToArray();
        Assert.InRange(needy.Length, 37, RuleCatalog.All.Count);
        foreach (var category in new[] { RuleCategory.SqlServer, RuleCategory.Directory, RuleCategory.Capacity, RuleCategory.Platform })
            Assert.Contains(needy, rule => rule.Category == category);
    }

    /// <summary>What comes of a rule when one key after the other is taken away, where that is not the same defect, no document, or one that says something else.</summary>
    private static IEnumerable<(string Path, RuleOutcome Outcome)> OutcomesWithoutOneKey(string id, RuleFixture fixture)
    {
        foreach (var (path, text) in WithoutOneKey(fixture.Text))
            if (!_meanSomethingByAbsence.Contains(path) && OutcomeOf(id, text, fixture) is { } outcome && outcome.Outcome != CheckOutcome.Failed)
                yield return (path, outcome);
    }

    /// <summary>What comes of a rule; null when a document cannot be without what was taken away, or states no such rule of the house.</summary>
    private static RuleOutcome? OutcomeOf(string id, string text, RuleFixture fixture)
    {
        try
        {
            return Inspector.Inspect(TopologyText.Read(text, "fixture.yaml"), fixture.Day, RuleSelection.Of([id])).Outcomes.SingleOrDefault();
        }
        catch (TopologyException)
        {
            return null;
        }
    }

    private static IEnumerable<(string Path, string Text)> WithoutOneKey(string text)
    {
        for (var i = 0; ; i++)
        {
            var document = new YamlStream();
            document.Load(new StringReader(text));
            if (Mappings(document.Documents[0].RootNode, "").ElementAtOrDefault(i) is not { Mapping: { } mapping } entry)
                yield break;
            mapping.Children.Remove(new YamlScalarNode(entry.Key));
            var writer = new StringWriter();
            document.Save(writer, assignAnchors: false);
            yield return (entry.Path, writer.ToString());
        }
    }

    /// <summary>Every key of the objects; a section as a whole holds nothing but objects.</summary>
    private static IEnumerable<(string Path, string Key, YamlMappingNode Mapping)> Mappings(YamlNode node, string path) => node switch
    {
        YamlMappingNode mapping => mapping.Children.SelectMany(child =>
        {
            var inner = Mappings(child.Value, path + child.Key + ".");
            return path.Length == 0 ? inner : inner.Prepend((path + child.Key, child.Key.ToString(), mapping));
        }),
        YamlSequenceNode sequence => sequence.Children.SelectMany(child => Mappings(child, path)),
        _ => [],
    };
}
