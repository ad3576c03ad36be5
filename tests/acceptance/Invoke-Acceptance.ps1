<#
.SYNOPSIS
    Runs the acceptance tests against the built module.
.DESCRIPTION
    Writes one JSON row for each test: name, file, result (Passed, Failed or Skipped), message and seconds.
    The exit code is 0 when the run itself worked, whatever the tests say; a file that cannot be read as tests
    is a failed row.
.PARAMETER ResultPath
    The JSON file to write; left out, only the summary is shown.
.PARAMETER Path
    The test files; left out, all of this directory.
.EXAMPLE
    ./build.ps1; ./tests/acceptance/Invoke-Acceptance.ps1
#>
[CmdletBinding()]
param(
    [string] $ResultPath,

    [string[]] $Path = (Join-Path $PSScriptRoot '*.Tests.ps1')
)

$ErrorActionPreference = 'Stop'
Import-Module Pester -MinimumVersion 5.5.0

$configuration = New-PesterConfiguration
$configuration.Run.Path = (Get-Item -Path $Path).FullName
$configuration.Run.PassThru = $true
$configuration.Output.Verbosity = if ($ResultPath) { 'None' } else { 'Normal' }
$run = Invoke-Pester -Configuration $configuration

$rows = @(
    foreach ($container in $run.Containers | Where-Object { $_.ErrorRecord }) {
        [ordered] @{
            name    = 'discovery'
            file    = $container.Item.Name
            result  = 'Failed'
            message = $container.ErrorRecord -join "`n"
            seconds = [math]::Round($container.Duration.TotalSeconds, 3)
        }
    }
    foreach ($test in $run.Tests) {
        # A test whose block failed to set up is reported as failed and carries no error of its own.
        $errors = if ($test.ErrorRecord) { $test.ErrorRecord } else { $test.Block.ErrorRecord }
        [ordered] @{
            name    = $test.ExpandedPath
            file    = Split-Path -Leaf $test.ScriptBlock.File
            result  = if ($test.Result -in 'Passed', 'Failed') { $test.Result } else { 'Skipped' }
            message = $errors -join "`n"
            seconds = [math]::Round($test.Duration.TotalSeconds, 3)
        }
    }
)
if ($ResultPath) {
    $json = if ($rows) { ConvertTo-Json -InputObject $rows -Depth 3 } else { '[]' }
    [IO.File]::WriteAllText($ResultPath, $json)
}
exit 0
