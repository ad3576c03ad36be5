using System;
using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.HelpBuilder;

/// <summary>Compares a page with its cmdlet.</summary>
internal static class PageChecker
{
    /// <summary>Adds what is missing, and what is described and does not exist.</summary>
    public static void Check(HelpPage page, CompiledCmdlet cmdlet, ICollection<PageProblem> problems)
    {
        void Report(int line, string text) => problems.Add(new PageProblem(page.File, line, text));

        if (page.Name.Text != cmdlet.Name)
            Report(page.Name.Line, $"The first heading is '# {cmdlet.Name}'.");
        if (page.Synopsis.IsEmpty || page.Synopsis.Text.Contains('\n'))
            Report(page.Synopsis.Line, "SYNOPSIS is one paragraph that says what the cmdlet does.");
        if (page.Description.IsEmpty)
            Report(page.Description.Line, "DESCRIPTION is missing.");
        if (page.Outputs.IsEmpty)
            Report(page.Outputs.Line, "OUTPUTS is missing: say what the cmdlet returns.");
        if (page.Examples.Count == 0)
            Report(1, "EXAMPLES is missing: a page has an example or more.");
        foreach (var example in page.Examples.Where(example => !example.Code.Contains(cmdlet.Name, StringComparison.Ordinal)))
            Report(example.Title.Line, $"This example does not call {cmdlet.Name}.");
        CheckParameters(page, cmdlet, Report);
    }

    private static void CheckParameters(HelpPage page, CompiledCmdlet cmdlet, Action<int, string> report)
    {
        foreach (var parameter in cmdlet.Parameters.Where(parameter => !parameter.IsAddedByPowerShell && !page.Parameters.ContainsKey(parameter.Name)))
            report(page.ParametersLine, $"-{parameter.Name} of {cmdlet.Name} is not described.");
        foreach (var (name, text) in page.Parameters)
        {
            if (CmdletReader.AddedByPowerShell.Contains(name))
                report(text.Line, $"-{name} is described in common-parameters.md, once for all cmdlets.");
            else if (cmdlet.Parameters.All(parameter => parameter.Name != name))
                report(text.Line, $"{cmdlet.Name} has no parameter -{name}.");
        }
    }
}
