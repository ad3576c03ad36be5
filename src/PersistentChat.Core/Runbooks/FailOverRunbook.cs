using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Runbooks;

/// <summary>Goes on in the other data centre.</summary>
internal static class FailOverRunbook
{
    private const string Activate = "FailOver_ActiveServers";
    private const string Instance = "BackupSqlInstanceName";

    public static IEnumerable<RunbookSection> Of(RunbookContext context)
    {
        if (context.Backup is not { } backup)
            return [new("NotPossible", [NotPossible(context)])];
        return
        [
            new("Decide", Decide(context, backup.Instance)),
            new("Management", Management(context)),
            new("FrontEnds", FrontEnds(context)),
            new("Publish", AddServer(context, backup.Instance)),
            new("BackupDatabase", Database(context, backup.Instance)),
            new("ComplianceDatabase", ComplianceDatabase(context)),
            new("Switch", Switch(context)),
            new("Servers", Servers(context, backup.Instance)),
            new("NextHop", NextHop(context)),
            new("Restart", FrontEndSteps.Restart(context, context.Secondary, areSurvivors: context.FrontEnds.IsNextHopLost != false)),
            new("Verify", Verification.Of(context, Windows(context, backup.Instance), "FailedOver", context.FrontEnds.IsNextHopLost != false)),
            new("After", After(context)),
        ];
    }

    private static IEnumerable<RunbookStep> After(RunbookContext context)
    {
        if (context.Pool.FileStore is { } files)
            yield return new("FailOver_FileStore", files) { Inferred = new RunbookText("FailOver_FileStoreInferred") };
        yield return new("FailOver_After", context.Pool.ContentStore.Instance) { Source = context.Citations.FailingBack, Inferred = new RunbookText("FailOver_AfterInferred") };
    }

    private static RunbookStep NotPossible(RunbookContext context) => context.Pool.BackupContentStore is null
        ? new("FailOver_NoBackup", context.Pool.ContentStore.Instance) { Source = context.Citations.FailingOver }
        : new("FailOver_SingleServer", context.Pool.ContentStore.Instance) { Source = context.Citations.WizardPage("define-properties-and-options-for-persistent-chat-pool") };

    private static IEnumerable<RunbookStep> Decide(RunbookContext context, SqlInstanceName backup)
    {
        var store = context.Pool.ContentStore;
        var frontEnds = context.FrontEnds;
        yield return new("FailOver_Decide", store.Instance) { Source = context.Citations.FailingOver };
        if (store.Mirror is not null)
            yield return new("FailOver_MirrorFirst", store.Mirror, $"Invoke-CsDatabaseFailover -PoolFqdn {context.Pool.Fqdn} -DatabaseType {PoolDatabase.ContentType} -NewPrincipal Mirror") { Source = context.Citations.FailingOver };
        if (frontEnds.IsNextHopLost != false && frontEnds.Others.Count == 0)
            yield return new("FailOver_NoFrontEnd", context.Pool.NextHop) { Source = context.Citations.AddToTopology, Inferred = new RunbookText("FailOver_NoFrontEndInferred") };
        // Before the database is recovered: there is no way back from that, and without a server nobody gains by it.
        if (context.ServersFor(backup).Count == 0)
            yield return new("FailOver_NoServers") { Source = context.Citations.FailingOver };
    }

