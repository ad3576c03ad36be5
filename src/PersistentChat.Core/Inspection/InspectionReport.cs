using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Rules;
using PersistentChat.Rules.Policies;
using PersistentChat.Sources;

namespace PersistentChat.Inspection;

/// <summary>What an inspection found.</summary>
public sealed class InspectionReport
{
    private readonly Topology _topology;
    private readonly IReadOnlyList<RuleScope> _scopes;
    private readonly RuleSelection? _required;
    private readonly Fqdn? _pool;

    internal InspectionReport(
        Topology topology,
        IEnumerable<Finding> findings,
        IEnumerable<SuppressedFinding> suppressed,
        IEnumerable<KnownFinding> known,
        IEnumerable<BaselineEntry> gone,
        IReadOnlyList<RuleScope> scopes,
        SourceMap? sources,
        bool hasBaseline,
        RuleSelection? required = null,
        Fqdn? pool = null)
    {
        _required = required;
        _pool = pool;
        _topology = topology;
        _scopes = scopes;
        Findings = ValueList.Of(findings);
        Suppressed = ValueList.Of(suppressed);
        Known = ValueList.Of(known);
        Gone = ValueList.Of(gone);
        Overridden = ValueList.Of(Findings.Concat(Known.Select(item => item.Finding))
            .Where(finding => finding.Severity != finding.OriginalSeverity)
            .Select(finding => new OverriddenFinding(finding)));
        Sources = sources;
        HasBaseline = hasBaseline;
    }

    /// <summary>The topology's name.</summary>
    public string TopologyName => _topology.Name;

    /// <summary>The document that the topology was read from; null when there is none, or when it was changed since.</summary>
    public string? File => Sources?.Document;

    /// <summary>Whether the findings were compared with a baseline, so that those that count are new.</summary>
    public bool HasBaseline { get; }

    /// <summary>Whether no error was found that is neither suppressed nor known from a baseline, and every rule is decided that was required to be.</summary>
    public bool Passed => Errors == 0;

    /// <summary>What it comes to; hosts have a text for each, so that none says that it passed where something was left open.</summary>
    internal Verdict Verdict => !Passed ? Verdict.Failed : NotDecided > 0 ? Verdict.PassedAsDecided : Verdict.Passed;

    /// <summary>How many errors were found; a rule that was required to be decided and lacks facts counts as one.</summary>
    public int Errors => Count(Severity.Error) + Undecided.Count;

    /// <summary>How many warnings were found.</summary>
    public int Warnings => Count(Severity.Warning);

    /// <summary>How many notes were found.</summary>
    public int Information => Count(Severity.Information);

    /// <summary>How many of the findings are found because rules came or changed after the baseline was made.</summary>
    public int Learned => Findings.Count(finding => finding.LearnedIn is not null);

    /// <summary>The findings that count, in the order of the rules.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The findings that suppressions accept.</summary>
    public IReadOnlyList<SuppressedFinding> Suppressed { get; }

    /// <summary>The findings that the baseline lists; they fail nothing.</summary>
    public IReadOnlyList<KnownFinding> Known { get; }

    /// <summary>What the baseline lists and the inspection no longer found, as far as its rules were run: the baseline may be brought up to date.</summary>
    public IReadOnlyList<BaselineEntry> Gone { get; }

    /// <summary>The findings, counting or known, whose severity the policy changed.</summary>
    public IReadOnlyList<OverriddenFinding> Overridden { get; }

    /// <summary>The ids of the rules that were run; those of the house only where the policy states them.</summary>
    public IReadOnlyList<string> RulesRun => field ??= ValueList.Of(_scopes.Select(scope => scope.Rule.Id));

    /// <summary>What came of each of these rules, in their order.</summary>
    public IReadOnlyList<RuleOutcome> Outcomes => field ??= ValueList.Of(WithFindings());

    /// <summary>How many rules could decide everything that they speak of, whatever they found.</summary>
    public int Decided => Outcomes.Count(outcome => outcome.IsDecided);

    /// <summary>How many rules speak of nothing that there is in the topology.</summary>
    public int NotApplicable => Outcomes.Count(outcome => outcome.Outcome == CheckOutcome.NotApplicable);

