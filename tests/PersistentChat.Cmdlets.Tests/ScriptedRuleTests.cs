using System.Diagnostics;
using PersistentChat.Cmdlets.Tests.Hosting;
using PersistentChat.Inspection;
using PersistentChat.Rules;

namespace PersistentChat.Cmdlets.Tests;

/// <summary>Rules of the house that stand in scripts: what they find, and that nothing they do takes an inspection down.</summary>
public sealed class ScriptedRuleTests : IDisposable
{
    private readonly CmdletSession _session = CmdletSession.OfContoso();

    public static TheoryData<string> Samples =>
        [.. Directory.GetFiles(Repository.PathOf("samples", "scripted-rules"), "*.PChatRule.ps1").Select(file => Path.GetFileName(file).Split('.')[0])];

    public void Dispose() => _session.Dispose();

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_passes_and_fails_where_it_says_so(string rule)
    {
        _session.Set("rules", Repository.PathOf("samples", "scripted-rules"));
        var passes = Report($"Test-PChatTopology $rules/{rule}.passes.yaml -RulePath $rules/{rule}.PChatRule.ps1 -Rule {rule}");
        Assert.Empty(passes.Findings);
        Assert.Equal(CheckOutcome.Passed, Assert.Single(passes.Outcomes).Outcome);
        var found = Assert.Single(Report($"Test-PChatTopology $rules/{rule}.fails.yaml -RulePath $rules -Rule {rule}").Findings);
        Assert.Equal((rule, RuleCategory.House), (found.RuleId, found.Category));
        Assert.EndsWith(rule + ".fails.yaml", found.Location!.File, StringComparison.Ordinal);
    }

    [Fact]
    public void There_are_at_least_three_samples() => Assert.True(Samples.Count >= 3);

    [Fact]
    public void A_rule_speaks_the_language_of_the_reader()
    {
        Save("""
            New-PChatRule HOUSE-A-1 -For chatPool -Title @{ en = 'English'; de = 'Deutsch' } -Remedy 'Mend it.' -Condition { $false } -Message { @{ en = "no: $($_.Fqdn)"; es = "que no: $($_.Fqdn)" } }
            """);
        var finding = Report("Test-PChatTopology -RulePath $folder -Rule HOUSE-A-1").Findings[0];
        Assert.Equal(("no: " + finding.Target, "Mend it.", "English"), (finding.Message, finding.Remedy, TitleOf(finding)));
        In("de", () => Assert.Equal(("no: " + finding.Target, "Deutsch"), (finding.Message, TitleOf(finding))));
        In("es", () => Assert.Equal(("que no: " + finding.Target, "English"), (finding.Message, TitleOf(finding))));

        static string TitleOf(Finding finding) => finding.Rule.Title;
    }

    [Fact]
    public void A_rule_sees_every_object_of_its_kind_and_the_topology()
    {
        foreach (var (kind, condition) in new[]
        {
            ("topology", "$_.Name -ne $Topology.Name"), ("directory", "$null -eq $_.SchemaVersion -and $false"), ("site", "$_.Name -notin $Topology.Sites.Name"),
            ("frontEndPool", "$_.Fqdn -eq 'x'"), ("sqlInstance", "$_.Name -is [int]"), ("computer", "$_.Fqdn.Length -eq 0"), ("chatPool", "-not $_.Servers.Count"), ("chatServer", "-not $_.PoolFqdn"),
        })
        {
            Save($"New-PChatRule HOUSE-A-1 -For {kind} -Title t -Condition {{ {condition} }}");
            var report = Report("Test-PChatTopology -RulePath $folder -Rule HOUSE-A-1");
            var outcome = Assert.Single(report.Outcomes);
            Assert.True(outcome.Subjects > 0, kind);
            Assert.Equal(outcome.Subjects, report.Findings.Count);
            Assert.All(report.Findings, finding => Assert.False(finding.IsFailure, finding.Message));
        }
    }

