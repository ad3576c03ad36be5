<#
.SYNOPSIS
    Describes who signs, for Set-FileSignature and Set-PackageSignature.
.PARAMETER Certificate
    The .pfx file of a certificate for code signing; on Windows also the thumbprint of one in Cert:\CurrentUser\My.
.PARAMETER Password
    The password of the .pfx file. NuGet takes it as an argument, which others on this computer can see while it runs.
.PARAMETER TimestampServer
    The address of an RFC 3161 server; without its time, signatures are worth nothing once the certificate has expired.
#>
function New-Signer {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory)]
        [string] $Certificate,

        [securestring] $Password,

        [uri] $TimestampServer
    )

    [pscustomobject] @{
        Certificate     = $Certificate
        IsFile          = Test-Path -LiteralPath $Certificate -PathType Leaf
        Password        = [Net.NetworkCredential]::new('', $Password).Password
        TimestampServer = if ($TimestampServer) { $TimestampServer.AbsoluteUri }
    }
}

# The certificate with its private key.
function Get-SigningCertificate($Signer) {
    if ($Signer.IsFile) {
        try {
            return [Security.Cryptography.X509Certificates.X509Certificate2]::new((Resolve-Path -LiteralPath $Signer.Certificate).ProviderPath, $Signer.Password)
        }
        catch {
            throw "'$($Signer.Certificate)' is not a .pfx file that -CertificatePassword opens: $($_.Exception.GetBaseException().Message)"
        }
    }
    $stored = 'Cert:\CurrentUser\My\' + ($Signer.Certificate -replace '\s')
    if (-not (Test-Path -LiteralPath $stored)) {
        throw "'$($Signer.Certificate)' is neither a .pfx file nor the thumbprint of a certificate in Cert:\CurrentUser\My."
    }
    Get-Item -LiteralPath $stored
}