    /// <summary>How many rules lack facts, whatever they found without them.</summary>
    public int NotDecided => Outcomes.Count(outcome => outcome.IsOpen);

    /// <summary>The ids of the rules that were required to be decided and lack facts.</summary>
    public IReadOnlyList<string> Undecided => field ??= ValueList.Of(
        _required is null ? []
        : IsRequiredOfNobody ? _required.Rules.Select(rule => rule.Id)
        : Outcomes.Where(outcome => outcome.IsOpen && _required.Contains(outcome.Rule)).Select(outcome => outcome.RuleId));

    /// <summary>The facts that rules lack, each once, in the order of the rules.</summary>
    public IReadOnlyList<OpenFact> Open => field ??= ValueList.Of(Outcomes.SelectMany(outcome => outcome.Open).Distinct());

    /// <summary>The same with the rules that each would decide, those that decide the most first, and with the lines that state them.</summary>
    public IReadOnlyList<OpenQuestion> Questions => field ??= OpenQuestion.Of(this);

    /// <summary>Whether a finding that counts is at least as severe as this, or a rule is not decided that was required to be.</summary>
    /// <param name="severity">The least severity; information stands for any finding.</param>
    public bool Reaches(Severity severity) => Undecided.Count > 0 || Findings.Any(finding => finding.Severity <= severity);

    /// <summary>
    /// The report limited to the findings that concern one chat pool or, without a pool of their own, all of them, and to the facts that are missing about what
    /// it consists of and depends on; those of the whole topology where a rule compares the pool with it.
    /// </summary>
    /// <param name="pool">The pool's FQDN.</param>
    public InspectionReport About(Fqdn pool) => new(
        _topology,
        Findings.Where(finding => Concerns(finding, pool)),
        Suppressed.Where(item => Concerns(item.Finding, pool)),
        Known.Where(item => Concerns(item.Finding, pool)),
        Gone.Where(entry => Fqdn.TryParse(entry.Target, out var target) && target == pool),
        _scopes,
        Sources,
        HasBaseline,
        _required,
        pool);

    /// <summary>The report of which more rules have to be decided.</summary>
    /// <param name="required">The rules, beside those that have to be already.</param>
    /// <param name="counted">The rules that count; of others none has to be decided.</param>
    internal InspectionReport Requiring(RuleSelection required, RuleSelection counted) => new(
        _topology, Findings, Suppressed, Known, Gone, _scopes, Sources, HasBaseline, required.With(_required).Within(counted), _pool);

    /// <summary>The topology's name.</summary>
    public override string ToString() => TopologyName;

    internal Topology Topology => _topology;

    /// <summary>The rules that were run.</summary>
    internal IEnumerable<Rule> RulesThatRan => _scopes.Select(scope => scope.Rule);

    /// <summary>Where the objects stand in the document that the topology was read from.</summary>
    internal SourceMap? Sources { get; }

    /// <summary>Whether rules of the house alone are required, and the policy states none of them: nothing decides anything then.</summary>
    private bool IsRequiredOfNobody =>
        _required is { Rules: { Count: > 0 } rules } && rules.All(rule => rule.Category == RuleCategory.House) && !_scopes.Any(scope => _required.Contains(scope.Rule));

    /// <summary>Those of some rules that were run.</summary>
    internal RuleSelection Run(RuleSelection rules) => rules.Within(_scopes.Select(scope => scope.Rule));

    private static bool Concerns(Finding finding, Fqdn pool) => finding.Pools.Count == 0 || finding.Pools.Contains(pool);

    private IEnumerable<RuleOutcome> WithFindings()
    {
        var found = Findings.ToLookup(finding => finding.Rule);
        var accepted = Suppressed.Select(item => item.Finding).Concat(Known.Select(item => item.Finding)).ToLookup(finding => finding.Rule);
        var scopes = _pool is null ? _scopes : Around(new PoolSurroundings(_topology, _pool));
        return scopes.Select(scope => new RuleOutcome(scope, found[scope.Rule].Count(), accepted[scope.Rule].Count()));
    }

    private IEnumerable<RuleScope> Around(PoolSurroundings pool) => _scopes.Select(scope => scope.About(pool));

    private int Count(Severity severity) => Findings.Count(finding => finding.Severity == severity);
}
