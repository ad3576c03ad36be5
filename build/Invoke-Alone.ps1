<#
.SYNOPSIS
    Runs a script while no other build.ps1 works in the same folder; waits for the other, and says so.
.PARAMETER Folder
    The folder.
.PARAMETER Script
    What to do there.
#>
function Invoke-Alone {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)]
        [string] $Folder,

        [Parameter(Mandatory)]
        [scriptblock] $Script
    )

    # The name of a mutex may not hold a path. 'Global' reaches the other terminals of this computer.
    $hash = [Security.Cryptography.SHA256]::Create().ComputeHash([Text.Encoding]::UTF8.GetBytes($Folder.ToUpperInvariant()))
    $mutex = [Threading.Mutex]::new($false, 'Global\pchat-build-' + [BitConverter]::ToString($hash, 0, 16).Replace('-', ''))
    $mine = $false
    try {
        $told = $false
        while (-not $mine) {
            try {
                # Not for ever at once, so that Ctrl+C is heard.
                $mine = $mutex.WaitOne(500 * [int] $told)
            }
            catch [Threading.AbandonedMutexException] {
                # The other was ended in the midst of it; what it left is made anew.
                $mine = $true
            }
            if (-not $mine -and -not $told) {
                Write-Information "Another build.ps1 works in '$Folder'; this one waits for it." -InformationAction Continue
                $told = $true
            }
        }
        & $Script
    }
    finally {
        if ($mine) {
            $mutex.ReleaseMutex()
        }
        $mutex.Dispose()
    }
}
