BeforeAll {
    . $PSScriptRoot/common.ps1
    $script:Contoso = Join-Path $Samples 'contoso.yaml'
    $script:Broken = Join-Path $Samples 'broken.yaml'
}

Describe 'Test-PChatTopology -Policy' {
    It 'runs the rules of the house' {
        $policy = Save-File (Join-Path $TestDrive 'policy.yaml') "formatVersion: 1`npolicy:`n  naming: { chatPool: x*, severity: Error, reason: Ticket 4711 }`n"
        $report = Test-PChatTopology $Contoso -Policy $policy
        $report.Passed | Should -BeFalse
        $finding = $report.Findings | Where-Object RuleId -EQ 'HOUSE-NAMING'
        $finding.Target | Should -Be 'chat.contoso.com'
        $finding.Message | Should -BeLike '*x*Reason: Ticket 4711'
        (Test-PChatTopology $Contoso -Policy $policy -ExcludeRule HOUSE-NAMING).RulesRun | Should -Not -Contain 'HOUSE-NAMING'
        (Test-PChatTopology $Contoso -Policy $policy -Rule HOUSE-NAMING).RulesRun | Should -Be 'HOUSE-NAMING'
        (Test-PChatTopology $Contoso).RulesRun | Should -Not -Contain 'HOUSE-NAMING'
    }

    It 'shows a changed weight in the report and on the screen' {
        $policy = Save-File (Join-Path $TestDrive 'weights.yaml') "formatVersion: 1`npolicy: { severities: { PCT2005: Error } }`n"
        $report = Test-PChatTopology $Contoso -Policy $policy
        $report.Overridden.RuleId | Should -Be 'PCT2005'
        $report.Overridden.OriginalSeverity | Should -Be 'Information'
        Get-Screen $report | Should -BeLike '*Severity changed by the policy: PCT2005 chat.contoso.com, Information -> Error.*'
    }

    It 'ends with the place of what is wrong' {
        $policy = Save-File (Join-Path $TestDrive 'wrong.yaml') "formatVersion: 1`npolicy: { standbyShare: 9 }`n"
        $problem = Get-EndingError { Test-PChatTopology $Contoso -Policy $policy }
        $problem.FullyQualifiedErrorId | Should -Be 'NumberOutOfRange,PersistentChat.Cmdlets.TestPChatTopologyCommand'
        $problem.Exception.Message | Should -BeLike '*wrong.yaml:2:25: *'
    }
}

Describe 'Test-PChatTopology -Baseline' {
    It 'is made, makes the topology pass and shows what is known' {
        $baseline = Join-Path $TestDrive 'baseline.json'
        (Test-PChatTopology $Broken -Baseline $baseline -UpdateBaseline).Passed | Should -BeTrue
        $report = Test-PChatTopology $Broken -Baseline $baseline
        $report.Passed | Should -BeTrue
        $report.Findings | Should -BeNullOrEmpty
        $report.Known.Count | Should -Be (Test-PChatTopology $Broken).Findings.Count
        $report.Known[0].Since | Should -Be ([datetime]::Today)
        Get-Screen $report | Should -BeLike "*Known from the baseline: $($report.Known.Count).*"
    }

    It 'tells what is found because the tool learned, on the screen too' {
        $baseline = Save-File (Join-Path $TestDrive 'older.yaml') "formatVersion: 1`ntoolVersion: `"1.0.0`"`nfindings: []`n"
        $report = Test-PChatTopology $Contoso -Baseline $baseline -Date 2026-01-15
        $report.Learned | Should -BeGreaterThan 0
        ($report.Findings | Where-Object RuleId -EQ 'PCT8008').LearnedIn | Should -Be '1.1.0'
        Get-Screen $report | Should -BeLike '*Not in the baseline, because version 1.1.0 brought the rule; the baseline is of version 1.0.0.*'
        Get-Screen (Test-PChatTopology $Contoso) | Should -Not -BeLike '*Not in the baseline*'
    }

    It 'fails only on what is new, and names what is gone' {
        $text = Get-Content $Broken -Raw
        $file = Save-File (Join-Path $TestDrive 'estate.yaml') $text
        $baseline = Join-Path $TestDrive 'known.json'
        $null = Test-PChatTopology $file -Baseline $baseline -UpdateBaseline
        $entry = (Get-Content $baseline -Raw | ConvertFrom-Json).findings[0]
        $entry.psobject.Properties.Name | Should -Be 'topology', 'rule', 'target', 'since', 'fingerprint'
        $known = [IO.File]::ReadAllText($baseline)
        $old = $known -replace '"since": "[0-9-]+"', '"since": "2026-01-15"'
        $null = Save-File $baseline $old

        $null = Save-File $file ($text + "policy: { naming: { chatPool: x*, severity: Error } }`n")
        $report = Test-PChatTopology $file -Baseline $baseline
        $report.Passed | Should -BeFalse
        $report.Findings.RuleId | Select-Object -Unique | Should -Be 'HOUSE-NAMING'
        $report.Gone | Should -BeNullOrEmpty

        $null = Save-File $file ($text -replace 'fileStore: D:.*', 'fileStore: \\files.contoso.com\chat')
        $report = Test-PChatTopology $file -Baseline $baseline
        $report.Gone.Rule | Should -Contain 'PCT7001'
        Get-Screen $report | Should -BeLike "*No longer found, known since 2026-01-15: $($report.Gone[0].Rule) $($report.Gone[0].Target)*Known since 2026-01-15: *"

        $report = Test-PChatTopology $file -Baseline $baseline -UpdateBaseline
        $report.Gone | Should -BeNullOrEmpty
        $report.Known.Since | Select-Object -Unique | Should -Be ([datetime] '2026-01-15')
    }

    It 'keeps the entries of other topologies when it is updated' {
        $baseline = Join-Path $TestDrive 'both.yaml'
        $null = Test-PChatTopology $Broken -Baseline $baseline -UpdateBaseline
        $null = Test-PChatTopology $Contoso -Baseline $baseline -UpdateBaseline
        Test-PChatTopology $Broken, $Contoso -Baseline $baseline -Quiet | Should -Be $true, $true
    }

    It 'is not written under -WhatIf' {
        $baseline = Join-Path $TestDrive 'whatif.json'
        (Test-PChatTopology $Broken -Baseline $baseline -UpdateBaseline -WhatIf).Passed | Should -BeFalse
        $baseline | Should -Not -Exist
    }

    It 'ends with an error when it is missing or not named' {
        (Get-EndingError { Test-PChatTopology $Contoso -Baseline (Join-Path $TestDrive 'no.json') }).FullyQualifiedErrorId | Should -BeLike 'FileNotFound,*'
        (Get-EndingError { Test-PChatTopology $Contoso -UpdateBaseline }).FullyQualifiedErrorId | Should -BeLike 'BaselineNotNamed,*'
    }
}
