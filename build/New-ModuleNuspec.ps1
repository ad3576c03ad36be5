<#
.SYNOPSIS
    Writes the .nuspec file of a module from its manifest, as the PowerShell Gallery expects it.
.PARAMETER ManifestPath
    The manifest of the built module.
.PARAMETER Path
    The file to write.
#>
function New-ModuleNuspec {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)]
        [string] $ManifestPath,

        [Parameter(Mandatory)]
        [string] $Path
    )

    $manifest = Import-PowerShellDataFile -LiteralPath $ManifestPath
    $gallery = $manifest.PrivateData.PSData
    $facts = [ordered] @{
        id                       = [IO.Path]::GetFileNameWithoutExtension($ManifestPath)
        version                  = $manifest.ModuleVersion
        authors                  = $manifest.Author
        owners                   = $manifest.CompanyName
        requireLicenseAcceptance = 'false'
        licenseUrl               = $gallery.LicenseUri
        projectUrl               = $gallery['ProjectUri']
        description              = $manifest.Description
        releaseNotes             = $gallery.ReleaseNotes
        copyright                = $manifest.Copyright
        tags                     = @('PSModule') + $gallery.Tags -join ' '
    }
    $lines = @(
        '<?xml version="1.0" encoding="utf-8"?>'
        '<package xmlns="http://schemas.microsoft.com/packaging/2011/08/nuspec.xsd">'
        '  <metadata>'
        foreach ($name in $facts.Keys) {
            if ($facts[$name]) {
                "    <$name>$([Security.SecurityElement]::Escape($facts[$name]))</$name>"
            }
        }
        '  </metadata>'
        '</package>'
    )
    Write-TextFile -Path $Path -Line $lines
}
