<#
.SYNOPSIS
    What a real shell does with the built module in the torture campaigns. Lines that begin with 'failed' are what must not happen.
.PARAMETER Module
    The folder of the module.
.PARAMETER Task
    Read: reads, checks, saves, shows and logs every file of a folder. Save: saves two topologies in turns until it is killed. Write: adds sites to a file.
.PARAMETER Path
    The folder or file.
.PARAMETER From
    Save: the folder of the two topologies. Read: the folder of the samples' scripts.
.PARAMETER Writer
    Write: begins the names of the sites.
.PARAMETER Count
    Write: how many sites.
#>
param(
    [string] $Module,

    [ValidateSet('Read', 'Save', 'Write')]
    [string] $Task,

    [string] $Path,

    [string] $From,

    [string] $Writer,

    [int] $Count
)

$ErrorActionPreference = 'Stop'
$PSStyle.OutputRendering = 'PlainText'
$steering = '[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069]'
Import-Module ([WildcardPattern]::Escape($Module))

function Assert-Typed([string] $What, $Problem) {
    foreach ($record in $Problem) {
        if ($record.Exception -isnot [PersistentChat.TopologyException]) {
            "failed $What`: $($record.Exception.GetType().FullName): $($record.Exception.Message -replace '\s+', ' ')"
        }
        elseif ("$record" -match $steering) {
            "failed $What`: the error steers the reader"
        }
    }
}

function Use-Document([IO.FileInfo] $File) {
    # What services add to; every file finds the same one.
    Import-PChatTopology -LiteralPath (Join-Path $From 'contoso.yaml')
    $topology = Import-PChatTopology -LiteralPath $File.FullName -PassThru -ErrorAction SilentlyContinue -ErrorVariable problems -WarningAction SilentlyContinue -WarningVariable notes
    Assert-Typed $File.Name $problems
    if (-not $topology) {
        if (-not $problems) {
            "failed $($File.Name): neither a topology nor an error"
        }
        return
    }
    $saved, $again = 'saved.yaml', 'again.yaml' | ForEach-Object { Join-Path ([IO.Path]::GetTempPath()) "pchat-$PID-$_" }
    try {
        Export-PChatTopology -LiteralPath $saved -Topology $topology -Force
        Export-PChatTopology -LiteralPath $again -Topology (Import-PChatTopology -LiteralPath $saved -PassThru -WarningAction SilentlyContinue) -Force
        if ([IO.File]::ReadAllText($saved) -cne [IO.File]::ReadAllText($again)) {
            "failed $($File.Name): saved and read again it is another topology"
        }
    }
    catch [PersistentChat.TopologyException] {
        # Half of a character, which no document can hold.
        if ($_.Exception.Error -ne 'InvalidInput') {
            "failed $($File.Name): $_"
        }
    }
    finally {
        Remove-Item -LiteralPath $saved, $again -Force -ErrorAction Ignore
    }
    $report = Test-PChatTopology -Topology $topology
    $screen = $topology, $report, $report.Findings, $topology.ChatPools, $topology.Sites, $topology.Computers, "$notes" | ForEach-Object { $_ } | Out-String -Width 120
    if ($screen -match $steering) {
        "failed $($File.Name): the screen steers the reader"
    }
}

function Use-Script {
    $log, $markdown = 'check.log', 'drift.md' | ForEach-Object { Join-Path ([IO.Path]::GetTempPath()) "pchat-$PID-$_" }
    try {
        & (Join-Path $From 'Invoke-ScheduledValidation.ps1') -Path (Join-Path $Path '*') -LogPath $log -Module $Module
        if ($LASTEXITCODE -notin 0, 1, 2) {
            "failed Invoke-ScheduledValidation.ps1: exit code $LASTEXITCODE"
        }
        foreach ($line in [IO.File]::ReadAllLines($log)) {
            if ($line -notmatch '^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ [A-Z]+ ' -or $line -match $steering) {
                'failed Invoke-ScheduledValidation.ps1: a forged line'
            }
        }
        foreach ($file in Get-ChildItem -LiteralPath $Path -File | Select-Object -First 20) {
            & (Join-Path $From 'Invoke-DriftCheck.ps1') -PlanPath $file.FullName -DeployedPath (Join-Path $From 'contoso.yaml') -MarkdownPath $markdown -Module $Module |
                Where-Object { $_ -match $steering } | ForEach-Object { "failed Invoke-DriftCheck.ps1, $($file.Name): a line steers the reader" }
            if ($LASTEXITCODE -notin 0, 1, 2 -or ($LASTEXITCODE -ne 2 -and [IO.File]::ReadAllText($markdown) -match $steering)) {
                "failed Invoke-DriftCheck.ps1, $($file.Name): exit code $LASTEXITCODE"
            }
        }
    }
    finally {
        Remove-Item -LiteralPath $log, $markdown -Force -ErrorAction Ignore
    }
}

switch ($Task) {
    'Read' {
        $files = @(Get-ChildItem -LiteralPath $Path -File | Sort-Object Name)
        foreach ($file in $files) {
            try {
                Use-Document $file
            }
            catch {
                "failed $($file.Name): $($_.Exception.GetType().FullName): $_"
            }
        }
        Use-Script
        "done $($files.Count)"
    }
    'Save' {
        $versions = @(Get-ChildItem -LiteralPath $From -File | ForEach-Object { Import-PChatTopology -LiteralPath $_.FullName -PassThru })
        for ($i = 0; ; $i++) {
            Export-PChatTopology -LiteralPath $Path -Topology $versions[$i % 2] -Force
            if ($i -eq 0) {
                [Console]::Out.WriteLine('save')
            }
        }
    }
    'Write' {
        foreach ($number in 1..$Count) {
            $site = "$Writer-$number"
            try {
                Import-PChatTopology -LiteralPath $Path
                $null = New-PChatSite -Name $site
                Export-PChatTopology -LiteralPath $Path
                "saved $site"
            }
            catch [PersistentChat.TopologyException] {
                "refused $($_.Exception.Error)"
            }
        }
    }
}
