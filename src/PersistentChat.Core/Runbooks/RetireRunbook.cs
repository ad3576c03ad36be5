using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Dependencies;

namespace PersistentChat.Runbooks;

/// <summary>
/// Takes a chat pool out of service and removes it. No page of either product describes that: the steps are documented for other purposes, their order is ours. What
/// can be undone comes first, and nothing goes before what was saved has been looked at.
/// </summary>
internal static class RetireRunbook
{
    public static IEnumerable<RunbookSection> Of(RunbookContext context, PoolRemains remains) =>
    [
        new("Decide", Decide(context, remains)),
        new("RetireInventory", Inventory(context)),
        new("RetireOff", SwitchOff(context)),
        new("RetireSave", Save(context)),
        new("RetireLoosen", Loosen(context, remains)),
        new("RetireDelete", Delete(context)),
        new("RetireDatabases", RetireDatabases.Of(context, remains)),
        new("RetireLeft", RetireLeftovers.Of(context, remains)),
        .. context.IsOnlyChatPool ? new[] { new RunbookSection("RetireDeployment", RetireDeployment.Of(context)) } : [],
    ];

    private static IEnumerable<RunbookStep> Decide(RunbookContext context, PoolRemains remains)
    {
        var isLync = context.Product == Product.Lync2013;
        yield return new("Retire_Why", context.Pool.Fqdn)
        {
            Notes =
            [
                new RunbookText(isLync ? "Retire_SupportLync" : "Retire_Support"), .. isLync ? [] : new[] { new RunbookText("Retire_Updates") },
                new RunbookText("Retire_NoSuccessor"), new RunbookText("Retire_NotSeen"),
            ],
            Source = Citations.All(context.Citations.Support, Citations.NewestDeprecated),
            Inferred = new RunbookText("Retire_WhyInferred"),
        };
        yield return new("Retire_State")
        {
            Commands = [ProductCommands.GetState(context)],
            Expected = new RunbookText("Verify_StateExpected", "Normal"),
            Notes = [new RunbookText("Retire_StateNote"), Identities.State(context)],
            Source = Citations.Cmdlet("Get-CsPersistentChatState"),
            Inferred = Inferences.Place,
        };
        var shared = remains.Shared(DependencyKind.NextHop, DependencyKind.Computer, DependencyKind.Database, DependencyKind.SqlInstance, DependencyKind.Share);
        yield return new(shared.Count == 0 ? "Retire_NothingShared" : "Retire_Shared", context.Pool.Fqdn) { Entries = shared, Inferred = Inferences.Advice };
        yield return new("Retire_Announce") { Inferred = Inferences.Advice };
    }

    private static IEnumerable<RunbookStep> Inventory(RunbookContext context)
    {
        yield return new("Retire_Inventory")
        {
            Commands =
            [
                ProductCommands.Rooms(context), new RunbookCommand("Get-CsPersistentChatCategory"), new RunbookCommand("Get-CsPersistentChatAddin"),
                ProductCommands.Endpoints(context), new RunbookCommand("Get-CsPersistentChatPolicy"),
            ],
            Notes = [new RunbookText("Retire_InventoryNames"), new RunbookText("Retire_InventoryProperties")],
            Source = Citations.All(Citations.Cmdlet("Get-CsPersistentChatRoom"), Citations.Cmdlet("Get-CsPersistentChatCategory"), Citations.Cmdlet("Get-CsPersistentChatEndpoint")),
            Inferred = Inferences.Place,
        };
        yield return new("Retire_TrialExport", context.Pool.ContentStore.Instance)
        {
            Commands = [ProductCommands.Export(context.Pool.ContentStore.Instance, RunbookVariable.TrialFile)],
            Notes = [new RunbookText("Retire_ExportTrap"), new RunbookText("Convert_ExportFormat"), new RunbookText("Retire_ImportDisputed")],
            Source = Citations.Cmdlet("Export-CsPersistentChatData"),
            Inferred = new RunbookText("Retire_TrialExportInferred"),
        };
        yield return new("Retire_TrialCheck") { Inferred = Inferences.Advice };
    }

