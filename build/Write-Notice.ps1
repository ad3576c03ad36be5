<#
.SYNOPSIS
    Writes the notices of what others made and a package holds.
.PARAMETER Package
    What Get-ShippedPackage found.
.PARAMETER Path
    The file to write.
#>
function Write-Notice {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)]
        [object[]] $Package,

        [Parameter(Mandatory)]
        [string] $Path
    )

    $lines = @(
        'This package holds the following components of others, each under its own licence.'
        foreach ($component in $Package) {
            ''
            '-' * 80
            "$($component.Id) $($component.Version)"
            $component.ProjectUri
            ''
            $component.Text
        }
    )
    Write-TextFile -Path $Path -Line $lines
}
