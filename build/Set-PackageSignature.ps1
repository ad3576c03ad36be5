<#
.SYNOPSIS
    Signs packages for NuGet, which checks them when it installs them.
.PARAMETER Path
    The .nupkg files.
.PARAMETER Certificate
    What Set-FileSignature takes.
.PARAMETER Password
    The password of the .pfx file. NuGet takes it as an argument, which others on this computer can see while it runs.
.PARAMETER TimestampServer
    The address of an RFC 3161 server.
#>
function Set-PackageSignature {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)]
        [string[]] $Path,

        [Parameter(Mandatory)]
        [string] $Certificate,

        [securestring] $Password,

        [uri] $TimestampServer
    )

    $how = @(
        if (Test-Path -LiteralPath $Certificate -PathType Leaf) {
            '--certificate-path', $Certificate
            if ($Password) {
                '--certificate-password', [Net.NetworkCredential]::new('', $Password).Password
            }
        }
        else {
            $hash = [Security.Cryptography.SHA256]::Create().ComputeHash((Get-SigningCertificate -Certificate $Certificate).RawData)
            '--certificate-fingerprint', [BitConverter]::ToString($hash).Replace('-', '')
        }
        if ($TimestampServer) {
            '--timestamper', $TimestampServer.AbsoluteUri
        }
    )
    foreach ($file in $Path) {
        Invoke-Dotnet -Arguments (@('nuget', 'sign', $file, '--verbosity', 'quiet') + $how)
    }
}
