BeforeAll {
    . $PSScriptRoot/common.ps1
    $script:House = Save-File (Join-Path $TestDrive 'house.yaml') @"
formatVersion: 1
policy:
  locked: [PCT1001]
  suppressions: { maxDays: 90, require: [Approver] }
"@
}

Describe 'Exceptions at the prompt' {
    BeforeEach {
        Import-PChatTopology (Join-Path $Samples 'broken.yaml')
        $script:Before = Get-PChatTopology
    }

    It 'accepts findings from the pipeline, and takes that back' {
        $accepted = (Test-PChatTopology -Rule PCT1001).Findings | Add-PChatSuppression -Reason Agreed -Approver 'Jane Doe' -Ticket CHG-1 -Expires ([datetime]::Today.AddDays(60))
        $accepted.Approver, $accepted.Ticket | Should -Be 'Jane Doe', 'CHG-1'
        (Test-PChatTopology -Rule PCT1001).Suppressed.Count | Should -Be 1
        Get-PChatSuppression PCT1001 | Remove-PChatSuppression
        Get-PChatTopology | Should -Be $Before
    }

    It 'does not accept what the house locks, in any host' {
        $null = Add-PChatSuppression PCT1001 -Reason Ours -Approver Us
        Set-PChatPolicy -Severity @{ PCT1001 = 'Information' }
        $report = Test-PChatTopology -Policy $House
        ($report.Findings | Where-Object RuleId -EQ PCT1001).Severity | Should -Be 'Error'
        $report.Findings.RuleId | Should -Contain 'PCT0007'
        { Get-PChatTopology | Should -BePChatCompliant -Policy $House } | Should -Throw '*Error PCT1001*'
        $path = Join-Path $TestDrive 'report.html'
        Export-PChatReport $path -Policy $House
        Get-Content $path -Raw | Should -Match 'PCT0007'
    }

    It 'says with -WhatIf what it would do, and does nothing' {
        $program, [string[]] $first = Get-ShellCommand
        $said = & $program @first -NoProfile -Command "$ImportModule; Import-PChatTopology '$(Join-Path $Samples 'broken.yaml')'; Add-PChatSuppression PCT1001 -Reason x -WhatIf; Set-PChatPolicy -StandbyShare 1 -WhatIf; Remove-PChatSuppression PCT1004 -WhatIf; (Get-PChatChange).Count"
        $said | Should -Be @(
            'What if: Performing the operation "Accept the findings" on target "PCT1001".'
            'What if: Performing the operation "Change the policy (standbyShare: - → 1)" on target "Broken".'
            'What if: Performing the operation "Remove the suppression" on target "PCT1004 single.contoso.com".'
            # The import.
            '1'
        )
    }

    It 'saves what is stated into the text that was read' {
        $path = Save-File (Join-Path $TestDrive 'ours.yaml') "formatVersion: 1`nname: Ours # keep`n"
        Import-PChatTopology $path
        $null = Add-PChatSuppression PCT1004 -Reason Agreed
        Set-PChatPolicy -Locked PCT1001
        Export-PChatTopology
        $text = Get-Content $path -Raw
        $text | Should -Match 'name: Ours # keep'
        $text | Should -Match 'reason: Agreed'
        $text | Should -Match 'locked: \[PCT1001\]'
    }
}
