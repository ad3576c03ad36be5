using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using PersistentChat.Capacity;
using PersistentChat.Cli.Input;
using PersistentChat.Cli.Output;
using PersistentChat.Cli.Parsing;
using PersistentChat.Documents;
using PersistentChat.Documents.Results;
using PersistentChat.Workload;

namespace PersistentChat.Cli.Commands;

/// <summary><c>pchat capacity FILE…</c> and <c>pchat capacity --users N [FILE…]</c></summary>
internal static class CapacityCommand
{
    public static Command Create(Streams streams)
    {
        var files = Options.Files();
        files.Arity = ArgumentArity.ZeroOrMore;
        var users = Options.Number("--users", "Users", least: 0);
        var servers = Options.Number("--servers", "Servers", least: 1);
        var pools = Options.Pools();
        var results = new ResultOptions(streams, OutputForms.Text, OutputForms.Json);
        var command = new Command("capacity", CliTexts.Get("Capacity")) { files, users, servers, pools };
        results.AddTo(command);
        command.Validators.Add(result =>
        {
            var hasFiles = result.GetResult(files) is { Tokens.Count: > 0 };
            Options.Needs(result, servers, users);
            if (!hasFiles && Options.IsStated(result, pools))
                result.AddError(Options.Needs(pools.Name, files.Name));
            else if (!hasFiles && !Options.IsStated(result, users))
                result.AddError(CliTexts.Get("UsersMissing"));
        });
        command.SetAction(parsed =>
        {
            var input = new CommandInput(streams, results.IsQuiet(parsed));
            var chosen = PoolChoice.Of(input.ReadTopologies(parsed.GetValue(files)!), parsed.GetValue(pools))
                .SelectMany(item => item.Pools, (item, pool) => (Pool: pool, item.Document.Topology.Product)).ToArray();
            var delivered = parsed.GetValue(users) is { } number
                ? Deliver(Measure(number, parsed.GetValue(servers), parsed.GetValue(files) is { Length: > 0 } ? chosen : null), WorkloadOutput.Write)
                : Deliver(chosen.Select(item => CapacityPlanner.Plan(item.Pool)).ToArray(), TextOutput.Write);
            return ExitCode.Of(input.Failed || !delivered);

            bool Deliver<T>(T[] reports, Func<T[], string> text) where T : class => results.Deliver(
                parsed,
                form => form == OutputForms.Json ? JsonResult.Write(reports, input.Unreadable) : reports.Length > 0 ? text(reports) : input.Failed ? null : CliTexts.Get("NoPools") + Environment.NewLine,
                input.Sources);
        });
        return command;
    }

    private static WorkloadReport[] Measure(int users, int? servers, IReadOnlyList<(ChatPool Pool, Product Product)>? pools) => pools is null
        ? [WorkloadCalculator.Calculate(new WorkloadModel(users, servers))]
        : [.. pools.Select(item => WorkloadCalculator.Calculate(
            new WorkloadModel(users, servers ?? item.Pool.ActiveServers.Count(), item.Pool.Users.Provisioned), item.Pool, item.Product))];
}