    /// <summary>The Central Management Store first: what follows writes to it.</summary>
    private static IEnumerable<RunbookStep> Management(RunbookContext context)
    {
        var citations = context.Citations;
        var stores = context.FrontEnds.ManagementStores.ToArray();
        var others = context.FrontEnds.Others;
        // A script asks for every value of a command: where only default instances can take the store over, there is none to ask for.
        var isDefault = others.Count > 0 && others.All(other => other.BackEnd is { Instance: null });
        var command = new RunbookCommand("Invoke-CsManagementServerFailover").With("BackupSqlServerFqdn", RunbookVariable.ManagementSqlServer);
        yield return new("Management_Where", context.Pool.NextHop)
        {
            Entries = [.. stores.Select(store => new RunbookEntry(new RunbookText("Label_ManagementStore"), context.Describe(store)))],
            Commands = [new RunbookCommand("Get-CsService").With("CentralManagement", ArgumentForm.Switch)],
            Expected = new RunbookText("Management_WhereExpected"),
            Source = Citations.All(citations.ManagementFailover, Citations.FrontEndFailover),
            Inferred = new RunbookText("Management_Inferred", "Set-CsPersistentChatState", "Set-CsPersistentChatActiveServer"),
        };
        yield return new("Management_FailOver")
        {
            OnlyIf = new RunbookText("Management_FailOverOnlyIf"),
            Before = new RunbookText("Management_Before"),
            Entries = [.. others.Select(other => new RunbookEntry(new RunbookText("Label_FrontEndPool"), context.FrontEnds.Describe(other)))],
            Commands = [(isDefault ? command : command.With(Instance, RunbookVariable.ManagementSqlInstance)).With("Force", ArgumentForm.Switch).With("Verbose", ArgumentForm.Switch)],
            PointOfNoReturn = true,
            WayBack = new RunbookText("Management_WayBack"),
            Notes =
            [
                new RunbookText("Management_Mirror", "-BackupMirrorSqlServerFqdn", "-BackupMirrorSqlInstanceName"),
                new RunbookText(isDefault ? "Management_NamedInstance" : "Management_DefaultInstance", "-" + Instance),
            ],
            Source = Citations.All(citations.ManagementFailover, Citations.FrontEndFailover, Citations.Cmdlet("Invoke-CsManagementServerFailover")),
        };
        yield return new("Management_Locations")
        {
            OnlyIf = new RunbookText("Management_LocationsOnlyIf"),
            Commands =
            [
                new RunbookCommand("Import-CsLisConfiguration").With("FileName", RunbookVariable.LocationFile),
                new RunbookCommand("Publish-CsLisConfiguration"),
            ],
            Source = Citations.FrontEndFailover,
        };
        yield return new("Management_Replication")
        {
            OnlyIf = new RunbookText("Management_OnlyIf"),
            Commands = [ProductCommands.ReplicationStatus().With("CentralManagementStoreStatus", ArgumentForm.Switch)],
            Expected = new RunbookText("Management_ReplicationExpected"),
            Source = Citations.Cmdlet("Get-CsManagementStoreReplicationStatus"),
            Inferred = Inferences.Place,
        };
    }

    /// <summary>The front-end pool before the chat: without it nobody signs in.</summary>
    private static IEnumerable<RunbookStep> FrontEnds(RunbookContext context)
    {
        if (context.FrontEnds.IsNextHopLost == false)
        {
            yield return new("FrontEnds_NextHopWorks", context.Pool.NextHop) { Source = context.Citations.AddToTopology };
            yield break;
        }
        yield return new("FrontEnds_FailOver", context.Pool.NextHop)
        {
            OnlyIf = new RunbookText("FrontEnds_FailOverOnlyIf", context.Pool.NextHop),
            Before = new RunbookText("FrontEnds_FailOverBefore"),
            Commands = [new RunbookCommand("Invoke-CsPoolFailOver").With("PoolFqdn", context.Pool.NextHop.ToString()).With("DisasterMode", ArgumentForm.Switch)],
            WayBack = new RunbookText("FrontEnds_FailOverBack"),
            Notes = [new RunbookText("FailOver_NextHopPair")],
            Source = Citations.All(Citations.FrontEndFailover, Citations.Cmdlet("Invoke-CsPoolFailOver")),
        };
    }

    private static IEnumerable<RunbookStep> Database(RunbookContext context, SqlInstanceName backup) =>
    [
        new("FailOver_DropLogShipping", backup)
        {
            Statements = ["exec sp_delete_log_shipping_secondary_database mgc"],
            WayBack = new RunbookText("FailOver_DropLogShippingBack"),
            Source = context.Citations.FailingOver,
        },
        (context.Pool.LogShippingShare is { } share ? new RunbookStep("FailOver_CopyLogsFrom", share, backup) : new RunbookStep("FailOver_CopyLogs", backup)) with
        {
            Notes = [new RunbookText("FailOver_LogsLost")],
            Source = context.Citations.FailingOver,
        },
        new("FailOver_ApplyLogs", backup) { Source = context.Citations.FailingOver },
        new("FailOver_Recover", backup)
        {
            Before = new RunbookText("FailOver_RecoverBefore"),
            Statements = ["exec sp_who2", "-- kill <spid>", "restore database mgc with recovery"],
            PointOfNoReturn = true,
            WayBack = new RunbookText("FailOver_RecoverBack"),
            Source = context.Citations.FailingOver,
        },
    ];

