using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Runbooks;

/// <summary>Servers that join a pool, become active or inactive, or leave it; of these, only one at a time differs between two topologies.</summary>
internal static class ChangeServers
{
    public static IEnumerable<RunbookSection> Sections(RunbookContext before, RunbookContext after)
    {
        var joining = after.Pool.Servers.Where(server => before.Pool.Find(server.Fqdn) is null).ToArray();
        if (joining.Length > 0)
            yield return new("ChangeServersJoin", Join(after, joining));
        var active = before.Pool.Servers.Where(server => after.Pool.Find(server.Fqdn) is { State: ServerState.Active }).ToArray();
        if (!active.SequenceEqual(before.Pool.ActiveServers.Where(server => after.Pool.Find(server.Fqdn) is not null)))
        {
            yield return new("Servers", [ActiveServerSteps.Change(before, "Change_Active", active, before.Citations.Capacity) with
            {
                Entries = Entries(after, active.Select(server => after.Pool.Find(server.Fqdn)!)),
                Users = new RunbookText("Users_Active"),
            }]);
        }
        var leaving = before.Pool.Servers.Where(server => after.Pool.Find(server.Fqdn) is null).ToArray();
        if (leaving.Length > 0)
            yield return new("ChangeServersLeave", Leave(after, leaving));
    }

    private static IEnumerable<RunbookStep> Join(RunbookContext after, IReadOnlyList<ChatServer> servers)
    {
        yield return new(after.Product == Product.Lync2013 ? "Prepare_Servers" : "Prepare_ServersSkype") { Entries = Entries(after, servers), Source = after.Citations.TechnicalRequirements };
        yield return new("Change_JoinNetwork", after.Pool.Fqdn) { Source = Citations.For(after.Product, Citations.Network.Dns) };
        yield return new("Change_Join", after.Pool.Fqdn)
        {
            Entries = [.. servers.Select(server => new RunbookEntry("Computer FQDN", server.ToString()))],
            Source = after.Citations.AddToTopology,
            Inferred = new RunbookText("Change_JoinInferred"),
        };
        yield return new("Wizard_MachineStates")
        {
            Entries = [.. servers.Select(server => new RunbookEntry("Make inactive", server.ToString()))],
            Source = after.Citations.WizardPage("persistent-chat-machines-expander"),
        };
        yield return ChangeSteps.Publish(after);
        yield return new("Publish_Servers") { Entries = Entries(after, servers), WayBack = new RunbookText("Change_JoinBack"), Source = after.Citations.Checklist };
        yield return ChangeSteps.Replication();
        // They run whether or not they become active.
        yield return ActiveServerSteps.Start(servers) with { Text = new RunbookText("Publish_Start") };
    }

    private static IEnumerable<RunbookStep> Leave(RunbookContext after, IReadOnlyList<ChatServer> servers)
    {
        yield return new("Change_Leave", after.Pool.Fqdn)
        {
            Before = new RunbookText("Change_LeaveBefore"),
            Checks = [ProductCommands.Service(after)],
            Entries = [.. servers.Select(server => new RunbookEntry("Computer FQDN", server.ToString()))],
            Users = new RunbookText("Users_Leave"),
            Inferred = new RunbookText("Change_LeaveInferred"),
        };
        yield return ChangeSteps.Publish(after);
        yield return ChangeSteps.Replication();
        yield return new("Change_Disable", "Disable-CsComputer")
        {
            Before = new RunbookText("Change_DisableBefore"),
            Checks = [ProductCommands.ReplicationStatus()],
            Entries = Entries(after, servers),
            WayBack = new RunbookText("Retire_ServersBack"),
            Notes = [new RunbookText("Retire_Scorch")],
            Source = Citations.All(Citations.RemovingComponents, Citations.Cmdlet("Disable-CsComputer")),
            Inferred = Inferences.Place,
        };
        yield return new("Change_LeaveRest") { Entries = Entries(after, servers), Inferred = Inferences.Advice };
    }

    private static IReadOnlyList<RunbookEntry> Entries(RunbookContext context, IEnumerable<ChatServer> servers) =>
        [.. servers.Select(server => new RunbookEntry(new RunbookText("Label_Server"), context.Describe(server)))];
}
