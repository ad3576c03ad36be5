namespace PersistentChat.Runbooks;

/// <summary>What becomes of a database that a pool no longer needs.</summary>
internal static class DatabaseSteps
{
    /// <summary>Deletes it: the only step that destroys what it held.</summary>
    public static RunbookStep Delete(string action, PoolDatabase database, RunbookText before) => new(action, database.Name, database.Store.Instance)
    {
        Before = before,
        Commands = [ProductCommands.UninstallDatabase(database)],
        PointOfNoReturn = true,
        WayBack = new RunbookText("Retire_DatabaseBack"),
        Notes = [new RunbookText("Retire_DatabaseTrap", database.Type)],
        Source = Citations.All(Citations.RemovingInstances, Citations.RemovingDatabases, Citations.Cmdlet("Uninstall-CsDatabase")),
        Inferred = Inferences.Place,
    };

    /// <summary>Leaves it where it is, since others use it.</summary>
    public static RunbookStep Leave(PoolDatabase database) =>
        new("Retire_DatabaseShared", database.Name, database.Store.Instance) { Source = Citations.Cmdlet("Uninstall-CsDatabase"), Inferred = Inferences.Advice };
}
