using System.Collections.Generic;

namespace PersistentChat.Runbooks;

/// <summary>What shows that a pool works.</summary>
internal static class Verification
{
    /// <summary>The steps.</summary>
    /// <param name="context">The pool.</param>
    /// <param name="windows">The commands that show the Windows services, one for each server that is to run; left out, those of every server.</param>
    /// <param name="state">The state that the pool is to have; null is the one that it had before.</param>
    /// <param name="nextHopMayHaveChanged">Whether its next hop may be another one now.</param>
    public static IEnumerable<RunbookStep> Of(
        RunbookContext context, IReadOnlyList<RunbookCommand>? windows = null, string? state = "Normal", bool nextHopMayHaveChanged = false)
    {
        windows ??= Windows(context.Pool.Servers);
        return
        [
            new("Verify_Service")
            {
                Commands = [ProductCommands.Service(context)],
                Expected = nextHopMayHaveChanged ? new RunbookText("Verify_ServiceMoved") : new RunbookText("Verify_ServiceExpected", context.Pool.NextHop),
                Source = Citations.Cmdlet("Get-CsService"),
            },
            new("Verify_State")
            {
                Commands = [ProductCommands.GetState(context)],
                Expected = state is null ? new RunbookText("Verify_StateUnchanged") : new RunbookText("Verify_StateExpected", state),
                Notes = [Identities.State(context)],
                Source = Citations.Cmdlet("Get-CsPersistentChatState"),
            },
            new("Verify_Topology")
            {
                Commands = [ProductCommands.TestTopology(context)],
                Expected = new RunbookText("Verify_TopologyExpected"),
                Source = Citations.Cmdlet("Test-CsTopology"),
            },
            .. windows.Count == 0
                ? []
                : new[]
                {
                    new RunbookStep("Verify_Windows")
                    {
                        Commands = windows,
                        Expected = new RunbookText("Verify_WindowsExpected"),
                        Source = Citations.Cmdlet("Get-CsWindowsService"),
                    },
                },
            new("Verify_Client") { Inferred = Inferences.Advice },
        ];
    }

    /// <summary>The commands that show the Windows services of servers.</summary>
    public static IReadOnlyList<RunbookCommand> Windows(IEnumerable<ChatServer> servers) => [.. ProductCommands.ForServers("Get-CsWindowsService", servers)];

    /// <summary>The command that shows those of a server that the reader names.</summary>
    public static IReadOnlyList<RunbookCommand> Windows(RunbookVariable server) => [new RunbookCommand("Get-CsWindowsService").With("ComputerName", server)];
}
