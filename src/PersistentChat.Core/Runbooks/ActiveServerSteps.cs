using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Runbooks;

/// <summary>Changes which servers are active, no more than the permitted number of them at any moment.</summary>
internal static class ActiveServerSteps
{
    /// <summary>Starts the services of servers.</summary>
    public static RunbookStep Start(IEnumerable<ChatServer> servers) => new("Servers_Start")
    {
        Commands = [.. ProductCommands.ForServers("Start-CsWindowsService", servers)],
        Expected = new RunbookText("Publish_Started"),
        Source = Citations.Cmdlet("Start-CsWindowsService"),
        Inferred = Inferences.Place,
    };

    /// <summary>Makes these servers active and the others inactive, when the topology's active servers are on the list.</summary>
    public static RunbookStep Change(RunbookContext context, string key, IReadOnlyList<ChatServer> active, string source)
    {
        var wanted = new HashSet<Fqdn>(active.Select(server => server.Fqdn));
        var removed = context.Pool.ActiveServers.Where(server => !wanted.Contains(server.Fqdn)).ToArray();
        var added = active.Where(server => server.State != ServerState.Active).ToArray();
        return new RunbookStep(key)
        {
            Before = new RunbookText("Servers_Before"),
            Checks = [ProductCommands.Service(context)],
            Entries = [.. active.Select(server => new RunbookEntry(new RunbookText("Label_Server"), context.Describe(server)))],
            Commands =
            [
                .. removed.Length == 0 ? [] : new[] { ProductCommands.ActiveServers(context, ArgumentForm.Remove, removed) },
                .. added.Length == 0 ? [] : new[] { ProductCommands.ActiveServers(context, ArgumentForm.Add, added) },
            ],
            Expected = new RunbookText("Servers_Expected"),
            WayBack = new RunbookText("Servers_WayBack"),
            Notes = [Identities.ActiveServer(context), new RunbookText("Servers_Empty")],
            Source = Citations.All(source, Citations.Cmdlet("Set-CsPersistentChatActiveServer")),
        };
    }
}
