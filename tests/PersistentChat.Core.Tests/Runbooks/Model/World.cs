using PersistentChat.Runbooks;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Tests.Runbooks.Model;

/// <summary>A deployment that runbooks are run against, one after the other, and what befalls it between them.</summary>
internal sealed class World
{
    private static readonly Dictionary<RunbookVariable, string> _variables = new()
    {
        [RunbookVariable.MirrorFileShare] = @"\\files.contoso.com\mirror",
        [RunbookVariable.ConfigurationFile] = "configuration.zip",
        [RunbookVariable.ManagementSqlServer] = "be09.contoso.com",
        [RunbookVariable.ManagementSqlInstance] = "rtc",
        [RunbookVariable.TrialFile] = "trial.zip",
        [RunbookVariable.ExportFile] = "rooms.zip",
        [RunbookVariable.LocationFile] = "locations.zip",
        [RunbookVariable.SurvivingServer] = AddedServer,
    };

    /// <summary>The server that joins a pool when none of its own can go on.</summary>
    internal const string AddedServer = "chat99.contoso.com";

    private readonly Deployable _plan;

    public World(Deployable plan)
    {
        _plan = plan;
        State = new DeploymentState(plan.Topology, plan.Topology.ChatPools[0]);
    }

    public DeploymentState State { get; }

    public bool HasRecovery => State.Context.Backup is not null;

    /// <summary>Runs a runbook as it is, or as a test has changed it.</summary>
    /// <returns>The steps after which nobody could chat.</returns>
    public IReadOnlyList<string> Run(
        RunbookScenario scenario, IReadOnlyDictionary<RunbookVariable, string>? variables = null, Func<IEnumerable<RunbookStep>, IEnumerable<RunbookStep>>? change = null)
    {
        var steps = Steps(scenario);
        var model = new DeploymentModel(State, variables ?? _variables);
        model.Run(change is null ? steps : change(steps));
        return model.Offline;
    }

    public IEnumerable<RunbookStep> Steps(RunbookScenario scenario) =>
        RunbookPlanner.Plan(_plan.Topology, scenario).Chapters.Single().Sections.SelectMany(section => section.Steps);

    /// <summary>Changes the deployment to another topology.</summary>
    /// <returns>The change, and the steps after which nobody could chat.</returns>
    public (ChangeRunbook Change, IReadOnlyList<string> Offline) Change(Topology difference, Func<RunbookStep, bool>? without = null)
    {
        var change = new ChangeRunbook(_plan.Topology, difference);
        var model = new DeploymentModel(State, _variables);
        foreach (var stage in change.Stages)
        {
            if (stage.After.ChatPools.All(pool => pool.Fqdn != State.Pool.Fqdn))
                continue;
            State.Enter(stage.After);
            if (stage.Pool is null || stage.Pool == State.Pool.Fqdn)
                model.Run(stage.Sections.SelectMany(section => section.Steps).Where(step => without is null || !without(step)));
        }
        return (change, model.Offline);
    }

    /// <summary>The data centre of the content database is lost, with what stands in it, as far as the topology says; else the primary half.</summary>
    public World LosePrimary()
    {
        var context = State.Context;
        var place = context.FrontEnds.LostDataCenter;
        State.LostInstances.UnionWith(context.Primary.SelectMany(database => database.Store.Instances));
        State.LostServers.UnionWith(State.Pool.Servers
            .Where(server => place is null ? server.State == ServerState.Active : server.DataCenter == place).Select(server => server.Fqdn));
        State.RunningServers.ExceptWith(State.LostServers);
        foreach (var principal in State.Mirrors.Keys.Where(key => State.LostInstances.Contains(key.Principal)).ToArray())
            State.Mirrors.Remove(principal);
        State.IsNextHopLost = context.FrontEnds.IsNextHopLost ?? _plan.LosesNextHop;
        State.HasBackupPool = _plan.HasBackupPool && context.FrontEnds.Others.Count > 0;
        State.IsManagementLost = State.IsNextHopLost && (context.FrontEnds.ManagementStores.Any() || _plan.LosesManagement);
        if (_plan.LacksCompliance && context.BackupComplianceStore is { } compliance)
            State.Databases.Remove((compliance.Instance, PoolDatabase.ComplianceName));
        return this;
    }

    /// <summary>The data centre is back: its databases are new, and old copies may be left on its mirrors.</summary>
    public World RebuildPrimary()
    {
        State.LostInstances.Clear();
        State.LostServers.Clear();
        State.IsNextHopLost = false;
        foreach (var database in State.Context.Primary)
        {
            State.Databases[(database.Store.Instance, database.Name)] = new DatabaseCopy(true, 0);
            if (database.Store.Mirror is not { } mirror)
                continue;
            State.Databases.Remove((mirror, database.Name));
            if (_plan.LeavesCopies || _plan.LeavesMirroring)
                State.Databases[(mirror, database.Name)] = new DatabaseCopy(false, 0);
            if (_plan.LeavesMirroring)
                State.Mirrors[(database.Store.Instance, database.Name)] = mirror;
        }
        return this;
    }

    /// <summary>What a later runbook can build on, without the copies that failing back leaves where the other data centre's mirrors were.</summary>
    public IReadOnlyList<string> Summary()
    {
        var leftOver = State.Context.Secondary.Where(database => database.Store.Mirror is not null)
            .Select(database => $"database {database.Name} on {database.Store.Mirror}, online False").ToHashSet();
        return [.. State.Summary().Where(line => !leftOver.Contains(line))];
    }
}
