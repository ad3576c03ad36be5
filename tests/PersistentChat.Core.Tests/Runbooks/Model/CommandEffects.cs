using PersistentChat.Runbooks;
using static PersistentChat.Tests.Runbooks.Model.DeploymentModel;

namespace PersistentChat.Tests.Runbooks.Model;

/// <summary>What each cmdlet needs and does.</summary>
internal sealed class CommandEffects(DeploymentState state, IReadOnlyDictionary<RunbookVariable, string> variables)
{
    public void Run(RunbookCommand command, bool isCheck = false)
    {
        Demand(!isCheck || IsReading(command.Cmdlet), command.Cmdlet + " changes something and is no check");
        switch (command.Cmdlet)
        {
            case "Get-CsService" or "Get-CsPersistentChatState" or "Get-CsPersistentChatEndpoint" or "Get-CsDatabaseMirrorState":
            case "Get-CsManagementStoreReplicationStatus" or "Test-CsTopology" or "Get-CsPersistentChatCategory" or "Get-CsPersistentChatAddin" or "Get-CsPersistentChatPolicy":
                if (command.Next is { } next)
                    RemoveEndpoints(next, Has(command, "PersistentChatPoolFqdn"));
                break;
            case "Get-CsPersistentChatRoom":
                if (command.Next is { } rooms)
                    DisableRooms(rooms);
                break;
            case "Get-CsConferenceDirectory":
                Demand(isCheck || state.Facts.Contains("DeploymentRemoved"), "the empty topology is not published");
                break;
            case "Publish-CsTopology":
                Demand(Has(command, "FinalizeUninstall") && state.Facts.Contains("DeploymentRemoved"), "the deployment is not removed");
                state.Facts.Add("Finalized");
                break;
            case "Remove-CsConfigurationStoreLocation":
                Demand(state.Facts.Contains("Finalized"), "the empty topology is not published to the end");
                state.Facts.Add("StoreLocationRemoved");
                break;
            case "Disable-CsAdDomain":
                Demand(state.Facts.Contains("StoreLocationRemoved"), "the Central Management store is still found");
                state.Facts.Add("DomainUndone");
                break;
            case "Disable-CsAdForest":
                Demand(state.Facts.Contains("DomainUndone"), "the domain is still prepared");
                state.Facts.Add("ForestUndone");
                break;
            case "Get-CsWindowsService":
                Reach(Server(command));
                break;
            case "Test-CsDatabase":
                Demand(!state.LostInstances.Any(lost => lost.Server.ToString() == Value(command, "SqlServerFqdn")), "the SQL Server is lost");
                break;
            case "Export-CsConfiguration":
                Configure("the configuration");
                break;
            case "Install-CsDatabase":
                InstallDatabases(command);
                break;
            case "Install-CsMirrorDatabase":
                InstallMirror(command);
                break;
            case "Uninstall-CsMirrorDatabase":
                UninstallMirror(command);
                break;
            case "Uninstall-CsDatabase":
                UninstallDatabase(command);
                break;
            case "Invoke-CsDatabaseFailover":
                FailOverDatabase(command);
                break;
            case "Set-CsPersistentChatState":
                SetState(Value(command, "PoolState"));
                break;
            case "Set-CsPersistentChatActiveServer":
                SetActiveServers(command);
                break;
            case "Start-CsWindowsService":
                Reach(Server(command));
                Demand(state.InstalledServers.Contains(Server(command)), "the server is not installed");
                state.RunningServers.Add(Server(command));
                break;
            case "Stop-CsWindowsService":
                Reach(Server(command));
                state.RunningServers.Remove(Server(command));
                break;
            case "Invoke-CsManagementServerFailover":
                Demand(state.IsManagementLost && Has(command, "Force"), "the Central Management Store is not lost, or -Force is missing");
                state.IsManagementLost = false;
                state.Facts.Add("ManagementMoved");
                break;
            case "Import-CsLisConfiguration" or "Publish-CsLisConfiguration":
                Configure("the location data");
                break;
            case "Invoke-CsPoolFailOver":
                Configure("the front-end pool");
                Demand(state.IsNextHopLost && state.HasBackupPool && Has(command, "DisasterMode"), "the front-end pool is not lost");
                state.Facts.UnionWith(["SignIn", "FrontEndsFailedOver"]);
                break;
            case "Invoke-CsPoolFailBack":
                Demand(!state.IsNextHopLost && state.Facts.Remove("FrontEndsFailedOver"), "the front-end pool has not failed over or is lost");
                break;
            case "New-CsPersistentChatComplianceConfiguration" or "Set-CsPersistentChatComplianceConfiguration" or "New-CsPersistentChatPolicy" or "Set-CsPersistentChatPolicy":
                Configure(command.Cmdlet);
                Demand(state.PublishedPool is not null, "the pool is not published");
                break;
            case "Export-CsPersistentChatData":
                Demand(!Has(command, "DisableExportedNodes"), "the export disables what it exports");
                Demand(state.ExportFiles.Add(Value(command, "FileName")), "the file of the export is there already");
                Demand(state.Databases.TryGetValue((new SqlInstanceName(Value(command, "DBInstance")), PoolDatabase.ContentName), out var exported) && exported.IsOnline, "there is no database");
                state.Facts.Add("Exported");
                state.ExportedUpTo = state.LastMessage;
                break;
            case "Import-CsPersistentChatData":
                Demand(state.Facts.Contains("Exported"), "nothing was exported");
                Demand(state.PublishedPool == variables[RunbookVariable.NewPoolFqdn], "the new pool is not published");
                Import((new SqlInstanceName(Value(command, "DBInstance")), PoolDatabase.ContentName), isTrial: Has(command, "WhatIf"));
                break;
            case "New-CsPersistentChatEndpoint":
                Demand(state.PublishedPool == Value(command, "PersistentChatPoolFqdn"), "the pool of the endpoint is not published");
                Demand(state.Endpoints.TryAdd(Value(command, "SipAddress"), Value(command, "PersistentChatPoolFqdn")), "the SIP address has an owner");
                break;
            default:
                throw new BrokenOrderException("the model does not know " + command.Cmdlet);
        }
    }

