using PersistentChat.Cmdlets.Tests.Hosting;
using PersistentChat.Inspection;
using PersistentChat.Rules.Policies;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Cmdlets.Tests;

/// <summary>What a house locks stays locked for cmdlets and for Should -BePChatCompliant, whatever the document says.</summary>
public sealed class LockedRuleTests : IDisposable
{
    private readonly CmdletSession _session = CmdletSession.OfContoso();

    public void Dispose() => _session.Dispose();

    [Fact]
    public void No_document_weakens_a_locked_rule()
    {
        var broken = string.Join('\n', _session.Run("Get-Content $broken").Texts());
        for (var seed = 1; seed <= 15; seed++)
        {
            var sample = new WeakenedSample(broken, seed);
            _session.Run($"Set-Content $folder/house.yaml @'\n{sample.House}\n'@; Set-Content $folder/plain.yaml @'\n{sample.Plain}\n'@; Set-Content $folder/weak.yaml @'\n{sample.Weakened}\n'@").Good();
            var (before, after) = (Report("plain"), Report("weak"));
            var locked = before.Findings.Where(finding => sample.Locks(finding.RuleId, finding.Category.ToString())).ToArray();
            Assert.NotEmpty(locked);
            Assert.All(locked, finding => Assert.Contains(
                after.Findings,
                other => (other.RuleId, other.Target, other.Fingerprint) == (finding.RuleId, finding.Target, finding.Fingerprint) && other.Severity <= finding.Severity));
            // The Pester operator names the errors, those of locked rules among them.
            var message = _session.Run("[PersistentChat.Cmdlets.ComplianceAssertion]::Check((Get-Item $folder/weak.yaml), $null, $null, \"$folder/house.yaml\", $null, $null, 0, $false, '').FailureMessage").Texts().Single();
            Assert.All(
                locked.Where(finding => finding.Severity == Rules.Severity.Error),
                finding => Assert.Contains($"{finding.RuleId} {finding.Target}", message, StringComparison.Ordinal));
        }

        InspectionReport Report(string file) => _session.Run($"Test-PChatTopology $folder/{file}.yaml -Policy $folder/house.yaml -Date 2026-01-15").One<InspectionReport>();
    }

    [Fact]
    public void Locks_and_terms_are_set_and_taken_away()
    {
        var policy = _session.Run("Set-PChatPolicy -Locked pct1001, category:capacity -Suppression @{ MaxDays = 90; require = 'approver', 'Ticket' } -PassThru").One<Policy>();
        Assert.Equal(["PCT1001", "category:Capacity"], policy.Locked.Select(item => item.ToString()));
        Assert.Equal((90, 2, 30), (policy.Suppressions!.MaxDays, policy.Suppressions.Require.Count, policy.Suppressions.NoticeDays));
        policy = _session.Run("Set-PChatPolicy -Locked $null -Suppression $null -PassThru").One<Policy>();
        Assert.Equal((0, null), (policy.Locked.Count, policy.Suppressions));
        Assert.Equal(["RuleNotFound"], _session.Run("Set-PChatPolicy -Locked PCT9999").ErrorIds);
    }

    [Theory]
    [InlineData("$policy | Export-Csv $folder/policy.csv -Encoding utf8; Import-Csv $folder/policy.csv -Encoding utf8")]
    [InlineData("$policy | ConvertTo-Json -Depth 6 | ConvertFrom-Json")]
    [InlineData("$policy | Export-Clixml $folder/policy.xml; Import-Clixml $folder/policy.xml")]
    public void Locks_and_terms_come_back_from_copies(string copy)
    {
        var policy = _session.Run("""
            $policy = Set-PChatPolicy -Locked PCT1001, category:Capacity -Suppression @{ MaxDays = 90; Require = 'Approver', 'Ticket' } -PassThru
            Set-PChatPolicy -Locked $null -Suppression $null
            $policy
            """).One<Policy>();
        Assert.Equal(policy, _session.Run(copy + " | Set-PChatPolicy -PassThru").One<Policy>());
        // What a copy does not state stays.
        Assert.Equal(policy, _session.Run("$policy = [PersistentChat.Rules.Policies.Policy]::None; " + copy + " | Set-PChatPolicy -PassThru").One<Policy>());
    }

