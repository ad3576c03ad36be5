<#
.SYNOPSIS
    Checks topology files without a person: a line for each finding in a log file, and an exit code.
.DESCRIPTION
    Fit for Task Scheduler and cron. Exit codes, as those of pchat check: 0 every file passed; 1 at least one file failed;
    2 a file could not be read, the command line is wrong, or the check itself failed. The log is appended to,
    one line a finding, with the time in UTC, and one a file: whether it passed, how much was found, and how many
    rules could decide what they speak of. A line with WRONGUSE or BROKEN says what went wrong.

    -Path
        The files to check, or folders that hold them; wildcards are allowed, in quotes where a shell would replace
        them. Several are separated by commas: a.yaml,b.yaml

    -LogPath
        The log file, of this script alone. Its folder must exist.

    -FailOn
        The least severity with which a finding fails the check: Error, Warning or Information.

    -Policy
        A policy file: other severities and rules of the house.

    -Baseline
        A baseline file: the findings that are known, and that fail nothing.

    -RequireDecided
        The rules that have to be decided: All, categories such as SqlServer, or ids, separated by commas. A rule
        that lacks facts then fails the check, in a line that names them.

    -Module
        The module's directory or manifest, or its name once it is installed.
.EXAMPLE
    powershell.exe -NoProfile -File Invoke-ScheduledValidation.ps1 -Path C:\Topologies\*.yaml -LogPath C:\Logs\pchat.log

    As the action of a scheduled task.
.EXAMPLE
    0 6 * * *  pwsh -NoProfile -File /opt/pchat/Invoke-ScheduledValidation.ps1 -Path '/srv/topologies/*.yaml' -LogPath /var/log/pchat.log

    As a line of a crontab.
#>
# The parameters are those of a function: where one is given twice, PowerShell itself would end a script that has them with 1, and no log would tell.
$ErrorActionPreference = 'Stop'
Set-StrictMode -Version 3.0

function Add-LogEntry([string] $Path, [string] $Level, [string] $Text) {
    $time = [DateTime]::UtcNow.ToString('yyyy-MM-ddTHH:mm:ssZ', [cultureinfo]::InvariantCulture)
    # A name in a document neither begins a line of the log nor steers the terminal that shows it; what goes wrong before the module is there names no document.
    $visible = if ('PersistentChat.VisibleText' -as [type]) { [PersistentChat.VisibleText]::Of($Text) } else { $Text -replace '\p{C}', '?' }
    $line = $visible -replace '\s+', ' '
    Add-Content -LiteralPath $Path -Value "$time $Level $line" -Encoding utf8
}

# What somebody else wrote, such as a topology, is no log to add to.
function Assert-Log([string] $Path) {
    $file = Get-Item -LiteralPath $Path -ErrorAction Ignore
    if ($file -is [IO.FileInfo] -and $file.Length -gt 0 -and
        (Get-Content -LiteralPath $Path -TotalCount 1) -notmatch '^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ [A-Z-]+ ') {
        throw "'$Path' is no log of this script, and nothing is added to it. Choose another path for -LogPath."
    }
}

# What is wrong with the command line; nothing when it is right.
function Get-WrongUse {
    if (-not $LogPath) {
        '-LogPath is missing.'
    }
    if (-not $Path) {
        '-Path is missing.'
    }
    if ($Rest) {
        "'$($Rest -join "', '")' belongs to no parameter. Put wildcards in quotes, and write several files with commas."
    }
    if ($null -ne $RequireDecided -and -not ($RequireDecided -join '').Trim()) {
        '-RequireDecided has an empty value.'
    }
    if ($FailOn -notin 'Error', 'Warning', 'Information') {
        "'$FailOn' is not a severity. -FailOn takes Error, Warning or Information."
    }
}

# Ends the script: whoever started the task sees this even when the log itself cannot be written.
function Stop-Check([string] $Level, [string] $Text) {
    [Console]::Error.WriteLine($Text)
    if ($LogPath) {
        try {
            Assert-Log -Path $LogPath
            Add-LogEntry -Path $LogPath -Level $Level -Text $Text
        }
        catch {
            [Console]::Error.WriteLine("$_")
        }
    }
    exit 2
}

function Invoke-Check {
    # What is wrong with the command line is found below: nobody is there to answer, and the log is where they will look.
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [string[]] $Path,

        [string] $LogPath,

        [string] $FailOn = 'Error',

        [string] $Policy,

        [string] $Baseline,

        [string[]] $RequireDecided,

        [string] $Module = 'PersistentChatTopology',

        [Parameter(ValueFromRemainingArguments)]
        [string[]] $Rest
    )

    $wrong = @(Get-WrongUse) -join ' '
    if ($wrong) {
        Stop-Check -Level 'WRONGUSE' -Text $wrong
    }
    # With -File a list comes as one text.
    $Path = @($Path | ForEach-Object { if (Test-Path -LiteralPath $_) { $_ } else { $_ -split ',' } })

    try {
        Assert-Log -Path $LogPath
        Import-Module ([WildcardPattern]::Escape($Module))
        $terms = @{}
        if ($Policy) {
            $terms.Policy = $Policy
        }
        if ($Baseline) {
            $terms.Baseline = $Baseline
        }
        if ($RequireDecided) {
            # From a command line a list comes as one text.
            $terms.RequireDecided = $RequireDecided.Split(',').Trim()
        }
        $reports = @(Test-PChatTopology -Path $Path @terms -ErrorAction SilentlyContinue -ErrorVariable unreadable)

        foreach ($report in $reports) {
            foreach ($finding in $report.Findings) {
                Add-LogEntry -Path $LogPath -Level $finding.Severity.ToString().ToUpperInvariant() -Text "$($report.TopologyName): $finding"
            }
            foreach ($accepted in $report.Suppressed) {
                Add-LogEntry -Path $LogPath -Level 'SUPPRESSED' -Text "$($report.TopologyName): $accepted"
            }
            foreach ($outcome in $report.Outcomes | Where-Object RuleId -In $report.Undecided) {
                Add-LogEntry -Path $LogPath -Level 'UNDECIDED' -Text "$($report.TopologyName): $($outcome.RuleId) lacks $($outcome.Open -join ', ')"
            }
            # Nobody reads that it passed where something was left open.
            $verdict = if ($report.Reaches($FailOn)) { 'FAILED' } elseif ($report.NotDecided) { 'PASSED-AS-DECIDED' } else { 'PASSED' }
            $counts = "$($report.Errors) errors, $($report.Warnings) warnings, $($report.Information) information"
            $decided = "$($report.Decided) of $($report.Outcomes.Count) rules decided, $($report.NotApplicable) not applicable, $($report.NotDecided) lack facts"
            Add-LogEntry -Path $LogPath -Level $verdict -Text "$($report.TopologyName): $counts; $decided"
        }
        foreach ($problem in $unreadable) {
            Add-LogEntry -Path $LogPath -Level 'UNREADABLE' -Text "$problem"
        }
    }
    catch {
        Stop-Check -Level 'BROKEN' -Text "$_"
    }

    if ($unreadable) {
        exit 2
    }
    $failed = $reports | Where-Object { $_.Reaches($FailOn) }
    exit [int][bool]$failed
}

try {
    Invoke-Check @args
}
catch [System.Management.Automation.ParameterBindingException] {
    # Where the log is, the command line may say all the same.
    $LogPath = for ($i = 0; $i -lt $args.Count - 1; $i++) {
        if ($args[$i] -in '-LogPath', '-LogPath:') {
            $args[$i + 1]
            break
        }
    }
    Stop-Check -Level 'WRONGUSE' -Text "$_"
}
