BeforeDiscovery {
    $ids = Get-ChildItem "$PSScriptRoot/../../samples/scripted-rules" -Filter *.PChatRule.ps1 | ForEach-Object { $_.Name.Split('.')[0] }
}

BeforeAll {
    . $PSScriptRoot/common.ps1
    $script:Rules = Join-Path $Samples 'scripted-rules'
}

Describe '<_>' -ForEach $ids {
    It 'passes one example and finds something in the other' {
        (Test-PChatTopology (Join-Path $Rules "$_.passes.yaml") -RulePath $Rules -Rule $_).Findings | Should -BeNullOrEmpty
        $found = (Test-PChatTopology (Join-Path $Rules "$_.fails.yaml") -RulePath $Rules -Rule $_).Findings
        $found | Should -HaveCount 1
        $found.RuleId | Should -Be $_
        $found.Message | Should -Not -Match 'could not be checked'
    }
}

Describe 'Scripted rules in a session of their own' {
    BeforeAll {
        $script:Folder = (New-Item -ItemType Directory -Path (Join-Path $TestDrive 'rules [1]')).FullName
        $null = Save-File (Join-Path $Folder 'a.PChatRule.ps1') @'
New-PChatRule HOUSE-A-1 -For topology -Title Endless -Condition { [Threading.Thread]::Sleep(-1) }
New-PChatRule HOUSE-A-2 -For topology -Title Busy -Condition { while ($true) { } }
New-PChatRule HOUSE-A-3 -For topology -Title Asks -Condition { Read-Host 'Yes?' }
New-PChatRule HOUSE-A-4 -For topology -Title Ends -Condition { exit 7 }
New-PChatRule HOUSE-A-5 -For topology -Title Finds -Condition { Write-Host LOUD; $_.Name -eq 'x' }
'@
        $script:Start = "$ImportModule; [cultureinfo]::CurrentUICulture = 'en-US'"
    }

    It 'end with the process, whatever they do' {
        $watch = [Diagnostics.Stopwatch]::StartNew()
        $lines = Invoke-Child "$Start; (Test-PChatTopology '$(Join-Path $Samples contoso.yaml)' -RulePath '$([WildcardPattern]::Escape($Folder))' -RuleTimeout 1).Findings.ForEach({ `$_.RuleId + ' ' + `$_.Message }); 'The end'"
        $watch.Elapsed.TotalSeconds | Should -BeLessThan 90
        $lines[-1] | Should -Be 'The end'
        $lines -join "`n" | Should -Not -Match '(?m)^LOUD|Yes\?'
        @($lines | Where-Object { $_ -match '^HOUSE-A-' } | ForEach-Object { $_.Substring(0, 9) } | Sort-Object -Unique) | Should -Be 'HOUSE-A-1', 'HOUSE-A-2', 'HOUSE-A-3', 'HOUSE-A-4', 'HOUSE-A-5'
        $lines -match 'HOUSE-A-5' | Should -Match 'does not meet the rule: Finds'
    }

    It 'run in the language mode of the session' {
        $file = Save-File (Join-Path $TestDrive 'mode.PChatRule.ps1') @'
New-PChatRule HOUSE-M-1 -For chatPool -Title Mode -Condition { $ExecutionContext.SessionState.LanguageMode -eq 'FullLanguage' -and $_.Servers.Count -gt 0 } -Message { "$($_.Fqdn) $(@($_.Servers)[0].Fqdn) $($Topology.Name)" }
New-PChatRule HOUSE-M-2 -For topology -Title Types -Condition { [IO.File]::Exists('x') -or $true }
'@
        $call = "(Test-PChatTopology '$(Join-Path $Samples contoso.yaml)' -RulePath '$file' -Rule HOUSE-M-1, HOUSE-M-2).Findings | ForEach-Object { `$_.RuleId + ' ' + `$_.Message }"
        Invoke-Child "$Start; $call" | Should -BeNullOrEmpty
        $script = Save-File (Join-Path $TestDrive 'constrained.ps1') "$Start`n`$ExecutionContext.SessionState.LanguageMode = 'ConstrainedLanguage'`nInvoke-Expression @'`n$call`n'@"
        $lines = Invoke-Shell '-File', $script
        $lines[0] | Should -Be 'HOUSE-M-1 chat.contoso.com chat01.contoso.com Contoso'
        $lines[1] | Should -Match '^HOUSE-M-2 The rule could not be checked\. .*mode\.PChatRule\.ps1:2:'
    }
}
