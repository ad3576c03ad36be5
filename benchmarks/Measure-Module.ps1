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
.EXAMPLE
    pwsh benchmarks/Measure-Module.ps1 -Rounds 7
#>
[CmdletBinding()]
param(
    [ValidateRange(1, 100)]
    [int] $Rounds = 7,

    [ValidateRange(1, 10000)]
    [int] $Pools = 1000
)

$ErrorActionPreference = 'Stop'
$turns = $Rounds
Set-StrictMode -Version 3.0

$root = Split-Path $PSScriptRoot
$module = Get-ChildItem -Path "$root/out/PersistentChatTopology/*/PersistentChatTopology.psd1" | Select-Object -Last 1 -ExpandProperty FullName
if (-not $module) {
    throw 'There is no built module under out/. Run ./build.ps1 first.'
}
$shell = (Get-Process -Id $PID).Path
$work = Join-Path ([IO.Path]::GetTempPath()) "pchat-measure-$PID"
$null = New-Item -ItemType Directory -Path $work, "$work/tenants"

# An empty binary module of one cmdlet: what importing costs at least.
Add-Type -OutputAssembly "$work/Empty.dll" -TypeDefinition @'
using System.Management.Automation;
[Cmdlet(VerbsCommon.Get, "Nothing")]
public sealed class GetNothingCommand : PSCmdlet { }
'@
New-ModuleManifest -Path "$work/Empty.psd1" -RootModule Empty.dll -ModuleVersion 1.0 -CmdletsToExport Get-Nothing -FunctionsToExport @() -AliasesToExport @()

# Ten rules of the topology article as PSRule has them.
Copy-Item -LiteralPath "$PSScriptRoot/Ten.Rule.ps1" -Destination $work

# The estate: one document, and a document for each pool.
& dotnet run --project "$PSScriptRoot/PersistentChat.Benchmarks" --configuration Release -- estate $Pools "$work/estate.yaml" "$work/tenants"
if ($LASTEXITCODE -ne 0) {
    throw 'The estate could not be written.'
}

# Runs a script in a new process and returns the milliseconds that it says it took.
function Measure-Process([string] $Script) {
    $text = "`$ProgressPreference = 'SilentlyContinue'; `$watch = [Diagnostics.Stopwatch]::StartNew(); $Script; 'took ' + `$watch.Elapsed.TotalMilliseconds.ToString([cultureinfo]::InvariantCulture)"
    $lines = & $shell -NoProfile -NonInteractive -Command $text
    $took = @($lines) -match '^took '
    if (-not $took) {
        throw "The process did not finish: $Script"
    }
    [double]::Parse($took[-1].Substring(5), [cultureinfo]::InvariantCulture)
}

# Runs a program and returns the milliseconds of the whole process.
function Measure-Program([string[]] $Command) {
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
            $milliseconds = if ($script -is [string]) { Measure-Process $script } else { Measure-Program $script }
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

try {
    $contoso = "$root/samples/contoso.yaml"
    $readYaml = "Import-Module powershell-yaml; `$null = Get-Content -Raw '{0}' | ConvertFrom-Yaml"
    Compare-Speed -Name 'Import-Module' -Mine "Import-Module '$module'" -Peers (Select-Peer ([ordered] @{
                'empty binary module' = "Import-Module '$work/Empty.psd1'"
                'powershell-yaml'     = 'Import-Module powershell-yaml'
                'PSRule'              = 'Import-Module PSRule'
            }))
    Compare-Speed -Name 'First Test-PChatTopology, import included' -Mine "Import-Module '$module'; `$null = Test-PChatTopology '$contoso'" -Peers (Select-Peer ([ordered] @{
                'powershell-yaml' = $readYaml -f $contoso
            }))
    Compare-Speed -Name "Read $Pools pools" -Mine "Import-Module '$module'; `$watch.Restart(); `$null = Import-PChatTopology '$work/estate.yaml' -PassThru" -Peers (Select-Peer ([ordered] @{
                'powershell-yaml' = "Import-Module powershell-yaml; `$text = Get-Content -Raw '$work/estate.yaml'; `$watch.Restart(); `$null = ConvertFrom-Yaml `$text"
            }))
    Compare-Speed -Name "Inspect $Pools pools" -Mine "Import-Module '$module'; `$topology = Import-PChatTopology '$work/estate.yaml' -PassThru; `$watch.Restart(); `$null = Test-PChatTopology -Topology `$topology" -Peers (Select-Peer ([ordered] @{
                'PSRule' = "Import-Module '$module'; `$pools = (Import-PChatTopology '$work/estate.yaml' -PassThru).ChatPools; Import-Module PSRule; `$watch.Restart(); `$null = `$pools | Invoke-PSRule -Path '$work/Ten.Rule.ps1' -WarningAction Ignore"
            }))
    Compare-Speed -Name "$Pools files of one pool" -Mine "Import-Module '$module'; `$watch.Restart(); `$null = Test-PChatTopology '$work/tenants/*.yaml'" -Peers ([ordered] @{
            'the same pools as one file' = "Import-Module '$module'; `$watch.Restart(); `$null = Test-PChatTopology '$work/estate.yaml'"
        })
    $pchat = "$root/src/PersistentChat.Cli/bin/Release/net10.0/pchat.dll"
    & dotnet build "$root/src/PersistentChat.Cli" --configuration Release --nologo --verbosity quiet
    $null = New-Item -ItemType Directory -Path "$work/hello"
    Set-Content -LiteralPath "$work/hello/hello.csproj" -Value '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>'
    Set-Content -LiteralPath "$work/hello/Program.cs" -Value 'System.Console.WriteLine("Hello, World!");'
    & dotnet build "$work/hello" --configuration Release --nologo --verbosity quiet
    Compare-Speed -Name 'pchat check contoso.yaml, whole process' -Mine @('dotnet', $pchat, 'check', $contoso) -Peers ([ordered] @{
            'dotnet hello.dll' = @('dotnet', "$work/hello/bin/Release/net10.0/hello.dll")
        })
}
finally {
    Remove-Item -LiteralPath $work -Recurse -Force
}
