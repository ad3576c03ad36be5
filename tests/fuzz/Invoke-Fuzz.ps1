<#
.SYNOPSIS
    Searches for documents that reading cannot cope with, guided by what code they reach. No part of the tests.
.DESCRIPTION
    Needs afl-fuzz (Debian: afl++) and fetches the .NET tool sharpfuzz. What ends in another error than those of the product is left under crashes.
    Exit codes: 0 nothing was found; 1 something was.
.PARAMETER Seconds
    How long to search.
.PARAMETER Path
    The folder for program and findings, which is emptied.
#>
[CmdletBinding()]
param(
    [int] $Seconds = 600,

    [string] $Path = (Join-Path ([IO.Path]::GetTempPath()) 'pchat-fuzz')
)

$ErrorActionPreference = 'Stop'
$root = (Resolve-Path -LiteralPath (Join-Path $PSScriptRoot '../..')).Path
$program, $documents, $tools, $found = 'program', 'documents', 'tools', 'found' | ForEach-Object { Join-Path $Path $_ }

function Invoke-Program([string] $Name, [string[]] $Arguments) {
    & $Name @Arguments | Out-Host
    if ($LASTEXITCODE -ne 0) {
        throw "$Name $Arguments failed with exit code $LASTEXITCODE."
    }
}

if (Test-Path -LiteralPath $Path) {
    Remove-Item -LiteralPath $Path -Recurse -Force
}
$null = New-Item -ItemType Directory -Path $documents
Invoke-Program dotnet @('build', (Join-Path $PSScriptRoot 'PersistentChat.Fuzz'), '--configuration', 'Release', '--output', $program, '--verbosity', 'quiet', '-nologo')
Invoke-Program dotnet @('tool', 'install', 'SharpFuzz.CommandLine', '--version', '2.3.0', '--tool-path', $tools)
foreach ($assembly in 'PersistentChat.Core', 'PersistentChat.Documents', 'YamlDotNet') {
    Invoke-Program (Join-Path $tools 'sharpfuzz') @(Join-Path $program "$assembly.dll")
}
Get-ChildItem -Path (Join-Path $root 'samples/*.yaml'), (Join-Path $root 'tests/fixtures/lync/*') -File | Where-Object Length -LT 20KB | Copy-Item -Destination $documents

# The program is managed code, which afl-fuzz does not recognise as instrumented, and no crash ends in a core file.
$env:AFL_SKIP_BIN_CHECK = $env:AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES = $env:AFL_SKIP_CPUFREQ = $env:AFL_NO_AFFINITY = $env:AFL_NO_UI = 1
& afl-fuzz -i $documents -o $found -t 10000 -m none -V $Seconds dotnet (Join-Path $program 'PersistentChat.Fuzz.dll') | Select-Object -Last 5
Get-Content -LiteralPath (Join-Path $found 'default/fuzzer_stats') | Where-Object { $_ -match '^(execs_done|corpus_count|edges_found|saved_crashes|saved_hangs)' }
exit [int] (@(Get-ChildItem -Path (Join-Path $found 'default/crashes/id*'), (Join-Path $found 'default/hangs/id*') -ErrorAction Ignore).Count -gt 0)
