using PersistentChat.Runbooks;
using static PersistentChat.Tests.Runbooks.Model.DeploymentModel;

namespace PersistentChat.Tests.Runbooks.Model;

/// <summary>What each step does that a person does by hand.</summary>
internal sealed class ManualEffects(DeploymentState state, IReadOnlyDictionary<RunbookVariable, string> variables)
{
    private (SqlInstanceName Instance, string Name) Secondary => (state.Context.Backup!.Instance, PoolDatabase.ContentName);

    private (SqlInstanceName Instance, string Name) Primary => (state.Pool.ContentStore.Instance, PoolDatabase.ContentName);

    /// <summary>Whether the step is known as one that is done by hand, or one that only tells or shows something.</summary>
    public bool Run(RunbookStep step)
    {
        switch (step.Text.Key)
        {
            case "Prepare_Check" or "Prepare_NextHop" or "Prepare_Servers" or "Prepare_ServersSkype" or "Prepare_Network" or "Sql_Instances" or "Sql_Express" or "Wizard_Open" or "Wizard_MachineStates":
            case "Shared_Database" or "Share_ComplianceTaken" or "Compliance_FolderTaken" or "Share_NoFileStore" or "Share_LogShipping" or "Share_Compliance" or "Share_Mirror" or "Policies_Administrator":
            case "FailOver_Decide" or "FailOver_MirrorFirst" or "FailOver_NoFrontEnd" or "FailOver_NoComplianceStore" or "FailOver_NoServers" or "FailOver_FileStore" or "FailOver_After":
            case "FrontEnds_NextHopWorks" or "LogShipping_Agent" or "FailBack_NoNewServers" or "FailBack_Management" or "FailBack_NoServers":
            case "ServerLoss_Check" or "ServerLoss_Choose" or "ServerLoss_ChooseFar" or "ServerLoss_TimeZone" or "FailOver_TimeZone" or "ServerLoss_After":
            case "ServerLoss_NoStandby" or "ServerLoss_Single":
            case "FailOver_NoBackup" or "FailOver_SingleServer" or "FailBack_NoBackup" or "Convert_AlreadyMultiple":
            case "Convert_Why" or "Convert_StandardEdition" or "Convert_Name" or "Convert_CopyFiles" or "Convert_CopyFilesFrom" or "Convert_FilesBack":
            case "Convert_Settings" or "Convert_Verify" or "Verify_Client":
                return true;
            case "Retire_NothingShared" or "Retire_Shared" or "Retire_Announce" or "Retire_TrialExport" or "Retire_TrialCheck" or "Retire_PolicyStays" or "Retire_CopyCompliance" or "Retire_FindCompliance":
            case "Retire_DatabaseShared" or "Retire_Contact" or "Retire_Shares" or "Retire_Dns" or "Retire_Certificates" or "Retire_Ports" or "Retire_Monitoring" or "Retire_Logins":
            case "Retire_Keep" or "Retire_KeepCompliance" or "Retire_WholeOrder" or "Retire_WholeEmpty":
                return true;
            case "Retire_Why":
                return Note("Retiring");
            case "Retire_State":
                Demand(state.PoolState == "Normal", "the pool has failed over");
                return true;
            case "Retire_Inventory":
                return Note("Inventory") && Note("EndpointsNoted");
            case "Retire_Wait":
                Demand(state.Facts.Contains("RoomsDisabled"), "users go on writing");
                return true;
            case "Retire_Drain":
                Demand(!state.UsersAreOnline, "users go on writing");
                Demand(state.RunningServers.Count > 0, "nothing drains compliance when its services stand still");
                return Note("Drained");
            case "Retire_Verify":
                Demand(state.ExportedUpTo == state.LastMessage && state.SavedUpTo == state.LastMessage, "nothing was saved, or messages came after it");
                return Note("Verified");
            case "Retire_Default" or "Retire_LastDefault":
                return Note("SitesMoved");
            case "Retire_LogShipping":
                Demand(state.ShipsLogs.Count > 0, "no logs are shipped");
                state.ShipsLogs.Clear();
                return true;
            case "Retire_Delete":
                Delete();
                return true;
            case "Retire_Servers" or "Retire_StandardEdition":
                Demand(state.PublishedPool is null, "the published topology still gives the servers their role");
                state.InstalledServers.Clear();
                return true;
            case "Retire_Stores" or "Retire_StoresStay":
                Demand(state.PublishedPool is null && state.InstalledServers.Count == 0, "servers depend on the databases");
                return Note("StoresDeleted");
            case "Retire_WholeEdge":
                return Note("EdgeCleared");
            case "Retire_WholeRemove":
                Demand(state.PublishedPool is null && state.Facts.Contains("EdgeCleared") && state.Endpoints.Count == 0, "a pool, an Edge association or an endpoint is left");
                return Note("DeploymentRemoved");
            case "Change_Approved" or "Change_Check" or "Change_Nothing" or "Change_Provide" or "Change_Facts" or "Change_Withdraw" or "Change_UpgradeCheck" or "Change_Edit" or "Change_JoinNetwork":
            case "Change_Join" or "Change_Leave" or "Change_LeaveRest" or "Change_Port":
                return true;
            case "Change_Upgrade":
                Demand(state.SavedUpTo is not null, "nothing was saved");
                return Note("Upgraded");
            case "Change_Publish":
                PublishChange();
                return true;
            case "Change_Drain":
                Demand(state.RunningServers.Count > 0, "nothing drains compliance when its services stand still");
                return true;
            case "Change_Restore":
                Demand(state.RunningServers.Count == 0 && state.SavedUpTo == state.LastMessage, "services run, or messages came after the backup");
                Demand(!state.Mirrors.ContainsKey(Primary), "a mirrored database cannot be overwritten");
                state.Databases[Primary] = new DatabaseCopy(true, state.SavedUpTo!.Value);
                return true;
            case "Change_StartStandardEdition":
                Demand(state.RunningServers.Add(state.Context.StandardEditionHost!.Fqdn), "the services run");
                return true;
            case "Change_Disable":
                foreach (var server in step.Entries.Select(entry => new Fqdn(entry.Value.Split(' ')[0])))
                {
                    Demand(!state.ActiveServers.Contains(server) && state.Pool.Find(server) is null, "the server is active, or the published topology still has it");
                    Demand(state.InstalledServers.Remove(server) & state.RunningServers.Remove(server), "the server is not installed");
                }
                return true;
            case "Share_FileStore" or "Share_FileStoreSkype" or "Share_LocalFileStore" or "Convert_FileStore" or "Convert_FileStoreStays":
                return Note("Share");
            case "Page_FileStore":
                EnterFileStore(step);
                return true;
            case "Databases_Install":
                foreach (var entry in step.Entries)
                    state.Databases.TryAdd((new SqlInstanceName(entry.Value), entry.Label), new DatabaseCopy(true, 0));
                return true;
            case "Publish_Publish":
                Publish(state.Pool.Fqdn.ToString());
                state.ActiveServers.UnionWith(state.Pool.ActiveServers.Select(server => server.Fqdn).Take(Limits.ActiveServers));
                return true;
            case "Publish_Servers":
                Demand(state.PublishedPool is not null, "the pool is not published");
                state.InstalledServers.UnionWith(state.Pool.Servers.Select(server => server.Fqdn));
                return true;
            case "Mirroring_Logins":
                return Note("LoginsForMirroring");
            case "Mirroring_Check":
                return Note("PortsForMirroring");
            case "FrontEnds_Restart" or "FrontEnds_RestartSurvivors":
                state.FrontEndsNeedRestart = false;
                return true;
            case "LogShipping_Primary":
                ShipLogs(state.Pool.ContentStore.Instance);
                state.Databases[Secondary] = state.Databases[Primary] with { IsOnline = false };
                return true;
            case "LogShipping_Mirror":
                ShipLogs(state.Pool.ContentStore.Mirror!);
                return true;
            case "FailOver_DropLogShipping":
                Demand(state.ShipsLogs.Count > 0, "no logs are shipped");
                state.ShipsLogs.Clear();
                return true;
            case "FailOver_CopyLogs" or "FailOver_CopyLogsFrom":
                return Note("LogsCopied");
            case "FailOver_ApplyLogs":
                Demand(state.Facts.Contains("LogsCopied") && state.Databases.TryGetValue(Secondary, out var shipped) && !shipped.IsOnline, "no log can be applied");
                return Note("LogsApplied");
            case "FailOver_Recover":
                Demand(state.ShipsLogs.Count == 0 && state.Facts.Contains("LogsApplied"), "log shipping goes on, or its last logs are missing");
                state.Databases[Secondary] = state.Databases[Secondary] with { IsOnline = true };
                return true;
            case "FailOver_AddServer":
                Demand(!state.IsManagementLost, "publishing needs the Central Management Store");
                state.AddedServers.UnionWith(step.Entries.Select(entry => new Fqdn(variables[entry.Variable!.Value])));
                state.InstalledServers.UnionWith(state.AddedServers);
                return true;
            case "FailOver_NextHop":
                Demand(!state.IsManagementLost, "publishing needs the Central Management Store");
                state.Facts.UnionWith(["SignIn", "NextHopChanged"]);
                return true;
            case "FailBack_Rebuilt":
                Demand(state.LostInstances.Count == 0, "the data centre is not rebuilt");
                foreach (var entry in step.Entries)
                    Demand(state.Databases.ContainsKey((new SqlInstanceName(entry.Value), entry.Label)), "a primary database is missing");
                return true;
            case "FailBack_NextHop":
                return state.Facts.Remove("NextHopChanged");
            case "FailBack_RemoveMirroring":
                RemoveMirroring(step);
                return true;
            case "FailBack_Backup" or "FailBack_BackupTo":
                Demand(state.ActiveServers.Count == 0, "somebody writes to the database that is backed up");
                state.BackedUp = state.Databases[Secondary].LastMessage;
                return true;
            case "FailBack_Restore":
                Demand(state.BackedUp is not null, "there is no backup");
                Demand(!state.Mirrors.ContainsKey(Primary), "a mirrored database cannot be overwritten");
                state.Databases[Primary] = new DatabaseCopy(true, state.BackedUp!.Value);
                return true;
            case "Convert_SqlBackup":
                state.SavedUpTo = state.LastMessage;
                return Note("BackedUp");
            case "Convert_Delete":
                Demand(state.PublishedPool is not null && state.Facts.Contains("Exported"), "nothing was exported");
                Demand(state.ExportedUpTo == state.LastMessage, "messages came after the export");
                state.PublishedPool = null;
                state.ActiveServers.Clear();
                return true;
            case "Convert_Publish":
                foreach (var database in state.Context.Primary)
                    Demand(state.Databases.TryAdd((database.Store.Instance, database.Name), new DatabaseCopy(true, 0)), "the old database is still there");
                Publish(variables[RunbookVariable.NewPoolFqdn]);
                state.ActiveServers.UnionWith(
                    state.Context.StandardEditionHost is null ? state.Pool.ActiveServers.Select(server => server.Fqdn) : [new Fqdn(variables[RunbookVariable.NewServer])]);
                return true;
            case "Convert_StopStandardEdition":
                Demand(state.RunningServers.Remove(state.Context.StandardEditionHost!.Fqdn), "the services do not run");
                return true;
            case "Convert_Endpoints":
                return Note("EndpointsNoted");
            case "Convert_StartNew":
                state.RunningServers.Add(new Fqdn(variables[RunbookVariable.NewServer]));
                return true;
            case var key:
                return key.StartsWith("Page_", StringComparison.Ordinal);
        }
    }

