using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using PersistentChat.Cli.Input;
using PersistentChat.Documents.Policies;
using PersistentChat.Inspection;
using PersistentChat.Rules;

namespace PersistentChat.Cli.Parsing;

/// <summary>How topologies are checked: policy, baseline and day.</summary>
internal sealed class CheckOptions
{
    private readonly Option<string?> _policy = Options.Text("--policy", "Policy");
    private readonly Option<string?> _baseline = Options.Text("--baseline", "Baseline");
    private readonly Option<DateTime?> _date = Options.Date();

    public void AddTo(Command command)
    {
        command.Options.Add(_policy);
        command.Options.Add(_baseline);
        command.Options.Add(_date);
    }

    /// <summary>The files that a check reads besides the topologies.</summary>
    public IEnumerable<string> Files(ParseResult parsed) => new[] { parsed.GetValue(_policy), parsed.GetValue(_baseline) }.OfType<string>();

    /// <summary>The file of the baseline; null when none was named.</summary>
    public string? Baseline(ParseResult parsed) => parsed.GetValue(_baseline);

    /// <summary>Begins the check; null when the policy or the baseline cannot be read.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.BaselineNotNamed"/>.</exception>
    public CheckSession? Open(ParseResult parsed, CommandInput input, RuleSelection? rules = null, bool updatesBaseline = false)
    {
        try
        {
            return CheckFiles.Open(parsed.GetValue(_date) ?? DateTime.Today, rules, parsed.GetValue(_policy), parsed.GetValue(_baseline), updatesBaseline);
        }
        catch (TopologyException problem) when (problem.Error != TopologyError.BaselineNotNamed)
        {
            input.Fail(problem.Problems[0].Position?.File ?? problem.Subject?.ToString() ?? "", problem);
            return null;
        }
    }
}
