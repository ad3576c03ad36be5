using FsCheck.Xunit;
using PersistentChat.Runbooks;
using PersistentChat.Tests.Runbooks.Model;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Tests.Runbooks;

/// <summary>Every step of every runbook finds what it needs, and the last one leaves what the runbook promises.</summary>
[Properties(Arbitrary = [typeof(DeployableGenerator)], MaxTest = 300)]
public class RunbookOrderTests
{
    private static readonly string[] _withoutChat =
    [
        "FailBack_Stop", "FailBack_RemoveMirroring", "FailBack_Backup", "FailBack_BackupTo", "FailBack_Restore", "FailBack_Mirror", "LogShipping_Agent",
        "LogShipping_Primary", "LogShipping_ToMirror", "LogShipping_Mirror", "LogShipping_ToPrimary", "FailBack_ActiveServers",
    ];

    [Property]
    public void Deploying_leaves_a_pool_as_the_topology_states_it(Deployable plan)
    {
        if (plan.Topology.ChatPools[0].FileStore is null)
            return;
        var world = new World(plan);
        world.Run(RunbookScenario.Deploy);
        var state = world.State;
        Assert.Equal(state.Pool.Fqdn.ToString(), state.PublishedPool);
        Assert.Equal(Names(state.Pool.ActiveServers), state.ActiveServers.Order());
        Assert.Equal(Names(state.Pool.Servers), state.RunningServers.Order());
        Protected(state, state.Context.Primary);
        Assert.Equal(world.HasRecovery ? state.Pool.ContentStore.Copies.ToHashSet() : [], state.ShipsLogs);
        Assert.All(
            state.Context.Secondary.Where(database => database.Name == PoolDatabase.ComplianceName),
            database => Assert.True(state.Databases[(database.Store.Instance, database.Name)].IsOnline));
    }

    [Property]
    public void Failing_over_goes_on_with_the_other_data_centre(Deployable plan)
    {
        if (Lost(plan) is not { } world)
            return;
        world.Run(RunbookScenario.FailOver);
        FailedOver(world);
    }

    [Property]
    public void Failing_back_leaves_what_deploying_left_and_loses_no_message(Deployable plan)
    {
        if (Lost(plan) is not { } world)
            return;
        var before = Deployed(plan)!.Summary();
        world.Run(RunbookScenario.FailOver);
        world.RebuildPrimary();
        var wrote = world.State.UsersAreOnline;
        var offline = world.Run(RunbookScenario.FailBack);
        Assert.Equal(before, world.Summary());
        Protected(world.State, world.State.Context.Primary);
        if (wrote)
            Assert.Subset(_withoutChat.ToHashSet(), offline.ToHashSet());
        Assert.True(world.State.UsersAreOnline);
    }

    [Property]
    public void A_second_disaster_is_survived_as_the_first(Deployable plan)
    {
        if (Lost(plan) is not { } world)
            return;
        for (var i = 0; i < 2; i++)
        {
            world.Run(RunbookScenario.FailOver);
            FailedOver(world);
            world.RebuildPrimary();
            world.Run(RunbookScenario.FailBack);
            world.LosePrimary();
        }
    }

    [Property]
    public void A_lost_server_is_replaced_and_never_more_than_four_are_active(Deployable plan)
    {
        var world = Deployed(plan);
        if (world is null || world.State.Pool.PoolType == ChatPoolType.SingleServer)
            return;
        var pairs = world.Steps(RunbookScenario.ServerLoss).Where(step => step.Text.Key == "ServerLoss_Choose").SelectMany(step => step.Entries).ToArray();
        foreach (var pair in pairs)
        {
            world = Deployed(plan)!;
            var state = world.State;
            var (lost, standby) = (new Fqdn(pair.Label), new Fqdn(pair.Value.Split(' ')[0]));
            Assert.Equal(state.Pool.Find(lost)!.DataCenter, state.Pool.Find(standby)!.DataCenter);
            state.LostServers.Add(lost);
            state.RunningServers.ExceptWith([lost]);
            var couldChat = state.UsersAreOnline;
            var offline = world.Run(RunbookScenario.ServerLoss, new Dictionary<RunbookVariable, string>
            {
                [RunbookVariable.LostServer] = lost.ToString(),
                [RunbookVariable.StandbyServer] = standby.ToString(),
            });
            Assert.DoesNotContain(lost, state.ActiveServers);
            Assert.Contains(standby, state.ActiveServers);
            Assert.Equal(state.Pool.ActiveServers.Count(), state.ActiveServers.Count);
            Assert.True(state.UsersAreOnline);
            if (couldChat)
                Assert.Empty(offline);
        }
    }

