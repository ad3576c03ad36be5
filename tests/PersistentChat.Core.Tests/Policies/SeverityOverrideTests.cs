using PersistentChat.Inspection;
using PersistentChat.Rules;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Tests;

public class SeverityOverrideTests
{
    private static readonly Topology _withoutFiles = Plan.Of([Plan.Pool(files: null)]);

    private static InspectionReport Inspect(params SeverityOverride[] severities) =>
        Inspector.Inspect(_withoutFiles, Plan.Today, RuleSelection.Of(["PCT7002", "PCT7003"]), policy: new Policy(severities));

    [Fact]
    public void An_error_can_be_weakened_and_the_report_says_so()
    {
        Assert.False(Inspect().Passed);
        var report = Inspect(new SeverityOverride("PCT7002", Severity.Information, "Ticket 4711"));
        Assert.True(report.Passed);
        Assert.Equal((0, 2), (report.Errors, report.Information));
        var overridden = Assert.Single(report.Overridden);
        Assert.Equal(
            ("PCT7002", "chat.contoso.com", Severity.Error, Severity.Information, "Ticket 4711"),
            (overridden.RuleId, overridden.Target, overridden.OriginalSeverity, overridden.Severity, overridden.Reason));
        Assert.Equal("PCT7002 chat.contoso.com: Error -> Information", overridden.ToString());
    }

    [Fact]
    public void A_note_can_become_an_error()
    {
        var report = Inspect(new SeverityOverride("PCT7003", Severity.Error));
        Assert.Equal(2, report.Errors);
        var overridden = Assert.Single(report.Overridden);
        Assert.Equal(("PCT7003", Severity.Information, null), (overridden.RuleId, overridden.OriginalSeverity, overridden.Reason));
    }

    [Fact]
    public void What_has_the_same_severity_is_not_overridden() =>
        Assert.Empty(Inspect(new SeverityOverride("PCT7002", Severity.Error), new SeverityOverride("PCT1001", Severity.Warning)).Overridden);

    [Fact]
    public void The_severity_is_the_only_thing_that_changes()
    {
        var before = Assert.Single(Inspect().Findings, finding => finding.RuleId == "PCT7002");
        var after = Assert.Single(Inspect(new SeverityOverride("PCT7002", Severity.Warning)).Findings, finding => finding.RuleId == "PCT7002");
        Assert.Equal(Severity.Error, after.OriginalSeverity);
        Assert.Equal((before.ToString(), before.Fingerprint, before.Remedy), (after.ToString(), after.Fingerprint, after.Remedy));
        Assert.Equal(before.Pools, after.Pools);
    }
}
