using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Runbooks;

/// <summary>Returns to the rebuilt primary data centre.</summary>
internal static class FailBackRunbook
{
    public static IEnumerable<RunbookSection> Of(RunbookContext context)
    {
        if (context.Pool.BackupContentStore is not { } backup)
            return [new("NotPossible", [new RunbookStep("FailBack_NoBackup", context.Pool.ContentStore.Instance) { Source = RunbookSources.FailingBack }])];
        return
        [
            new("Decide", Preconditions(context.Pool)),
            new("Switch", [Stop(context), .. RemoveMirroring(context, backup)]),
            new("BackupDatabase", Database(context.Pool, backup.Instance)),
            new("Servers", Return(context)),
            new("Verify", Verification.Of(context, Primary(context))),
        ];
    }

    private static IEnumerable<RunbookStep> Preconditions(ChatPool pool) =>
    [
        new("FailBack_Rebuilt", pool.ContentStore.Instance) { Notes = [new RunbookText("FailOver_Compliance")], Source = RunbookSources.FailingBack },
        new("FailBack_NoNewServers") { Source = RunbookSources.FailingBack },
    ];

    private static RunbookStep Stop(RunbookContext context) => new("FailBack_Stop")
    {
        Commands = [ProductCommands.ActiveServers(context, ArgumentForm.Nothing)],
        Expected = new RunbookText("FailBack_Stopped"),
        WayBack = new RunbookText("FailBack_StopBack"),
        Notes = [Identities.ActiveServer(context), new RunbookText("Servers_Empty")],
        Source = RunbookSources.FailingBack + "; " + RunbookSources.ActiveServer,
    };

    private static IEnumerable<RunbookStep> RemoveMirroring(RunbookContext context, SqlStore backup)
    {
        var mirrored = new[] { (Type: RunbookContext.Content, Store: (SqlStore?)backup), (Type: RunbookContext.ComplianceDatabase, Store: context.BackupComplianceStore) }
            .Where(use => use.Store?.Mirror is not null).ToArray();
        return mirrored.Length == 0
            ? []
            :
            [
                new RunbookStep("FailBack_RemoveMirroring")
                {
                    Commands = [.. mirrored.Select(use => ProductCommands.UninstallMirror(use.Type, use.Store!.Instance))],
                    WayBack = new RunbookText("FailBack_MirroringBack"),
                    Notes = [new RunbookText("FailBack_Compliance")],
                    Source = RunbookSources.FailingBack,
                },
            ];
    }

    private static IEnumerable<RunbookStep> Database(ChatPool pool, SqlInstanceName backup) =>
    [
        pool.LogShippingShare is null
            ? new("FailBack_Backup", backup) { Source = RunbookSources.FailingBack }
            : new("FailBack_BackupTo", backup, pool.LogShippingShare) { Source = RunbookSources.FailingBack },
        new("FailBack_Restore", pool.ContentStore.Instance)
        {
            PointOfNoReturn = true,
            WayBack = new RunbookText("FailBack_RestoreBack"),
            Source = RunbookSources.FailingBack,
        },
        new("FailBack_LogShipping", pool.ContentStore.Instance, backup) { Source = RunbookSources.FailingBack },
    ];

    private static IEnumerable<RunbookStep> Return(RunbookContext context)
    {
        var primary = Primary(context);
        if (primary.Count > 0)
            yield return new("Servers_Start") { Commands = [.. ProductCommands.ForServers("Start-CsWindowsService", primary)] };
        yield return primary.Count == 0
            ? new("FailBack_NoServers") { Source = RunbookSources.FailingBack }
            : new("FailBack_ActiveServers")
            {
                Commands = [ProductCommands.ActiveServers(context, ArgumentForm.Add, primary)],
                Expected = new RunbookText("Servers_Expected"),
                Notes = [Identities.ActiveServer(context)],
                Source = RunbookSources.FailingBack,
            };
        yield return new("FailBack_State")
        {
            Commands = [ProductCommands.SetState(context, "Normal")],
            Expected = new RunbookText("Verify_StateExpected", "Normal"),
            Notes = [Identities.State(context)],
            Source = RunbookSources.FailingBack + "; " + RunbookSources.PoolState,
        };
    }

    /// <summary>The servers that the topology makes active: those of the time before.</summary>
    private static IReadOnlyList<ChatServer> Primary(RunbookContext context) => [.. context.Pool.ActiveServers];
}
