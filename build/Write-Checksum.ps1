<#
.SYNOPSIS
    Writes the SHA-256 checksums of all files of a folder, as sha256sum reads them.
.PARAMETER Folder
    The folder, without those below it.
.PARAMETER Name
    The name of the file to write there.
#>
function Write-Checksum {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)]
        [string] $Folder,

        [Parameter(Mandatory)]
        [string] $Name
    )

    $files = @(Get-ChildItem -LiteralPath $Folder -File | Where-Object Name -NE $Name | Sort-Object Name)
    Write-TextFile -Path (Join-Path $Folder $Name) -Line @(
        $files | ForEach-Object { (Get-FileHash -LiteralPath $_.FullName -Algorithm SHA256).Hash.ToLowerInvariant() + '  ' + $_.Name }
    )
}