    private static bool IsReading(string cmdlet) => cmdlet.StartsWith("Get-", StringComparison.Ordinal) || cmdlet.StartsWith("Test-", StringComparison.Ordinal);

    private static bool Has(RunbookCommand command, string parameter) => command.Arguments.Any(argument => argument.Name == parameter);

    private string Value(RunbookCommand command, string parameter)
    {
        var argument = command.Arguments.Single(argument => argument.Name == parameter);
        return argument.Variable is { } variable ? variables[variable] : argument.Values[0];
    }

    private IEnumerable<string> Values(CommandArgument argument) => argument.Variable is { } variable ? [variables[variable]] : argument.Values;

    private Fqdn Server(RunbookCommand command) => new(Value(command, "ComputerName"));

    private void Reach(Fqdn server) => Demand(!state.LostServers.Contains(server), "the server is lost");

    private void Configure(string what) => Demand(!state.IsManagementLost, $"the Central Management Store is lost and {what} is in it");

    /// <summary>The database that a command names by type, server and instance; it has to be one of the pool's.</summary>
    private PoolDatabase Database(RunbookCommand command)
    {
        var instance = new SqlInstanceName(new Fqdn(Value(command, "SqlServerFqdn")), Has(command, "SqlInstanceName") ? Value(command, "SqlInstanceName") : null);
        Demand(!state.LostInstances.Contains(instance), "the instance is lost");
        return state.Context.Primary.Concat(state.Context.Secondary).FirstOrDefault(
                database => database.Type == Value(command, "DatabaseType") && database.Store.Instance == instance)
            ?? throw new BrokenOrderException($"the pool has no store for {Value(command, "DatabaseType")} on {instance}");
    }

