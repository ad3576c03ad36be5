using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Runbooks;

/// <summary>Turns a single-server pool into a multiple-server pool: export, delete, create again, import.</summary>
internal static class ConvertRunbook
{
    public static IEnumerable<RunbookSection> Of(RunbookContext context)
    {
        if (context.IsMultiple)
            return [new("NotPossible", [new RunbookStep("Convert_AlreadyMultiple", context.Pool.Fqdn) { Source = context.Citations.AddToTopology }])];
        return
        [
            new("Decide", Decide(context)),
            new("Export", [ServiceSteps.Stop(context, new RunbookText("Convert_StopBefore")), .. SavingSteps.Of(context)]),
            new("Delete", Delete(context)),
            new("TopologyBuilder", TopologyBuilderPages.OfSuccessor(context)),
            new("Publish", Publish(context)),
            new("Import", Import(context)),
            new("Verify", [new RunbookStep("Convert_Verify") { Inferred = Inferences.Advice }, new RunbookStep("Verify_Client") { Inferred = Inferences.Advice }]),
        ];
    }

    private static IEnumerable<RunbookStep> Decide(RunbookContext context)
    {
        var citations = context.Citations;
        yield return new("Convert_Why", context.Pool.Fqdn) { Notes = [new RunbookText("Convert_Disputed"), new RunbookText("Convert_NoMove")], Source = citations.AddToTopology };
        if (context.StandardEditionHost is { } host)
            yield return new("Convert_StandardEdition", host) { Entries = [new("Computer FQDN", RunbookVariable.NewServer)], Source = citations.AddToTopology };
        yield return new("Convert_Name", context.Pool.Fqdn) { Source = citations.WizardPage("define-persistent-chat-fqdn") };
        yield return context.Pool.FileStore is { IsUnc: true } share
            ? new("Convert_FileStoreStays", share) { Source = citations.AddToTopology }
            : new("Convert_FileStore") { Entries = [new("File Share", RunbookVariable.NewFileStore)], Source = citations.AddToTopology };
        yield return new("Convert_Endpoints")
        {
            Commands = [ProductCommands.Endpoints(context)],
            Source = Citations.All(Citations.MigrationProcess, Citations.Cmdlet("Get-CsPersistentChatEndpoint")),
        };
    }

    /// <summary>The endpoints go before the pool, and the databases after it.</summary>
    private static IEnumerable<RunbookStep> Delete(RunbookContext context)
    {
        var citations = context.Citations;
        yield return new("Convert_RemoveEndpoints")
        {
            Before = new RunbookText("Convert_RemoveEndpointsBefore"),
            Checks = [ProductCommands.Endpoints(context)],
            Commands = [ProductCommands.Endpoints(context).PipedTo(new RunbookCommand("Remove-CsPersistentChatEndpoint"))],
            WayBack = new RunbookText("Convert_RemoveEndpointsBack", "New-CsPersistentChatEndpoint"),
            Notes = [new RunbookText("Convert_OwnEndpoint")],
            Source = Citations.All(Citations.MigrationProcess, Citations.Cmdlet("Remove-CsPersistentChatEndpoint")),
            Inferred = new RunbookText("Convert_RemoveEndpointsInferred"),
        };
        foreach (var database in context.Primary.Where(database => database.Store.Mirror is not null))
        {
            yield return new("Convert_RemoveMirror", database.Name, database.Store.Instance)
            {
                Before = new RunbookText("Convert_DatabaseBefore"),
                Checks = [ProductCommands.MirrorState(context)],
                Commands = [ProductCommands.UninstallMirror(database)],
                WayBack = new RunbookText("FailBack_MirroringBack"),
                Source = citations.Mirroring,
                Inferred = Inferences.Place,
            };
        }
        yield return new("Convert_Delete", context.Pool.Fqdn)
        {
            Before = new RunbookText("Convert_DatabaseBefore"),
            PointOfNoReturn = true,
            WayBack = new RunbookText("Convert_DeleteBack"),
            Source = citations.AddToTopology,
            Inferred = new RunbookText("Convert_DeleteInferred"),
        };
        foreach (var database in context.Primary)
        {
            yield return new("Convert_Database", database.Name, database.Store.Instance)
            {
                OnlyIf = new RunbookText("Convert_DatabaseOnlyIf", database.Store.Instance),
                Before = new RunbookText("Convert_DatabaseBefore"),
                Commands = [ProductCommands.UninstallDatabase(database)],
                PointOfNoReturn = true,
                WayBack = new RunbookText("Convert_DeleteBack"),
                Source = Citations.All(Citations.RemovingDatabases, Citations.Cmdlet("Uninstall-CsDatabase")),
                Inferred = Inferences.Place,
            };
        }
    }

    private static IEnumerable<RunbookStep> Publish(RunbookContext context) => [new("Convert_Publish") { Source = context.Citations.Publishing }];

    private static IEnumerable<RunbookStep> Import(RunbookContext context)
    {
        yield return new("Convert_TryImport")
        {
            Commands = [ImportCommand().With("WhatIf", ArgumentForm.Switch)],
            Expected = new RunbookText("Convert_TryImportExpected"),
            Source = Citations.MigrationProcess,
        };
        yield return new("Convert_Import")
        {
            Before = new RunbookText("Convert_ImportBefore"),
            Commands = [ImportCommand()],
            Notes = [new RunbookText("Convert_ExportFormat")],
            Source = Citations.All(Citations.MigrationProcess, Citations.Cmdlet("Import-CsPersistentChatData")),
        };
        yield return new("Convert_FilesBack") { Source = Citations.MigrationProcess };
        yield return new("Convert_NewEndpoint")
        {
            OnlyIf = new RunbookText("Convert_NewEndpointOnlyIf"),
            Commands =
            [
                new RunbookCommand("New-CsPersistentChatEndpoint").With("SipAddress", RunbookVariable.LegacyEndpoint).With("PersistentChatPoolFqdn", RunbookVariable.NewPoolFqdn),
            ],
            Source = Citations.All(Citations.MigrationProcess, Citations.Cmdlet("New-CsPersistentChatEndpoint")),
        };
        yield return new("Convert_Settings", context.Pool.Fqdn) { Source = Citations.MigrationProcess, Inferred = Inferences.Place };
        if (context.StandardEditionHost is null)
            yield return ActiveServerSteps.Start(context.Pool.Servers) with { Source = Citations.MigrationProcess, Inferred = null };
        else
            yield return new("Convert_StartNew") { Entries = [new("Computer FQDN", RunbookVariable.NewServer)], Source = Citations.MigrationProcess };
    }

    private static RunbookCommand ImportCommand() =>
        new RunbookCommand("Import-CsPersistentChatData").With("DBInstance", RunbookVariable.NewContentStore).With("FileName", RunbookVariable.ExportFile);
}