    private static IEnumerable<RunbookStep> SwitchOff(RunbookContext context)
    {
        yield return new("Retire_Rooms", context.Pool.Fqdn)
        {
            Before = new RunbookText("Retire_RoomsBefore"),
            Checks = [ProductCommands.Rooms(context)],
            Commands = [ProductCommands.Rooms(context).PipedTo(new RunbookCommand("Set-CsPersistentChatRoom").With("Disabled", ArgumentForm.True))],
            WayBack = new RunbookText("Retire_RoomsBack"),
            Notes = [new RunbookText("Retire_RoomsEffect"), new RunbookText("Retire_RoomsTrap")],
            Source = Citations.For(context.Product, Citations.All(context.Citations.Rooms, Citations.DeletingRooms, Citations.Cmdlet("Set-CsPersistentChatRoom"))),
        };
        yield return context.IsOnlyChatPool
            ? new("Retire_Policy")
            {
                Commands = [new RunbookCommand("Set-CsPersistentChatPolicy").With("Identity", "global").With("EnablePersistentChat", ArgumentForm.False)],
                WayBack = new RunbookText("Retire_PolicyBack"),
                Notes = [new RunbookText("Retire_PolicyOthers"), new RunbookText("Retire_PolicyGlobal")],
                Source = Citations.PolicyReference,
            }
            : new("Retire_PolicyStays") { Source = Citations.PolicyReference, Inferred = new RunbookText("Retire_PolicyStaysInferred") };
        yield return new("Retire_Wait") { WayBack = new RunbookText("Retire_RoomsBack"), Inferred = Inferences.Advice };
    }

    private static IEnumerable<RunbookStep> Save(RunbookContext context)
    {
        if (context.ComplianceStore is { } compliance)
        {
            yield return new("Retire_Drain", compliance.Instance)
            {
                Before = new RunbookText("Retire_DrainBefore"),
                Statements = ["use mgccomp", "select count(1) from tblComplianceData"],
                Expected = new RunbookText("Retire_DrainExpected"),
                Notes = [new RunbookText("Retire_DrainPlaceholder"), new RunbookText("Retire_DrainPurge")],
                Source = Citations.ComplianceTable,
                Inferred = new RunbookText("Retire_DrainInferred"),
            };
        }
        yield return ServiceSteps.Stop(context, new RunbookText(context.ComplianceStore is null ? "Retire_StopBefore" : "Retire_StopBeforeCompliance"));
        foreach (var step in SavingSteps.Of(context))
            yield return step;
        if (context.Pool.Compliance.Enabled)
        {
            yield return context.Pool.Compliance.AdapterOutputDirectory is { } output
                ? new("Retire_CopyCompliance", output) { Source = Citations.ComplianceTable, Inferred = Inferences.Place }
                : new("Retire_FindCompliance") { Source = Citations.ComplianceTable, Inferred = Inferences.Place };
        }
        yield return new("Retire_Verify")
        {
            Expected = new RunbookText("Retire_VerifyExpected"),
            Notes = [new RunbookText("Retire_VerifyRestore")],
            Source = Citations.For(context.Product, Citations.All(Citations.SkypeBackup, Citations.MigrationProcess)),
            Inferred = new RunbookText("Retire_VerifyInferred"),
        };
    }

