Describe 'README.md' {
    It 'prints what the prompt prints' {
        . $PSScriptRoot/common.ps1
        $session = [regex]::Match([IO.File]::ReadAllText((Join-Path $Root 'README.md')).Replace("`r`n", "`n"), '(?s)```\n(PS> Import-Module.*?)```').Groups[1].Value
        $steps = [regex]::Matches($session, '(?m)^PS> (?<typed>.*\n(?:>> .*\n)*)(?<shown>(?:(?!PS> ).*\n)*)')
        $steps.Count | Should -BeGreaterThan 10
        Push-Location -LiteralPath $TestDrive
        try {
            foreach ($step in $steps) {
                $typed = ($step.Groups['typed'].Value -replace '(?m)^>> ').Replace('./out/PersistentChatTopology', [WildcardPattern]::Escape($Module)).Replace('./samples/', [WildcardPattern]::Escape((Join-Path $Root 'samples')) + '/')
                $shown = . ([scriptblock]::Create($typed)) | Out-String -Width 100
                # A line that is broken keeps its blank.
                $shown.Replace("`r`n", "`n") -replace '(?m)[ ]+$' | Should -BeExactly $step.Groups['shown'].Value -Because $typed
            }
        }
        finally {
            Pop-Location
        }
    }
}
