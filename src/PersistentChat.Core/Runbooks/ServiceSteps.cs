namespace PersistentChat.Runbooks;

/// <summary>Stops the services of a pool.</summary>
internal static class ServiceSteps
{
    // On a Standard Edition server the cmdlet without a name would stop the front end too, and the documents name no service of the chat.
    public static RunbookStep Stop(RunbookContext context, RunbookText before) => context.StandardEditionHost is { } host
        ? new("Convert_StopStandardEdition", host, "Stop-CsWindowsService -Name")
        {
            Before = before,
            Checks = [.. ProductCommands.ForServers("Get-CsWindowsService", [host])],
            WayBack = new RunbookText("Convert_StopBack"),
            Source = Citations.All(Citations.MigrationProcess, Citations.Cmdlet("Get-CsWindowsService")),
            Inferred = new RunbookText("Convert_StopStandardEditionInferred"),
        }
        : new("Convert_Stop")
        {
            Before = before,
            Commands = [.. ProductCommands.ForServers("Stop-CsWindowsService", context.Pool.Servers)],
            WayBack = new RunbookText("Convert_StopBack"),
            Source = Citations.MigrationProcess,
        };
}
