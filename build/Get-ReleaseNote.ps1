<#
.SYNOPSIS
    Reads what the changelog says about a version.
.PARAMETER Path
    The changelog.
.PARAMETER Version
    The version.
#>
function Get-ReleaseNote {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory)]
        [string] $Path,

        [Parameter(Mandatory)]
        [string] $Version
    )

    $text = [IO.File]::ReadAllText($Path).Replace("`r`n", "`n")
    $section = [regex]::Match($text, "(?ms)^## $([regex]::Escape($Version))\b[^\n]*\n(.*?)(?=^## |\z)").Groups[1].Value.Trim()
    if (-not $section) {
        throw "'$Path' has no section '## $Version', or an empty one: a release needs notes."
    }
    $section
}