    /// <summary>The list of active servers is no longer that of the topology then.</summary>
    [Property]
    public void A_disaster_after_a_lost_server_is_survived_as_well(Deployable plan)
    {
        var world = Deployed(plan);
        if (world is not { HasRecovery: true }
            || world.Steps(RunbookScenario.ServerLoss).Where(step => step.Text.Key == "ServerLoss_Choose").SelectMany(step => step.Entries).FirstOrDefault() is not { } pair)
            return;
        var state = world.State;
        var (lost, standby) = (new Fqdn(pair.Label), new Fqdn(pair.Value.Split(' ')[0]));
        world.Run(RunbookScenario.ServerLoss, new Dictionary<RunbookVariable, string>
        {
            [RunbookVariable.LostServer] = lost.ToString(),
            [RunbookVariable.StandbyServer] = standby.ToString(),
        });
        world.LosePrimary();
        if (state.Context.ServersFor(state.Context.Backup!.Instance).Any(server => state.LostServers.Contains(server.Fqdn)))
            return;
        world.Run(RunbookScenario.FailOver);
        FailedOver(world);
        world.RebuildPrimary();
        world.Run(RunbookScenario.FailBack);
        Assert.Equal(Names(state.Pool.ActiveServers), state.ActiveServers.Order());
    }

    [Property]
    public void Converting_brings_everything_to_a_multiple_server_pool(Deployable plan)
    {
        if (Single(plan) is not { } world)
            return;
        world.Run(RunbookScenario.Convert, Conversion(world));
        Assert.Equal("newchat.contoso.com", world.State.PublishedPool);
        Assert.Equal([KeyValuePair.Create("sip:chat@contoso.com", "newchat.contoso.com")], world.State.Endpoints);
        Assert.Contains("Imported", world.State.Facts);
        Assert.NotEmpty(world.State.RunningServers);
    }

    [Property]
    public void Retiring_leaves_nothing_of_a_pool_and_loses_no_message(Deployable plan)
    {
        foreach (var keepsFiles in new[] { false, true })
        {
            if (Deployed(plan) is not { } world)
                return;
            var state = world.State;
            state.Endpoints.Add("sip:chat@contoso.com", state.PublishedPool!);
            state.Facts.UnionWith(keepsFiles ? ["KeepsFiles", "WholeDeployment"] : Array.Empty<string>());
            world.Run(RunbookScenario.Retire);
            Assert.Null(state.PublishedPool);
            Assert.Empty(state.RunningServers);
            Assert.Empty(state.InstalledServers);
            Assert.Empty(state.ActiveServers);
            Assert.Empty(state.Databases);
            Assert.Empty(state.Mirrors);
            Assert.Empty(state.ShipsLogs);
            Assert.Empty(state.Endpoints);
            Assert.Equal((state.LastMessage, state.LastMessage), (state.ExportedUpTo, state.SavedUpTo));
            Assert.Equal(keepsFiles, state.Facts.Contains("ForestUndone"));
        }
    }

