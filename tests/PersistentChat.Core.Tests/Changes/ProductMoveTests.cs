using FsCheck.Xunit;
using PersistentChat.Changes;
using PersistentChat.Inspection;
using PersistentChat.Rules;
using PersistentChat.Tests.Shared;
using static PersistentChat.Tests.Changes.ChangeSample;
using PersistentChat.Comparisons;

namespace PersistentChat.Tests.Changes;

public class ProductMoveTests
{
    private static readonly DateTime _today = new(2026, 7, 1);

    [Fact]
    public void Moving_shows_the_product_and_the_findings_that_come_and_go()
    {
        // SQL Server 2016 is too new for the one product, and a pool without a display name is a finding of the other.
        var topology = Topology(instances: [Instance(version: "2016")]);
        var changes = TopologyComparer.Compare(topology, Product.SkypeForBusiness2015, _today);
        Assert.Equal("~ Topology Contoso product: Lync2013 → SkypeForBusiness2015", changes[0].ToString());
        Assert.NotNull(changes[0].Consequence);
        var gone = Assert.Single(changes, change => change.Target == @"PCT3007 sql02.contoso.com\chat");
        Assert.Equal((ChangeAction.Delete, ChangeKind.Finding, @"- Finding PCT3007 sql02.contoso.com\chat"), (gone.Action, gone.Kind, gone.ToString()));
        Assert.Contains("SQL Server 2016", gone.Consequence);
        Assert.Equal(RuleCatalog.Get("PCT3007").Source, gone.Source);
        var come = Assert.Single(changes, change => change.Target == "PCT1013 chat.contoso.com");
        Assert.Equal((ChangeAction.Create, new Fqdn("chat.contoso.com")), (come.Action, come.Pool));
    }

    [Property(Arbitrary = [typeof(TopologyGenerator)], MaxTest = 50)]
    public void The_changes_are_the_difference_of_two_inspections(Topology topology)
    {
        foreach (var product in Enum.GetValues<Product>())
        {
            var moved = topology.WithProduct(product);
            var (before, after) = (Findings(topology), Findings(moved));
            var changes = TopologyComparer.Compare(topology, product, _today).Where(change => change.Kind == ChangeKind.Finding).ToArray();
            Assert.Equal(before.Except(after).Order(StringComparer.Ordinal), Named(ChangeAction.Delete));
            Assert.Equal(after.Except(before).Order(StringComparer.Ordinal), Named(ChangeAction.Create));
            Assert.Equal(topology, moved.WithProduct(topology.Product));

            IEnumerable<string> Named(ChangeAction action) =>
                changes.Where(change => change.Action == action).Select(change => VisibleText.Of(change.Target + ": " + change.Consequence)).Distinct().Order(StringComparer.Ordinal);
        }
    }

    [Fact]
    public void Staying_changes_nothing() => Assert.Empty(TopologyComparer.Compare(Topology(), Topology().Product, _today));

    [Fact]
    public void Accepted_findings_are_left_out()
    {
        var topology = Topology(suppressions: [new Suppression("PCT1013", "Agreed")]);
        Assert.DoesNotContain(TopologyComparer.Compare(topology, Product.SkypeForBusiness2015, _today), change => change.Target.StartsWith("PCT1013", StringComparison.Ordinal));
    }

    [Fact]
    public void A_front_end_pool_keeps_the_generation_that_it_states()
    {
        var moved = Topology(frontEnds: [FrontEnd(product: Product.Lync2013)]).WithProduct(Product.SkypeForBusiness2015);
        Assert.Equal((Product.SkypeForBusiness2015, Product.Lync2013), (moved.Product, moved.FrontEndPools.Single().Product));
    }

    private static IEnumerable<string> Findings(Topology topology) =>
        Inspector.Inspect(topology, _today).Findings.Select(finding => finding.ToString()).Distinct();
}
