# The self-test that people run where the module is installed: it passes with the built module, fails with a damaged one, and tells nothing of who ran it.

BeforeAll {
    . $PSScriptRoot/common.ps1

    # Runs it in a fresh shell of somebody who has a home of his own, and reads the report.
    function Invoke-SelfTest([string] $From) {
        $person = (New-Item -ItemType Directory -Path (Join-Path $TestDrive "Gwendolyn-$(New-Guid)")).FullName
        $script:ReportFile = Join-Path $person 'report.json'
        $places = @{ HOME = $person; USERPROFILE = $person; TMPDIR = $person; TEMP = $person; TMP = $person }
        $before = @{}
        foreach ($name in $places.Keys) {
            $before[$name] = [Environment]::GetEnvironmentVariable($name)
            [Environment]::SetEnvironmentVariable($name, $places[$name])
        }
        try {
            $script:Lines = Invoke-Shell '-File', (Join-Path $Samples 'Test-Installation.ps1'), '-Module', $From, '-ReportPath', $ReportFile
            $script:ExitCode = $LASTEXITCODE
        }
        finally {
            foreach ($name in $before.Keys) {
                [Environment]::SetEnvironmentVariable($name, $before[$name])
            }
        }
        $script:Left = @(Get-ChildItem -LiteralPath $person -Filter 'pchat-*')
        $script:ReportText = [IO.File]::ReadAllText($ReportFile)
        $script:Report = $ReportText | ConvertFrom-Json
    }

    function Copy-Module {
        $copy = Join-Path $TestDrive "copy-$(New-Guid)"
        Copy-Item -LiteralPath (Split-Path $Module) -Destination $copy -Recurse
        $copy
    }

    function Assert-Private {
        foreach ($private in 'Gwendolyn', $TestDrive, $Root, $HOME, [IO.Path]::GetTempPath().TrimEnd('/', '\'), $PSHOME) {
            $ReportText.Replace('\\', '\') | Should -Not -BeLike "*$([WildcardPattern]::Escape($private))*"
        }
        foreach ($name in [Environment]::UserName, [Environment]::MachineName) {
            $ReportText | Should -Not -Match "(?<!\w)$([regex]::Escape($name))(?!\w)"
        }
    }
}

Describe 'samples/Test-Installation.ps1' {
    Context 'with the built module' {
        BeforeAll { Invoke-SelfTest $Module }

        It 'passes' {
            $Report.steps | Where-Object result -NE 'passed' | ForEach-Object { "$($_.name): $($_.message)" } | Should -BeNullOrEmpty
            $Report.passed | Should -BeTrue
            $ExitCode | Should -Be 0
            $Lines[-1] | Should -BeLike "$(@($Report.steps).Count) steps, 0 failed.*"
        }

        It 'runs every cmdlet of the manifest' {
            $Report.steps.cmdlets | Sort-Object -Unique | Should -Be ((Import-PowerShellDataFile $Module).CmdletsToExport | Sort-Object)
        }

        It 'says what it ran in' {
            $Report.powerShell | Should -Match '^(Core|Desktop) \d+\.\d+'
            $Report.dotNet | Should -Match '^\.NET .*\d+\.\d+'
            $Report.operatingSystem | Should -Not -BeNullOrEmpty
            $Report.module | Should -Be (Import-PowerShellDataFile $Module).ModuleVersion
            $Report.steps.milliseconds | Measure-Object -Sum | ForEach-Object Sum | Should -BeGreaterThan 0
        }

        It 'leaves no folder behind' {
            $Left | Should -BeNullOrEmpty
        }

        It 'tells no name and no path' {
            Assert-Private
        }
    }

    It 'fails without <Missing>, in <Step>' -ForEach @(
        @{ Missing = 'bin/deps/YamlDotNet.dll'; Step = 'Sample topologies are read, and pass' }
        @{ Missing = 'bin/de/PersistentChat.Core.resources.dll'; Step = 'English, German and Spanish are spoken' }
        @{ Missing = 'bin/PersistentChat.Core.dll'; Step = 'The module is imported' }
    ) {
        $copy = Copy-Module
        Remove-Item -LiteralPath (Join-Path $copy $Missing)
        Invoke-SelfTest (Join-Path $copy 'PersistentChatTopology.psd1')
        $ExitCode | Should -Be 1
        $Report.passed | Should -BeFalse
        $wrong = $Report.steps | Where-Object name -EQ $Step
        $wrong.result | Should -Be 'failed'
        $wrong.message | Should -Match '^Lines \d+'
        $Left | Should -BeNullOrEmpty
        Assert-Private
    }
}
