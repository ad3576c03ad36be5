using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Rules;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Inspection;

/// <summary>What an inspection found.</summary>
public sealed class InspectionReport
{
    internal InspectionReport(
        string topologyName,
        IEnumerable<Finding> findings,
        IEnumerable<SuppressedFinding> suppressed,
        IEnumerable<KnownFinding> known,
        IEnumerable<BaselineEntry> gone,
        IEnumerable<string> rulesRun,
        string? file,
        bool hasBaseline)
    {
        TopologyName = topologyName;
        Findings = ValueList.Of(findings);
        Suppressed = ValueList.Of(suppressed);
        Known = ValueList.Of(known);
        Gone = ValueList.Of(gone);
        Overridden = ValueList.Of(Findings.Concat(Known.Select(item => item.Finding))
            .Where(finding => finding.Severity != finding.OriginalSeverity)
            .Select(finding => new OverriddenFinding(finding)));
        RulesRun = ValueList.Of(rulesRun);
        File = file;
        HasBaseline = hasBaseline;
    }

    /// <summary>The topology's name.</summary>
    public string TopologyName { get; }

    /// <summary>The document that the topology was read from; null when there is none, or when it was changed since.</summary>
    public string? File { get; }

    /// <summary>Whether the findings were compared with a baseline, so that those that count are new.</summary>
    public bool HasBaseline { get; }

    /// <summary>Whether no error was found that is neither suppressed nor known from a baseline.</summary>
    public bool Passed => Errors == 0;

    /// <summary>How many errors were found.</summary>
    public int Errors => Count(Severity.Error);

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
    public IReadOnlyList<string> RulesRun { get; }

    /// <summary>Whether a finding that counts is at least as severe as this.</summary>
    /// <param name="severity">The least severity; information stands for any finding.</param>
    public bool Reaches(Severity severity) => Findings.Any(finding => finding.Severity <= severity);

    /// <summary>The report limited to the findings that concern one chat pool.</summary>
    /// <param name="pool">The pool's FQDN.</param>
    public InspectionReport About(Fqdn pool) => new(
        TopologyName,
        Findings.Where(finding => finding.Pools.Contains(pool)),
        Suppressed.Where(item => item.Finding.Pools.Contains(pool)),
        Known.Where(item => item.Finding.Pools.Contains(pool)),
        Gone.Where(entry => Fqdn.TryParse(entry.Target, out var target) && target == pool),
        RulesRun,
        File,
        HasBaseline);

    /// <summary>The topology's name.</summary>
    public override string ToString() => TopologyName;

    private int Count(Severity severity) => Findings.Count(finding => finding.Severity == severity);
}