    /// <summary>Nothing goes before it was saved and looked at, and nothing that hangs on the pool is left hanging.</summary>
    private void Delete()
    {
        Demand(state.PublishedPool is not null, "the pool is not published");
        Demand(state.Facts.Contains("Verified") && state.ExportedUpTo == state.LastMessage, "what was saved was not looked at");
        Demand(state.Context.ComplianceStore is null || state.Facts.Contains("Drained"), "compliance has not caught up");
        Demand(state.RunningServers.Count == 0, "services of the pool run");
        Demand(state.Endpoints.Count == 0, "an endpoint belongs to the pool");
        Demand(state.ShipsLogs.Count == 0, "logs are shipped");
        Demand(state.Mirrors.Count == 0, "a database is mirrored");
        Demand(state.Pool.DefaultForSites.Count == 0 || state.Facts.Contains("SitesMoved"), "it is the default of a site");
        state.PublishedPool = null;
        state.ActiveServers.Clear();
    }

    /// <summary>What the topology says has to be there, and what is there has to be in it.</summary>
    private void PublishChange()
    {
        Demand(!state.IsManagementLost && state.PublishedPool is not null, "publishing needs the Central Management Store and the pool");
        Demand(state.Facts.Contains("Share"), "the file store does not exist");
        Demand(state.ActiveServers.All(server => state.Pool.Find(server) is not null), "a server that is active leaves the pool");
        Demand(state.ActiveServers.Count > 0, "no server is active");
        Demand(state.Context.Primary.All(database => state.Databases.ContainsKey((database.Store.Instance, database.Name))), "databases are installed before publishing");
        Demand(
            state.Mirrors.All(mirror => state.Context.Primary.Any(
                database => (database.Store.Instance, database.Name) == mirror.Key && database.Store.Mirror == mirror.Value)),
            "a database is mirrored that the topology does not mirror");
        Demand(state.ShipsLogs.Count == 0 || (state.Context.Backup is not null && state.ShipsLogs.IsSubsetOf(state.Pool.ContentStore.Copies)), "logs are shipped that the topology does not ship");
        state.PublishedStore = state.Pool.ContentStore;
    }