    /// <summary>What hangs on the pool, all of which can be created again.</summary>
    private static IEnumerable<RunbookStep> Loosen(RunbookContext context, PoolRemains remains)
    {
        var sites = context.Pool.DefaultForSites.Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        if (sites.Length > 0)
        {
            yield return new(context.IsOnlyChatPool ? "Retire_LastDefault" : "Retire_Default", "Set-CsSite -DefaultPersistentChatPool")
            {
                Entries = [.. sites.Select(site => new RunbookEntry(new RunbookText("Label_Site"), site))],
                Notes = [new RunbookText("Retire_DefaultNote")],
                Source = Citations.SiteReference,
                Inferred = Inferences.Place,
            };
        }
        yield return new("Retire_Endpoints")
        {
            Before = new RunbookText("Convert_RemoveEndpointsBefore"),
            Checks = [ProductCommands.Endpoints(context)],
            Commands = [ProductCommands.Endpoints(context).PipedTo(new RunbookCommand("Remove-CsPersistentChatEndpoint"))],
            WayBack = new RunbookText("Convert_RemoveEndpointsBack", "New-CsPersistentChatEndpoint"),
            Notes = [new RunbookText("Retire_OwnEndpoint")],
            Source = Citations.Cmdlet("Remove-CsPersistentChatEndpoint"),
            Inferred = Inferences.Place,
        };
        if (context.Backup is { } backup)
        {
            yield return LogShippingSteps.End(context, backup);
        }
        foreach (var database in context.Primary.Where(database => database.Store.Mirror is not null && !remains.IsShared(database)))
        {
            yield return new("Convert_RemoveMirror", database.Name, database.Store.Instance)
            {
                Before = new RunbookText("Retire_SavedBefore"),
                Checks = [ProductCommands.MirrorState(context)],
                Commands = [ProductCommands.UninstallMirror(database)],
                WayBack = new RunbookText("FailBack_MirroringBack"),
                Notes = [new RunbookText("Retire_MirrorDomain"), new RunbookText("Retire_MirrorStates")],
                Source = Citations.For(context.Product, Citations.All(context.Citations.Mirroring, Citations.MirrorRemovalReference)),
                Inferred = Inferences.Place,
            };
        }
    }

    private static IEnumerable<RunbookStep> Delete(RunbookContext context)
    {
        var removal = Citations.For(context.Product, Citations.All(Citations.RemovingFrontEnds, Citations.MovingFileStore));
        yield return new("Retire_Delete", context.Pool.Fqdn)
        {
            Before = new RunbookText("Retire_DeleteBefore"),
            Checks = [ProductCommands.Service(context), ProductCommands.Endpoints(context)],
            PointOfNoReturn = true,
            WayBack = new RunbookText("Retire_DeleteBack"),
            Notes = [new RunbookText("Retire_DeleteStores"), new RunbookText("Retire_DeleteRefused")],
            Source = Citations.For(context.Product, Citations.All(Citations.RemovingArchiving, removal)),
            Inferred = new RunbookText("Retire_DeleteInferred"),
        };
        yield return Replication(removal);
        yield return context.StandardEditionHost is { } host
            ? new("Retire_StandardEdition", host)
            {
                Notes = [new RunbookText("Retire_Scorch"), new RunbookText("Retire_StandardEditionStore")],
                Source = Citations.For(context.Product, Citations.All(Citations.RemovingComponents, Citations.Cmdlet("Disable-CsComputer"), Citations.RemovingFrontEnds)),
                Inferred = Inferences.Place,
            }
            : new("Retire_Servers", "Disable-CsComputer")
            {
                Before = new RunbookText("Retire_ServersBefore"),
                Checks = [ProductCommands.ReplicationStatus()],
                Entries = [.. context.Pool.Servers.Select(server => new RunbookEntry(new RunbookText("Label_Server"), server.ToString()))],
                WayBack = new RunbookText("Retire_ServersBack"),
                Notes = [new RunbookText("Retire_Scorch"), new RunbookText("Retire_FrontEnds")],
                Source = Citations.All(Citations.RemovingComponents, Citations.Cmdlet("Disable-CsComputer")),
                Inferred = Inferences.Place,
            };
    }

    internal static RunbookStep Replication(params string[] sources) => new("Publish_Replication")
    {
        Commands = [ProductCommands.ReplicationStatus()],
        Expected = new RunbookText("Publish_Replicated"),
        Source = Citations.All([.. sources, Citations.Cmdlet("Get-CsManagementStoreReplicationStatus")]),
        Inferred = Inferences.Place,
    };
}
