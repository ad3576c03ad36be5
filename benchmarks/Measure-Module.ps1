<#
.SYNOPSIS
    Measures the built module in fresh processes of this shell, beside what people would use instead, in turn.
.DESCRIPTION
    Every measurement is a new process. The candidates of a row take turns, round by round, so that a machine that gets slower does so for
    all of them. The table shows the median of each candidate in milliseconds, and the ratio of the module to it, round by round, as minimum,
    median and maximum. Peers that are not installed (powershell-yaml, PSRule) are left out, and the table says so.
.PARAMETER Rounds
    How often each candidate is measured.
.PARAMETER Pools
    How many pools the large topology has.
.PARAMETER Row
    Which rows are measured; all of them when it is left out.
.EXAMPLE
    pwsh benchmarks/Measure-Module.ps1 -Rounds 7
.EXAMPLE
    ./benchmarks/Measure-Module.ps1 -Row Import, FirstCheck -Rounds 15
#>
[CmdletBinding()]
param(
    [ValidateRange(1, 100)]
    [int] $Rounds = 7,

    [ValidateRange(1, 10000)]
    [int] $Pools = 1000,

    [ValidateSet('Import', 'FirstCheck', 'Read', 'ReadWarm', 'Inspect', 'InspectWarm', 'Batch', 'Program')]
    [string[]] $Row = ('Import', 'FirstCheck', 'Read', 'ReadWarm', 'Inspect', 'InspectWarm', 'Batch', 'Program')
)

$ErrorActionPreference = 'Stop'
# Functions read these.
$turns, $size = $Rounds, $Pools
Set-StrictMode -Version 3.0

$root = Split-Path $PSScriptRoot
$module = Get-ChildItem -Path "$root/out/PersistentChatTopology/*/PersistentChatTopology.psd1" | Select-Object -Last 1 -ExpandProperty FullName
if (-not $module) {
    throw 'There is no built module under out/. Run ./build.ps1 first.'
}
. "$root/build/Get-ShellCommand.ps1"
$shell, [string[]] $first = Get-ShellCommand
$work = Join-Path ([IO.Path]::GetTempPath()) "pchat-measure-$PID"
$null = New-Item -ItemType Directory -Path $work, "$work/tenants"

function Invoke-Dotnet([string[]] $Arguments) {
    & dotnet $Arguments | Out-Host
    if ($LASTEXITCODE -ne 0) {
        throw "dotnet $($Arguments[0]) ended with exit code $LASTEXITCODE."
    }
}

# An empty binary module of one cmdlet: what importing costs at least.
function Write-EmptyModule {
    Add-Type -OutputAssembly "$work/Empty.dll" -TypeDefinition @'
using System.Management.Automation;
[Cmdlet(VerbsCommon.Get, "Nothing")]
public sealed class GetNothingCommand : PSCmdlet { }
'@
    New-ModuleManifest -Path "$work/Empty.psd1" -RootModule Empty.dll -ModuleVersion 1.0 -CmdletsToExport Get-Nothing -FunctionsToExport @() -AliasesToExport @()
}

# The estate: one document, and a document for each pool.
function Write-Estate {
    Invoke-Dotnet 'run', '--project', "$PSScriptRoot/PersistentChat.Benchmarks", '--configuration', 'Release', '--', 'estate', $size, "$work/estate.yaml", "$work/tenants"
}

# A program that says hello, portable and compiled natively.
function Write-Hello {
    $null = New-Item -ItemType Directory -Path "$work/hello"
    Set-Content -LiteralPath "$work/hello/hello.csproj" -Value '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><PublishAot>$(Native)</PublishAot></PropertyGroup></Project>'
    Set-Content -LiteralPath "$work/hello/Program.cs" -Value 'System.Console.WriteLine("Hello, World!");'
    $publish = 'publish', "$work/hello", '--configuration', 'Release', '--nologo', '--verbosity', 'quiet'
    Invoke-Dotnet ($publish + '--output', "$work/hello/portable")
    Invoke-Dotnet ($publish + '--output', "$work/hello/native", '-p:Native=true')
}

