using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Rules;
using PersistentChat.Rules.Policies;
using PersistentChat.Sources;

namespace PersistentChat.Inspection;

/// <summary>Tells findings that count from those that are suppressed or known.</summary>
internal sealed class FindingSorter(Topology topology, ExceptionTerms terms, Baseline? baseline, RuleIds ids, int most)
{
    private readonly SuppressionMatcher _suppressions = new(topology.Suppressions, terms, ids);
    private readonly BaselineMatcher _baseline = new(baseline, topology.Name, ids);
    private readonly List<Finding> _findings = new(most);
    private readonly List<SuppressedFinding> _suppressed = [];
    private readonly List<KnownFinding> _known = [];

    public void Add(Finding finding)
    {
        if (finding.IsFailure)
        {
            _findings.Add(finding);
            return;
        }
        // A suppressed finding is still found, so its baseline entry is not reported as gone.
        var entry = _baseline.Match(finding);
        if (_suppressions.Match(finding) is { } suppression)
            _suppressed.Add(new SuppressedFinding(finding, suppression, entry));
        else if (entry is not null)
            _known.Add(new KnownFinding(finding, entry));
        else
        {
            finding.Learn(_baseline.Version);
            _findings.Add(finding);
        }
    }

    public InspectionReport Report(IReadOnlyList<RuleScope> scopes, SourceMap? sources, RuleSelection? required) => new(
        topology, _findings, _suppressed, _known, _baseline.Left(ValueList.Of(scopes.Select(scope => scope.Rule.Id))), scopes, sources, baseline is not null, required);
}
