using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Runbooks;

/// <summary>The steps that change a pool in place, each move from a topology to the next.</summary>
internal static class ChangeSteps
{
    public static IEnumerable<RunbookStep> NextHop(RunbookContext after)
    {
        yield return new("Prepare_NextHop", after.Pool.NextHop) { Source = after.Citations.Checklist };
        yield return Edit(after);
        yield return TopologyBuilderPages.NextHop(after);
        yield return Publish(after) with { Users = new RunbookText("Users_NextHop"), Source = Citations.For(after.Product, Citations.FrontEndFailover), Inferred = Inferences.Place };
        yield return Replication();
    }

    /// <summary>Log shipping ends; with the backup stores that go, their databases.</summary>
    public static IEnumerable<RunbookStep> EndShipping(RunbookContext before, RunbookContext after)
    {
        yield return LogShippingSteps.End(before, before.Backup!);
        if (before.Pool.BackupContentStore == after.Pool.BackupContentStore)
            yield break;
        yield return Edit(after);
        yield return TopologyBuilderPages.Options(after);
        yield return Publish(after);
        yield return Replication();
        foreach (var database in before.Secondary)
            yield return Drop(after, database);
    }

    public static IEnumerable<RunbookStep> EndMirroring(RunbookContext before, RunbookContext after)
    {
        var ended = before.Primary.Where(database => database.Store.Mirror is not null && !after.Primary.Contains(database)).ToArray();
        foreach (var database in ended)
        {
            yield return new("Convert_RemoveMirror", database.Name, database.Store.Instance)
            {
                Checks = [ProductCommands.MirrorState(before)],
                Commands = [ProductCommands.UninstallMirror(database)],
                WayBack = new RunbookText("FailBack_MirroringBack"),
                Notes = [new RunbookText("Retire_MirrorDomain")],
                Source = Citations.For(before.Product, Citations.All(before.Citations.Mirroring, Citations.MirrorRemovalReference)),
            };
        }
        yield return Edit(after) with { Source = after.Citations.Mirroring };
        foreach (var page in TopologyBuilderPages.Primary(after, ended.Select(database => database.Type)))
            yield return page;
        yield return Publish(after);
        yield return Replication();
        foreach (var step in FrontEndSteps.Restart(before, ended))
            yield return step;
    }

    /// <summary>The content database moves: while the services stand still it is backed up, and restored where it is to be.</summary>
    public static IEnumerable<RunbookStep> MoveContent(RunbookContext before, RunbookContext after)
    {
        var (old, created) = (PoolDatabase.Content(before.Pool.ContentStore), PoolDatabase.Content(after.Pool.ContentStore));
        yield return DeployRunbook.Install(after, [created]);
        yield return ServiceSteps.Stop(before, new RunbookText("Change_StopBefore")) with { Users = new RunbookText("Users_Offline") };
        yield return new("Convert_SqlBackup", old.Store.Instance) { Notes = [new RunbookText("Convert_FileNames")], Source = Citations.BackupTools };
        yield return Edit(after);
        foreach (var page in TopologyBuilderPages.Primary(after, [PoolDatabase.ContentType]))
            yield return page;
        yield return Publish(after);
        yield return DeployRunbook.Missing([created]);
        yield return new("Change_Restore", created.Store.Instance)
        {
            Before = new RunbookText("Change_RestoreBefore"),
            WayBack = new RunbookText("Change_RestoreBack", old.Store.Instance),
            Notes = [new RunbookText("Retire_VerifyRestore")],
            Source = Citations.For(after.Product, Citations.Changes.StoreMove),
            Inferred = Inferences.Place,
        };
        yield return Replication();
        yield return Start(after);
        yield return new("Verify_Client") { Inferred = Inferences.Advice };
        yield return Drop(after, old);
    }

    public static IEnumerable<RunbookStep> StartCompliance(RunbookContext after)
    {
        foreach (var step in Place(after, [], [TopologyBuilderPages.Options(after)], Publish(after) with { WayBack = new RunbookText("Change_ComplianceBack") }))
            yield return step;
        foreach (var step in ComplianceSteps.Of(after))
            yield return step;
    }

