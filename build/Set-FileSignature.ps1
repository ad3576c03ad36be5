<#
.SYNOPSIS
    Signs scripts, views and assemblies for Windows (Authenticode).
.DESCRIPTION
    On Windows, PowerShell itself signs. Elsewhere it cannot, and osslsigncode does, which many distributions have as a package.
.PARAMETER Path
    The files.
.PARAMETER Signer
    Who signs, from New-Signer.
#>
function Set-FileSignature {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)]
        [string[]] $Path,

        [Parameter(Mandatory)]
        [pscustomobject] $Signer
    )

    Assert-Signer -Signer $Signer
    if (Get-Command Set-AuthenticodeSignature -ErrorAction Ignore) {
        $how = @{ Certificate = Get-SigningCertificate $Signer; HashAlgorithm = 'SHA256'; IncludeChain = 'NotRoot' }
        if ($Signer.TimestampServer) {
            $how.TimestampServer = $Signer.TimestampServer
        }
        foreach ($file in $Path) {
            $signature = Set-AuthenticodeSignature -LiteralPath $file @how
            if (-not $signature.SignerCertificate -or $signature.SignerCertificate.Thumbprint -ne $how.Certificate.Thumbprint) {
                throw "'$file' could not be signed: $($signature.StatusMessage)"
            }
        }
        return
    }

    $timestamp = if ($Signer.TimestampServer) { '-ts', $Signer.TimestampServer }
    foreach ($file in $Path) {
        $signed = "$file.signed"
        # The password goes in by the pipe; arguments can be seen by everybody on the computer.
        $output = $Signer.Password | & osslsigncode sign -pkcs12 $Signer.Certificate -readpass - -h sha256 @timestamp -in $file -out $signed 2>&1
        if ($LASTEXITCODE -ne 0) {
            throw "'$file' could not be signed: $($output -join ' ')"
        }
        Move-Item -LiteralPath $signed -Destination $file -Force
    }
}

# Whether there is an osslsigncode that knows scripts.
function Test-Osslsigncode {
    $program = Get-Command osslsigncode -CommandType Application -ErrorAction Ignore | Select-Object -First 1
    [bool] $program -and "$(& $program.Path --version 2>&1)" -match '^osslsigncode (\d+\.\d+)' -and [version] $Matches[1] -ge '2.8'
}
