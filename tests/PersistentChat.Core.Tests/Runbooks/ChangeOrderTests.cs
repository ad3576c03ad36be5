using FsCheck.Xunit;
using PersistentChat.Comparisons;
using PersistentChat.Runbooks;
using PersistentChat.Tests.Runbooks.Model;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Tests.Runbooks;

/// <summary>From one topology to another: every step finds what it needs, no state between breaks a rule that neither side breaks, and the last step arrives.</summary>
[Properties(Arbitrary = [typeof(DeployableGenerator)], MaxTest = 300)]
public class ChangeOrderTests
{
    private static readonly string[] _whileTheDatabaseMoves =
    [
        "Convert_Stop", "Convert_StopStandardEdition", "Convert_SqlBackup", "Change_Edit", "Page_Store", "Change_Publish", "Databases_Missing", "Change_Restore", "Publish_Replication",
    ];

    public static TheoryData<string> Cases => [.. ChangeCases.Names];

    [Property]
    public void Changing_ends_where_deploying_the_other_topology_does_and_loses_no_message(Deployable from, Deployable to)
    {
        if (to.Topology.ChatPools[0].FileStore is null || RunbookOrderTests.Deployed(from) is not { } world)
            return;
        var (change, offline) = world.Change(to.Topology);
        if (change.Refusals.Count > 0)
        {
            Assert.Empty(change.Stages);
            return;
        }
        // A pool that goes and another that comes are the runbooks Retire and Deploy.
        if (from.Topology.ChatPools[0].Fqdn != to.Topology.ChatPools[0].Fqdn)
            return;
        Arrived(world, to, change);
        Assert.Subset(_whileTheDatabaseMoves.ToHashSet(), offline.ToHashSet());
    }

    [Property]
    public void No_state_between_breaks_a_rule_that_neither_side_breaks(Deployable from, Deployable to)
    {
        var change = new ChangeRunbook(from.Topology, to.Topology);
        var permitted = ChangeOrder.Broken(from.Topology).Concat(ChangeOrder.Broken(to.Topology)).Select(ChangeOrder.Key).ToHashSet();
        Assert.All(change.Stages, stage =>
        {
            Assert.Subset(permitted, ChangeOrder.Broken(stage.After).Select(ChangeOrder.Key).ToHashSet());
            Assert.All(stage.After.ChatPools, pool => Assert.InRange(pool.ActiveServers.Count(), 1, Limits.ActiveServers));
        });
        Assert.All(change.Stages.Zip(change.Stages.Skip(1)), pair => Assert.Equal(pair.First.After, pair.Second.Before));
    }

    /// <summary>The same product and pool: nothing of that is refused by the product.</summary>
    [Property]
    public void Whatever_a_pool_can_change_in_place_has_an_order(Deployable from, Deployable to)
    {
        var (before, after) = (from.Topology, to.Topology.WithProduct(from.Topology.Product));
        if (before.ChatPools[0].Fqdn != after.ChatPools[0].Fqdn || before.ChatPools[0].PoolType == ChatPoolType.SingleServer)
            return;
        var change = new ChangeRunbook(before, after);
        Assert.Empty(change.Refusals.SelectMany(chapter => chapter.Sections).SelectMany(section => section.Steps).SelectMany(step => step.Entries).Select(entry => entry.ToString()));
        Assert.Equal(before != after, change.Stages.Count > 0);
    }

    /// <summary>Whatever documents can say, of whatever number of pools: the last step arrives, or nothing is done and it is said why.</summary>
    [Property(Arbitrary = [typeof(TopologyGenerator)], MaxTest = 200)]
    public void Between_any_two_topologies_there_is_an_order_or_a_refusal(Topology from, Topology to, bool isOfOneProduct)
    {
        var after = isOfOneProduct ? to.WithProduct(from.Product) : to;
        var change = new ChangeRunbook(from, after);
        var steps = Steps(change).ToArray();
        Assert.All(steps, step => Assert.True(step.Source is not null || step.Inferred is not null, step.Text.Key));
        if (change.Refusals.Count > 0)
        {
            Assert.Empty(change.Stages);
            Assert.Contains(steps, step => step.Text.Key == "Change_Refused");
            return;
        }
        var permitted = ChangeOrder.Broken(from).Concat(ChangeOrder.Broken(after)).Select(ChangeOrder.Key).ToHashSet();
        Assert.All(change.Stages, stage => Assert.Subset(permitted, ChangeOrder.Broken(stage.After).Select(ChangeOrder.Key).ToHashSet()));
        Assert.Equal(after, change.Stages.Count > 0 ? change.Stages[^1].After : from);
    }

