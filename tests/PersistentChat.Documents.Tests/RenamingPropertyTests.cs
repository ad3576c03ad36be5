using System.Text.RegularExpressions;
using FsCheck.Xunit;
using PersistentChat.Documents.Writing;
using PersistentChat.Renaming;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Documents.Tests;

/// <summary>A topology in which something is renamed is the one that was written with the new name from the start.</summary>
[Properties(Arbitrary = [typeof(TopologyGenerator)])]
public class RenamingPropertyTests
{
    private const string Host = "sentinel-one.contoso.com";
    private const string OtherHost = "sentinel-two.fabrikam.example";

    [Property(MaxTest = 300)]
    public void A_host_is_renamed_as_in_the_text_and_back(Topology topology, int choice)
    {
        var names = Regex.Matches(Write(topology), @"(?<![\w.-])[A-Za-z0-9-]+\.(contoso\.com|emea\.contoso\.com|contoso\.local|null\.example|x--y\.example\.org)(?![\w.-])", RegexOptions.IgnoreCase)
            .Select(match => match.Value).Where(name => !name.StartsWith("apps.", StringComparison.Ordinal)).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        if (names.Length == 0)
            return;
        var name = names[(int)((uint)choice % names.Length)];
        var original = Accepting(topology, name, name.ToUpperInvariant() + ".", "other");
        RenamedTopology renamed;
        try
        {
            renamed = TopologyRenamer.Rename(original, name, OtherHost);
        }
        catch (TopologyException refused) when (refused.Error == TopologyError.AmbiguousName || (refused.Error == TopologyError.ObjectNotFound && IsDomainOnly(topology, name)))
        {
            return;
        }
        // Where something else goes on bearing the name, the text does not tell them apart.
        if (renamed.Unclear.Count > 0)
            return;
        var written = Regex.Replace(Write(original), @"(?<![\w.-])" + Regex.Escape(name) + @"(?![\w-]|\.[\w])\.?", OtherHost, RegexOptions.IgnoreCase);
        Assert.Equal(Write(Read(written)), Write(renamed.Topology));
        Assert.Equal(renamed.Topology, TopologyRenamer.Rename(TopologyRenamer.Rename(renamed.Topology, OtherHost, name).Topology, name, OtherHost).Topology);
        Assert.Equal(Write(Plain(original, name)), Write(TopologyRenamer.Rename(renamed.Topology, OtherHost, name).Topology));
    }

    [Theory]
    [InlineData("chatPool", "fqdn", "chat09.contoso.com", "chat10.contoso.com")]
    [InlineData("chatPool", "site", "Oslo", "Bergen")]
    public void What_only_a_rule_of_the_house_names_is_renamed_there(string kind, string key, string name, string newName)
    {
        var text = $"{{ formatVersion: 1, name: C, policy: {{ rules: [{{ id: A-1, for: {kind}, title: t, must: {{ {key}: {name} }} }}] }} }}";
        var renamed = TopologyRenamer.Rename(TopologyText.Read(text, "t.yaml"), name, newName);
        Assert.Null(renamed.Renamed);
        Assert.Equal(key + ": " + newName, Assert.Single(renamed.Topology.Policy.Rules).Must);
    }

    [Property(MaxTest = 300)]
    public void Everything_else_is_renamed_as_in_the_text(Topology topology, int choice)
    {
        var names = Named(topology).ToArray();
        var (kind, name) = names[(int)((uint)choice % names.Length)];
        var (one, two) = kind == TopologyObjectKind.SqlInstance ? (Host + @"\one", OtherHost + @"\two") : ("SentinelOne", "SentinelTwo");
        var first = TopologyRenamer.Rename(Accepting(topology, name), name, one, kind);
        var second = TopologyRenamer.Rename(first.Topology, one, two, kind);
        Assert.Equal(first.Places, second.Places);
        Assert.Equal(Write(Read(Write(first.Topology).Replace(Json(one), Json(two), StringComparison.Ordinal))), Write(second.Topology));
        Assert.Equal(Write(first.Topology), Write(TopologyRenamer.Rename(second.Topology, two, one, kind).Topology));
        if (first.Unclear.Count == 0)
            Assert.Equal(Write(TopologyRenamer.Rename(Accepting(topology, name), name, name, kind).Topology), Write(TopologyRenamer.Rename(second.Topology, two, name, kind).Topology));
    }

    private static IEnumerable<(TopologyObjectKind Kind, string Name)> Named(Topology topology) =>
    [
        (TopologyObjectKind.Topology, topology.Name),
        .. topology.Sites.Select(site => (TopologyObjectKind.Site, site.Name)),
        .. topology.SqlInstances.Select(item => (TopologyObjectKind.SqlInstance, item.Name.Name)),
        .. topology.ChatPools.SelectMany(pool => pool.ContentStore.Instances).Select(item => (TopologyObjectKind.SqlInstance, item.Name)),
        .. topology.Computers.Select(item => item.DataCenter).Concat(topology.SqlInstances.Select(item => item.DataCenter)).OfType<string>()
            .Select(name => (TopologyObjectKind.DataCenter, name)),
    ];

    private static Topology Accepting(Topology topology, params string[] targets) => topology.With(it =>
        it.Suppressions = topology.Suppressions.Concat(targets.Select(target => new Suppression("PCT1001", "why", target))));

    /// <summary>The topology with the spelling of a name that renaming puts everywhere.</summary>
    private static Topology Plain(Topology topology, string name) => TopologyRenamer.Rename(topology, name, name).Topology;

    private static bool IsDomainOnly(Topology topology, string name) => topology.Directory.Domain?.Name == name || topology.Directory.ForestRoot?.Name == name
        || topology.Computers.Any(computer => computer.Domain?.Name == name) || topology.ChatPools.Any(pool => pool.MigratedFrom.Any(legacy => legacy.Forest?.Name == name || legacy.Fqdn.Name == name))
        || topology.Policy.Rules.Any(rule => (rule.Where + rule.Must).Contains(name, StringComparison.OrdinalIgnoreCase));

    private static string Json(string name) => name.Replace(@"\", @"\\", StringComparison.Ordinal);

    private static string Write(Topology topology) => TopologyText.Write(topology, DocumentFormat.Json);

    private static Topology Read(string text) => TopologyText.Read(text, "t.json");
}