    private void InstallDatabases(RunbookCommand command)
    {
        Configure("the topology");
        Demand(Has(command, "ConfiguredDatabases"), "the page of the cmdlet wants -ConfiguredDatabases");
        Demand(state.PublishedPool is not null, "the published topology does not have the pool");
        var instance = new SqlInstanceName(new Fqdn(Value(command, "SqlServerFqdn")), Has(command, "ForInstance") ? Value(command, "ForInstance") : null);
        Demand(!state.LostInstances.Contains(instance), "the instance is lost");
        foreach (var database in state.Context.Primary.Concat(state.Context.Secondary).Where(database => database.Store.Instance == instance))
            state.Databases.TryAdd((instance, database.Name), new DatabaseCopy(true, 0));
    }

    private void InstallMirror(RunbookCommand command)
    {
        Configure("the topology");
        var database = Database(command);
        var principal = (database.Store.Instance, database.Name);
        var mirror = database.Store.Mirror ?? throw new BrokenOrderException("the store has no mirror");
        Demand(state.PublishedPool is not null && state.Facts.Contains("LoginsForMirroring") && state.Facts.Contains("PortsForMirroring"), "logins and ports for mirroring are not prepared");
        Demand(state.Databases.TryGetValue(principal, out var copy) && copy.IsOnline, "there is no database to mirror");
        Demand(!state.Mirrors.ContainsKey(principal), "the database is mirrored already");
        Demand(!state.LostInstances.Contains(mirror), "the mirror is lost");
        Demand(database.Name != PoolDatabase.ContentName || state.ShipsLogs.Count == 0, "log shipping of the database was set up before its mirroring");
        Demand(!state.Databases.ContainsKey((mirror, database.Name)) || Has(command, "DropExistingDatabasesOnMirror"), "an old copy is on the mirror");
        state.Databases[(mirror, database.Name)] = copy! with { IsOnline = false };
        state.Mirrors.Add(principal, mirror);
        state.FrontEndsNeedRestart = true;
    }

    private void UninstallMirror(RunbookCommand command)
    {
        var database = Database(command);
        Demand(state.Mirrors.Remove((database.Store.Instance, database.Name), out var mirror), "the database is not mirrored");
        if (Has(command, "DropExistingDatabasesOnMirror"))
            state.Databases.Remove((mirror!, database.Name));
        state.FrontEndsNeedRestart = true;
    }

    private void UninstallDatabase(RunbookCommand command)
    {
        if (state.PublishedPool is not null)
        {
            DropUnused(new SqlInstanceName(new Fqdn(Value(command, "SqlServerFqdn")), Has(command, "SqlInstanceName") ? Value(command, "SqlInstanceName") : null), Value(command, "DatabaseType"));
            return;
        }
        var database = Database(command);
        Demand(state.Facts.Contains("Exported") && state.Facts.Contains("BackedUp"), "the database was not saved");
        Demand(state.ExportedUpTo == state.LastMessage && state.SavedUpTo == state.LastMessage, "messages came after what was saved");
        Demand(!state.Facts.Contains("Retiring") || state.Facts.Contains("StoresDeleted"), "the topology still has the store");
        Demand(state.ShipsLogs.Count == 0, "logs of the database are shipped");
        Demand(!state.Mirrors.ContainsKey((database.Store.Instance, database.Name)), "the database is mirrored");
        Demand(state.Databases.Remove((database.Store.Instance, database.Name)), "there is no database");
    }

    /// <summary>A database that the published pool no longer uses.</summary>
    private void DropUnused(SqlInstanceName instance, string type)
    {
        var name = type == PoolDatabase.ContentType ? PoolDatabase.ContentName : PoolDatabase.ComplianceName;
        Demand(!state.Context.Stores.Any(store => store.Type == type && store.Store.Copies.Contains(instance)), "the pool that uses the database is not deleted");
        Demand(type != PoolDatabase.ContentType || state.ShipsLogs.Count == 0, "logs of the database are shipped");
        Demand(!state.Mirrors.ContainsKey((instance, name)), "the database is mirrored");
        Demand(type != PoolDatabase.ContentType || state.Databases[(state.CurrentInstance!, name)].LastMessage == state.LastMessage, "the other database lacks messages");
        Demand(state.Databases.Remove((instance, name)), "there is no database");
    }

