using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using PersistentChat.Documents.Markdown;
using PersistentChat.Documents.Scripts;
using PersistentChat.Internal;
using PersistentChat.Runbooks;

namespace PersistentChat.Documents.Runbooks;

/// <summary>Writes a runbook as Markdown with check boxes, in the UI culture of the moment.</summary>
internal static class RunbookMarkdown
{
    /// <summary>The whole runbook.</summary>
    /// <param name="runbook">The runbook.</param>
    /// <returns>Markdown with line feeds.</returns>
    public static string Write(Runbook runbook)
    {
        var text = new StringBuilder();
        Line(text, "# " + Sentence(runbook.Title));
        Line(text, "");
        Line(text, Word("Topology") + ": " + MarkdownText.Code(runbook.TopologyName));
        Line(text, "");
        Line(text, Sentence(runbook.Introduction));
        Line(text, "");
        Line(text, "## " + Word("Permissions"));
        Line(text, "");
        foreach (var permission in runbook.Permissions)
            Line(text, "* " + Sentence(permission.Text) + " (" + MarkdownText.Escape(permission.Source) + ")");
        Variables(text, runbook.Variables);
        for (var i = 0; i < runbook.Chapters.Count; i++)
            Chapter(text, runbook.Chapters[i], i + 1);
        return text.ToString();
    }

    private static void Variables(StringBuilder text, IReadOnlyList<RunbookVariable> variables)
    {
        if (variables.Count == 0)
            return;
        Line(text, "");
        Line(text, "## " + Word("Variables"));
        Line(text, "");
        Block(text, "", "powershell", variables.SelectMany(variable => new[]
        {
            PowerShellText.Comment(Texts.Runbook("Variable_" + variable)), "$" + variable + " = ''",
        }));
    }

    private static void Chapter(StringBuilder text, RunbookChapter chapter, int number)
    {
        Line(text, "");
        Line(text, "## " + number.ToString(CultureInfo.InvariantCulture) + ". " + (chapter.Pool is { } pool
            ? Word("Pool") + " " + MarkdownText.Code(pool.ToString()) + " – " + MarkdownText.Code(chapter.DisplayName)
            : MarkdownText.Escape(chapter.DisplayName)));
        if (chapter.Facts.Count > 0)
            Line(text, "");
        foreach (var fact in chapter.Facts)
            Line(text, "* " + MarkdownText.Escape(fact.Label) + ": " + MarkdownText.Escape(fact.Value));
        var steps = new StepNumbers(number);
        foreach (var section in chapter.Sections)
        {
            Line(text, "");
            Line(text, "### " + Sentence(section.Title));
            foreach (var step in section.Steps)
                Step(text, step, steps.Next());
        }
    }

    private static void Step(StringBuilder text, RunbookStep step, string number)
    {
        Line(text, "");
        Line(text, "- [ ] **" + number + "** " + Sentence(step.Text));
        Remark(text, "OnlyIf", step.OnlyIf);
        Remark(text, "Before", step.Before);
        if (step.Checks.Count > 0)
        {
            Line(text, "  - " + Word("Check") + ":");
            Block(text, "  ", "powershell", step.Checks.Select(CommandText.Write));
        }
        foreach (var entry in step.Entries)
            Line(text, "  - " + MarkdownText.Escape(entry.Label) + ": " + MarkdownText.Code(entry.Value));
        if (step.PointOfNoReturn)
            Line(text, "  - **" + Word("PointOfNoReturn") + "**");
        if (step.Commands.Count > 0)
        {
            if (step.Checks.Count > 0)
                Line(text, "  - " + Word("Run") + ":");
            Block(text, "  ", "powershell", step.Commands.Select(CommandText.Write));
        }
        if (step.Statements.Count > 0)
            Block(text, "  ", "sql", step.Statements);
        Remark(text, "Users", step.Users);
        Remark(text, "Expected", step.Expected);
        Remark(text, "WayBack", step.WayBack);
        if (step.Inferred is not null)
            Line(text, "  - **" + Word("Inferred") + "**: " + Sentence(step.Inferred));
        foreach (var note in step.Notes)
            Remark(text, "Note", note);
        if (step.Source is not null)
            Line(text, "  - " + Word("Source") + ": " + MarkdownText.Escape(step.Source));
    }

    private static void Remark(StringBuilder text, string word, RunbookText? remark)
    {
        if (remark is not null)
            Line(text, "  - " + Word(word) + ": " + Sentence(remark));
    }

    /// <summary>A block of code, fenced with more backticks than any of its lines has in a row.</summary>
    private static void Block(StringBuilder text, string indent, string language, IEnumerable<string> lines)
    {
        var code = lines.Select(VisibleText.Of).ToArray();
        var fence = new string('`', System.Math.Max(3, code.Max(MarkdownText.LongestBackticks) + 1));
        Line(text, "");
        Line(text, indent + fence + language);
        foreach (var line in code)
            Line(text, indent + line);
        Line(text, indent + fence);
        Line(text, "");
    }

    private static string Sentence(RunbookText text) => text.Format(MarkdownText.Escape, MarkdownText.Code);

    private static string Word(string key) => MarkdownText.Escape(Texts.Runbook("Word_" + key));

    private static void Line(StringBuilder text, string line) => text.Append(line.TrimEnd()).Append('\n');
}
