<#
.SYNOPSIS
    Signs scripts, views and assemblies for Windows (Authenticode).
.DESCRIPTION
    On Windows, PowerShell itself signs. Elsewhere it cannot, and osslsigncode does, which many distributions have as a package.
.PARAMETER Path
    The files.
.PARAMETER Certificate
    The .pfx file of a certificate for code signing; on Windows also the thumbprint of one in Cert:\CurrentUser\My.
.PARAMETER Password
    The password of the .pfx file.
.PARAMETER TimestampServer
    The address of an RFC 3161 server; without its time, signatures are worth nothing once the certificate has expired.
#>
function Set-FileSignature {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)]
        [string[]] $Path,

        [Parameter(Mandatory)]
        [string] $Certificate,

        [securestring] $Password,

        [uri] $TimestampServer
    )

    if (Get-Command Set-AuthenticodeSignature -ErrorAction Ignore) {
        $how = @{ Certificate = Get-SigningCertificate -Certificate $Certificate -Password $Password; HashAlgorithm = 'SHA256'; IncludeChain = 'NotRoot' }
        if ($TimestampServer) {
            $how.TimestampServer = $TimestampServer.AbsoluteUri
        }
        foreach ($file in $Path) {
            $signature = Set-AuthenticodeSignature -LiteralPath $file @how
            if (-not $signature.SignerCertificate -or $signature.SignerCertificate.Thumbprint -ne $how.Certificate.Thumbprint) {
                throw "'$file' could not be signed: $($signature.StatusMessage)"
            }
        }
        return
    }

    if (-not (Test-Osslsigncode)) {
        throw 'This PowerShell cannot sign, and there is no osslsigncode 2.8 or later on PATH. Install it, or build on Windows.'
    }
    if (-not (Test-Path -LiteralPath $Certificate -PathType Leaf)) {
        throw "There is no certificate file '$Certificate'. Only Windows has a certificate store to find a thumbprint in; name a .pfx file."
    }
    $timestamp = if ($TimestampServer) { '-ts', $TimestampServer.AbsoluteUri }
    $secret = [Net.NetworkCredential]::new('', $Password).Password
    foreach ($file in $Path) {
        $signed = "$file.signed"
        # The password goes in by the pipe; arguments can be seen by everybody on the computer.
        $output = $secret | & osslsigncode sign -pkcs12 $Certificate -readpass - -h sha256 @timestamp -in $file -out $signed 2>&1
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

# The certificate with its private key.
function Get-SigningCertificate([string] $Certificate, [securestring] $Password) {
    if (Test-Path -LiteralPath $Certificate -PathType Leaf) {
        return [Security.Cryptography.X509Certificates.X509Certificate2]::new((Resolve-Path -LiteralPath $Certificate).ProviderPath, $Password)
    }
    $stored = 'Cert:\CurrentUser\My\' + ($Certificate -replace '\s')
    if (-not (Test-Path -LiteralPath $stored)) {
        throw "'$Certificate' is neither a .pfx file nor the thumbprint of a certificate in Cert:\CurrentUser\My."
    }
    Get-Item -LiteralPath $stored
}