    /// <summary>What can be undone comes before what cannot, and what destroys has its checks and is seen to have been saved.</summary>
    [Property]
    public void Retiring_destroys_nothing_before_it_was_saved_and_looked_at(Deployable plan)
    {
        var steps = new World(plan).Steps(RunbookScenario.Retire).ToList();
        var verified = steps.FindIndex(step => step.Text.Key == "Retire_Verify");
        Assert.True(verified > steps.FindIndex(step => step.Text.Key == "Convert_Export"));
        Assert.All(steps.Where(step => step.PointOfNoReturn), step =>
        {
            Assert.True(steps.IndexOf(step) > verified, step.Text.Key);
            Assert.NotNull(step.WayBack);
            Assert.True(step.Before is not null || step.Checks.Count > 0, step.Text.Key);
        });
        Assert.All(
            steps.SelectMany(step => step.Commands).Where(command => command.Cmdlet == "Uninstall-CsDatabase" && command.Arguments.All(argument => argument.Name != "Detach")),
            command => Assert.True(steps.Single(step => step.Commands.Contains(command)).PointOfNoReturn));
        Assert.DoesNotContain(steps.SelectMany(step => step.Commands.Concat(step.Checks)).SelectMany(command => command.Pipeline()), command =>
            command.Cmdlet is "Remove-CsPersistentChatRoom" or "Remove-CsPersistentChatCategory" || command.Arguments.Any(argument => argument.Name == "DisableExportedNodes"));
        Assert.All(steps, step => Assert.True(step.Source is not null || step.Inferred is not null, step.Text.Key));
    }

    /// <summary>A single-server pool with an endpoint; null where the plan has none that can be deployed.</summary>
    internal static World? Single(Deployable plan)
    {
        if (plan.Topology.ChatPools[0].PoolType == ChatPoolType.MultipleServer || Deployed(plan) is not { } world)
            return null;
        world.State.Endpoints.Add("sip:chat@contoso.com", world.State.PublishedPool!);
        return world;
    }

    internal static IReadOnlyDictionary<RunbookVariable, string> Conversion(World world) => new Dictionary<RunbookVariable, string>
    {
        [RunbookVariable.NewPoolFqdn] = "newchat.contoso.com",
        [RunbookVariable.NewFileStore] = @"\\files.contoso.com\new",
        [RunbookVariable.NewServer] = "chat09.contoso.com",
        [RunbookVariable.NewComplianceStore] = (world.State.Context.ComplianceStore ?? world.State.Pool.ContentStore).Instance.ToString(),
        [RunbookVariable.ExportFile] = "rooms.zip",
        [RunbookVariable.ConfigurationFile] = "configuration.zip",
        [RunbookVariable.LegacyEndpoint] = "sip:chat@contoso.com",
        [RunbookVariable.NewContentStore] = world.State.Pool.ContentStore.Instance.ToString(),
    };

    /// <summary>A deployed pool; null where the topology names no file store.</summary>
    internal static World? Deployed(Deployable plan)
    {
        if (plan.Topology.ChatPools[0].FileStore is null)
            return null;
        var world = new World(plan);
        world.Run(RunbookScenario.Deploy);
        return world;
    }

    /// <summary>A deployed pool that lost its primary data centre; null where it cannot fail over.</summary>
    internal static World? Lost(Deployable plan)
    {
        var world = Deployed(plan);
        return world is null || !world.HasRecovery ? null : world.LosePrimary();
    }

    private static void FailedOver(World world)
    {
        var state = world.State;
        Assert.Equal("FailedOver", state.PoolState);
        Assert.False(state.IsManagementLost);
        Assert.Empty(state.ShipsLogs);
        Protected(state, state.Context.Secondary);
        var surviving = state.Context.ServersFor(state.Context.Backup!.Instance);
        Assert.Equal(surviving.Count > 0 ? Names(surviving) : [new Fqdn(World.AddedServer)], state.ActiveServers.Order());
        Assert.Empty(state.ActiveServers.Intersect(state.LostServers));
        Assert.True(state.UsersAreOnline);
    }

    /// <summary>The databases are there and mirrored where their stores have mirrors, and the front ends know.</summary>
    private static void Protected(DeploymentState state, IEnumerable<PoolDatabase> databases)
    {
        foreach (var database in databases)
        {
            Assert.True(state.Databases[(database.Store.Instance, database.Name)].IsOnline);
            Assert.Equal(database.Store.Mirror, state.Mirrors.GetValueOrDefault((database.Store.Instance, database.Name)));
        }
        Assert.False(state.FrontEndsNeedRestart);
    }

    private static IEnumerable<Fqdn> Names(IEnumerable<ChatServer> servers) => servers.Select(server => server.Fqdn).Order();
}