# Runs a script in a new process and returns the milliseconds that it says it took.
function Measure-Process([string] $Script) {
    $text = "`$ProgressPreference = 'SilentlyContinue'; `$watch = [Diagnostics.Stopwatch]::StartNew(); $Script; 'took ' + `$watch.Elapsed.TotalMilliseconds.ToString([cultureinfo]::InvariantCulture)"
    $lines = & $shell @first -NoProfile -NonInteractive -Command $text
    $took = @($lines) -match '^took '
    if (-not $took) {
        throw "The process did not finish: $Script"
    }
    [double]::Parse($took[-1].Substring(5), [cultureinfo]::InvariantCulture)
}

# Runs a program and returns the milliseconds of the whole process.
function Measure-Executable([string[]] $Command) {
    $watch = [Diagnostics.Stopwatch]::StartNew()
    $arguments = @($Command | Select-Object -Skip 1)
    $null = & $Command[0] @arguments
    $milliseconds = $watch.Elapsed.TotalMilliseconds
    if ($LASTEXITCODE -ne 0) {
        throw "$Command ended with exit code $LASTEXITCODE."
    }
    $milliseconds
}

function Get-Median([double[]] $Values) {
    $sorted = @($Values | Sort-Object)
    $sorted[[Math]::Floor($sorted.Count / 2)]
}

# One row of the table for each peer: the module's script against the peer's, in turn.
function Compare-Speed([string] $Name, $Mine, [Collections.IDictionary] $Peers) {
    $taken = @{ '' = [Collections.Generic.List[double]]::new() }
    foreach ($peer in $Peers.Keys) {
        $taken[$peer] = [Collections.Generic.List[double]]::new()
    }
    for ($round = 0; $round -le $turns; $round++) {
        Write-Progress -Activity $Name -Status "Round $round of $turns" -PercentComplete (100 * $round / ($turns + 1))
        foreach ($candidate in @('') + @($Peers.Keys)) {
            $script = if ($candidate) { $Peers[$candidate] } else { $Mine }
            $milliseconds = if ($script -is [string]) { Measure-Process $script } else { Measure-Executable $script }
            # The first round warms the disk cache and does not count.
            if ($round -gt 0) {
                $taken[$candidate].Add($milliseconds)
            }
        }
    }
    foreach ($peer in $Peers.Keys) {
        $ratios = for ($i = 0; $i -lt $turns; $i++) { $taken[''][$i] / $taken[$peer][$i] }
        [pscustomobject] @{
            What       = $Name
            'Here ms'  = [Math]::Round((Get-Median $taken['']), 1)
            Peer       = $peer
            'Peer ms'  = [Math]::Round((Get-Median $taken[$peer]), 1)
            Minimum    = [Math]::Round(($ratios | Measure-Object -Minimum).Minimum, 3)
            Ratio      = [Math]::Round((Get-Median $ratios), 3)
            Maximum    = [Math]::Round(($ratios | Measure-Object -Maximum).Maximum, 3)
        }
    }
}

# The peers that this machine has.
function Select-Peer([Collections.IDictionary] $Peers) {
    $present = [ordered] @{}
    foreach ($peer in $Peers.Keys) {
        if ($peer -notin 'powershell-yaml', 'PSRule' -or (Get-Module -ListAvailable -Name $peer)) {
            $present[$peer] = $Peers[$peer]
        }
        else {
            Write-Warning "$peer is not installed and is left out."
        }
    }
    $present
}

function Measure-Import {
    Write-EmptyModule
    Compare-Speed -Name 'Import-Module' -Mine "Import-Module '$module'" -Peers (Select-Peer ([ordered] @{
                'empty binary module' = "Import-Module '$work/Empty.psd1'"
                'powershell-yaml'     = 'Import-Module powershell-yaml'
                'PSRule'              = 'Import-Module PSRule'
            }))
}

function Measure-FirstCheck {
    Compare-Speed -Name 'First Test-PChatTopology, import included' -Mine "Import-Module '$module'; `$null = Test-PChatTopology '$contoso'" -Peers (Select-Peer ([ordered] @{
                'powershell-yaml' = "Import-Module powershell-yaml; `$null = Get-Content -Raw '$contoso' | ConvertFrom-Yaml"
            }))
}