    [Theory]
    [InlineData("throw 'broken'", "broken")]
    [InlineData("Get-Nothing", "Get-Nothing")]
    [InlineData("Write-Error 'red'; $true", "red")]
    [InlineData("$x = 1", "no answer")]
    [InlineData("'a'; $false", "2 answers")]
    [InlineData("exit 7", "no answer")]
    [InlineData("break", "no answer")]
    [InlineData("Read-Host Name", "failed")]
    [InlineData("$host.UI.PromptForChoice('a', 'b', @(), 0)", "failed")]
    [InlineData("function f { f }; f", "failed")]
    [InlineData("1 / 0", "failed")]
    [InlineData("$host.SetShouldExit(3)", "no answer")]
    public void What_a_condition_does_wrong_is_a_finding_of_its_rule(string condition, string said)
    {
        Save($$"""
            New-PChatRule HOUSE-A-1 -For chatPool -Title t -Severity Information -Condition { {{condition}} }
            New-PChatRule HOUSE-A-2 -For chatPool -Title t -Condition { $false }
            """);
        var report = Report("Test-PChatTopology -RulePath $folder");
        var failures = report.Findings.Where(finding => finding.RuleId == "HOUSE-A-1").ToArray();
        Assert.NotEmpty(failures);
        Assert.All(failures, finding => Assert.Equal((Severity.Error, true), (finding.Severity, finding.IsFailure)));
        Assert.All(failures, finding => Assert.Contains(said, finding.Message, StringComparison.OrdinalIgnoreCase));
        Assert.All(failures, finding => Assert.Contains("rules.PChatRule.ps1:", finding.Message, StringComparison.Ordinal));
        Assert.False(report.Passed);
        Assert.Contains(report.Findings, finding => finding.RuleId == "HOUSE-A-2");
        Assert.True(report.RulesRun.Count > 50);
    }

    [Theory]
    [InlineData("Write-Host loud; Write-Warning w; Write-Verbose v -Verbose; Write-Progress p; Write-Information i; $true")]
    [InlineData("$global:x = 5; Set-Location /; Remove-Module PersistentChatTopology; $true")]
    [InlineData("$ErrorActionPreference = 'SilentlyContinue'; Get-Nothing; $true")]
    [InlineData("New-PChatTopology Other | Out-Null; $true")]
    public void What_a_condition_does_beside_its_answer_is_nobodys(string condition)
    {
        Save($"New-PChatRule HOUSE-A-1 -For chatPool -Title t -Condition {{ {condition} }}");
        var outcome = _session.Run("$x = 1; Test-PChatTopology -RulePath $folder -Rule HOUSE-A-1; $x; (Get-PChatTopology).Name");
        Assert.Equal(["1", "Contoso"], outcome.Texts().Skip(1));
        Assert.Empty(((InspectionReport)outcome.Output[0]!).Findings);
        Assert.Empty(outcome.Warnings);
        Assert.Empty(outcome.Information);
    }

