using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Runbooks;

/// <summary>Replaces a lost server.</summary>
internal static class ServerLossRunbook
{
    public static IEnumerable<RunbookSection> Of(RunbookContext context)
    {
        var near = context.NearReplacements().Where(pair => pair.Standby is not null).ToArray();
        var far = context.FarReplacements().ToArray();
        var canReplace = near.Length > 0 || far.Length > 0;
        return
        [
            new("Decide", [Check(context), .. Choices(context, near, far), .. canReplace ? [] : new[] { Alone(context) }]),
            .. canReplace
                ? new RunbookSection[]
                {
                    new("Servers", Activate(context)),
                    new("Verify", Verification.Of(context, Verification.Windows(RunbookVariable.StandbyServer), state: null)),
                    new("After", [new RunbookStep("ServerLoss_After") { Source = context.Citations.Capacity }]),
                }
                : [],
        ];
    }

    // No command: asking the lost server would fail and stop the script.
    private static RunbookStep Check(RunbookContext context) => new("ServerLoss_Check", "Get-CsWindowsService -ComputerName")
    {
        Entries = [.. context.Pool.Servers.Select(server => new RunbookEntry(new RunbookText("Label_Server"), context.Describe(server)))],
        Source = Citations.Cmdlet("Get-CsWindowsService"),
    };

    private static IEnumerable<RunbookStep> Choices(
        RunbookContext context, IReadOnlyCollection<(ChatServer Lost, ChatServer? Standby)> near, IReadOnlyCollection<ChatServer> far)
    {
        if (near.Count > 0)
        {
            yield return new("ServerLoss_Choose")
            {
                Entries = [.. near.Select(pair => new RunbookEntry(pair.Lost.ToString(), context.Describe(pair.Standby!)))],
                Notes = [Overload(context)],
                Source = Citations.All(context.Citations.Capacity, context.Citations.FailingOver),
            };
        }
        if (far.Count > 0)
        {
            yield return new("ServerLoss_ChooseFar", context.Pool.ContentStore.Instance)
            {
                Entries = [.. far.Select(standby => new RunbookEntry(new RunbookText("Label_Server"), context.Describe(standby)))],
                Notes = near.Count > 0 ? [] : [Overload(context)],
                Source = context.Citations.FailingOver,
                Inferred = new RunbookText("ServerLoss_FarInferred"),
            };
        }
        var elsewhere = context.InOtherTimeZone(context.Pool.StandbyServers).ToArray();
        if (elsewhere.Length > 0)
        {
            yield return new("ServerLoss_TimeZone", context.Pool.NextHop)
            {
                Entries = [.. elsewhere.Select(standby => new RunbookEntry(new RunbookText("Label_Server"), context.Describe(standby)))],
                Source = context.Citations.RequiredResources,
            };
        }
    }

    /// <summary>What becomes of the users meanwhile; the figures of one server more are those of one product only.</summary>
    private static RunbookText Overload(RunbookContext context) =>
        new(context.Pool.ActiveServers.Count() < 2 ? "ServerLoss_NobodyElse" : context.Product == Product.Lync2013 ? "ServerLoss_Overload" : "ServerLoss_Redistributed");

    private static RunbookStep Alone(RunbookContext context) => new(context.IsMultiple ? "ServerLoss_NoStandby" : "ServerLoss_Single")
    {
        Notes = context.IsMultiple ? [Overload(context)] : [],
        Source = context.Citations.Capacity,
    };

    private static IEnumerable<RunbookStep> Activate(RunbookContext context) =>
    [
        new("ServerLoss_Start")
        {
            Commands = [new RunbookCommand("Start-CsWindowsService").With("ComputerName", RunbookVariable.StandbyServer)],
            Expected = new RunbookText("Publish_Started"),
            Source = Citations.Cmdlet("Start-CsWindowsService"),
            Inferred = Inferences.Place,
        },
        new("ServerLoss_Activate")
        {
            Before = new RunbookText("ServerLoss_ActivateBefore"),
            Checks = [ProductCommands.Service(context)],
            Commands =
            [
                ProductCommands.ActiveServers(context, ArgumentForm.Remove, RunbookVariable.LostServer),
                ProductCommands.ActiveServers(context, ArgumentForm.Add, RunbookVariable.StandbyServer),
            ],
            Expected = new RunbookText("Servers_Expected"),
            WayBack = new RunbookText("Servers_WayBack"),
            Notes = [Identities.ActiveServer(context), new RunbookText("Servers_Connections"), new RunbookText("Servers_Empty")],
            Source = Citations.Cmdlet("Set-CsPersistentChatActiveServer"),
        },
    ];
}
