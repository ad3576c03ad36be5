using System.Collections.Generic;

namespace PersistentChat.Runbooks;

/// <summary>What shows that a pool works.</summary>
internal static class Verification
{
    public static IEnumerable<RunbookStep> Of(RunbookContext context, IEnumerable<ChatServer>? servers = null, string state = "Normal", bool nextHopMayHaveChanged = false) =>
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
            Expected = new RunbookText("Verify_StateExpected", state),
            Notes = [Identities.State(context)],
            Source = Citations.Cmdlet("Get-CsPersistentChatState"),
        },
        new("Verify_Topology")
        {
            Commands = [ProductCommands.TestTopology(context)],
            Expected = new RunbookText("Verify_TopologyExpected"),
            Source = Citations.Cmdlet("Test-CsTopology"),
        },
        new("Verify_Windows")
        {
            Commands = [.. ProductCommands.ForServers("Get-CsWindowsService", servers ?? context.Pool.Servers)],
            Expected = new RunbookText("Verify_WindowsExpected"),
            Source = Citations.Cmdlet("Get-CsWindowsService"),
        },
        new("Verify_Client") { Inferred = Inferences.Advice },
    ];
}
