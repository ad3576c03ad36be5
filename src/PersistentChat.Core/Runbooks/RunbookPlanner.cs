using System.Collections.Generic;
using System.Linq;
using PersistentChat.Dependencies;
using PersistentChat.Internal;
using PersistentChat.Rules;

namespace PersistentChat.Runbooks;

/// <summary>Writes down what to do in a situation, with the names of a topology.</summary>
internal static class RunbookPlanner
{
    /// <summary>A runbook for the chat pools of a topology.</summary>
    /// <param name="topology">The topology.</param>
    /// <param name="scenario">The situation.</param>
    /// <param name="pools">The pools; left out, all.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.ChatPoolNotFound"/>; <see cref="TopologyError.ReferenceMissing"/> for a change, which starts from another topology.</exception>
    public static Runbook Plan(Topology topology, RunbookScenario scenario, IEnumerable<Fqdn>? pools = null)
    {
        if (scenario == RunbookScenario.Change)
            throw new TopologyException(TopologyError.ReferenceMissing, scenario, scenario);
        var index = Index(Guard.NotNull(topology, nameof(topology)));
        var chosen = pools is null ? topology.ChatPools : pools.Distinct().Select(topology.GetChatPool);
        if (scenario == RunbookScenario.Retire)
            return new Runbook(scenario, topology, Retirements(topology, [.. chosen]));
        // The loss of a server touches no database; every other runbook creates, restores or deletes some.
        var databases = scenario == RunbookScenario.ServerLoss ? null : new SharedDatabases(index);
        return new Runbook(scenario, topology, chosen.Select(pool => new RunbookChapter(pool, Sections(scenario, new RunbookContext(pool, index), databases))));
    }

    /// <summary>The way from one topology to another.</summary>
    /// <param name="reference">The topology to start from.</param>
    /// <param name="difference">The topology to arrive at.</param>
    /// <param name="files">The files that both were approved by; left out, the runbook names none.</param>
    public static Runbook PlanChange(Topology reference, Topology difference, ApprovedFiles? files = null) => new(
        RunbookScenario.Change, Guard.NotNull(difference, nameof(difference)), new ChangeRunbook(Guard.NotNull(reference, nameof(reference)), difference).Chapters(files));

    /// <summary>One pool after the other: what the first leaves is what the next one finds.</summary>
    private static IEnumerable<RunbookChapter> Retirements(Topology topology, IReadOnlyList<ChatPool> pools)
    {
        foreach (var pool in pools)
        {
            yield return new RunbookChapter(pool, RetireRunbook.Of(new RunbookContext(pool, Index(topology)), new PoolRemains(DependencyCatalog.List(topology, pool.Fqdn))));
            topology = topology.RemoveChatPool(pool.Fqdn);
        }
    }

    private static TopologyIndex Index(Topology topology) => new(topology, default, topology.Policy, RuleCatalog.Ids);

    private static IEnumerable<RunbookSection> Sections(RunbookScenario scenario, RunbookContext context, SharedDatabases? databases) =>
        databases?.StepFor(context) is { } shared ? [new("NotPossible", [shared])] : Sections(scenario, context);

    private static IEnumerable<RunbookSection> Sections(RunbookScenario scenario, RunbookContext context) => scenario switch
    {
        RunbookScenario.Deploy => DeployRunbook.Of(context),
        RunbookScenario.FailOver => FailOverRunbook.Of(context),
        RunbookScenario.FailBack => FailBackRunbook.Of(context),
        RunbookScenario.ServerLoss => ServerLossRunbook.Of(context),
        _ => ConvertRunbook.Of(context),
    };
}