# Measures what a script takes the first time.
function Get-FreshScript([string] $Script) {
    "`$watch.Restart(); `$null = $Script"
}

# Lets a script run for a while, so that the runtime has compiled it for speed, and measures it then.
function Get-WarmScript([string] $Script) {
    "`$end = [datetime]::UtcNow.AddSeconds(20); do { `$null = $Script } while ([datetime]::UtcNow -lt `$end); $(Get-FreshScript $Script)"
}

$read = "Import-PChatTopology '$work/estate.yaml' -PassThru"

function Compare-Reading([string] $Name, [scriptblock] $Timed) {
    Compare-Speed -Name $Name -Mine "Import-Module '$module'; $(& $Timed $read)" -Peers (Select-Peer ([ordered] @{
                'powershell-yaml' = "Import-Module powershell-yaml; `$text = Get-Content -Raw '$work/estate.yaml'; $(& $Timed 'ConvertFrom-Yaml $text')"
            }))
}

function Measure-Read { Compare-Reading "Read $size pools" ${function:Get-FreshScript} }

function Measure-ReadWarm { Compare-Reading "Read $size pools, warm" ${function:Get-WarmScript} }

function Compare-Inspecting([string] $Name, [scriptblock] $Timed) {
    # Ten rules of the topology article as PSRule has them.
    $peer = "`$pools | Invoke-PSRule -Path '$PSScriptRoot/Ten.Rule.ps1' -WarningAction Ignore"
    Compare-Speed -Name $Name -Mine "Import-Module '$module'; `$topology = $read; $(& $Timed 'Test-PChatTopology -Topology $topology')" -Peers (Select-Peer ([ordered] @{
                'PSRule' = "Import-Module '$module'; `$pools = ($read).ChatPools; Import-Module PSRule; $(& $Timed $peer)"
            }))
}

function Measure-Inspect { Compare-Inspecting "Inspect $size pools" ${function:Get-FreshScript} }

function Measure-InspectWarm { Compare-Inspecting "Inspect $size pools, warm" ${function:Get-WarmScript} }

function Measure-Batch {
    Compare-Speed -Name "$size files of one pool" -Mine "Import-Module '$module'; `$watch.Restart(); `$null = Test-PChatTopology '$work/tenants/*.yaml'" -Peers ([ordered] @{
            'the same pools as one file' = "Import-Module '$module'; `$watch.Restart(); `$null = Test-PChatTopology '$work/estate.yaml'"
        })
}

function Measure-Program {
    Write-Hello
    $portable = 'dotnet', "$work/hello/portable/hello.dll"
    Invoke-Dotnet 'build', "$root/src/PersistentChat.Cli", '--configuration', 'Release', '--nologo', '--verbosity', 'quiet'
    Compare-Speed -Name 'dotnet pchat.dll check contoso.yaml, whole process' -Mine @('dotnet', "$root/src/PersistentChat.Cli/bin/Release/net10.0/pchat.dll", 'check', $contoso) -Peers ([ordered] @{
            'dotnet hello.dll' = $portable
        })
    $native = Get-Item -Path "$root/out/pchat/pchat*" -ErrorAction Ignore
    if (-not $native) {
        Write-Warning 'The native pchat is left out: ./build.ps1 -Task Native compiles it.'
        return
    }
    Compare-Speed -Name 'Native pchat check contoso.yaml, whole process' -Mine @($native.FullName, 'check', $contoso) -Peers ([ordered] @{
            'dotnet hello.dll' = $portable
            'native hello'     = @((Get-Item -Path "$work/hello/native/hello*" -Exclude *.dbg, *.pdb).FullName)
        })
}

$contoso = "$root/samples/contoso.yaml"
try {
    if ($Row -match 'Read|Inspect|Batch') {
        Write-Estate
    }
    foreach ($name in $Row) {
        & "Measure-$name"
    }
}
finally {
    Remove-Item -LiteralPath $work -Recurse -Force
}
