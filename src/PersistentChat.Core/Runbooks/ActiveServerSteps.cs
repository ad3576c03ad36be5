using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Runbooks;

/// <summary>Changes which servers are active.</summary>
internal static class ActiveServerSteps
{
    /// <summary>Makes these servers active and the others inactive, no more than the permitted number at any moment.</summary>
    public static RunbookStep Change(RunbookContext context, string key, IReadOnlyList<ChatServer> active, string source)
    {
        var wanted = new HashSet<Fqdn>(active.Select(server => server.Fqdn));
        var others = context.Pool.ActiveServers.Where(server => !wanted.Contains(server.Fqdn)).ToArray();
        return new RunbookStep(key)
        {
            Commands =
            [
                .. others.Length == 0 ? [] : new[] { ProductCommands.ActiveServers(context, ArgumentForm.Remove, others) },
                ProductCommands.ActiveServers(context, ArgumentForm.Add, active),
            ],
            Expected = new RunbookText("Servers_Expected"),
            WayBack = new RunbookText("Servers_WayBack"),
            Notes = [Identities.ActiveServer(context), new RunbookText("Servers_Empty")],
            Source = source + "; " + RunbookSources.ActiveServer,
        };
    }
}
