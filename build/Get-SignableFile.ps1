<#
.SYNOPSIS
    Lists the files of a folder that Windows checks signatures of.
.PARAMETER Path
    The folder.
#>
function Get-SignableFile {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory)]
        [string] $Path
    )

    Get-ChildItem -LiteralPath $Path -Recurse -File | Where-Object Extension -In '.dll', '.exe', '.ps1', '.psd1', '.ps1xml' | Sort-Object FullName | ForEach-Object FullName
}