    [Property]
    public void A_topology_needs_no_change_to_become_itself(Deployable plan)
    {
        var change = new ChangeRunbook(plan.Topology, plan.Topology);
        Assert.Empty(change.Stages);
        Assert.Equal(["Change_Nothing"], Steps(change).Select(step => step.Text.Key));
    }

    [Property]
    public void Every_step_says_where_it_is_from_and_what_cannot_be_undone_is_marked(Deployable from, Deployable to)
    {
        foreach (var step in Steps(new ChangeRunbook(from.Topology, to.Topology)))
        {
            Assert.True(step.Source is not null || step.Inferred is not null, step.Text.Key);
            Assert.All(step.Checks, check => Assert.Matches("^(Get|Test)-", check.Cmdlet));
            if (!step.Text.Key.StartsWith("Change_", StringComparison.Ordinal))
                continue;
            Assert.True(!step.PointOfNoReturn || step is { WayBack: not null, Before: not null }, step.Text.Key);
            Assert.Equal(step.Text.Key is "Change_Drop" or "Change_Upgrade" || step.Commands.Any(command => command.Cmdlet == "Uninstall-CsDatabase"), step.PointOfNoReturn);
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_real_change_breaks_no_rule_on_the_way(string name)
    {
        var (before, after) = ChangeCases.Of(name);
        Assert.Empty(ChangeOrder.Broken(before).Concat(ChangeOrder.Broken(after)).Select(finding => finding.ToString()));
        var change = new ChangeRunbook(before, after);
        Assert.Equal(name == "other-name", change.Stages.Count == 0);
        Assert.Equal(name == "other-name", change.Refusals.Count > 0);
        Assert.All(change.Stages, stage => Assert.Empty(ChangeOrder.Broken(stage.After)));
        if (name is "other-name" or "split")
            return;
        var plan = Plan(before);
        var world = RunbookOrderTests.Deployed(plan)!;
        Arrived(world, Plan(after), world.Change(after).Change);
    }

    [Theory]
    [InlineData("new-sql-server", "Change_Restore"), InlineData("new-sql-server", "Convert_Stop"), InlineData("new-sql-server", "Databases_Install")]
    [InlineData("server-replaced", "Change_Active"), InlineData("more-servers", "Publish_Servers"), InlineData("mirror-and-witness", "Mirroring_Logins")]
    public void A_step_that_is_left_out_is_missed(string name, string key)
    {
        var (before, after) = ChangeCases.Of(name);
        Assert.Throws<BrokenOrderException>(() => RunbookOrderTests.Deployed(Plan(before))!.Change(after, step => step.Text.Key == key));
    }

    [Theory]
    [InlineData("other-name", "Change_Renamed", "Change_WayNewPool")]
    [InlineData("downgrade", "Change_Downgrade", "Change_WayNewPool")]
    [InlineData("to-multiple", "Change_ToMultiple", "Change_WayConvert")]
    [InlineData("to-single", "Change_ToSingle", "Change_WayNewPool")]
    [InlineData("domain", "Change_Domain", "Change_WayDomain")]
    public void What_the_product_does_not_support_is_refused_as_a_whole_with_the_way_round(string name, string refusal, string way)
    {
        var (before, after) = Refused(name);
        var change = new ChangeRunbook(before, after);
        Assert.Empty(change.Stages);
        Assert.Equal(["Change_Refused", refusal, way], Steps(change).Select(step => step.Text.Key));
    }

    [Fact]
    public void Servers_that_go_to_another_pool_leave_the_first_one_before()
    {
        var (before, after) = ChangeCases.Of("split");
        var pools = new ChangeRunbook(before, after).Stages.Where(stage => stage.Sections.Count > 0).Select(stage => stage.Pool).ToArray();
        Assert.True(Array.IndexOf(pools, ChangeCases.Chat) < Array.IndexOf(pools, new Fqdn("chat-eu.contoso.com")));
    }

    [Fact]
    public void A_full_pool_loses_the_servers_that_leave_before_others_join()
    {
        var before = Sample.Topology(Sample.Pool(4, 4));
        var after = Sample.Topology(Sample.Pool(4, 4).Remove(Sample.Server(2)).Remove(Sample.Server(8)).Add(new ChatServer(Sample.Server(9))).Add(new ChatServer(Sample.Server(10), ServerState.Standby)));
        var change = new ChangeRunbook(before, after);
        Assert.Empty(change.Refusals);
        Assert.All(change.Stages, stage => Assert.InRange(stage.After.ChatPools[0].Servers.Count, 1, Limits.Servers));
        Assert.Equal(after, change.Stages[^1].After);
    }

    [Fact]
    public void The_files_that_were_approved_are_named_with_their_hashes()
    {
        var (before, after) = ChangeCases.Of("more-servers");
        var step = RunbookPlanner.PlanChange(before, after, new ApprovedFiles("before.yaml", "00ff", "after.yaml", "11ee")).Chapters[0].Sections[0].Steps[0];
        Assert.Equal("Change_Approved", step.Text.Key);
        Assert.Equal(["00ff", "11ee"], step.Entries.Select(entry => entry.Value));
    }

    [Fact]
    public void A_change_needs_the_topology_that_it_starts_from() => Sample.Refused(
        TopologyError.ReferenceMissing, () => RunbookPlanner.Plan(Sample.Topology(Sample.Pool(1)), RunbookScenario.Change));

    private static (Topology Before, Topology After) Refused(string name)
    {
        var multiple = Sample.Topology(Sample.Pool(1));
        var single = Sample.Topology(new ChatPool(Sample.Chat, ChatPoolType.SingleServer, Sample.FrontEnd, Sample.Store, [new ChatServer(Sample.Chat)]));
        return name switch
        {
            "downgrade" => (multiple.WithProduct(Product.SkypeForBusiness2015), multiple),
            "to-multiple" => (single, multiple),
            "to-single" => (multiple, single),
            "domain" => (multiple.With(new ActiveDirectory(new DomainName("contoso.com"))), multiple.With(new ActiveDirectory(new DomainName("fabrikam.com")))),
            _ => ChangeCases.Of(name),
        };
    }

    private static void Arrived(World world, Deployable to, ChangeRunbook change)
    {
        var expected = RunbookOrderTests.Deployed(to)!;
        Assert.Equal(expected.Summary(), world.Summary());
        Assert.Equal(expected.State.RunningServers.Order(), world.State.RunningServers.Order());
        Assert.Equal(expected.State.InstalledServers.Order(), world.State.InstalledServers.Order());
        Assert.True(world.State.UsersAreOnline);
        Assert.Equal(world.State.LastMessage, world.State.Databases[(world.State.CurrentInstance!, PoolDatabase.ContentName)].LastMessage);
        if (change.Stages.Count > 0)
        {
            Assert.Equal(to.Topology, change.Stages[^1].After);
            // The last move takes away what nothing needs; the pools are what they are to be before it.
            Assert.Equal(to.Topology.ChatPools, change.Stages[^1].Before.ChatPools);
            Assert.Empty(TopologyComparer.Compare(change.Stages[^1].After, to.Topology));
        }
    }

    private static Deployable Plan(Topology topology) => new(topology, false, false, false, false, false);

    private static IEnumerable<RunbookStep> Steps(ChangeRunbook change) =>
        change.Chapters(null).SelectMany(chapter => chapter.Sections).SelectMany(section => section.Steps);
}
