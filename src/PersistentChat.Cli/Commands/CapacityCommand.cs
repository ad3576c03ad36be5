using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using PersistentChat.Capacity;
using PersistentChat.Cli.Output;
using PersistentChat.Documents.Results;
using PersistentChat.Workload;

namespace PersistentChat.Cli.Commands;

/// <summary><c>pchat capacity FILE…</c> and <c>pchat capacity --users N [FILE…]</c></summary>
internal static class CapacityCommand
{
    public static Command Create(TextWriter output, TextWriter errors)
    {
        var files = Options.Files();
        files.Arity = ArgumentArity.ZeroOrMore;
        var users = new Option<int?>("--users") { Description = CliTexts.Get("Users") };
        var servers = new Option<int?>("--servers") { Description = CliTexts.Get("Servers") };
        var format = Options.Format(Options.Text, Options.Json);
        var file = Options.Output();
        var command = new Command("capacity", CliTexts.Get("Capacity")) { files, users, servers, format, file };
        command.Validators.Add(result =>
        {
            if (result.GetResult(users) is not null)
                return;
            if (result.GetResult(servers) is not null)
                result.AddError(CliTexts.Get("ServersWithoutUsers"));
            else if (result.GetResult(files) is not { Tokens.Count: > 0 })
                result.AddError(CliTexts.Get("UsersMissing"));
        });
        command.SetAction(parsed =>
        {
            var input = new CommandInput(errors);
            var pools = input.ReadTopologies(parsed.GetValue(files)!).SelectMany(document => document.Topology.ChatPools);
            var json = parsed.GetValue(format) == Options.Json;
            string text;
            if (parsed.GetValue(users) is { } number)
            {
                var reports = Measure(number, parsed.GetValue(servers), parsed.GetValue(files) is { Length: > 0 } ? pools : null);
                text = json ? JsonResult.Write(reports, input.Unreadable) : WorkloadOutput.Write(reports);
            }
            else
            {
                var reports = pools.Select(CapacityPlanner.Plan).ToArray();
                text = json ? JsonResult.Write(reports, input.Unreadable) : TextOutput.Write(reports);
            }
            Options.Deliver(text, parsed.GetValue(file), output, [.. parsed.GetValue(files)!]);
            return input.Failed ? ExitCode.WrongUse : ExitCode.Clean;
        });
        return command;
    }

    private static WorkloadReport[] Measure(int users, int? servers, IEnumerable<ChatPool>? pools) => pools is null
        ? [WorkloadCalculator.Calculate(new WorkloadModel(users, servers))]
        : [.. pools.Select(pool => WorkloadCalculator.Calculate(
            new WorkloadModel(users, servers ?? pool.ActiveServers.Count(), pool.Users.Provisioned), pool))];
}
