using PersistentChat.Documents.Scripts;
using PersistentChat.Internal;

namespace PersistentChat.Documents.Runbooks;

/// <summary>The functions of every runbook script, for Windows PowerShell 3 or later. No value of a topology is in them.</summary>
internal static class RunbookScriptFunctions
{
    /// <summary>The functions, with their questions in the UI culture of the moment.</summary>
    public static string Text => $$"""
        $ErrorActionPreference = 'Stop'
        $script:Done = @()
        # With -File a list comes as one text.
        $Confirmed = @($Confirmed -split '\s*,\s*')

        # Ends the script with what is done and where to go on.
        function Stop-Runbook([string] $Number, [string] $Reason) {
            throw ($Reason + ({{Say("Stopped")}} -f $Number) + ' ' + ($script:Done -join ', '))
        }

        # Whether a step has a person's word: given at the prompt, or beforehand.
        function Test-RunbookWord([string] $Number, [string] $Question) {
            if (-not $Unattended) { return Read-RunbookAnswer $Question }
            Write-Host ('  ' + $Question)
            $Confirmed -contains $Number
        }

        # Ends a script that may not ask.
        function Stop-Unattended([string] $Number, [string] $Missing) {
            if ($Unattended) { Stop-Runbook $Number ($Missing + ' ') }
        }

        function Read-RunbookAnswer([string] $Question) {
            do { $answer = Read-Host -Prompt $Question } until ($answer -match '^\s*[yn]')
            $answer -match '^\s*y'
        }

        # Shows a step, looks and asks whether it is to be done, does it, and repeats or passes over a command that fails.
        function Invoke-RunbookStep(
            [string] $Number, [string] $Task, [string[]] $Details = @(), [scriptblock] $Check, [string] $OnlyIf, [string] $Before,
            [string] $Question, [hashtable] $Needs = @{}, [scriptblock[]] $Action = @()
        ) {
            if ([version] $Number -lt $StartAt) { return }
            Write-Host ''
            Write-Host ($Number + ' ' + $Task) -ForegroundColor Cyan
            foreach ($detail in $Details) { Write-Host ('  ' + $detail) }
            if ($Check) {
                try { & $Check | Out-Host } catch { Write-Warning -Message ([string] $_) }
            }
            if ($OnlyIf -and -not (Test-RunbookWord $Number ($OnlyIf + ' ' + {{Say("Applies")}}))) {
                Write-Host ({{Say("LeftOut")}} + ': ' + $Number)
                return
            }
            if (($Before -or $Question) -and $Confirmed -notcontains $Number) {
                Stop-Unattended $Number ({{Say("NotConfirmed")}} -f $Number)
            }
            if ($Before -and -not (Test-RunbookWord $Number ($Before + ' ' + {{Say("Holds")}}))) { Stop-Runbook $Number }
            if ($Question -and -not $Unattended -and (Read-Host -Prompt $Question) -match '^\s*q') { Stop-Runbook $Number }
            foreach ($name in $Needs.Keys) {
                while (-not (Get-Variable -Name $name -ValueOnly)) {
                    Stop-Unattended $Number ({{Say("Missing")}} + ': -' + $name + ' (' + $Needs[$name] + ').')
                    Set-Variable -Name $name -Scope Script -Value (Read-Host -Prompt ({{Say("Missing")}} + ': ' + $Needs[$name]))
                }
            }
            $passedOver = $false
            foreach ($command in $Action) {
                Write-Host ('  >' + $command)
                $answer = 'r'
                while ($answer -match '^\s*r') {
                    try {
                        & $command | Out-Host
                        $answer = ''
                    }
                    catch {
                        Write-Warning -Message ([string] $_)
                        Stop-Unattended $Number ([string] $_)
                        Write-Warning -Message {{Say("Failed")}}
                        do { $answer = Read-Host -Prompt {{Say("Choose")}} } until ($answer -match '^\s*[rnq]')
                        if ($answer -match '^\s*q') { Stop-Runbook $Number }
                        if ($answer -match '^\s*n') { $passedOver = $true }
                    }
                }
            }
            if ($passedOver) {
                Write-Host ({{Say("LeftOut")}} + ': ' + $Number)
                return
            }
            $script:Done += $Number
            Write-Host ({{Say("Done")}} + ': ' + $Number)
        }

        """.Replace("\r\n", "\n");

    private static string Say(string key) => PowerShellText.Quote(Texts.Runbook("Script_" + key));
}
