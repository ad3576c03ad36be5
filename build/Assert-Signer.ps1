<#
.SYNOPSIS
    Says what is wrong with a certificate before anything is built with it, and whether this computer can sign at all.
.PARAMETER Signer
    Who signs, from New-Signer.
#>
function Assert-Signer {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)]
        [pscustomobject] $Signer
    )

    $windows = [bool] (Get-Command Set-AuthenticodeSignature -ErrorAction Ignore)
    if (-not $windows -and -not $Signer.IsFile) {
        throw "There is no certificate file '$($Signer.Certificate)'. Only Windows has a certificate store to find a thumbprint in; name a .pfx file."
    }
    $certificate = Get-SigningCertificate $Signer
    if (-not $certificate.HasPrivateKey) {
        throw "The certificate '$($Signer.Certificate)' has no private key, and cannot sign. Export it with its key, as a .pfx file."
    }
    $usages = @($certificate.Extensions | Where-Object { $_.Oid.Value -eq '2.5.29.37' } | ForEach-Object { $_.EnhancedKeyUsages } | ForEach-Object Value)
    if ($usages -notcontains '1.3.6.1.5.5.7.3.3') {
        throw "The certificate '$($Signer.Certificate)' is not for code signing."
    }
    if ($certificate.PublicKey.Oid.Value -ne '1.2.840.113549.1.1.1') {
        throw "The certificate '$($Signer.Certificate)' has a key of another kind than RSA, and NuGet signs packages with RSA only."
    }
    if ($certificate.NotAfter -lt (Get-Date)) {
        throw "The certificate '$($Signer.Certificate)' has expired, on $($certificate.NotAfter.ToString('yyyy-MM-dd', [cultureinfo]::InvariantCulture))."
    }
    if (-not $windows -and -not (Test-Osslsigncode)) {
        throw 'This PowerShell cannot sign, and there is no osslsigncode 2.8 or later on PATH. Install it, or build on Windows.'
    }
}