    public static IEnumerable<RunbookStep> ConfigureCompliance(RunbookContext after) => ComplianceSteps.Of(after, isNew: false);

    /// <summary>What the adapter has not processed when the database goes is lost.</summary>
    public static IEnumerable<RunbookStep> EndCompliance(RunbookContext before, RunbookContext after)
    {
        foreach (var step in Drain(before))
            yield return step;
        yield return Edit(after);
        yield return TopologyBuilderPages.Options(after);
        yield return Publish(after) with { Users = new RunbookText("Users_Unrecorded") };
        yield return Replication();
        foreach (var database in before.Stores.Where(database => database.Type == PoolDatabase.ComplianceType))
            yield return Drop(after, database);
    }

    public static IEnumerable<RunbookStep> MoveCompliance(RunbookContext before, RunbookContext after)
    {
        foreach (var step in Place(after, Drain(before), [], Publish(after)))
            yield return step;
        if (before.ComplianceStore is { } store)
            yield return Drop(after, PoolDatabase.Compliance(store));
    }

    public static IEnumerable<RunbookStep> Mirror(RunbookContext before, RunbookContext after)
    {
        var mirrored = after.Primary.Where(database => database.Store.Mirror is not null && !before.Primary.Contains(database)).ToArray();
        yield return new("Share_Mirror") { Source = after.Citations.Mirroring };
        foreach (var step in MirroringSteps.Prepare(after, mirrored))
            yield return step;
        yield return Edit(after) with { Source = after.Citations.Mirroring };
        foreach (var page in TopologyBuilderPages.Primary(after, mirrored.Select(database => database.Type)))
            yield return page;
        yield return Publish(after);
        yield return Replication();
        foreach (var database in mirrored)
            foreach (var step in MirroringSteps.Install(after, database, "Mirroring_Install", after.Citations.Mirroring, replace: false))
                yield return step with { OnlyIf = new RunbookText("Mirroring_OnlyIf"), Checks = [ProductCommands.MirrorState(after)] };
        foreach (var step in FrontEndSteps.Restart(after, mirrored).Concat(MirroringSteps.State(after, mirrored)))
            yield return step;
    }

    /// <summary>The backup stores of disaster recovery, as far as they are others.</summary>
    public static IEnumerable<RunbookStep> Backup(RunbookContext before, RunbookContext after)
    {
        if (after.Backup is not null && after.Pool.LogShippingShare is { } share && share != before.Pool.LogShippingShare)
            yield return new("Share_LogShipping", share) { Source = after.Citations.RequiredResources };
        if (before.Secondary.SequenceEqual(after.Secondary))
            yield break;
        var created = Compliance(after.Secondary, before.Secondary);
        if (created.Length > 0)
            yield return DeployRunbook.Install(after, created);
        yield return Edit(after);
        yield return TopologyBuilderPages.Options(after);
        foreach (var page in TopologyBuilderPages.Secondary(after))
            yield return page;
        yield return Publish(after);
        if (created.Length > 0)
            yield return DeployRunbook.Missing(created);
        yield return Replication();
        foreach (var database in Compliance(before.Secondary, after.Secondary))
            yield return Drop(after, database);
    }

    public static IEnumerable<RunbookStep> MoveFiles(RunbookContext before, RunbookContext after)
    {
        yield return DeployRunbook.FileStore(after);
        yield return before.Pool.FileStore is { } old
            ? new("Convert_CopyFilesFrom", old) { Source = Citations.MigrationProcess, Inferred = Inferences.Place }
            : new("Convert_CopyFiles") { Source = Citations.MigrationProcess, Inferred = Inferences.Place };
        yield return Edit(after);
        yield return TopologyBuilderPages.Files(after);
        yield return Publish(after) with { Users = new RunbookText("Users_Files") };
        yield return Replication();
        yield return new("Convert_FilesBack") { Notes = [new RunbookText("Change_FilesLater")], Source = Citations.For(after.Product, Citations.Changes.FileStore), Inferred = Inferences.Place };
    }

