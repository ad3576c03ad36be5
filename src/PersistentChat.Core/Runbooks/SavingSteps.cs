using System.Collections.Generic;

namespace PersistentChat.Runbooks;

/// <summary>Saves what a pool holds, while nobody writes.</summary>
internal static class SavingSteps
{
    /// <summary>Rooms and messages, the database, and the uploaded files.</summary>
    public static IEnumerable<RunbookStep> Of(RunbookContext context)
    {
        var store = context.Pool.ContentStore.Instance;
        yield return new("Convert_Export", store)
        {
            Commands = [ProductCommands.Export(store)],
            Notes = [new RunbookText("Convert_ExportFormat")],
            Source = Citations.All(Citations.MigrationProcess, Citations.Cmdlet("Export-CsPersistentChatData")),
        };
        yield return new("Convert_SqlBackup", store) { Notes = [new RunbookText("Convert_FileNames")], Source = Citations.BackupTools };
        yield return new("Publish_Backup")
        {
            Commands = [new RunbookCommand("Export-CsConfiguration").With("FileName", RunbookVariable.ConfigurationFile)],
            Source = Citations.Cmdlet("Export-CsConfiguration"),
            Inferred = Inferences.Place,
        };
        yield return context.Pool.FileStore is null
            ? new("Convert_CopyFiles") { Source = Citations.MigrationProcess }
            : new("Convert_CopyFilesFrom", context.Pool.FileStore) { Source = Citations.MigrationProcess };
    }
}
