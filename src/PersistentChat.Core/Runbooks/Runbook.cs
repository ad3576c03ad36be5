using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Runbooks;

/// <summary>What to do with the chat pools of a topology in a certain situation, step by step.</summary>
internal sealed record Runbook
{
    internal Runbook(RunbookScenario scenario, Topology topology, IEnumerable<RunbookChapter> chapters)
    {
        Scenario = scenario;
        TopologyName = topology.Name;
        Title = new RunbookText("Title_" + scenario);
        Introduction = new RunbookText("Introduction_" + scenario);
        Chapters = ValueList.Of(chapters);
        Permissions = ValueList.Of(RunbookPermissions.Of(scenario, new ProductCitations(topology.Product)));
        var steps = Chapters.SelectMany(chapter => chapter.Sections).SelectMany(section => section.Steps).ToArray();
        Variables = ValueList.Of(steps.SelectMany(VariablesOf).Distinct());
        RequiredVariables = ValueList.Of(steps.Where(step => step.OnlyIf is null).SelectMany(VariablesOf).Distinct());
    }

    public RunbookScenario Scenario { get; }

    public string TopologyName { get; }

    public RunbookText Title { get; }

    /// <summary>What to know before the first step.</summary>
    public RunbookText Introduction { get; }

    /// <summary>The roles and permissions that its steps need.</summary>
    public IReadOnlyList<RunbookPermission> Permissions { get; }

    /// <summary>What the reader has to fill in.</summary>
    public IReadOnlyList<RunbookVariable> Variables { get; }

    /// <summary>What of it is needed in every case; the rest is needed by steps that are not always done.</summary>
    public IReadOnlyList<RunbookVariable> RequiredVariables { get; }

    /// <summary>One chapter for each pool; of a change, one for each part of it.</summary>
    public IReadOnlyList<RunbookChapter> Chapters { get; }

    public override string ToString() => VisibleText.Of(Title + " – " + TopologyName);

    private static IEnumerable<RunbookVariable> VariablesOf(RunbookStep step) =>
        step.Entries.Select(entry => entry.Variable)
            .Concat(step.Commands.SelectMany(command => command.Pipeline()).SelectMany(command => command.Arguments).Select(argument => argument.Variable))
            .OfType<RunbookVariable>();
}