    /// <summary>Compliance starts anew with an empty database; without one its service has nothing to write to.</summary>
    private static IEnumerable<RunbookStep> ComplianceDatabase(RunbookContext context)
    {
        if (!context.Pool.Compliance.Enabled)
            yield break;
        var databases = context.Secondary.Where(database => database.Type == PoolDatabase.ComplianceType).ToArray();
        yield return databases.Length == 0
            ? new("FailOver_NoComplianceStore")
            {
                Notes = [new RunbookText("FailOver_Compliance")],
                Source = context.Citations.FailingOver,
                Inferred = new RunbookText("FailOver_ComplianceInferred"),
            }
            : new("FailOver_ComplianceDatabase", databases[0].Store.Instance)
            {
                OnlyIf = new RunbookText("FailOver_ComplianceOnlyIf", databases[0].Store.Instance),
                Checks = ProductCommands.TestDatabases(databases),
                Commands = ProductCommands.InstallDatabases(databases),
                Notes = [new RunbookText("FailOver_Compliance"), new RunbookText("Databases_NothingOverwritten")],
                Source = Citations.All(context.Citations.FailingOver, Citations.Cmdlet("Install-CsDatabase")),
                Inferred = new RunbookText("FailOver_ComplianceInferred"),
            };
    }

    private static IEnumerable<RunbookStep> Switch(RunbookContext context) =>
    [
        new("FailOver_State")
        {
            Before = new RunbookText("FailOver_StateBefore"),
            Checks = [ProductCommands.GetState(context)],
            Commands = [ProductCommands.SetState(context, "FailedOver")],
            Expected = new RunbookText("Verify_StateExpected", "FailedOver"),
            WayBack = new RunbookText("FailOver_RecoverBack"),
            Notes = [Identities.State(context)],
            Source = Citations.All(context.Citations.FailingOver, Citations.Cmdlet("Set-CsPersistentChatState")),
        },
        .. context.Secondary.SelectMany(database => MirroringSteps.Install(
            context, database, "FailOver_Mirror", context.Citations.FailingOver,
            database.Type == PoolDatabase.ComplianceType ? new RunbookText("FailOver_MirrorComplianceInferred") : null)),
    ];

    private static IEnumerable<RunbookStep> Servers(RunbookContext context, SqlInstanceName backup)
    {
        var surviving = context.ServersFor(backup);
        if (surviving.Count == 0)
        {
            return
            [
                ActiveServerSteps.Start(RunbookVariable.SurvivingServer),
                ActiveServerSteps.Change(context, Activate, RunbookVariable.SurvivingServer, context.Citations.FailingOver),
            ];
        }
        RunbookText[] unknown = context.LeavesPlaceOpen(surviving) ? [new("Servers_PlaceUnknown")] : [];
        var change = ActiveServerSteps.Change(context, Activate, surviving, context.Citations.FailingOver);
        return [.. TimeZone(context, surviving), ActiveServerSteps.Start(surviving) with { Notes = unknown }, change with { Notes = [.. unknown, .. change.Notes] }];
    }

    /// <summary>Where the topology knows no server to activate, one joins the pool: publishing needs the Central Management Store, and the way back ends with the database.</summary>
    private static IEnumerable<RunbookStep> AddServer(RunbookContext context, SqlInstanceName backup) => context.ServersFor(backup).Count > 0
        ? []
        :
        [
            new("FailOver_AddServer")
            {
                Before = new RunbookText("FrontEnds_FailOverBefore"),
                Entries = [new("Computer FQDN", RunbookVariable.SurvivingServer)],
                Source = Citations.All(context.Citations.AddToTopology, context.Citations.Checklist),
                Inferred = Inferences.Place,
            },
        ];

    private static IReadOnlyList<RunbookCommand> Windows(RunbookContext context, SqlInstanceName backup) => context.ServersFor(backup) is { Count: > 0 } surviving
        ? Verification.Windows(surviving)
        : Verification.Windows(RunbookVariable.SurvivingServer);

    private static IEnumerable<RunbookStep> TimeZone(RunbookContext context, IEnumerable<ChatServer> surviving)
    {
        var elsewhere = context.InOtherTimeZone(surviving).ToArray();
        if (elsewhere.Length > 0)
        {
            yield return new("FailOver_TimeZone", context.Pool.NextHop)
            {
                Entries = [.. elsewhere.Select(server => new RunbookEntry(new RunbookText("Label_Server"), context.Describe(server)))],
                Source = context.Citations.RequiredResources,
            };
        }
    }

    private static IEnumerable<RunbookStep> NextHop(RunbookContext context)
    {
        if (context.FrontEnds.IsNextHopLost == false)
            yield break;
        yield return new("FailOver_NextHop", context.Pool.NextHop)
        {
            OnlyIf = new RunbookText("FailOver_NextHopOnlyIf", context.Pool.NextHop),
            Entries = [.. context.FrontEnds.Others.Select(other => new RunbookEntry(new RunbookText("Label_FrontEndPool"), context.FrontEnds.Describe(other)))],
            Source = Citations.FrontEndFailover,
        };
    }
}
