using PersistentChat.Documents;
using PersistentChat.Inspection;
using PersistentChat.Rules;
using YamlDotNet.RepresentationModel;

namespace PersistentChat.Tests;

/// <summary>What a rule cannot know is not taken to be in order.</summary>
public class MissingFactTests
{
    private const string LaidDown = "The section `policy` says what a house lays down beyond Microsoft's documents";
    private const string NotThere = "What a chat pool does not state is not there";

    /// <summary>
    /// What says something by being absent, with the words of the document format that say what; or the rule that reports the absence itself.
    /// </summary>
    private static readonly Dictionary<string, string> _meanings = new()
    {
        ["chatPools.backupContentStore"] = NotThere,
        ["chatPools.compliance"] = NotThere,
        ["chatPools.compliance.addUserDetails"] = "addChatRoomDetails: true          # false is the default",
        ["chatPools.contentStore.mirror"] = NotThere,
        ["chatPools.contentStore.witness"] = NotThere,
        ["chatPools.migratedFrom"] = NotThere,
        ["chatPools.servers"] = "# SingleServer: left out, the pool is its own server",
        ["chatPools.servers.state"] = "# Active is the default",
        ["chatPools.sipPort"] = "default: 5041",
        ["chatPools.type"] = "# the default, or SingleServer",
        ["computers.timeZone"] = "# default: the site's",
        ["directory.forestRoot"] = "# default: domain",
        ["frontEndPools.product"] = "# default: the topology's",
        ["frontEndPools.serviceVersion"] = "a generation that is neither: serviceVersion: 8",
        ["policy.locked"] = LaidDown,
        ["policy.severities"] = LaidDown,
        ["policy.severities.PCT3003"] = LaidDown,
        ["policy.suppressions"] = LaidDown,
        ["policy.suppressions.require"] = LaidDown,
        ["sqlInstances.mirroringPort"] = "# default: 5022 for a principal or mirror",
        ["suppressions.expires"] = "# left out: never",
    };

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

    /// <summary>
    /// No list is taken away, and no entry of one, that a rule then calls in order: it does not apply, or asks, unless the list says by being short that there is no more.
    /// </summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void Whichever_front_end_pool_is_taken_away_a_defect_does_not_pass(string id)
    {
        var fixture = RuleFixture.Of(id, "fails");
        var document = new YamlStream();
        document.Load(new StringReader(fixture.Text));
        if (!((YamlMappingNode)document.Documents[0].RootNode).Children.Remove(new YamlScalarNode("frontEndPools")))
            return;
        var writer = new StringWriter();
        document.Save(writer, assignAnchors: false);
        if (OutcomeOf(id, writer.ToString(), fixture) is { } outcome)
            Assert.NotEqual(CheckOutcome.Passed, outcome.Outcome);
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
            if (!MeansSomething(path, text, fixture) && OutcomeOf(id, text, fixture) is { } outcome && outcome.Outcome != CheckOutcome.Failed)
                yield return (path, outcome);
    }

    private static bool MeansSomething(string path, string text, RuleFixture fixture) => _meanings.TryGetValue(path, out var meaning)
        && (!meaning.StartsWith("PCT", StringComparison.Ordinal) || OutcomeOf(meaning, text, fixture)!.Outcome == CheckOutcome.Failed);

    /// <summary>What a key says by being absent stands in the document format, or is a defect itself.</summary>
    [Fact]
    public void What_is_said_by_silence_is_documented()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "document-format.md"));
        Assert.All(_meanings.Values.Where(meaning => !meaning.StartsWith("PCT", StringComparison.Ordinal)), meaning => Assert.Contains(meaning, page, StringComparison.Ordinal));
    }

    /// <summary>No key is let off that no rule needs to have let off.</summary>
    [Fact]
    public void Every_key_that_may_be_silent_turns_a_defect()
    {
        var turned = RuleCatalog.All.SelectMany(rule =>
        {
            var fixture = RuleFixture.Of(rule.Id, "fails");
            return WithoutOneKey(fixture.Text)
                .Where(variant => _meanings.ContainsKey(variant.Path) && OutcomeOf(rule.Id, variant.Text, fixture) is { Outcome: not (CheckOutcome.Failed or CheckOutcome.NotDecided) })
                .Select(variant => variant.Path);
        });
        var idle = _meanings.Keys.Except(turned).ToArray();
        Assert.True(idle.Length == 0, string.Join(' ', idle));
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