    [Theory]
    [InlineData("$policy | Export-Csv $folder/policy.csv -Encoding utf8; Set-PChatPolicy -PassThru -InputObject (Import-Csv $folder/policy.csv -Encoding utf8)")]
    [InlineData("Set-PChatPolicy -PassThru -InputObject ($policy | ConvertTo-Json -Depth 6 | ConvertFrom-Json)")]
    [InlineData("$policy | Export-Clixml $folder/policy.xml; Set-PChatPolicy -PassThru -InputObject (Import-Clixml $folder/policy.xml)")]
    [InlineData("$stated | Set-PChatPolicy -PassThru")]
    [InlineData("Set-PChatPolicy -PassThru -InputObject $stated")]
    [InlineData("Set-PChatPolicy -PassThru -InputObject ([pscustomobject]$stated)")]
    [InlineData("[pscustomobject]$stated | Set-PChatPolicy -PassThru")]
    public void A_copy_or_table_states_the_same_by_name_and_from_the_pipeline(string copy)
    {
        var policy = _session.Run("""
            $stated = @{ Locked = 'PCT1001', 'category:Capacity'; Suppression = @{ MaxDays = 90; Require = 'Approver', 'Ticket' }; SqlVersion = '2012', '2014'; StandbyShare = 0.5; MinimumHeadroom = '20%'; Severity = @{ PCT7002 = 'Warning' } }
            $none = [PersistentChat.Rules.Policies.Policy]::None
            $null = $none | Set-PChatPolicy
            $policy = Set-PChatPolicy @stated -PassThru
            $null = $none | Set-PChatPolicy
            $policy
            """).One<Policy>();
        Assert.Equal(policy, _session.Run(copy).One<Policy>());
    }

    [Theory]
    [InlineData("@{ Lockd = 'PCT1001' } | Set-PChatPolicy", "UnknownKey")]
    [InlineData("[pscustomobject]@{ Lockd = 'PCT1001' } | Set-PChatPolicy", "UnknownKey")]
    [InlineData("Set-PChatPolicy -InputObject 5", "InvalidInput")]
    [InlineData("Set-PChatPolicy -StatedRule @{ id = 'HOUSE-X'; for = 'chatPool'; must = @{ contact = @{ exists = $true } }; title = '' }", "NameMissing")]
    public void What_no_policy_states_is_refused(string command, string error) => Assert.Equal([error], _session.Run(command).ErrorIds);

    [Fact]
    public void A_rule_is_stated_together_with_its_severity()
    {
        var policy = _session.Run("Set-PChatPolicy -StatedRule @{ id = 'HOUSE-X'; for = 'chatPool'; must = @{ contact = @{ exists = $true } }; title = 't' } -Severity @{ 'HOUSE-X' = 'Error' } -PassThru").One<Policy>();
        Assert.Equal("HOUSE-X: Error", policy.Severities.Single(severity => severity.Rule == "HOUSE-X").ToString());
    }

    [Fact]
    public void A_rule_that_nobody_states_can_be_locked_and_weighed_as_it_may_be_a_script()
    {
        _session.Run("Set-PChatPolicy -Locked HOUSE-NOWHERE -Severity @{ 'HOUSE-ABSENT' = 'Error' }").Good();
        Assert.Equal(
            ["HOUSE-ABSENT", "HOUSE-NOWHERE"],
            _session.Run("(Test-PChatTopology -Rule PCT0003).Findings.Target | Sort-Object").Texts());
        _session.Save("a.PChatRule.ps1", "'HOUSE-ABSENT', 'HOUSE-NOWHERE' | ForEach-Object { New-PChatRule $_ -For topology -Title t -Condition { $false } }");
        var report = _session.Run("Test-PChatTopology -Rule PCT0003, HOUSE-ABSENT, HOUSE-NOWHERE -RulePath $folder").One<InspectionReport>();
        Assert.Equal(["HOUSE-ABSENT Error", "HOUSE-NOWHERE Warning"], report.Findings.Select(finding => $"{finding.RuleId} {finding.Severity}"));
    }

    [Fact]
    public void Stated_rules_are_set_locked_and_taken_away()
    {
        var policy = _session.Run("""
            Set-PChatPolicy -StatedRule @{ id = 'HOUSE-CONTACT'; for = 'chatPool'; must = @{ contact = @{ exists = $true } }; severity = 'Error'; title = 'Pools have a contact' } -Locked HOUSE-CONTACT -PassThru
            $null = Add-PChatSuppression HOUSE-CONTACT -Reason Ours
            """).One<Policy>();
        Assert.Equal("HOUSE-CONTACT", Assert.Single(policy.Rules).Id);
        var report = _session.Run("Set-PChatPool chat.contoso.com -Contact $null; Test-PChatTopology").One<InspectionReport>();
        Assert.Contains(report.Findings, finding => finding.RuleId == "HOUSE-CONTACT");
        Assert.Contains(report.Findings, finding => finding.RuleId == "PCT0007");
        Assert.Equal(policy.Rules, _session.Run("$rules = (Get-PChatPolicy).Rules; Set-PChatPolicy -StatedRule $null -Locked $null; Set-PChatPolicy -StatedRule $rules -PassThru").One<Policy>().Rules);
    }
}
