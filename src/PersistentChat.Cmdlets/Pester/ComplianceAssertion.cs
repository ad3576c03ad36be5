using System;
using System.Linq;
using System.Management.Automation;
using PersistentChat.Inspection;
using PersistentChat.Rules;

namespace PersistentChat.Cmdlets;

/// <summary>The expectation that a topology breaks no rule: <c>Should -BePChatCompliant</c>.</summary>
public static class ComplianceAssertion
{
    /// <summary>Checks a value.</summary>
    /// <param name="actual">A topology, the path of a topology file, a chat pool of the current topology, or an inspection report.</param>
    /// <param name="exceptRule">The ids of rules that do not count.</param>
    /// <param name="requireDecided">The rules that have to be decided: <c>All</c>, categories or ids; none or null for those that a report requires already.</param>
    /// <param name="policy">A policy file; empty for none.</param>
    /// <param name="baseline">A baseline file; empty for none.</param>
    /// <param name="rulePath">Files of scripted rules, or folders that hold them; none or null for none.</param>
    /// <param name="ruleTimeout">How many seconds a scripted rule has; 0 for the usual time.</param>
    /// <param name="negate">Whether errors are expected.</param>
    /// <param name="because">Why this is expected.</param>
    /// <exception cref="TopologyException">
    /// <see cref="TopologyError.InvalidInput"/>: the value is something else, or a report together with a policy or a baseline.
    /// <see cref="TopologyError.RuleNotFound"/>; <see cref="TopologyError.RuleNotRun"/>. What Test-PChatTopology refuses.
    /// </exception>
    public static ComplianceResult Check(
        object? actual, string[]? exceptRule, string[]? requireDecided, string? policy, string? baseline, string[]? rulePath, int ruleTimeout, bool negate, string? because)
    {
        var selection = RuleSelection.Of(exclude: exceptRule);
        var inspected = ReportOf(actual is PSObject wrapper ? wrapper.BaseObject : actual, policy, baseline, rulePath, ruleTimeout);
        var report = inspected.Requiring(inspected.Run(selection).Choose(requireDecided ?? []), selection);
        Finding[] findings = [.. report.Findings.Where(finding => finding.Severity != Severity.Information && selection.Contains(finding.Rule))];
        var errors = findings.Count(finding => finding.Severity == Severity.Error);
        if ((errors == 0 && report.Undecided.Count == 0) != negate)
            return new ComplianceResult(null);
        var reason = Reason(because);
        var lines = negate ? [] : findings.OrderBy(finding => finding.Severity != Severity.Error).Select(Line).Concat(DecisionLines.Undecided(report));
        return new ComplianceResult(string.Join(
            Environment.NewLine + "  ",
            lines.Concat(DecisionLines.Counts(report)).Prepend(Expectation(report, errors, findings.Length - errors, negate, reason))));
    }

    /// <summary>The failure of an expectation about something that cannot be checked, whatever was expected of it.</summary>
    /// <param name="refused">Why it cannot.</param>
    /// <param name="because">Why this is expected.</param>
    public static ComplianceResult Refuse(TopologyException refused, string? because) =>
        new(CmdletTexts.Format("NotChecked", Reason(because), (refused ?? throw new ArgumentNullException(nameof(refused))).Message));

    private static string Reason(string? because) => string.IsNullOrWhiteSpace(because) ? "" : CmdletTexts.Format("Because", because!.Trim());

    private static string Expectation(InspectionReport report, int errors, int warnings, bool negate, string reason) =>
        negate ? CmdletTexts.Format("Compliant", report.TopologyName, reason)
        : report.Undecided.Count == 0 ? CmdletTexts.Format("NotCompliant", report.TopologyName, reason, errors, warnings)
        : CmdletTexts.Format("NotDecided", report.TopologyName, reason, errors, report.Undecided.Count, warnings);

    private static InspectionReport ReportOf(object? actual, string? policy, string? baseline, string[]? rulePath, int ruleTimeout)
    {
        var hasTerms = !string.IsNullOrEmpty(policy) || !string.IsNullOrEmpty(baseline) || rulePath?.Length > 0;
        if (actual is InspectionReport report)
            return hasTerms ? throw new TopologyException(TopologyError.InvalidInput, actual, actual, CmdletTexts.Get("CompliantUnderTerms")) : report;
        if (actual is not (Topology or ChatPool or string or System.IO.FileInfo))
            throw new TopologyException(TopologyError.InvalidInput, actual, actual, CmdletTexts.Get("CompliantValue"));
        // The cmdlet knows paths, locations and the current topology; named by its class it is found from every scope.
        using var shell = PowerShell.Create(RunspaceMode.CurrentRunspace);
        shell.AddCommand(new CmdletInfo("Test-PChatTopology", typeof(TestPChatTopologyCommand)));
        if (!string.IsNullOrEmpty(policy))
            shell.AddParameter(nameof(TestPChatTopologyCommand.Policy), policy);
        if (!string.IsNullOrEmpty(baseline))
            shell.AddParameter(nameof(TestPChatTopologyCommand.Baseline), baseline);
        if (rulePath?.Length > 0)
            shell.AddParameter(nameof(TestPChatTopologyCommand.RulePath), rulePath);
        if (ruleTimeout > 0)
            shell.AddParameter(nameof(TestPChatTopologyCommand.RuleTimeout), ruleTimeout);
        var reports = shell.Invoke<InspectionReport>(new[] { actual });
        if (shell.HadErrors && shell.Streams.Error.Count > 0)
            throw shell.Streams.Error[0].Exception;
        return reports.Count == 1 ? reports[0] : throw new TopologyException(TopologyError.InvalidInput, actual, actual, CmdletTexts.Get("OneFile"));
    }

    private static string Line(Finding finding)
    {
        var prefix = finding.Location is null ? "" : finding.Location + ": ";
        var learned = BaselineAndPolicyLines.Learned(finding) is { } text ? " " + text : "";
        return prefix + DisplayName.Of(finding.Severity) + " " + finding + learned;
    }
}
