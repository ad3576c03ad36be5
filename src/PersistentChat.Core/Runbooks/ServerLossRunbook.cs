using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Runbooks;

/// <summary>Replaces a lost server.</summary>
internal static class ServerLossRunbook
{
    public static IEnumerable<RunbookSection> Of(RunbookContext context) =>
    [
        new("Decide",
        [
            // No command: asking the lost server would fail and stop the script.
            new RunbookStep("ServerLoss_Check", "Get-CsWindowsService -ComputerName")
            {
                Entries = [.. context.Pool.Servers.Select(server => new RunbookEntry(new RunbookText("Label_Server"), context.Describe(server)))],
            },
            .. context.Pool.StandbyServers.Any() ? [Proposals(context)] : new RunbookStep[] { Alone(context) },
        ]),
        .. context.Pool.StandbyServers.Any()
            ? new RunbookSection[]
            {
                new("Servers", Activate(context)),
                new("Verify", Verification.Of(context, context.Pool.StandbyServers)),
                new("After", [new RunbookStep("ServerLoss_After") { Source = RunbookSources.Capacity }]),
            }
            : [],
    ];

    private static RunbookStep Proposals(RunbookContext context) => new("ServerLoss_Choose")
    {
        Entries = [.. context.Replacements().Select(pair => new RunbookEntry(pair.Lost.ToString(), context.Describe(pair.Standby)))],
        Notes = [new RunbookText("ServerLoss_Overload")],
        Source = RunbookSources.Capacity,
    };

    private static RunbookStep Alone(RunbookContext context) => new(context.IsMultiple ? "ServerLoss_NoStandby" : "ServerLoss_Single")
    {
        Notes = context.IsMultiple ? [new RunbookText("ServerLoss_Overload")] : [],
        Source = RunbookSources.Capacity,
    };

    private static IEnumerable<RunbookStep> Activate(RunbookContext context) =>
    [
        new("ServerLoss_Start") { Commands = [new RunbookCommand("Start-CsWindowsService").With("ComputerName", RunbookVariable.StandbyServer)], Expected = new RunbookText("Publish_Started") },
        new("ServerLoss_Activate")
        {
            Commands =
            [
                ProductCommands.ActiveServers(context, ArgumentForm.Remove, RunbookVariable.LostServer),
                ProductCommands.ActiveServers(context, ArgumentForm.Add, RunbookVariable.StandbyServer),
            ],
            Expected = new RunbookText("Servers_Expected"),
            WayBack = new RunbookText("Servers_WayBack"),
            Notes = [Identities.ActiveServer(context), new RunbookText("Servers_Connections"), new RunbookText("Servers_Empty")],
            Source = RunbookSources.ActiveServer,
        },
    ];
}
