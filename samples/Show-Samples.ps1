<#
.SYNOPSIS
    Checks a good and a broken topology with a built module, and shows the capacity of the good one.
.PARAMETER Module
    The module's directory, or its name once it is installed.
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
Import-Module $Module

Test-PChatTopology -Path (Join-Path $PSScriptRoot 'contoso.yaml')
Get-PChatCapacity -Path (Join-Path $PSScriptRoot 'contoso.yaml')
Test-PChatTopology -Path (Join-Path $PSScriptRoot 'broken.yaml')
