<#
.SYNOPSIS
    Runs the acceptance tests against the built module.
.DESCRIPTION
    Writes one JSON row for each test: name, file, result (Passed, Failed or Skipped), message and seconds.
    The exit code is 0 when the run itself worked, whatever the tests say; a file that cannot be read as tests
    is a failed row.

    The tests run in American English, whatever the machine speaks: where the shell has started in another language, it is started once more.
    Pester comes from the NuGet cache, where 'dotnet restore' puts the versions that the project names. Nothing is installed.
.PARAMETER ResultPath
    The JSON file to write; left out, only the summary is shown.
.PARAMETER Path
    The test files; left out, all of this directory.
.PARAMETER Share
    A folder, empty at first, that several runs at the same time name: each takes the next test file that no other has taken.
.PARAMETER PesterVersion
    The version of Pester; left out, the first that Directory.Packages.props names.
.EXAMPLE
    ./build.ps1; ./tests/acceptance/Invoke-Acceptance.ps1
.EXAMPLE
    ./tests/acceptance/Invoke-Acceptance.ps1 -Path ./tests/acceptance/Compliant.Tests.ps1 -PesterVersion 6.2.0
#>
[CmdletBinding()]
param(
    [string] $ResultPath,

    [string[]] $Path = (Join-Path $PSScriptRoot '*.Tests.ps1'),

    [string] $Share,

    [string] $PesterVersion
)

$ErrorActionPreference = 'Stop'
$root = Split-Path (Split-Path $PSScriptRoot)
. $PSScriptRoot/nuget.ps1

# .NET takes the language from here, except on Windows.
if ($PSUICulture -ne 'en-US' -and $env:LC_ALL -ne 'en_US.UTF-8') {
    . (Join-Path $root 'build/Get-ShellCommand.ps1')
    $program, [string[]] $first = Get-ShellCommand
    $arguments = foreach ($parameter in $PSBoundParameters.GetEnumerator()) {
        "-$($parameter.Key)", (@($parameter.Value | ForEach-Object { "'$($_.Replace("'", "''"))'" }) -join ', ')
    }
    $env:LC_ALL = 'en_US.UTF-8'
    & $program @first -NoProfile -NonInteractive -Command "& '$($PSCommandPath.Replace("'", "''"))' $arguments; exit `$LASTEXITCODE"
    exit $LASTEXITCODE
}

if (-not $PesterVersion) {
    $PesterVersion = Get-PackageProperty PesterVersions | Select-Object -First 1
}
# Under its name, for the processes that the tests start.
$modules = Join-Path $root "artifacts/modules/$PesterVersion"
if (-not (Test-Path -LiteralPath (Join-Path $modules 'Pester'))) {
    $package = Join-Path (Get-PackageFolder pester $PesterVersion) 'tools'
    Copy-Item -LiteralPath $package -Destination (New-Item -ItemType Directory -Path (Join-Path $modules "$PID")) -Recurse
    try {
        [IO.Directory]::Move((Join-Path $modules "$PID/tools"), (Join-Path $modules 'Pester'))
    }
    catch [IO.IOException] {
        if (-not (Test-Path -LiteralPath (Join-Path $modules 'Pester'))) {
            throw
        }
    }
    Remove-Item -LiteralPath (Join-Path $modules "$PID") -Recurse
}
$env:PSModulePath = $modules + [IO.Path]::PathSeparator + $env:PSModulePath
Import-Module Pester -RequiredVersion $PesterVersion

# Runs test files and returns what came of them.
function Invoke-TestFile([string[]] $TestFile) {
    $configuration = New-PesterConfiguration
    $configuration.Run.Path = $TestFile
    $configuration.Run.PassThru = $true
    $configuration.Output.Verbosity = if ($ResultPath) { 'None' } else { 'Normal' }
    Invoke-Pester -Configuration $configuration
}

# Whether nobody else who shares the folder has taken the file.
function Test-Mine([string] $TestFile) {
    try {
        [IO.File]::Open((Join-Path $Share (Split-Path -Leaf $TestFile)), 'CreateNew').Dispose()
        $true
    }
    catch [IO.IOException] {
        $false
    }
}

# Long ones first: nobody who shares them is to begin one when all others are done.
$files = (Get-Item -Path $Path | Sort-Object Length -Descending).FullName
$runs = if ($Share) { $files | Where-Object { Test-Mine $_ } | ForEach-Object { Invoke-TestFile $_ } } else { Invoke-TestFile $files }

$rows = @(
    foreach ($container in $runs.Containers | Where-Object { $_.ErrorRecord }) {
        [ordered] @{
            name    = 'discovery'
            file    = $container.Item.Name
            result  = 'Failed'
            message = $container.ErrorRecord -join "`n"
            seconds = [math]::Round($container.Duration.TotalSeconds, 3)
        }
    }
    foreach ($test in $runs.Tests) {
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
