using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using PersistentChat.Documents.Scripts;
using PersistentChat.Internal;
using PersistentChat.Runbooks;

namespace PersistentChat.Documents.Runbooks;

/// <summary>
/// Writes a runbook as a script that walks through it, in the UI culture of the moment. Each step asks whether what it needs is there before it acts, and
/// says when it is done. A command that fails is repeated or passed over, and its step is never left between two commands without the reader's word;
/// a script that was stopped goes on where it stopped. Unattended it asks nothing, and does
/// what needs a person's word only where that was given beforehand.
/// </summary>
internal static class RunbookScript
{
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
        text.Append(RunbookScriptFunctions.Text);
        for (var i = 0; i < runbook.Chapters.Count; i++)
            Chapter(text, runbook, runbook.Chapters[i], i + 1);
        Line(text, "");
        Line(text, "Write-Host " + Quoted(Texts.Runbook("Script_Complete")));
        return text.ToString();
    }

    /// <summary>What the reader has to fill in; with several pools also which of them are meant.</summary>
    private static void Parameters(StringBuilder text, Runbook runbook)
    {
        var parameters = runbook.Variables.Select(variable =>
            "    " + PowerShellText.Comment(Description(variable)) + "\n    "
            + (runbook.RequiredVariables.Contains(variable) ? "[Parameter(Mandatory = $true)] " : "") + "[string] $" + variable).ToList();
        if (AsksForPools(runbook))
        {
            parameters.Insert(0, "    [Parameter(Mandatory = $true)] [ValidateSet("
                + PowerShellText.Quote(runbook.Chapters.Select(chapter => chapter.ToString())) + ")] [string[]] $PoolFqdn");
        }
        parameters.Add("    " + PowerShellText.Comment(Texts.Runbook("Script_StartAt")) + "\n    [version] $StartAt = '1.1'");
        parameters.Add("    " + PowerShellText.Comment(Texts.Runbook("Script_Unattended")) + "\n    [switch] $Unattended");
        parameters.Add("    " + PowerShellText.Comment(Texts.Runbook("Script_Confirmed")) + "\n    [string[]] $Confirmed = @()");
        Line(text, "param(");
        Line(text, string.Join(",\n", parameters));
        Line(text, ")");
    }

    private static void Chapter(StringBuilder text, Runbook runbook, RunbookChapter chapter, int number)
    {
        var isOneOfSeveral = AsksForPools(runbook);
        Line(text, "");
        Line(text, PowerShellText.Comment(number.ToString(CultureInfo.InvariantCulture) + ". " + (chapter.Pool is { } pool ? pool + " - " : "") + chapter.DisplayName));
        foreach (var fact in chapter.Facts)
            Line(text, PowerShellText.Comment(fact.ToString()));
        if (isOneOfSeveral)
            Line(text, "if ($PoolFqdn -contains " + PowerShellText.Quote(chapter.ToString()) + ") {");
        var steps = new StepNumbers(number);
        foreach (var section in chapter.Sections)
        {
            Line(text, "");
            Line(text, PowerShellText.Comment("== " + section.Title + " =="));
            foreach (var step in section.Steps)
                Step(text, runbook, step, steps.Next());
        }
        if (isOneOfSeveral)
            Line(text, "}");
    }

    /// <summary>The chapters of a change are done one after the other, those of other runbooks each for its pool.</summary>
    private static bool AsksForPools(Runbook runbook) => runbook.Scenario != RunbookScenario.Change && runbook.Chapters.Count > 1;

    /// <summary>A step as one call, its parameters one below the other.</summary>
    private static void Step(StringBuilder text, Runbook runbook, RunbookStep step, string number)
    {
        Line(text, "");
        if (step.Source is not null)
            Line(text, PowerShellText.Comment(Word("Source") + ": " + step.Source));
        var details = Details(step).Select(Quoted).ToArray();
        var needed = step.Commands.SelectMany(command => command.Pipeline()).SelectMany(command => command.Arguments)
            .Select(argument => argument.Variable).OfType<RunbookVariable>().Distinct().Where(variable => !runbook.RequiredVariables.Contains(variable)).ToArray();
        string[] parameters =
        [
            "-Number " + PowerShellText.Quote(number),
            "-Task " + Quoted(step.Text.ToString()),
            .. details.Length == 0 ? [] : new[] { "-Details " + string.Join(", ", details) },
            .. step.Checks.Count == 0 ? [] : new[] { "-Check " + Block(step.Checks) },
            .. step.OnlyIf is null ? [] : new[] { "-OnlyIf " + Quoted(Word("OnlyIf") + ": " + step.OnlyIf) },
            .. step.Before is null ? [] : new[] { "-Before " + Quoted(Word("Before") + ": " + step.Before) },
            .. Question(step) is { } question ? new[] { "-Question " + Quoted(Word(question)) } : [],
            .. needed.Length == 0
                ? []
                : new[] { "-Needs @{ " + string.Join("; ", needed.Select(variable => variable + " = " + Quoted(Description(variable)))) + " }" },
            .. step.Commands.Count == 0 ? [] : new[] { "-Action " + string.Join(", ", step.Commands.Select(command => Block([command]))) },
        ];
        Line(text, "Invoke-RunbookStep " + string.Join(" `\n    ", parameters));
    }

    /// <summary>What is shown before anything is asked.</summary>
    private static IEnumerable<string> Details(RunbookStep step)
    {
        foreach (var entry in step.Entries)
            yield return entry.ToString();
        foreach (var statement in step.Statements)
            yield return statement;
        if (step.PointOfNoReturn)
            yield return Word("PointOfNoReturn");
        if (step.Users is not null)
            yield return Word("Users") + ": " + step.Users;
        if (step.Expected is not null)
            yield return Word("Expected") + ": " + step.Expected;
        if (step.WayBack is not null)
            yield return Word("WayBack") + ": " + step.WayBack;
        if (step.Inferred is not null)
            yield return Word("Inferred") + ": " + step.Inferred;
        foreach (var note in step.Notes)
            yield return Word("Note") + ": " + note;
    }

    private static string? Question(RunbookStep step) => step.Commands.Count == 0 ? "Continue" : step.PointOfNoReturn ? "Beware" : null;

    private static string Block(IEnumerable<RunbookCommand> commands) => "{ " + string.Join("; ", commands.Select(CommandText.Write)) + " }";

    private static string Description(RunbookVariable variable) => Texts.Runbook("Variable_" + variable);

    private static string Word(string key) => Texts.Runbook("Word_" + key);

    private static string Quoted(string text) => PowerShellText.Quote(VisibleText.Of(text));

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