    private bool Note(string fact)
    {
        state.Facts.Add(fact);
        return true;
    }

    private void Publish(string pool)
    {
        Demand(!state.IsManagementLost, "publishing needs the Central Management Store");
        Demand(state.Facts.Contains("Share") && state.Facts.Contains("FileStore"), "the file store does not exist or was not entered");
        Demand(state.Databases.ContainsKey(Primary), "databases are installed before publishing");
        state.PublishedPool = pool;
    }

    /// <summary>What is not mirrored is left out, but the backup databases have been mirrored since they were failed over to.</summary>
    private void RemoveMirroring(RunbookStep step)
    {
        foreach (var entry in step.Entries)
        {
            var database = (Instance: new SqlInstanceName(entry.Value), entry.Label);
            var wasMirrored = state.Mirrors.Remove(database);
            Demand(wasMirrored || state.Context.Primary.Any(primary => primary.Store.Instance == database.Instance), entry.Label + " is not mirrored");
            state.FrontEndsNeedRestart |= wasMirrored;
        }
    }

    private void EnterFileStore(RunbookStep step)
    {
        var isMultiple = state.Context.IsMultiple || variables.ContainsKey(RunbookVariable.NewPoolFqdn);
        var share = step.Entries.SingleOrDefault(entry => entry.Label == "File Share");
        Demand(share is not null, "the page of the file store asks for a share");
        Demand(
            !isMultiple || share!.Variable is not null || step.Entries.Any(entry => entry.Label == "File Server FQDN"),
            "a multiple-server pool takes no local path: " + share!.Value);
        state.Facts.Add("FileStore");
    }

    private void ShipLogs(SqlInstanceName from)
    {
        Demand(state.Databases.TryGetValue((from, PoolDatabase.ContentName), out var copy) && copy.IsOnline, "logs are set up at the principal");
        Demand(!state.Mirrors.ContainsKey(Secondary), "the secondary is mirrored");
        Demand(
            state.Pool.ContentStore.Mirror is null || state.Mirrors.ContainsKey(Primary), "mirroring comes before log shipping, which it would interrupt");
        state.ShipsLogs.Add(from);
    }
}
