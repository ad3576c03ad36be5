<#
.SYNOPSIS
    Compares what is deployed with what is planned: a line for each difference, and an exit code.
.DESCRIPTION
    Fit for Task Scheduler and cron. On a server that has Get-CsTopology, the deployment itself is read, with the
    Persistent Chat services; elsewhere, files that were saved there. What a deployment does not state, such as users,
    time zones and hardware, is not compared. Exit codes: 0 no drift; 1 drift; 2 a file could not be read, or the
    comparison itself failed.
.PARAMETER PlanPath
    The topology document that says what is planned.
.PARAMETER DeployedPath
    What was saved of the deployment: first the topology, which is the output of Get-CsTopology -AsXml, a file of Topology
    Builder or of Export-CsConfiguration, then output of Get-CsService. Left out, this server is asked.
.PARAMETER MarkdownPath
    The file to write the differences to as Markdown, for a ticket or a mail.
.PARAMETER JsonPath
    The file to write the differences to as JSON, for other programs.
.PARAMETER Module
    The module's directory or manifest, or its name once it is installed.
.EXAMPLE
    powershell.exe -NoProfile -File Invoke-DriftCheck.ps1 -PlanPath C:\Topologies\contoso.yaml -MarkdownPath C:\Logs\drift.md

    As the action of a scheduled task on a front-end server.
.EXAMPLE
    0 6 * * *  pwsh -NoProfile -Command "/opt/pchat/Invoke-DriftCheck.ps1 /srv/contoso.yaml /srv/topology.xml, /srv/services.xml; exit $LASTEXITCODE"

    As a line of a crontab, with files that a server saved: (Get-CsTopology -AsXml).ToString() | Out-File topology.xml, and
    Get-CsService -PersistentChatServer | Export-Clixml services.xml.
#>
[CmdletBinding()]
param(
    [Parameter(Mandatory, Position = 0)]
    [string] $PlanPath,

    [Parameter(Position = 1)]
    [string[]] $DeployedPath,

    [string] $MarkdownPath,

    [string] $JsonPath,

    [string] $Module = 'PersistentChatTopology'
)

$ErrorActionPreference = 'Stop'
Set-StrictMode -Version 3.0

# What this server says about the deployment, as the texts that it could have been saved in.
function Get-Deployment {
    if (-not (Get-Command Get-CsTopology -ErrorAction Ignore)) {
        throw 'This computer has no Get-CsTopology. Name the files that a server saved with -DeployedPath.'
    }
    (Get-CsTopology -AsXml).ToString()
    $services = @(
        Get-CsService -PersistentChatServer
        Get-CsService -PersistentChatDatabase
        Get-CsService -PersistentChatComplianceDatabase
        Get-CsService -FileStore
    )
    # Without a chat pool there is nothing to add.
    if ($services | Where-Object { $_.Identity -match '^PersistentChat' }) {
        [System.Management.Automation.PSSerializer]::Serialize($services, 2)
    }
}

function ConvertTo-Cell($Value) {
    # Punctuation would be markup, and what nobody sees could steer whoever reads it.
    [PersistentChat.VisibleText]::Of("$Value") -replace '([\\`*_{}\[\]<>#|~$&])', '\$1'
}

function ConvertTo-Report($Changes, $Notes, [string] $Summary) {
    "# $(ConvertTo-Cell $Summary)"
    ''
    if ($Changes) {
        '| action | object | name | property | planned | deployed | consequence |'
        '| --- | --- | --- | --- | --- | --- | --- |'
        foreach ($change in $Changes) {
            $cells = $change.Action, $change.Kind, $change.Target, $change.Property, $change.Before, $change.After, $change.Consequence
            "| $(@($cells | ForEach-Object { ConvertTo-Cell $_ }) -join ' | ') |"
        }
        ''
    }
    foreach ($note in $Notes) {
        "* $(ConvertTo-Cell $note)"
    }
}

# The old file stays until the new one is whole, and none that was compared is overwritten.
function Save-Line([string] $Path, [string[]] $Line) {
    $file, [string[]] $inputs = @($Path, $PlanPath) + $DeployedPath | Where-Object { $_ } |
        ForEach-Object { $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($_) }
    try {
        [PersistentChat.Cmdlets.ScriptOutput]::Write($file, $Line, $inputs)
    }
    catch {
        throw $_.Exception.GetBaseException()
    }
}

try {
    Import-Module ([WildcardPattern]::Escape($Module))
    if ($DeployedPath) {
        $DeployedPath | ForEach-Object { Import-PChatTopology -LiteralPath $_ -WarningAction SilentlyContinue }
    }
    else {
        Get-Deployment | ForEach-Object { $_ | Import-PChatTopology -WarningAction SilentlyContinue }
    }
    $changes = @(Compare-PChatTopology -ReferenceTopology $PlanPath -IgnoreUnstated -WarningAction SilentlyContinue -WarningVariable leftOut)
    $notes = @(@((Get-PChatTopology).Notes) + $leftOut | ForEach-Object { "$_" })
    $summary = if ($changes) { "Differences: $($changes.Count)" } else { 'No drift' }

    if ($MarkdownPath) {
        Save-Line -Path $MarkdownPath -Line (ConvertTo-Report -Changes $changes -Notes $notes -Summary $summary)
    }
    if ($JsonPath) {
        $rows = @($changes | Select-Object @{ n = 'Action'; e = { "$($_.Action)" } }, @{ n = 'Kind'; e = { "$($_.Kind)" } }, Target, Property,
            Before, After, Consequence, Source)
        Save-Line -Path $JsonPath -Line (ConvertTo-Json -InputObject ([ordered] @{ Drift = [bool] $changes; Changes = $rows; Notes = $notes }) -Depth 4)
    }
    $summary
    $changes | ForEach-Object { "$_" }
}
catch {
    # Whoever started the task sees this even when no file could be written.
    [Console]::Error.WriteLine("$_")
    exit 2
}

exit [int][bool]$changes
