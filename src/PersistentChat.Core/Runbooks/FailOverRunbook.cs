using System.Collections.Generic;

namespace PersistentChat.Runbooks;

/// <summary>Goes on in the other data centre.</summary>
internal static class FailOverRunbook
{
    public static IEnumerable<RunbookSection> Of(RunbookContext context)
    {
        if (context.Pool.BackupContentStore is not { } backup)
            return [new("NotPossible", [new RunbookStep("FailOver_NoBackup", context.Pool.ContentStore.Instance) { Source = RunbookSources.FailingOver }])];
        return
        [
            new("Decide", Decide(context)),
            new("BackupDatabase", Database(context.Pool, backup.Instance)),
            new("Switch", Switch(context, backup)),
            new("Servers", Servers(context, backup.Instance)),
            new("NextHop", [new RunbookStep("FailOver_NextHop", context.Pool.NextHop) { Notes = [new RunbookText("FailOver_NextHopPair")], Source = RunbookSources.NextHopFailover }]),
            new("Verify", Verification.Of(context, context.ServersFor(backup.Instance), "FailedOver")),
            new("After", [new RunbookStep("FailOver_After")]),
        ];
    }

    private static IEnumerable<RunbookStep> Decide(RunbookContext context)
    {
        var store = context.Pool.ContentStore;
        yield return new("FailOver_Decide", store.Instance) { Source = RunbookSources.FailingOver };
        if (store.Mirror is not null)
            yield return new("FailOver_MirrorFirst", store.Mirror, "Invoke-CsDatabaseFailover") { Source = RunbookSources.FailingOver };
    }

    private static IEnumerable<RunbookStep> Database(ChatPool pool, SqlInstanceName backup) =>
    [
        new("FailOver_DropLogShipping", backup)
        {
            Statements = ["exec sp_delete_log_shipping_secondary_database mgc"],
            WayBack = new RunbookText("FailOver_DropLogShippingBack"),
            Source = RunbookSources.FailingOver,
        },
        pool.LogShippingShare is null
            ? new("FailOver_CopyLogs", backup) { Source = RunbookSources.FailingOver }
            : new("FailOver_CopyLogsFrom", pool.LogShippingShare, backup) { Source = RunbookSources.FailingOver },
        new("FailOver_ApplyLogs", backup) { Source = RunbookSources.FailingOver },
        new("FailOver_Recover", backup)
        {
            Statements = ["exec sp_who2", "-- kill <spid>", "restore database mgc with recovery"],
            PointOfNoReturn = true,
            WayBack = new RunbookText("FailOver_RecoverBack"),
            Notes = [new RunbookText("FailOver_Compliance")],
            Source = RunbookSources.FailingOver,
        },
    ];

    private static IEnumerable<RunbookStep> Switch(RunbookContext context, SqlStore backup)
    {
        yield return new("FailOver_State")
        {
            Commands = [ProductCommands.SetState(context, "FailedOver")],
            Expected = new RunbookText("Verify_StateExpected", "FailedOver"),
            WayBack = new RunbookText("FailOver_RecoverBack"),
            Notes = [Identities.State(context)],
            Source = RunbookSources.FailingOver + "; " + RunbookSources.PoolState,
        };
        if (backup.Mirror is null)
            yield break;
        yield return new("FailOver_Mirror", backup.Instance, backup.Mirror)
        {
            Commands = [ProductCommands.InstallMirror(RunbookContext.Content, backup.Instance)],
            WayBack = new RunbookText("Mirroring_WayBack"),
            Source = RunbookSources.FailingOver,
        };
    }

    private static IEnumerable<RunbookStep> Servers(RunbookContext context, SqlInstanceName backup)
    {
        var surviving = context.ServersFor(backup);
        if (surviving.Count == 0)
            return [new RunbookStep("FailOver_NoServers") { Source = RunbookSources.FailingOver }];
        return
        [
            new RunbookStep("Servers_Start") { Commands = [.. ProductCommands.ForServers("Start-CsWindowsService", surviving)] },
            ActiveServerSteps.Change(context, "FailOver_ActiveServers", surviving, RunbookSources.FailingOver),
        ];
    }
}
