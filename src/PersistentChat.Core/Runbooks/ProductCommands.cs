using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Runbooks;

/// <summary>The commands that several runbooks need.</summary>
internal static class ProductCommands
{
    private const string DatabaseType = "DatabaseType";
    private const string PoolFqdn = "PoolFqdn";

    public static RunbookCommand SetState(RunbookContext context, string state) =>
        new RunbookCommand("Set-CsPersistentChatState").With("Identity", context.ServiceIdentity).With("PoolState", state);

    public static RunbookCommand GetState(RunbookContext context) =>
        new RunbookCommand("Get-CsPersistentChatState").With("Identity", context.ServiceIdentity);

    public static RunbookCommand ActiveServers(RunbookContext context, ArgumentForm form, IEnumerable<ChatServer>? servers = null) =>
        ActiveServers(context).With("ActiveServers", form, servers?.Select(server => server.Fqdn.ToString()));

    public static RunbookCommand ActiveServers(RunbookContext context, ArgumentForm form, RunbookVariable server) =>
        ActiveServers(context).With("ActiveServers", server, form);

    public static RunbookCommand Service(RunbookContext context) => new RunbookCommand("Get-CsService").With(PoolFqdn, context.Pool.Fqdn.ToString());

    public static RunbookCommand TestTopology(RunbookContext context) => new RunbookCommand("Test-CsTopology").With("Service", context.ServiceIdentity);

    public static RunbookCommand MirrorState(RunbookContext context) =>
        new RunbookCommand("Get-CsDatabaseMirrorState").With(PoolFqdn, context.Pool.Fqdn.ToString());

    public static RunbookCommand DatabaseFailover(RunbookContext context, string databaseType, string principal) =>
        new RunbookCommand("Invoke-CsDatabaseFailover")
            .With(PoolFqdn, context.Pool.Fqdn.ToString()).With(DatabaseType, databaseType).With("NewPrincipal", principal);

    public static RunbookCommand InstallDatabase(string databaseType, SqlInstanceName instance) =>
        OnInstance(new RunbookCommand("Install-CsDatabase").With(DatabaseType, databaseType), instance);

    public static RunbookCommand TestDatabase(string databaseType, SqlInstanceName instance) =>
        OnInstance(new RunbookCommand("Test-CsDatabase").With(DatabaseType, databaseType), instance);

    public static RunbookCommand InstallMirror(string databaseType, SqlInstanceName principal) => OnInstance(
        new RunbookCommand("Install-CsMirrorDatabase").With(DatabaseType, databaseType).With("FileShare", RunbookVariable.MirrorFileShare), principal);

    public static RunbookCommand UninstallMirror(string databaseType, SqlInstanceName principal) =>
        OnInstance(new RunbookCommand("Uninstall-CsMirrorDatabase").With(DatabaseType, databaseType), principal);

    /// <summary>A command of Windows services for each server.</summary>
    public static IEnumerable<RunbookCommand> ForServers(string cmdlet, IEnumerable<ChatServer> servers) =>
        servers.Select(server => new RunbookCommand(cmdlet).With("ComputerName", server.Fqdn.ToString()));

    private static RunbookCommand ActiveServers(RunbookContext context) =>
        new RunbookCommand("Set-CsPersistentChatActiveServer").With("Identity", context.ServiceIdentity);

    private static RunbookCommand OnInstance(RunbookCommand command, SqlInstanceName instance)
    {
        var onServer = command.With("SqlServerFqdn", instance.Server.ToString());
        return instance.Instance is null ? onServer : onServer.With("SqlInstanceName", instance.Instance);
    }
}