    [Fact]
    public void An_endless_rule_is_stopped_and_another_is_abandoned()
    {
        Save("""
            New-PChatRule HOUSE-A-1 -For topology -Title t -Condition { while ($true) { } }
            New-PChatRule HOUSE-A-2 -For topology -Title t -Condition { [regex]::IsMatch('a' * 40 + '!', '^(a+)+$') }
            New-PChatRule HOUSE-A-4 -For topology -Title t -Condition { [Threading.Thread]::Sleep(-1) }
            New-PChatRule HOUSE-A-3 -For topology -Title t -Condition { $false }
            """);
        var watch = Stopwatch.StartNew();
        var findings = Report("Test-PChatTopology -RulePath $folder -RuleTimeout 1").Findings;
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), watch.Elapsed.ToString());
        Assert.Contains("stopped after 1 second", Assert.Single(findings, finding => finding.RuleId == "HOUSE-A-1").Message, StringComparison.Ordinal);
        Assert.Contains("stopped after 1 second", Assert.Single(findings, finding => finding.RuleId == "HOUSE-A-4").Message, StringComparison.Ordinal);
        Assert.Contains("could not be stopped after 1 second", Assert.Single(findings, finding => finding.RuleId == "HOUSE-A-2").Message, StringComparison.Ordinal);
        Assert.False(Assert.Single(findings, finding => finding.RuleId == "HOUSE-A-3").IsFailure);
    }

    [Theory]
    [InlineData("New-PChatRule HOUSE-A-1 -For chatPool -Title t -Condition { ", "1:")]
    [InlineData("throw 'never'", "never")]
    [InlineData("'no rule'", "makes no rule")]
    [InlineData("New-PChatRule PCT1001 -For chatPool -Title t -Condition { $true }", "PCT1001")]
    [InlineData("New-PChatRule HOUSE-SCRIPT -For chatPool -Title t -Condition { $true }", "HOUSE-SCRIPT")]
    [InlineData("New-PChatRule HOUSE-A-1 -For chatPools -Title t -Condition { $true }", "chatPool")]
    [InlineData("New-PChatRule HOUSE-A-1 -For chatPool -Title @{ fr = 'x' } -Condition { $true }", "fr")]
    [InlineData("New-PChatRule HOUSE-A-1 -For chatPool -Title '  ' -Condition { $true }", "")]
    [InlineData("New-PChatRule HOUSE-A-1 -For chatPool -Title t -Condition { $true }\nNew-PChatRule HOUSE-A-1 -For chatPool -Title t -Condition { $true }", "HOUSE-A-1")]
    [InlineData("exit 5", "makes no rule")]
    [InlineData("while ($true) { }", "stopped")]
    [InlineData("Read-Host x", "failed")]
    public void A_file_that_cannot_be_run_is_a_finding_and_everything_else_runs(string file, string said)
    {
        Save(file);
        _session.Save("good.PChatRule.ps1", "New-PChatRule HOUSE-B-1 -For topology -Title t -Condition { $false }");
        var report = Report("Test-PChatTopology -RulePath $folder -RuleTimeout 1");
        var failures = report.Findings.Where(finding => finding.RuleId == "HOUSE-SCRIPT").ToArray();
        Assert.NotEmpty(failures);
        Assert.All(failures, failure => Assert.Equal((Severity.Error, true), (failure.Severity, failure.IsFailure)));
        Assert.All(failures, failure => Assert.Contains("rules.PChatRule.ps1:", failure.Message, StringComparison.Ordinal));
        Assert.Contains(failures, failure => failure.Message.Contains(said, StringComparison.OrdinalIgnoreCase));
        Assert.Single(report.Findings, finding => finding.RuleId == "HOUSE-B-1");
        Assert.True(report.RulesRun.Count > 50);
    }

    [Fact]
    public void A_rule_that_is_asked_for_may_be_in_the_file_that_cannot_be_run()
    {
        Save("New-PChatRule HOUSE-A-1 -For chatPool -Title t -Condition {");
        Assert.Equal("HOUSE-SCRIPT", Assert.Single(Report("Test-PChatTopology -RulePath $folder -Rule HOUSE-A-1").Findings).RuleId);
        Save("New-PChatRule HOUSE-A-1 -For chatPool -Title t -Condition { $true }");
        Assert.Equal(["RuleNotFound"], _session.Run("Test-PChatTopology -RulePath $folder -Rule HOUSE-A-2").ErrorIds);
    }

    [Theory]
    [InlineData("-RulePath $folder/nowhere", "FileNotFound")]
    [InlineData("-RulePath $folder", "InvalidInput")]
    [InlineData("-RulePath $sample", "InvalidInput")]
    [InlineData("-RulePath $folder -RuleTimeout 0", "NumberOutOfRange")]
    [InlineData("-RulePath $folder -RuleTimeout soon", "MistypedValue")]
    public void A_path_without_rules_is_refused(string parameters, string error) => Assert.Equal([error], _session.Run("Test-PChatTopology " + parameters).ErrorIds);

    [Fact]
    public void Rules_run_in_the_language_mode_of_whoever_chose_them()
    {
        Save("New-PChatRule HOUSE-A-1 -For topology -Title t -Condition { $ExecutionContext.SessionState.LanguageMode -eq 'ConstrainedLanguage' -and $_.Name -eq 'Contoso' }\n"
            + "New-PChatRule HOUSE-A-2 -For topology -Title t -Condition { [Threading.Thread]::Sleep(1); $true }");
        var full = Report("Test-PChatTopology -RulePath $folder -Rule HOUSE-A-1, HOUSE-A-2").Findings;
        Assert.Equal(["HOUSE-A-1"], full.Select(finding => finding.RuleId));
        var constrained = Report("$ExecutionContext.SessionState.LanguageMode = 'ConstrainedLanguage'; Test-PChatTopology -RulePath $folder -Rule HOUSE-A-1, HOUSE-A-2").Findings;
        Assert.Equal("HOUSE-A-2", Assert.Single(constrained).RuleId);
        Assert.True(constrained[0].IsFailure);
    }

    [Fact]
    public void Suppressions_severities_and_baselines_know_scripted_rules_but_no_failure()
    {
        Save("New-PChatRule HOUSE-A-1 -For topology -Title t -Condition { $false }\nNew-PChatRule HOUSE-A-2 -For topology -Title t -Condition { throw 'x' }");
        _session.Run("Add-PChatSuppression -Rule HOUSE-A-1 -Reason agreed; Add-PChatSuppression -Rule HOUSE-A-2 -Reason agreed").Good();
        var report = Report("Test-PChatTopology -RulePath $folder");
        Assert.Single(report.Suppressed, item => item.RuleId == "HOUSE-A-1");
        Assert.Single(report.Findings, finding => finding.RuleId == "HOUSE-A-2");
        Assert.DoesNotContain(report.Findings, finding => finding.RuleId is "PCT0003" or "PCT0004");
        _session.Run("Undo-PChatChange 2").Good();
        _session.Run("Test-PChatTopology -RulePath $folder -Baseline $folder/known.json -UpdateBaseline").Good();
        report = Report("Test-PChatTopology -RulePath $folder -Baseline $folder/known.json");
        Assert.Single(report.Known, item => item.RuleId == "HOUSE-A-1");
        Assert.Equal("HOUSE-A-2", Assert.Single(report.Findings).RuleId);
    }

    [Fact]
    public void Many_files_at_once_take_turns()
    {
        Save("New-PChatRule HOUSE-A-1 -For topology -Title t -Condition { $false } -Message { $Topology.Name }");
        for (var i = 0; i < 20; i++)
            _session.Save($"t{i:D2}.yaml", $"formatVersion: 1\nname: T{i}\nproduct: Lync2013\n");
        var reports = _session.Run("Test-PChatTopology $folder/*.yaml -RulePath $folder -Rule HOUSE-A-1").Good().Cast<InspectionReport>();
        Assert.Equal(Enumerable.Range(0, 20).Select(i => $"T{i}"), reports.Select(report => Assert.Single(report.Findings).Message));
    }

    [Fact]
    public void Every_result_and_the_report_know_scripted_rules()
    {
        Save("New-PChatRule HOUSE-A-1 -For topology -Title 'House title' -Condition { $false }\nNew-PChatRule HOUSE-A-2 -For topology -Title t -Condition { throw 'x' }");
        foreach (var format in Enum.GetNames<ResultFormat>())
        {
            var text = string.Join('\n', _session.Run($"Test-PChatTopology -RulePath $folder | Export-PChatTestResult $folder/result.{format} -Format {format} -Force; Get-Content $folder/result.{format}").Texts());
            Assert.Contains("HOUSE-A-1", text, StringComparison.Ordinal);
            Assert.Contains("could not be checked", text, StringComparison.Ordinal);
        }
        var report = string.Join('\n', _session.Run("Export-PChatReport $folder/report.html -RulePath $folder; Get-Content $folder/report.html").Texts());
        Assert.Contains("House title", report, StringComparison.Ordinal);
        Assert.Contains("could not be checked", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Scripted_rules_are_listed_where_they_are_chosen()
    {
        Save("New-PChatRule HOUSE-A-1 -For topology -Title 'House title' -Condition { $false }\nNew-PChatRule HOUSE-A-2 -For topology -Title t -Condition { throw 'x' }");
        var rule = _session.Run("Get-PChatRule house-a-1 -RulePath $folder").One<Rule>();
        Assert.Equal(("HOUSE-A-1", "House title", RuleCategory.House, "docs/house-rules.md"), (rule.Id, rule.Title, rule.Category, rule.HelpUri));
        Assert.Contains("rules.PChatRule.ps1", rule.Why, StringComparison.Ordinal);
        Assert.Equal(["HOUSE-A-1", "HOUSE-A-2", "HOUSE-SCRIPT"], _session.Run("(Get-PChatRule -Category House -RulePath $folder).Id | Where-Object { $_ -match '^HOUSE-(A|SCRIPT)' } | Sort-Object").Texts());
        Assert.Equal(["RuleNotFound"], _session.Run("Get-PChatRule HOUSE-A-1").ErrorIds);
        Save("New-PChatRule HOUSE-A-1 -For topologies -Title t -Condition { $false }\nNew-PChatRule HOUSE-A-2 -For topology -Title t -Condition { $false }");
        var outcome = _session.Run("(Get-PChatRule -RulePath $folder).Id");
        Assert.Equal(["InvalidValue"], outcome.ErrorIds);
        Assert.Contains("HOUSE-A-2", outcome.Output.Cast<string>());
    }

    [Fact]
    public void The_pester_operator_takes_scripted_rules()
    {
        Save("New-PChatRule HOUSE-A-1 -For topology -Title 'House title' -Severity Error -Condition { $false }");
        const string Check = "[PersistentChat.Cmdlets.ComplianceAssertion]::Check($sample, @(), @(), $null, $null, {0}, 0, $false, '').FailureMessage";
        Assert.Equal([""], _session.Run(string.Format(null, Check, "$null")).Texts());
        Assert.Contains("HOUSE-A-1 Contoso", _session.Run(string.Format(null, Check, "@(\"$folder\")")).Texts().Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_rule_of_the_document_or_the_policy_says_does_not_weaken_one_that_a_policy_file_does_not()
    {
        Save("New-PChatRule HOUSE-A-1 -For topology -Title t -Severity Error -Condition { $false }");
        _session.Run("Set-PChatPolicy -Severity @{ 'HOUSE-A-1' = 'Information' }").Good();
        Assert.Equal(Severity.Information, Found("").Severity);
        _session.Save("house.yaml", "formatVersion: 1\npolicy: { sqlVersions: ['2012'] }\n");
        Assert.Equal(Severity.Error, Found("-Policy $folder/house.yaml").Severity);
        _session.Save("house.yaml", "formatVersion: 1\npolicy: { severities: { HOUSE-A-1: Warning } }\n");
        Assert.Equal(Severity.Warning, Found("-Policy $folder/house.yaml").Severity);

        Finding Found(string policy) => Assert.Single(Report($"Test-PChatTopology -RulePath $folder/rules.PChatRule.ps1 -Rule HOUSE-A-1 {policy}").Findings);
    }

    private InspectionReport Report(string script) => _session.Run(script).One<InspectionReport>();

    private void Save(string rules) => _session.Save("rules.PChatRule.ps1", rules);

    private static void In(string language, Action action)
    {
        var before = System.Globalization.CultureInfo.CurrentUICulture;
        System.Globalization.CultureInfo.CurrentUICulture = new(language);
        try
        {
            action();
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentUICulture = before;
        }
    }
}