    private void FailOverDatabase(RunbookCommand command)
    {
        var store = state.Pool.ContentStore;
        Demand(state.Mirrors.TryGetValue((store.Instance, PoolDatabase.ContentName), out var mirror), "the database is not mirrored");
        var (from, to) = Value(command, "NewPrincipal") == "Mirror" ? (store.Instance, mirror!) : (mirror!, store.Instance);
        Demand(state.Databases[(from, PoolDatabase.ContentName)].IsOnline, "the other copy is the principal already");
        foreach (var (instance, online) in new[] { (from, false), (to, true) })
            state.Databases[(instance, PoolDatabase.ContentName)] = state.Databases[(instance, PoolDatabase.ContentName)] with { IsOnline = online };
    }

    private void SetState(string wanted)
    {
        Configure("the state of the pool");
        Demand(state.PublishedPool is not null && state.PoolState != wanted, "the pool is in this state already");
        foreach (var database in wanted == "Normal" ? state.Context.Primary : state.Context.Secondary)
        {
            Demand(
                state.Databases.TryGetValue((database.Store.Instance, database.Name), out var copy) && copy.IsOnline && !state.LostInstances.Contains(database.Store.Instance),
                $"{database.Name} is not there on {database.Store.Instance}");
            if (database.Name == PoolDatabase.ContentName && wanted == "FailedOver")
                state.LastMessage = copy!.LastMessage;
        }
        state.PoolState = wanted;
    }

    private void SetActiveServers(RunbookCommand command)
    {
        Configure("the list of active servers");
        var argument = command.Arguments.Single(argument => argument.Name == "ActiveServers");
        var servers = Values(argument).Select(name => new Fqdn(name)).ToArray();
        switch (argument.Form)
        {
            case ArgumentForm.Nothing:
                state.ActiveServers.Clear();
                break;
            case ArgumentForm.Remove:
                Demand(servers.All(state.ActiveServers.Remove), "a server that is not active is removed");
                break;
            default:
                Demand(servers.All(server => (state.Pool.Find(server) is not null || state.AddedServers.Contains(server)) && !state.LostServers.Contains(server)), "a server that is lost or of no pool is added");
                Demand(servers.All(state.ActiveServers.Add), "a server that is active is added");
                break;
        }
    }

    private void Import((SqlInstanceName, string) target, bool isTrial)
    {
        Demand(state.Databases.TryGetValue(target, out var copy), "there is no database");
        Demand(isTrial || state.Facts.Contains("ImportTried"), "the import was not tried");
        state.Facts.Add(isTrial ? "ImportTried" : "Imported");
        if (!isTrial)
            state.Databases[target] = copy! with { LastMessage = state.LastMessage };
    }

    private void DisableRooms(RunbookCommand next)
    {
        Demand(next.Cmdlet == "Set-CsPersistentChatRoom" && next.Arguments.Single() is { Name: "Disabled", Form: ArgumentForm.True }, "the model does not know " + next.Cmdlet);
        Demand(state.PublishedPool is not null, "the pool is deleted: it has no rooms any more");
        Demand(state.Facts.Contains("Inventory"), "nobody wrote down which rooms there are");
        state.Facts.Add("RoomsDisabled");
    }

    private void RemoveEndpoints(RunbookCommand next, bool isOfPool)
    {
        Demand(next.Cmdlet == "Remove-CsPersistentChatEndpoint", "the model does not know " + next.Cmdlet);
        if (!isOfPool)
        {
            state.Endpoints.Clear();
            return;
        }
        Demand(state.PublishedPool is not null, "the pool is deleted: nothing finds its endpoints any more");
        Demand(state.Facts.Contains("EndpointsNoted") || state.Endpoints.Count == 0, "nobody wrote the endpoints down");
        foreach (var endpoint in state.Endpoints.Where(pair => pair.Value == state.PublishedPool).ToArray())
            state.Endpoints.Remove(endpoint.Key);
    }
}
