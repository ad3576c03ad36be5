<#
.SYNOPSIS
    Finds how to start the running PowerShell once more.
.DESCRIPTION
    The program, and the arguments that come before any other. An installed shell is a program of its own; the .NET tool is the assembly
    pwsh.dll, which runs in the program dotnet; in the ISE and in other hosts the shell stands where PowerShell has its home.
.PARAMETER Process
    The program that runs this script.
.PARAMETER ShellHome
    The directory that the running PowerShell was started from.
.EXAMPLE
    $program, [string[]] $first = Get-ShellCommand
    & $program @first -NoProfile -Command '$PSVersionTable'
#>
function Get-ShellCommand {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Process = (Get-Process -Id $PID).Path,

        [string] $ShellHome = $PSHOME
    )

    $program = [IO.Path]::GetFileNameWithoutExtension($Process)
    if ($program -in 'pwsh', 'powershell', 'pwsh-preview') {
        return $Process
    }
    $assembly = Join-Path $ShellHome 'pwsh.dll'
    if ($program -eq 'dotnet' -and (Test-Path -LiteralPath $assembly)) {
        return $Process, $assembly
    }
    foreach ($name in 'powershell.exe', 'pwsh.exe', 'pwsh') {
        $candidate = Join-Path $ShellHome $name
        if (Test-Path -LiteralPath $candidate) {
            return $candidate
        }
    }
    throw "Nobody knows how to start another PowerShell: this one runs in '$Process', and there is none in '$ShellHome'. Run this script in pwsh or in powershell.exe."
}
