using System.Collections.Generic;

namespace PersistentChat.Runbooks;

/// <summary>Turns a single-server pool into a multiple-server pool: export, delete, create again, import.</summary>
internal static class ConvertRunbook
{
    private const string NewPool = "$NewPoolFqdn";

    public static IEnumerable<RunbookSection> Of(RunbookContext context)
    {
        if (context.IsMultiple)
            return [new("NotPossible", [new RunbookStep("Convert_AlreadyMultiple", context.Pool.Fqdn) { Source = RunbookSources.AddToTopology }])];
        return
        [
            new("Decide", Decide(context)),
            new("Export", Export(context)),
            new("Delete", Delete(context)),
            new("TopologyBuilder", [new RunbookStep("Wizard_Open") { Source = RunbookSources.AddToTopology }, .. TopologyBuilderPages.Of(context, NewPool, isMultiple: true)]),
            new("Publish", [new RunbookStep("Convert_Publish") { Source = RunbookSources.Publishing }]),
            new("Import", Import(context)),
            new("Verify", [new RunbookStep("Convert_Verify"), new RunbookStep("Verify_Client")]),
        ];
    }

    private static IEnumerable<RunbookStep> Decide(RunbookContext context) =>
    [
        new("Convert_Why", context.Pool.Fqdn) { Notes = [new RunbookText("Convert_Disputed"), new RunbookText("Convert_NoMove")], Source = RunbookSources.AddToTopology },
        new("Convert_Name", context.Pool.Fqdn) { Source = RunbookSources.Page("define-persistent-chat-fqdn") },
        new("Convert_FileStore") { Source = RunbookSources.AddToTopology },
        new("Convert_Endpoints") { Commands = [new RunbookCommand("Get-CsPersistentChatEndpoint")], Source = RunbookSources.Migration },
    ];

    private static IEnumerable<RunbookStep> Export(RunbookContext context)
    {
        var store = context.Pool.ContentStore.Instance;
        yield return new("Convert_Stop")
        {
            Commands = [.. ProductCommands.ForServers("Stop-CsWindowsService", context.Pool.Servers)],
            WayBack = new RunbookText("Convert_StopBack"),
            Source = RunbookSources.Migration,
        };
        yield return new("Convert_Export", store)
        {
            Commands = [new RunbookCommand("Export-CsPersistentChatData").With("DBInstance", store.ToString()).With("FileName", RunbookVariable.ExportFile)],
            Notes = [new RunbookText("Convert_ExportFormat")],
            Source = RunbookSources.Migration + "; " + RunbookSources.DataExport,
        };
        yield return new("Convert_SqlBackup", store) { Notes = [new RunbookText("Convert_FileNames")], Source = RunbookSources.BackupTools };
        yield return new("Publish_Backup") { Commands = [new RunbookCommand("Export-CsConfiguration").With("FileName", RunbookVariable.ConfigurationFile)] };
        yield return context.Pool.FileStore is null
            ? new("Convert_CopyFiles") { Source = RunbookSources.Migration }
            : new("Convert_CopyFilesFrom", context.Pool.FileStore) { Source = RunbookSources.Migration };
    }

    private static IEnumerable<RunbookStep> Delete(RunbookContext context) =>
    [
        new("Convert_Delete", context.Pool.Fqdn) { PointOfNoReturn = true, WayBack = new RunbookText("Convert_DeleteBack"), Source = RunbookSources.AddToTopology },
        new("Convert_Database", context.Pool.ContentStore.Instance) { PointOfNoReturn = true, WayBack = new RunbookText("Convert_DeleteBack"), Source = RunbookSources.DatabaseInstallation },
    ];

    private static IEnumerable<RunbookStep> Import(RunbookContext context) =>
    [
        new("Convert_TryImport") { Commands = [ImportCommand().With("WhatIf", ArgumentForm.Switch)], Expected = new RunbookText("Convert_TryImportExpected"), Source = RunbookSources.Migration },
        new("Convert_Import")
        {
            Commands = [ImportCommand()],
            Notes = [new RunbookText("Convert_ExportFormat")],
            Source = RunbookSources.Migration + "; " + RunbookSources.DataImport,
        },
        new("Convert_FilesBack") { Source = RunbookSources.Migration },
        new("Convert_Settings", context.Pool.Fqdn) { Source = RunbookSources.Migration },
    ];

    private static RunbookCommand ImportCommand() =>
        new RunbookCommand("Import-CsPersistentChatData").With("DBInstance", RunbookVariable.NewContentStore).With("FileName", RunbookVariable.ExportFile);
}
