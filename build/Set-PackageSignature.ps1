<#
.SYNOPSIS
    Signs packages for NuGet, which checks them when it installs them.
.PARAMETER Path
    The .nupkg files.
.PARAMETER Signer
    Who signs, from New-Signer.
#>
function Set-PackageSignature {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)]
        [string[]] $Path,

        [Parameter(Mandatory)]
        [pscustomobject] $Signer
    )

    $how = @(
        if ($Signer.IsFile) {
            '--certificate-path', $Signer.Certificate
            if ($Signer.Password) {
                '--certificate-password', $Signer.Password
            }
        }
        else {
            $hash = [Security.Cryptography.SHA256]::Create().ComputeHash((Get-SigningCertificate $Signer).RawData)
            '--certificate-fingerprint', [BitConverter]::ToString($hash).Replace('-', '')
        }
        if ($Signer.TimestampServer) {
            '--timestamper', $Signer.TimestampServer
        }
    )
    foreach ($file in $Path) {
        Invoke-Dotnet -Arguments (@('nuget', 'sign', $file, '--verbosity', 'quiet') + $how)
        # NuGet writes a file that only its owner can read, and a package is made for others.
        if ($env:OS -ne 'Windows_NT') {
            & chmod 644 $file
        }
    }
}