    public static IEnumerable<RunbookStep> Properties(RunbookContext before, RunbookContext after)
    {
        if (before.Pool.SipPort != after.Pool.SipPort)
            yield return new("Change_Port", after.Pool.SipPort, before.Pool.SipPort) { Source = Citations.For(after.Product, Citations.Network.Ports) };
        yield return Edit(after);
        yield return TopologyBuilderPages.Options(after);
        yield return Publish(after);
        yield return Replication();
    }

    /// <summary>Publishes what was entered.</summary>
    public static RunbookStep Publish(RunbookContext after) => new("Change_Publish")
    {
        Expected = new RunbookText("Publish_Expected"),
        WayBack = new RunbookText("Change_PublishBack"),
        Source = after.Citations.Publishing,
    };

    public static RunbookStep Replication() => RetireRunbook.Replication();

    /// <summary>The compliance databases on instances on which the others have none; log shipping sees to those of the content.</summary>
    private static PoolDatabase[] Compliance(IReadOnlyList<PoolDatabase> databases, IReadOnlyList<PoolDatabase> others) =>
    [
        .. databases.Where(database => database.Type == PoolDatabase.ComplianceType
            && others.All(other => other.Type != database.Type || other.Store.Instance != database.Store.Instance)),
    ];

    private static RunbookStep Edit(RunbookContext after) => new("Change_Edit", after.Pool.Fqdn) { Source = after.Citations.AddToTopology, Inferred = new RunbookText("Change_EditInferred") };

    private static RunbookStep Start(RunbookContext after) => after.StandardEditionHost is { } host
        ? new("Change_StartStandardEdition", host) { Source = Citations.Cmdlet("Start-CsWindowsService"), Inferred = Inferences.Place }
        : new("Publish_Start")
        {
            Commands = [.. ProductCommands.ForServers("Start-CsWindowsService", after.Pool.Servers)],
            Expected = new RunbookText("Publish_Started"),
            Source = Citations.Cmdlet("Start-CsWindowsService"),
            Inferred = Inferences.Place,
        };

    /// <summary>Creates the compliance database, and makes it that of the pool.</summary>
    private static IEnumerable<RunbookStep> Place(RunbookContext after, IEnumerable<RunbookStep> first, IEnumerable<RunbookStep> pages, RunbookStep publish)
    {
        PoolDatabase[] created = after.ComplianceStore is { } store ? [PoolDatabase.Compliance(store)] : [];
        if (created.Length > 0)
            yield return DeployRunbook.Install(after, created);
        foreach (var step in first)
            yield return step;
        yield return Edit(after);
        foreach (var step in pages.Concat(TopologyBuilderPages.Primary(after, [PoolDatabase.ComplianceType])))
            yield return step;
        yield return publish;
        if (created.Length > 0)
            yield return DeployRunbook.Missing(created);
        yield return Replication();
    }

    private static IEnumerable<RunbookStep> Drain(RunbookContext before)
    {
        if (before.ComplianceStore is not { } store)
            yield break;
        yield return new("Change_Drain", store.Instance)
        {
            Statements = ["use mgccomp", "select count(1) from tblComplianceData"],
            Expected = new RunbookText("Retire_DrainExpected"),
            Notes = [new RunbookText("Retire_DrainPlaceholder"), new RunbookText("Change_DrainLost")],
            Source = Citations.ComplianceTable,
            Inferred = new RunbookText("Retire_DrainInferred"),
        };
    }

    /// <summary>Deletes a database that the pool no longer uses, unless that would delete one that is used.</summary>
    private static RunbookStep Drop(RunbookContext after, PoolDatabase database) => after.IsUsed(database)
        ? DatabaseSteps.Leave(database)
        : DatabaseSteps.Delete("Change_Drop", database, new RunbookText("Change_DropBefore"));
}
