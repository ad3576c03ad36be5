using System.Collections.Generic;
using System.Linq;
using PersistentChat.Dependencies;

namespace PersistentChat.Runbooks;

/// <summary>Removes the databases of a pool that was deleted: the only steps that destroy what it held.</summary>
internal static class RetireDatabases
{
    public static IEnumerable<RunbookStep> Of(RunbookContext context, PoolRemains remains)
    {
        var stores = remains.ToLookAt(DependencyKind.SqlInstance).ToArray();
        var stays = remains.Shared(DependencyKind.SqlInstance);
        if (stores.Length > 0)
        {
            yield return new("Retire_Stores")
            {
                Before = new RunbookText("Retire_StoresBefore"),
                Entries = [.. stores.Select(instance => new RunbookEntry(new RunbookText("Label_Instance"), instance)), .. stays],
                WayBack = new RunbookText("Retire_StoresBack"),
                Source = Citations.RemovingDatabases,
                Inferred = new RunbookText("Retire_StoresInferred"),
            };
            yield return RetireRunbook.Replication(Citations.RemovingDatabases);
        }
        else
        {
            yield return new("Retire_StoresStay") { Before = new RunbookText("Retire_StoresBefore"), Entries = stays, Inferred = Inferences.Advice };
        }
        foreach (var database in context.Stores.GroupBy(database => (database.Name, database.Store.Instance)).Select(same => same.First()))
        {
            if (remains.IsShared(database))
            {
                yield return DatabaseSteps.Leave(database);
                continue;
            }
            yield return new("Retire_Detach", database.Name, database.Store.Instance)
            {
                OnlyIf = new RunbookText("Retire_DetachOnlyIf"),
                Before = new RunbookText("Retire_SavedBefore"),
                Checks = [ProductCommands.Service(context)],
                Commands = [ProductCommands.UninstallDatabase(database).With("Detach", ArgumentForm.Switch)],
                WayBack = new RunbookText("Retire_DetachBack"),
                Source = Citations.Cmdlet("Uninstall-CsDatabase"),
                Inferred = Inferences.Place,
            };
            yield return DatabaseSteps.Delete("Retire_Database", database, new RunbookText("Retire_SavedBefore")) with
            {
                OnlyIf = new RunbookText("Retire_DatabaseOnlyIf"),
                Checks = [ProductCommands.Service(context)],
            };
        }
    }
}
