using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Rules;

namespace PersistentChat.Inspection;

/// <summary>What an inspection found.</summary>
public sealed class InspectionReport
{
    internal InspectionReport(
        string topologyName,
        IEnumerable<Finding> findings,
        IEnumerable<SuppressedFinding> suppressed,
        IEnumerable<string> rulesRun,
        string? file)
    {
        TopologyName = topologyName;
        Findings = ValueList.Of(findings);
        Suppressed = ValueList.Of(suppressed);
        RulesRun = ValueList.Of(rulesRun);
        File = file;
    }

    /// <summary>The topology's name.</summary>
    public string TopologyName { get; }

    /// <summary>The document that the topology was read from; null when there is none, or when it was changed since.</summary>
    public string? File { get; }

    /// <summary>Whether no error was found that is not suppressed.</summary>
    public bool Passed => Errors == 0;

    /// <summary>How many errors were found.</summary>
    public int Errors => Count(Severity.Error);

    /// <summary>How many warnings were found.</summary>
    public int Warnings => Count(Severity.Warning);

    /// <summary>How many notes were found.</summary>
    public int Information => Count(Severity.Information);

    /// <summary>The findings that count, in the order of the rules.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The findings that suppressions accept.</summary>
    public IReadOnlyList<SuppressedFinding> Suppressed { get; }

    /// <summary>The ids of the rules that were run.</summary>
    public IReadOnlyList<string> RulesRun { get; }

    /// <summary>The report limited to the findings that concern one chat pool.</summary>
    /// <param name="pool">The pool's FQDN.</param>
    public InspectionReport About(Fqdn pool) => new(
        TopologyName,
        Findings.Where(finding => finding.Pools.Contains(pool)),
        Suppressed.Where(item => item.Finding.Pools.Contains(pool)),
        RulesRun,
        File);

    /// <summary>The topology's name.</summary>
    public override string ToString() => TopologyName;

    private int Count(Severity severity) => Findings.Count(finding => finding.Severity == severity);
}
