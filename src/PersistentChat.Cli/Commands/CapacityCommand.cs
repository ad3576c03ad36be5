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

/// <summary><c>pchat capacity FILE…</c>, <c>pchat capacity --users N [FILE…]</c>, and both as they grow.</summary>
internal static class CapacityCommand
{
    public static Command Create(Streams streams)
    {
        var files = Options.Files();
        files.Arity = ArgumentArity.ZeroOrMore;
        var users = Options.Number("--users", "Users", least: 0);
        var servers = Options.Number("--servers", "Servers", least: 1);
        var growth = Options.Number("--growth-percent", "GrowthPercent", least: 0, most: CapacityForecaster.MostGrowthPercent);
        var years = Options.Number("--years", "Years", least: 1, most: CapacityForecaster.MostYears);
        years.Description = CliTexts.Format("Years", CapacityForecaster.DefaultYears);
        var pools = Options.Pools();
        var results = new ResultOptions(streams, OutputForms.Text, OutputForms.Json);
        var command = new Command("capacity", CliTexts.Get("Capacity")) { files, users, servers, growth, years, pools };
        results.AddTo(command);
        command.Validators.Add(result =>
        {
            var hasFiles = result.GetResult(files) is { Tokens.Count: > 0 };
            Options.Needs(result, servers, users);
            Options.Needs(result, years, growth);
            if (hasFiles && Options.IsStated(result, growth))
                Options.Excludes(result, users, growth);
            if (!hasFiles && Options.IsStated(result, pools))
                result.AddError(Options.Needs(pools.Name, files.Name));
            else if (!hasFiles && !Options.IsStated(result, users))
                result.AddError(CliTexts.Get("UsersMissing"));
        });
        command.SetAction(parsed =>
        {
            var input = new CommandInput(streams, results.IsQuiet(parsed));
            var isPool = parsed.GetValue(pools) is { Length: > 0 };
            var read = PoolChoice.Of(input.ReadTopologies(parsed.GetValue(files)!), parsed.GetValue(pools)).ToArray();
            var chosen = read.SelectMany(item => item.Pools, (item, pool) => (Pool: pool, item.Document.Topology.Product)).ToArray();
            var delivered = (parsed.GetValue(users), parsed.GetValue(growth)) switch
            {
                ({ } number, { } percent) => Deliver([.. CapacityForecaster.Forecast(number, parsed.GetValue(servers), percent, Ahead(parsed))], TextOutput.Write),
                (null, { } percent) => Deliver([.. read.SelectMany(item => Grow(item, isPool, percent, Ahead(parsed)))], TextOutput.Write, chosen.Length > 0 ? "NoUsers" : "NoPools"),
                ({ } number, null) => Deliver(Measure(number, parsed.GetValue(servers), parsed.GetValue(files) is { Length: > 0 } ? chosen : null), WorkloadOutput.Write),
                _ => Deliver([.. chosen.Select(item => CapacityPlanner.Plan(item.Pool))], TextOutput.Write),
            };
            return ExitCode.Of(input.Failed || !delivered);

            int Ahead(ParseResult result) => result.GetValue(years) ?? CapacityForecaster.DefaultYears;

            bool Deliver<T>(T[] reports, Func<T[], string> text, string none = "NoPools") where T : class => results.Deliver(
                parsed,
                form => form == OutputForms.Json ? JsonResult.Write(reports, input.Unreadable) : reports.Length > 0 ? text(reports) : input.Failed ? null : CliTexts.Get(none) + Environment.NewLine,
                input.Sources);
        });
        return command;
    }

    /// <summary>All pools together have a limit of their own, where nobody asks for some of them.</summary>
    private static IEnumerable<CapacityForecast> Grow(PoolChoice item, bool isPool, int percent, int years) => isPool
        ? item.Pools.SelectMany(pool => CapacityForecaster.Forecast(pool, percent, years))
        : CapacityForecaster.Forecast(item.Document.Topology, percent, years);

    private static WorkloadReport[] Measure(int users, int? servers, IReadOnlyList<(ChatPool Pool, Product Product)>? pools) => pools is null
        ? [WorkloadCalculator.Calculate(new WorkloadModel(users, servers))]
        : [.. pools.Select(item => WorkloadCalculator.Calculate(
            new WorkloadModel(users, servers ?? item.Pool.ActiveServers.Count(), item.Pool.Users.Provisioned), item.Pool, item.Product))];
}
