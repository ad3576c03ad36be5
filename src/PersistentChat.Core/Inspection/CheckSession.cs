using System;
using System.Threading;
using PersistentChat.Internal;
using PersistentChat.Rules;
using PersistentChat.Rules.Policies;
using PersistentChat.Rules.Scripted;
using PersistentChat.Sources;

namespace PersistentChat.Inspection;

/// <summary>
/// One check of any number of topologies, the same in every host: the day, the rules that run, a policy that is laid over each topology's own, and
/// the findings that are known, which it brings up to date on demand.
/// </summary>
/// <remarks>Several threads may inspect at once, except where the baseline is brought up to date: then what is found in one topology counts for the next.</remarks>
public sealed class CheckSession
{
    private bool _hasInspected;
    private bool _hasFailed;

    /// <summary>States a check.</summary>
    /// <param name="date">The day against which suppressions expire and the support for a product ends; its time does not count.</param>
    /// <param name="rules">The rules; left out, all.</param>
    /// <param name="policy">Laid over each topology's own policy: what it states holds; left out, the topology's own is in force.</param>
    /// <param name="baseline">The findings that are known, and that fail nothing; left out, none.</param>
    /// <param name="updatesBaseline">Whether whatever is found is known from now on.</param>
    public CheckSession(
        DateTime date, RuleSelection? rules = null, Policy? policy = null, Baseline? baseline = null, bool updatesBaseline = false)
    {
        Date = date.Date;
        Rules = rules ?? RuleSelection.All;
        Policy = policy;
        Baseline = updatesBaseline ? baseline ?? new Baseline() : baseline;
        UpdatesBaseline = updatesBaseline;
        Given = baseline;
    }

    /// <summary>The day of the check.</summary>
    public DateTime Date { get; }

    /// <summary>The rules that run.</summary>
    public RuleSelection Rules { get; }

    /// <summary>Laid over each topology's own policy; null when the topology's own is in force.</summary>
    public Policy? Policy { get; }

    /// <summary>The findings that were known at the beginning; null when there was no baseline.</summary>
    internal Baseline? Given { get; }

    /// <summary>The rules that have to be decided; null when none has to be.</summary>
    public RuleSelection? RequireDecided { get; internal set; }

    /// <summary>The rules that a host runs as scripts; null when there are none.</summary>
    internal ScriptedRules? Scripted { get; set; }

    /// <summary>The findings that are known by now; null when there is no baseline.</summary>
    public Baseline? Baseline { get; private set; }

    /// <summary>Whether whatever is found is known from now on.</summary>
    public bool UpdatesBaseline { get; }

    /// <summary>
    /// The baseline to write; null when it is not brought up to date, when nothing was inspected, and when an input failed: findings of what was not
    /// inspected would be missing from it, and nobody would know.
    /// </summary>
    public Baseline? UpdatedBaseline => UpdatesBaseline && _hasInspected && !_hasFailed ? Baseline : null;

    /// <summary>Why a baseline that was to be brought up to date is not, in the current UI culture; null when there is nothing to say.</summary>
    public string? Note => UpdatesBaseline && _hasFailed ? Texts.Label("Check_BaselineNotUpdated") : null;

    /// <summary>The same check that leaves the baseline as it is.</summary>
    public CheckSession WithoutUpdate() => new(Date, Rules, Policy, Given) { Scripted = Scripted };

    /// <summary>Notes that something was to be inspected and could not be.</summary>
    public void Fail() => _hasFailed = true;

    /// <summary>Inspects a topology.</summary>
    /// <param name="topology">The topology.</param>
    /// <param name="sources">Where the objects stand in the document that the topology was read from; left out, findings have no location.</param>
    /// <param name="progress">Told after each rule how many of how many have run.</param>
    /// <param name="cancellation">Stops between two rules or findings.</param>
    /// <exception cref="OperationCanceledException">The inspection was stopped.</exception>
    public InspectionReport Inspect(
        Topology topology, SourceMap? sources = null, Action<int, int>? progress = null, CancellationToken cancellation = default)
    {
        Guard.NotNull(topology, nameof(topology));
        var run = Inspector.Run(topology, Date, RuleCatalog.Ids, Rules, sources, progress, Policy, cancellation, Scripted);
        if (UpdatesBaseline)
            Baseline = Baseline!.With(run.Report(null), Date);
        _hasInspected = true;
        return run.Report(Baseline, RequireDecided);
    }

    /// <summary>The day.</summary>
    public override string ToString() => Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
