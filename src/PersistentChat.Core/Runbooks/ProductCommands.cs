using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Runbooks;

/// <summary>The commands that several runbooks need.</summary>
internal static class ProductCommands
{
    private const string DatabaseType = "DatabaseType";
    private const string PoolFqdn = "PoolFqdn";
    private const string SqlServerFqdn = "SqlServerFqdn";

    public static RunbookCommand SetState(RunbookContext context, string state) =>
        new RunbookCommand("Set-CsPersistentChatState").With("Identity", context.ServiceIdentity).With("PoolState", state);

    public static RunbookCommand GetState(RunbookContext context) =>
        new RunbookCommand("Get-CsPersistentChatState").With("Identity", context.ServiceIdentity);

    public static RunbookCommand ActiveServers(RunbookContext context, ArgumentForm form, IEnumerable<ChatServer>? servers = null) =>
        ActiveServers(context).With("ActiveServers", form, servers?.Select(server => server.Fqdn.ToString()));

    public static RunbookCommand ActiveServers(RunbookContext context, ArgumentForm form, RunbookVariable server) =>
        ActiveServers(context).With("ActiveServers", server, form);

    public static RunbookCommand Service(RunbookContext context) => new RunbookCommand("Get-CsService").With("PersistentChatServer", ArgumentForm.Switch).With(PoolFqdn, context.Pool.Fqdn.ToString());

    public static RunbookCommand TestTopology(RunbookContext context) => new RunbookCommand("Test-CsTopology").With("Service", context.ServiceIdentity);

    public static RunbookCommand MirrorState(RunbookContext context) =>
        new RunbookCommand("Get-CsDatabaseMirrorState").With(PoolFqdn, context.Pool.Fqdn.ToString());

    public static RunbookCommand ReplicationStatus() => new("Get-CsManagementStoreReplicationStatus");

    public static RunbookCommand DatabaseFailover(RunbookContext context, string databaseType, string principal) =>
        new RunbookCommand("Invoke-CsDatabaseFailover")
            .With(PoolFqdn, context.Pool.Fqdn.ToString()).With(DatabaseType, databaseType).With("NewPrincipal", principal);

    /// <summary>Creates what the published topology wants on the instances of these databases, each instance once, and overwrites nothing.</summary>
    public static IReadOnlyList<RunbookCommand> InstallDatabases(IEnumerable<PoolDatabase> databases) =>
    [
        .. databases.Select(database => database.Store.Instance).Distinct().Select(instance =>
        {
            var command = new RunbookCommand("Install-CsDatabase").With("ConfiguredDatabases", ArgumentForm.Switch).With(SqlServerFqdn, instance.Server.ToString());
            return instance.Instance is null ? command.With("ForDefaultInstance", ArgumentForm.Switch) : command.With("ForInstance", instance.Instance);
        }),
    ];

    /// <summary>Looks for what the published topology wants on the servers of these databases, each server once.</summary>
    public static IReadOnlyList<RunbookCommand> TestDatabases(IEnumerable<PoolDatabase> databases) =>
    [
        .. databases.Select(database => database.Store.Instance.Server).Distinct().Select(server =>
            new RunbookCommand("Test-CsDatabase").With("ConfiguredDatabases", ArgumentForm.Switch).With(SqlServerFqdn, server.ToString())),
    ];

    /// <summary>Mirrors a database from its principal; with <paramref name="replace"/> a copy that is left on the mirror is deleted first.</summary>
    public static RunbookCommand InstallMirror(PoolDatabase database, bool replace = false)
    {
        var command = OnInstance(
            new RunbookCommand("Install-CsMirrorDatabase").With(DatabaseType, database.Type).With("FileShare", RunbookVariable.MirrorFileShare), database.Store.Instance);
        return replace ? command.With("DropExistingDatabasesOnMirror", ArgumentForm.Switch) : command;
    }

    public static RunbookCommand UninstallMirror(PoolDatabase database) =>
        OnInstance(new RunbookCommand("Uninstall-CsMirrorDatabase").With(DatabaseType, database.Type), database.Store.Instance)
            .With("DropExistingDatabasesOnMirror", ArgumentForm.Switch);

    public static RunbookCommand UninstallDatabase(PoolDatabase database) =>
        OnInstance(new RunbookCommand("Uninstall-CsDatabase").With(DatabaseType, database.Type), database.Store.Instance);

    /// <summary>Exports rooms and messages. Never with -DisableExportedNodes, which disables them where they are.</summary>
    public static RunbookCommand Export(SqlInstanceName instance, RunbookVariable file = RunbookVariable.ExportFile) =>
        new RunbookCommand("Export-CsPersistentChatData").With("DBInstance", instance.ToString()).With("FileName", file);

    public static RunbookCommand Endpoints(RunbookContext context) =>
        new RunbookCommand("Get-CsPersistentChatEndpoint").With("PersistentChatPoolFqdn", context.Pool.Fqdn.ToString());

    public static RunbookCommand Rooms(RunbookContext context) =>
        new RunbookCommand("Get-CsPersistentChatRoom").With("PersistentChatPoolFqdn", context.Pool.Fqdn.ToString());

    /// <summary>A command of Windows services for each server.</summary>
    public static IEnumerable<RunbookCommand> ForServers(string cmdlet, IEnumerable<ChatServer> servers) =>
        servers.Select(server => new RunbookCommand(cmdlet).With("ComputerName", server.Fqdn.ToString()));

    private static RunbookCommand ActiveServers(RunbookContext context) =>
        new RunbookCommand("Set-CsPersistentChatActiveServer").With("Identity", context.ServiceIdentity);

    private static RunbookCommand OnInstance(RunbookCommand command, SqlInstanceName instance)
    {
        var onServer = command.With(SqlServerFqdn, instance.Server.ToString());
        return instance.Instance is null ? onServer : onServer.With("SqlInstanceName", instance.Instance);
    }
}
