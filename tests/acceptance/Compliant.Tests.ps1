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
        $message | Should -BeLike "*${Broken}:45:11: Error PCT1001 chat.contoso.com: The pool 'chat.contoso.com' has 5 active servers; 4 are supported.*"
        $message | Should -BeLike '*Warning PCT1004*'
        $message | Should -Not -BeLike '*PCT2005*'
    }

    It 'fails when errors are expected and there are none' {
        Get-Failure { $Contoso | Should -Not -BePChatCompliant } | Should -Be "Expected the topology 'Contoso' not to be compliant, but it has no errors."
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
        Get-Failure { Join-Path $TestDrive 'none.yaml' | Should -Not -BePChatCompliant } | Should -BeLike '*none.yaml*'
    }

    It 'speaks <Culture>' -ForEach @(
        @{ Culture = 'de-DE'; Text = 'Erwartet war, dass die Topologie ?Broken? die Regeln einh?lt*Fehler PCT1001*' }
        @{ Culture = 'es-ES'; Text = 'Se esperaba que la topolog?a ?Broken? cumpliera las reglas*Error PCT1001*' }
    ) {
        Use-Culture $Culture { Get-Failure { $Broken | Should -BePChatCompliant } } | Should -BeLike $Text
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
