BeforeDiscovery {
    # What every cmdlet that returns something returns.
    $script:ViewCalls = @(
        'Get-PChatTopology', 'Get-PChatSite', 'Get-PChatFrontEndPool', 'Get-PChatSqlInstance', 'Get-PChatComputer', 'Get-PChatDirectory', 'Get-PChatPool',
        'Get-PChatServer', 'Get-PChatComponent', 'Get-PChatDependency', 'Get-PChatCapacity', 'Measure-PChatWorkload 80000', 'Test-PChatResilience', 'Get-PChatPort',
        'Get-PChatDnsRecord', 'Get-PChatCertificate', 'Get-PChatRule -Category Pool', 'Test-PChatTopology', '(Test-PChatTopology).Findings',
        '(Test-PChatTopology).Outcomes', 'Get-PChatOpenQuestion', 'Get-PChatChange', 'Compare-PChatTopology $contoso $broken'
    ) | ForEach-Object { @{ Call = $_ } }
}

BeforeAll {
    . $PSScriptRoot/common.ps1

    # What a session shows of each call, in the usual view, as a table, as a list and as a block.
    function Get-Shown([string] $Mode, [string[]] $Calls) {
        $lines = foreach ($call in $Calls) {
            foreach ($view in '', ' | Format-Table', ' | Format-List', ' | Format-Custom') {
                "'--- $($call.Replace("'", "''"))$view'"
                "$call$view | Out-String -Width 120"
            }
        }
        $script = @"
$ImportModule
[cultureinfo]::CurrentUICulture = 'en-US'
`$contoso = '$(Join-Path $Samples 'contoso.yaml')'
`$broken = '$(Join-Path $Samples 'broken.yaml')'
Import-PChatTopology `$broken
`$null = New-PChatSite Berlin
`$ExecutionContext.SessionState.LanguageMode = '$Mode'
Invoke-Expression @'
"Mode: `$(`$ExecutionContext.SessionState.LanguageMode)"
try { 'Refused: ' + [System.IO.File]::Exists('x') } catch { 'Refused' }
$($lines -join "`n")
'@
"@
        $file = Save-File (Join-Path $TestDrive "$Mode.ps1") $script
        (Invoke-Shell '-File', $file) -join "`n"
    }

    $script:Full = Get-Shown 'FullLanguage' $ViewCalls.Call
    $script:Constrained = Get-Shown 'ConstrainedLanguage' $ViewCalls.Call

    function Get-Part([string] $Screens, [string] $Call) {
        [regex]::Matches($Screens, "(?s)--- $([regex]::Escape($Call))(?: \| Format-\w+)?\n(?<shown>.*?)(?=\n--- |\z)").ForEach{ $_.Groups['shown'].Value.Trim() }
    }
}

Describe 'The views in constrained language mode' {
    It 'are looked at in that mode' {
        $Constrained | Should -BeLike "Mode: ConstrainedLanguage`nRefused`n*"
        $Full | Should -BeLike "Mode: FullLanguage`nRefused: False`n*"
    }

    It 'show of <Call> what they show in full language mode' -ForEach $ViewCalls {
        $parts = @(Get-Part $Full $Call)
        $parts.Count | Should -Be 4
        $parts | Should -Not -BeNullOrEmpty
        @(Get-Part $Constrained $Call) | Should -Be $parts
    }
}
