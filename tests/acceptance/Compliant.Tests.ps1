BeforeAll {
    . $PSScriptRoot/common.ps1
    $script:Contoso = Join-Path $Samples 'contoso.yaml'
    $script:Broken = Join-Path $Samples 'broken.yaml'

    # The message with which an expectation fails.
    function Get-Failure([scriptblock] $Script) {
        (Get-EndingError $Script).Exception.Message
    }
}

Describe 'Should -BePChatCompliant' {
    It 'takes the path of a file' {
        $Contoso | Should -BePChatCompliant
        Get-Item $Contoso | Should -BePChatCompliant
        $Broken | Should -Not -BePChatCompliant
    }

    It 'takes a report' {
        Test-PChatTopology $Contoso | Should -BePChatCompliant
        Test-PChatTopology $Broken | Should -Not -BePChatCompliant
    }

    It 'takes the current topology and its pools' {
        Import-PChatTopology $Contoso
        Get-PChatTopology | Should -BePChatCompliant
        Get-PChatPool chat.contoso.com | Should -BePChatCompliant
        Import-PChatTopology $Broken
        Get-PChatTopology | Should -Not -BePChatCompliant
        Get-PChatPool chat.contoso.com | Should -Not -BePChatCompliant
    }

    It 'fails with what was found, each with its place' {
        $message = Get-Failure { $Broken | Should -BePChatCompliant -Because 'we promised it' }
        $message | Should -BeLike "Expected the topology 'Broken' to be compliant, because we promised it. Errors: *"
        $message | Should -BeLike "*${Broken}:45:11: Error PCT1001 chat.contoso.com: The pool 'chat.contoso.com' has 5 active servers; at most 4 are supported.*"
        $message | Should -BeLike '*Warning PCT1004*'
        $message | Should -Not -BeLike '*PCT2005*'
    }

    It 'fails when errors are expected and there are none' {
        $lines = (Get-Failure { $Contoso | Should -Not -BePChatCompliant }) -split '\r?\n'
        $lines[0] | Should -Be "Expected the topology 'Contoso' not to be compliant, but it has no errors."
        $lines[1] | Should -Match '^  Rules decided: \d+ of \d+\. Not applicable: \d+\. Lacking facts: \d+ \(missing facts: \d+\)\.$'
        $lines.Count | Should -Be 2
    }

    It 'requires with -RequireDecided that rules are decided' {
        $Contoso | Should -BePChatCompliant -RequireDecided Pool, PCT4003 -ExceptRule PCT1012
        $Contoso | Should -Not -BePChatCompliant -RequireDecided All
        Get-PChatTopology | Should -Not -BePChatCompliant -RequireDecided all
        $lines = (Get-Failure { $Contoso | Should -BePChatCompliant -RequireDecided PCT1001, PCT5008 -ExceptRule PCT5009 -Because 'an auditor asks' }) -split '\r?\n'
        $lines[0] | Should -Be "Expected the topology 'Contoso' to be compliant, because an auditor asks. Errors: 0. Warnings: 0. Rules that had to be decided and are not: 1."
        $lines[1] | Should -Match '^  PCT5008 .+: Not decided\. Missing facts: chat\.contoso\.com: rooms\.invitations\.$'
        $lines[2] | Should -Match '^  Rules decided: '
        Get-Failure { $Contoso | Should -BePChatCompliant -RequireDecided PCT5009 -ExceptRule PCT5009 } | Should -BeLike "*'PCT5009' has to be decided, but is not among the rules that run*"
        Get-Failure { Test-PChatTopology $Contoso -Category Pool | Should -BePChatCompliant -RequireDecided Capacity } | Should -BeLike "*'Capacity' has to be decided*"
        Get-Failure { $Contoso | Should -BePChatCompliant -RequireDecided PCT9999 } | Should -BeLike '*PCT9999*'
        Get-Failure { $Contoso | Should -BePChatCompliant -RequireDecided @() } | Should -BeLike '*RequireDecided*'
    }

    It 'requires it of a report too, beside what it requires itself' {
        Test-PChatTopology $Contoso | Should -Not -BePChatCompliant -RequireDecided Capacity
        $message = Get-Failure { Test-PChatTopology $Contoso -RequireDecided PCT5008 | Should -BePChatCompliant -RequireDecided PCT5009 }
        $message | Should -BeLike '*are not: 2.*PCT5008*PCT5009*'
        Test-PChatTopology $Contoso -RequireDecided PCT5008 | Should -BePChatCompliant -ExceptRule PCT5008
    }

    It 'leaves out the rules of -ExceptRule' {
        $errors = ((Test-PChatTopology $Broken).Findings | Where-Object Severity -EQ 'Error').RuleId | Sort-Object -Unique
        $Broken | Should -BePChatCompliant -ExceptRule $errors
        Get-Failure { $Broken | Should -BePChatCompliant -ExceptRule ($errors | Select-Object -Skip 1) } | Should -Not -BeLike "*$($errors[1])*"
        Get-Failure { $Contoso | Should -BePChatCompliant -ExceptRule PCT9999 } | Should -BeLike "*PCT9999*"
    }

    It 'takes a policy and a baseline' {
        $baseline = Join-Path $TestDrive 'known.json'
        $null = Test-PChatTopology $Broken -Baseline $baseline -UpdateBaseline
        $Broken | Should -BePChatCompliant -Baseline $baseline
        Test-PChatTopology $Broken -Baseline $baseline | Should -BePChatCompliant
        $policy = Save-File (Join-Path $TestDrive 'policy.yaml') "formatVersion: 1`npolicy: { naming: { chatPool: x*, severity: Error } }`n"
        $message = Get-Failure { $Broken | Should -BePChatCompliant -Baseline $baseline -Policy $policy }
        $message | Should -BeLike '*Errors: 3.*HOUSE-NAMING chat.contoso.com*'
        $message | Should -Not -BeLike '*PCT*'
        Get-Failure { Test-PChatTopology $Contoso | Should -BePChatCompliant -Policy $policy } | Should -BeLike '*a report is made under its policy*'
        Get-Failure { $Contoso | Should -BePChatCompliant -Baseline (Join-Path $TestDrive 'none.json') } | Should -BeLike '*none.json*'
    }

    It 'does not take what cannot be checked for compliant or not' {
        Get-Failure { 42 | Should -BePChatCompliant } | Should -BeLike "*'42' cannot be used here*"
        Get-Failure { $null | Should -Not -BePChatCompliant } | Should -BeLike '*cannot be used here*'
        foreach ($message in @(
                Get-Failure { Join-Path $TestDrive 'none.yaml' | Should -BePChatCompliant }
                Get-Failure { Join-Path $TestDrive 'none.yaml' | Should -Not -BePChatCompliant }
            )) {
            $message | Should -BeLike "Expected a topology that can be checked: '*none.yaml' does not exist. Check the path."
        }
    }

    It 'speaks <Culture>' -ForEach @(
        @{ Culture = 'de-DE'; Text = 'Erwartet war, dass die Topologie ?Broken? die Regeln einh?lt*Fehler PCT1001*'; Undecided = '*Regeln, die entschieden sein m?ssen und es nicht sind: 1.*Fehlende Angaben: chat.contoso.com*' }
        @{ Culture = 'es-ES'; Text = 'Se esperaba que la topolog?a ?Broken? cumpliera las reglas*Error PCT1001*'; Undecided = '*Reglas que deben quedar decididas y no lo est?n: 1.*Datos que faltan: chat.contoso.com*' }
    ) {
        Use-Culture $Culture { Get-Failure { $Broken | Should -BePChatCompliant } } | Should -BeLike $Text
        Use-Culture $Culture { Get-Failure { $Contoso | Should -BePChatCompliant -RequireDecided PCT5008 } } | Should -BeLike $Undecided
    }

    It 'is there after the module is imported once more' {
        Import-Module ([WildcardPattern]::Escape($Module)) -Force
        $Contoso | Should -BePChatCompliant
    }

    It 'is registered when Pester is loaded first, and otherwise with -Force' {
        $lines = Invoke-Child @"
$ImportModule
`$before = Get-Module Pester
Import-Module Pester
try { '$Contoso' | Should -BePChatCompliant; 'known' } catch { 'unknown' }
$ImportModule -Force
'$Contoso' | Should -BePChatCompliant
"none: `$(`$null -eq `$before)"
'checked'
"@
        $lines | Should -Be 'unknown', 'none: True', 'checked'
    }
}
