using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using PersistentChat.Documents.Scripts;
using PersistentChat.Internal;
using PersistentChat.Runbooks;

namespace PersistentChat.Documents.Runbooks;

/// <summary>
/// Writes a runbook as a script that walks through it, in the UI culture of the moment: it asks the reader to do what is no command, asks
/// before a point of no return, and stops at the first error.
/// </summary>
public static class RunbookScript
{
    private const string Prompt = "$null = Read-Host -Prompt ";

    /// <summary>The whole script.</summary>
    /// <param name="runbook">The runbook.</param>
    /// <returns>PowerShell with line feeds.</returns>
    public static string Write(Runbook runbook)
    {
        var text = new StringBuilder();
        Line(text, PowerShellText.Comment(runbook.ToString()));
        Line(text, PowerShellText.Comment(runbook.Introduction.ToString()));
        foreach (var permission in runbook.Permissions)
            Line(text, PowerShellText.Comment("* " + permission));
        Line(text, "[CmdletBinding()]");
        Parameters(text, runbook);
        Line(text, "$ErrorActionPreference = 'Stop'");
        for (var i = 0; i < runbook.Chapters.Count; i++)
            Chapter(text, runbook.Chapters[i], i + 1, runbook.Chapters.Count > 1);
        return text.ToString();
    }

    /// <summary>What the reader has to fill in; with several pools also which of them are meant.</summary>
    private static void Parameters(StringBuilder text, Runbook runbook)
    {
        var parameters = runbook.Variables.Select(variable =>
            "    " + PowerShellText.Comment(Texts.Runbook("Variable_" + variable)) + "\n    [Parameter(Mandatory = $true)] [string] $" + variable).ToList();
        if (runbook.Chapters.Count > 1)
        {
            parameters.Insert(0, "    [Parameter(Mandatory = $true)] [ValidateSet("
                + PowerShellText.Quote(runbook.Chapters.Select(chapter => chapter.Pool.ToString())) + ")] [string[]] $PoolFqdn");
        }
        Line(text, "param(");
        if (parameters.Count > 0)
            Line(text, string.Join(",\n", parameters));
        Line(text, ")");
    }

    private static void Chapter(StringBuilder text, RunbookChapter chapter, int number, bool isOneOfSeveral)
    {
        Line(text, "");
        Line(text, PowerShellText.Comment(number.ToString(CultureInfo.InvariantCulture) + ". " + chapter.Pool + " - " + chapter.DisplayName));
        if (isOneOfSeveral)
            Line(text, "if ($PoolFqdn -contains " + PowerShellText.Quote(chapter.Pool.ToString()) + ") {");
        var steps = new StepNumbers(number);
        foreach (var section in chapter.Sections)
        {
            Line(text, "");
            Line(text, PowerShellText.Comment("== " + section.Title + " =="));
            foreach (var step in section.Steps)
                Step(text, step, steps.Next());
        }
        if (isOneOfSeveral)
            Line(text, "}");
    }

    private static void Step(StringBuilder text, RunbookStep step, string number)
    {
        Line(text, "");
        var task = number + " " + step.Text;
        Line(text, PowerShellText.Comment(task));
        foreach (var remark in Remarks(step))
            Line(text, PowerShellText.Comment(remark));
        if (step.Commands.Count == 0)
            Line(text, Prompt + PowerShellText.Quote(PowerShellText.OneLine(Question(task, step, "Continue"))));
        else if (step.PointOfNoReturn)
            Line(text, Prompt + PowerShellText.Quote(PowerShellText.OneLine(Question(task, step, "Beware"))));
        foreach (var command in step.Commands)
            Line(text, CommandText.Write(command));
    }

    private static IEnumerable<string> Remarks(RunbookStep step)
    {
        if (step.PointOfNoReturn)
            yield return Texts.Runbook("Word_PointOfNoReturn");
        if (step.Expected is not null)
            yield return Texts.Runbook("Word_Expected") + ": " + step.Expected;
        if (step.WayBack is not null)
            yield return Texts.Runbook("Word_WayBack") + ": " + step.WayBack;
        foreach (var note in step.Notes)
            yield return Texts.Runbook("Word_Note") + ": " + note;
        if (step.Source is not null)
            yield return Texts.Runbook("Word_Source") + ": " + step.Source;
    }

    private static string Question(string task, RunbookStep step, string key)
    {
        var parts = new[] { task }
            .Concat(step.Entries.Select(entry => entry.ToString()))
            .Concat(step.Statements)
            .Concat(step.PointOfNoReturn ? [Texts.Runbook("Word_PointOfNoReturn")] : []);
        return string.Join(" | ", parts) + " | " + Texts.Runbook("Word_" + key);
    }

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
