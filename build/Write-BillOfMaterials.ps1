<#
.SYNOPSIS
    Writes the bill of materials of a package as CycloneDX 1.6, in JSON.
.DESCRIPTION
    It states what was really put into the package, and neither time nor serial number, so that the same contents give the same bytes.
.PARAMETER Name
    What the package is called.
.PARAMETER Version
    Its version.
.PARAMETER Type
    What it is: a library or an application.
.PARAMETER Package
    What Get-ShippedPackage found.
.PARAMETER Path
    The file to write.
#>
function Write-BillOfMaterials {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)]
        [string] $Name,

        [Parameter(Mandatory)]
        [string] $Version,

        [Parameter(Mandatory)]
        [ValidateSet('library', 'application')]
        [string] $Type,

        [Parameter(Mandatory)]
        [object[]] $Package,

        [Parameter(Mandatory)]
        [string] $Path
    )

    $self = "pkg:nuget/$Name@$Version"
    $components = @(
        foreach ($component in $Package) {
            $reference = "pkg:nuget/$($component.Id)@$($component.Version)"
            [ordered] @{
                type               = 'library'
                'bom-ref'          = $reference
                name               = $component.Id
                version            = $component.Version
                hashes             = @([ordered] @{ alg = 'SHA-512'; content = $component.Sha512 })
                licenses           = @(@{ license = @{ id = $component.License } })
                copyright          = $component.Copyright
                purl               = $reference
                externalReferences = @([ordered] @{ type = 'website'; url = $component.ProjectUri })
            }
        }
    )
    $bill = [ordered] @{
        bomFormat    = 'CycloneDX'
        specVersion  = '1.6'
        version      = 1
        metadata     = [ordered] @{
            component = [ordered] @{
                type      = $Type
                'bom-ref' = $self
                name      = $Name
                version   = $Version
                licenses  = @(@{ license = @{ id = 'MIT' } })
                purl      = $self
            }
        }
        components   = $components
        dependencies = @(
            [ordered] @{ ref = $self; dependsOn = @($components | ForEach-Object { $_.purl }) }
            $components | ForEach-Object { [ordered] @{ ref = $_.purl } }
        )
    }
    # The shells indent differently.
    Write-TextFile -Path $Path -Line (ConvertTo-Json -InputObject $bill -Depth 10 -Compress)
}
