using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Runbooks;

/// <summary>Returns to the rebuilt primary data centre, and to mirroring and log shipping as they were before.</summary>
internal static class FailBackRunbook
{
    public static IEnumerable<RunbookSection> Of(RunbookContext context)
    {
        if (context.Backup is not { } backup)
        {
            var key = context.Pool.BackupContentStore is null ? "FailBack_NoBackup" : "FailOver_SingleServer";
            return [new("NotPossible", [new RunbookStep(key, context.Pool.ContentStore.Instance) { Source = context.Citations.FailingBack }])];
        }
        return
        [
            new("Decide", Preconditions(context)),
            new("FrontEnds", FrontEnds(context)),
            new("Switch", [Stop(context), .. RemoveMirroring(context)]),
            new("BackupDatabase", Database(context, backup.Instance)),
            new("Mirroring", Mirror(context)),
            new("LogShipping", LogShippingSteps.Of(context, overwrites: true)),
            new("Servers", Return(context)),
            new("Restart", FrontEndSteps.Restart(context, context.Primary.Concat(context.Secondary))),
            new("Verify", [.. MirroringSteps.State(context, context.Primary), .. Verification.Of(context, Verification.Windows(Primary(context)), nextHopMayHaveChanged: context.FrontEnds.IsNextHopLost != false)]),
        ];
    }

    /// <summary>Everything that can be looked at is looked at while users still work: what follows takes the chat away from them.</summary>
    private static IEnumerable<RunbookStep> Preconditions(RunbookContext context)
    {
        var citations = context.Citations;
        yield return new("FailBack_Rebuilt")
        {
            Entries = [.. context.Primary.Select(database => new RunbookEntry(database.Name, database.Store.Instance.ToString()))],
            Source = citations.FailingBack,
        };
        yield return new("FailBack_NoNewServers") { Source = citations.FailingBack };
        yield return new("FailBack_Management") { Source = citations.ManagementFailover };
        yield return new("FailBack_CheckState")
        {
            Commands = [ProductCommands.GetState(context)],
            Expected = new RunbookText("Verify_StateExpected", "FailedOver"),
            Source = Citations.Cmdlet("Get-CsPersistentChatState"),
            Inferred = Inferences.Place,
        };
        yield return new("FailBack_CheckDatabases")
        {
            Commands = ProductCommands.TestDatabases(context.Primary),
            Expected = new RunbookText("FailBack_CheckDatabasesExpected"),
            Source = Citations.Cmdlet("Test-CsDatabase"),
            Inferred = Inferences.Place,
        };
        foreach (var step in MirroringSteps.Prepare(context, context.Primary))
            yield return step with { Inferred = Inferences.Place };
    }

    private static IEnumerable<RunbookStep> FrontEnds(RunbookContext context)
    {
        if (context.FrontEnds.IsNextHopLost == false)
            yield break;
        var nextHop = context.Pool.NextHop;
        yield return new("FailBack_FrontEnds", nextHop)
        {
            OnlyIf = new RunbookText("FailBack_FrontEndsOnlyIf", nextHop),
            Commands = [new RunbookCommand("Invoke-CsPoolFailBack").With("PoolFqdn", nextHop.ToString())],
            Source = Citations.Cmdlet("Invoke-CsPoolFailBack"),
            Inferred = Inferences.Place,
        };
        yield return new("FailBack_NextHop", nextHop) { OnlyIf = new RunbookText("FailBack_NextHopOnlyIf", nextHop), Inferred = new RunbookText("FailBack_NextHopInferred") };
    }

    private static RunbookStep Stop(RunbookContext context) => new("FailBack_Stop")
    {
        Before = new RunbookText("FailBack_StopBefore"),
        Commands = [ProductCommands.ActiveServers(context, ArgumentForm.Nothing)],
        Expected = new RunbookText("FailBack_Stopped"),
        WayBack = new RunbookText("FailBack_StopBack"),
        Notes =
        [
            Identities.ActiveServer(context),
            new RunbookText("Servers_Empty"),
            .. context.ComplianceStore is null ? [] : new[] { new RunbookText("FailBack_ComplianceRows") },
        ],
        Source = Citations.All(context.Citations.FailingBack, Citations.Cmdlet("Set-CsPersistentChatActiveServer")),
    };

    /// <summary>By hand, as the document has it: a cmdlet that failed here would leave everybody without chat.</summary>
    private static IEnumerable<RunbookStep> RemoveMirroring(RunbookContext context)
    {
        var mirrored = context.Secondary.Concat(context.Primary).Where(database => database.Store.Mirror is not null).ToArray();
        if (mirrored.Length == 0)
            yield break;
        yield return new("FailBack_RemoveMirroring")
        {
            Entries = [.. mirrored.Select(database => new RunbookEntry(database.Name, database.Store.Instance.ToString()))],
            WayBack = new RunbookText("FailBack_MirroringBack"),
            Notes = mirrored.Any(database => database.Type == PoolDatabase.ComplianceType) ? [new RunbookText("FailBack_Compliance")] : [],
            Source = context.Citations.FailingBack,
            Inferred = context.Primary.Any(database => database.Store.Mirror is not null) ? new RunbookText("FailBack_OldMirroring") : null,
        };
    }

    private static IEnumerable<RunbookStep> Database(RunbookContext context, SqlInstanceName backup) =>
    [
        context.Pool.LogShippingShare is { } share
            ? new("FailBack_BackupTo", backup, share) { Source = context.Citations.FailingBack }
            : new("FailBack_Backup", backup) { Source = context.Citations.FailingBack },
        new("FailBack_Restore", context.Pool.ContentStore.Instance)
        {
            PointOfNoReturn = true,
            WayBack = new RunbookText("FailBack_RestoreBack"),
            Notes = [new RunbookText("FailBack_OldData")],
            Source = context.Citations.FailingBack,
        },
    ];

    // Before log shipping, as when deploying: it reads the log of the database that is mirrored.
    private static IEnumerable<RunbookStep> Mirror(RunbookContext context) => context.Primary.SelectMany(database => MirroringSteps.Install(
        context, database, "FailBack_Mirror", context.Citations.Mirroring, new RunbookText("FailBack_MirrorInferred")));

    private static IEnumerable<RunbookStep> Return(RunbookContext context)
    {
        var primary = Primary(context);
        if (primary.Count == 0)
            yield return new("FailBack_NoServers") { Source = context.Citations.FailingBack };
        yield return new(primary.Count == 0 ? "FailBack_State" : "FailBack_ActiveServers")
        {
            Before = new RunbookText("FailBack_ActiveServersBefore", context.Pool.ContentStore.Instance),
            Entries = [.. primary.Select(server => new RunbookEntry(new RunbookText("Label_Server"), context.Describe(server)))],
            Commands =
            [
                .. primary.Count == 0 ? [] : new[] { ProductCommands.ActiveServers(context, ArgumentForm.Add, primary) },
                ProductCommands.SetState(context, "Normal"),
            ],
            Expected = new RunbookText("Verify_StateExpected", "Normal"),
            Notes = [Identities.ActiveServer(context), Identities.State(context)],
            Source = Citations.All(context.Citations.FailingBack, Citations.Cmdlet("Set-CsPersistentChatState")),
            Inferred = new RunbookText("FailBack_AtOnce"),
        };
        if (primary.Count > 0)
            yield return ActiveServerSteps.Start(primary);
    }

    /// <summary>The servers that the topology makes active: those of the time before.</summary>
    private static IReadOnlyList<ChatServer> Primary(RunbookContext context) => [.. context.Pool.ActiveServers];
}
