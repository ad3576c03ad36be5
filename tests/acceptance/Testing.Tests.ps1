BeforeDiscovery {
    . $PSScriptRoot/common.ps1
    $script:Languages = 'en-US', 'de', 'es'
    $script:Pipelines = @(
        @{ File = 'github-actions.yml'; Result = 'pchat.sarif'; FailingExitCode = 1 }
        @{ File = 'azure-pipelines.yml'; Result = 'pchat.xml'; FailingExitCode = 0 }
    )
}

BeforeAll {
    . $PSScriptRoot/common.ps1

    # The script of a pipeline: the lines of its block 'run: |' or 'pwsh: |'.
    function Get-PipelineScript([string] $File) {
        $text = [IO.File]::ReadAllText((Join-Path $Samples "pipelines/$File"))
        $block = [regex]::Match($text, '(?m)^(?<indent> *)(run|pwsh): \|\n(?<script>(\k<indent> +.*\n)+)').Groups['script'].Value
        ($block -split "`n").Trim() -ne ''
    }

    function Get-Topic([string] $Language) {
        [IO.File]::ReadAllText((Join-Path (Split-Path $Module) "$Language/about_PChatTesting.help.txt"))
    }

    # A repository as the examples expect it, with one topology.
    function Initialize-Repository([string] $Sample) {
        $folder = New-Item -ItemType Directory -Path (Join-Path $TestDrive (New-Guid))
        $null = New-Item -ItemType Directory -Path "$folder/modules", "$folder/topologies"
        $null = New-Item -ItemType SymbolicLink -Path "$folder/modules/PersistentChatTopology" -Target (Split-Path (Split-Path $Module))
        Copy-Item -LiteralPath (Join-Path $Samples $Sample) -Destination "$folder/topologies"
        $folder.FullName
    }

    # Runs the lines as a step of a build: in a process of its own, errors ending it.
    function Invoke-Step([string] $Folder, [string[]] $Lines) {
        $step = Join-Path $Folder 'step.ps1'
        Set-Content -LiteralPath $step -Value (@('$ErrorActionPreference = ''Stop''') + $Lines)
        $null = Invoke-Shell '-WorkingDirectory', $Folder, '-File', $step
        $LASTEXITCODE
    }
}

Describe 'about_PChatTesting' {
    It 'shows in <_> the lines of the pipelines' -ForEach $Languages {
        $topic = Get-Topic $_
        foreach ($file in 'github-actions.yml', 'azure-pipelines.yml') {
            $lines = @(Get-PipelineScript $file)
            $lines.Count | Should -BeGreaterThan 2
            foreach ($line in $lines) {
                $topic | Should -BeLike "*$([WildcardPattern]::Escape($line))*"
            }
        }
    }

    It 'is the same topic in <_>: the same examples' -ForEach 'de', 'es' {
        $examples = foreach ($language in 'en-US', $_) {
            ((Get-Topic $language) -split "`n" -match '^ {8}') -join "`n"
        }
        $examples[0] | Should -Not -BeNullOrEmpty
        $examples[1] | Should -Be $examples[0]
    }

    It 'has a Pester example that runs' {
        $example = [regex]::Match((Get-Topic 'en-US'), '(?m)^ {8}Describe(.*\n)+?^ {8}\}').Value
        $folder = Initialize-Repository contoso.yaml
        Copy-Item -LiteralPath (Join-Path $Samples contoso.yaml) -Destination "$folder/topologies/berlin.yaml"
        Set-Content -LiteralPath "$folder/Our.Tests.ps1" -Value $example
        Invoke-Step $folder @(
            'Import-Module Pester; Import-Module ./modules/PersistentChatTopology'
            '$result = Invoke-Pester ./Our.Tests.ps1 -PassThru -Output None'
            'exit 100 * $result.FailedCount + $result.PassedCount'
        ) | Should -Be 2
    }

    It 'has a scheduled task whose action runs' {
        $example = [regex]::Match((Get-Topic 'en-US'), '(?m)^ {8}\$action(.*\n)+?^ {8}Register-ScheduledTask.*').Value
        $errors = $null
        $tree = [Management.Automation.Language.Parser]::ParseInput($example, [ref] $null, [ref] $errors)
        $errors | Should -BeNullOrEmpty
        $arguments = $tree.Find({ param($node) $node -is [Management.Automation.Language.StringConstantExpressionAst] -and $node.Value -like '-NoProfile*' }, $true).Value
        $folder = Initialize-Repository broken.yaml
        $arguments = $arguments.Replace('C:\Scripts', $Samples).Replace('C:\Topologies', "$folder/topologies").Replace('C:\Logs', $folder).Replace('\', '/')
        $program, [string[]] $first = Get-ShellCommand
        $quoted = $first | ForEach-Object { '"{0}"' -f $_ }
        $run = Start-Process -FilePath $program -ArgumentList "$quoted $arguments -Module $Module" -Wait -PassThru
        $run.ExitCode | Should -Be 1
        Get-Content -LiteralPath "$folder/pchat.log" -Tail 1 | Should -Match ' FAILED Broken'
    }

    It 'has a line for cron that runs' {
        Skip-Unless (-not $IsWindows) 'Unix'
        $line = [regex]::Match((Get-Topic 'en-US'), '(?m)^ {8}0 6 \* \* \* (.*)$').Groups[1].Value
        $folder = Initialize-Repository contoso.yaml
        $line = $line.Replace('/opt/pchat', $Samples).Replace('/srv/topologies', "$folder/topologies").Replace('/var/log', $folder)
        # The pwsh on the machine of that line is this shell.
        $command = (Get-ShellCommand | ForEach-Object { "'$_'" }) -join ' '
        $null = Save-File "$folder/pwsh" "#!/bin/sh`nexec $command `"`$@`"`n"
        & chmod +x "$folder/pwsh"
        & sh -c "PATH='$folder':`$PATH; $line -Module $Module"
        $LASTEXITCODE | Should -Be 0
        Get-Content -LiteralPath "$folder/pchat.log" -Tail 1 | Should -Match ' PASSED-AS-DECIDED Contoso'
    }
}

Describe 'The pipelines' {
    It '<File> ends with 0 when every topology passes, and writes its result' -ForEach $Pipelines {
        $folder = Initialize-Repository contoso.yaml
        Invoke-Step $folder (Get-PipelineScript $File) | Should -Be 0
        [IO.File]::ReadAllText("$folder/$Result") | Should -BeLike '*topologies/contoso.yaml*'
    }

    It '<File> ends with <FailingExitCode> when a topology has errors, and says so in its result' -ForEach $Pipelines {
        $folder = Initialize-Repository broken.yaml
        Invoke-Step $folder (Get-PipelineScript $File) | Should -Be $FailingExitCode
        [IO.File]::ReadAllText("$folder/$Result") | Should -Match '"level": "error"|result="Failed"'
    }

    It '<File> fails when a file cannot be read, and says so in its result' -ForEach $Pipelines {
        $folder = Initialize-Repository contoso.yaml
        Set-Content -LiteralPath "$folder/topologies/contoso.yaml" -Value 'chatPools: {'
        Invoke-Step $folder (Get-PipelineScript $File) | Should -Not -Be 0
        [IO.File]::ReadAllText("$folder/$Result") | Should -Match '"executionSuccessful": false|label="Error"'
    }
}
