<#
.SYNOPSIS
    Checks a good and a broken topology with a built module, and shows the capacity of the good one.
.PARAMETER Module
    The module's directory or manifest, or its name once it is installed.
.EXAMPLE
    ./build.ps1 -Task Try
#>
[CmdletBinding()]
param(
    [string] $Module = 'PersistentChatTopology'
)

$ErrorActionPreference = 'Stop'
# Where the machine has no language (LANG=C), PowerShell breaks lines inside of words.
if ([cultureinfo]::CurrentCulture.Name -eq '') {
    [cultureinfo]::CurrentCulture = 'en-US'
}
Import-Module ([WildcardPattern]::Escape($Module))

# Each in its own view; in one stream, the view of the first kind of objects would decide.
Test-PChatTopology -LiteralPath (Join-Path $PSScriptRoot 'contoso.yaml') | Out-Default
Get-PChatCapacity -LiteralPath (Join-Path $PSScriptRoot 'contoso.yaml') | Out-Default
Test-PChatTopology -LiteralPath (Join-Path $PSScriptRoot 'broken.yaml') | Out-Default
