using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Runbooks;

/// <summary>Changes which servers are active, no more than the permitted number of them at any moment.</summary>
internal static class ActiveServerSteps
{
    /// <summary>Starts the services of servers.</summary>
    public static RunbookStep Start(IEnumerable<ChatServer> servers) => Start(ProductCommands.ForServers("Start-CsWindowsService", servers));

    /// <summary>Starts the services of a server that the reader names.</summary>
    public static RunbookStep Start(RunbookVariable server) => Start([new RunbookCommand("Start-CsWindowsService").With("ComputerName", server)]);

    /// <summary>Makes these servers active and the others inactive.</summary>
    public static RunbookStep Change(RunbookContext context, string key, IReadOnlyList<ChatServer> active, string source)
    {
        var wanted = new HashSet<Fqdn>(active.Select(server => server.Fqdn));
        var removed = context.Pool.ActiveServers.Where(server => !wanted.Contains(server.Fqdn)).ToArray();
        var added = context.IsOnlyChatPool ? active : [.. active.Where(server => server.State != ServerState.Active)];
        return Change(
            context, key, removed, added.Count == 0 ? [] : [ProductCommands.ActiveServers(context, ArgumentForm.Add, added)],
            active.Select(server => new RunbookEntry(new RunbookText("Label_Server"), context.Describe(server))), source);
    }

    /// <summary>Makes a server that the reader names the only active one.</summary>
    public static RunbookStep Change(RunbookContext context, string key, RunbookVariable active, string source) =>
        Change(context, key, [.. context.Pool.ActiveServers], [ProductCommands.ActiveServers(context, ArgumentForm.Add, active)], [], source);

    private static RunbookStep Start(IEnumerable<RunbookCommand> commands) => new("Servers_Start")
    {
        Commands = [.. commands],
        Expected = new RunbookText("Publish_Started"),
        Source = Citations.Cmdlet("Start-CsWindowsService"),
        Inferred = Inferences.Place,
    };

    // An emptied list holds afterwards what is added, whatever was on it. With several chat pools it stays: documents dispute whether all of them have one list.
    private static RunbookStep Change(
        RunbookContext context, string key, IReadOnlyCollection<ChatServer> removed, IEnumerable<RunbookCommand> added, IEnumerable<RunbookEntry> entries, string source)
    {
        RunbookCommand[] before = context.IsOnlyChatPool ? [ProductCommands.ActiveServers(context, ArgumentForm.Nothing)]
            : removed.Count == 0 ? []
            : [ProductCommands.ActiveServers(context, ArgumentForm.Remove, removed)];
        return new RunbookStep(key)
        {
            Before = new RunbookText(context.IsOnlyChatPool ? "Servers_BeforeEmptied" : "Servers_Before"),
            Checks = [ProductCommands.Service(context)],
            Entries = [.. entries],
            Commands = [.. before, .. added],
            Expected = new RunbookText("Servers_Expected"),
            WayBack = new RunbookText("Servers_WayBack"),
            Notes = [Identities.ActiveServer(context), new RunbookText("Servers_Empty")],
            Source = Citations.All(source, Citations.Cmdlet("Set-CsPersistentChatActiveServer")),
        };
    }
}
