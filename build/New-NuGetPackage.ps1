<#
.SYNOPSIS
    Packs a folder with a .nuspec file as NuGet does, into the same bytes every time.
.DESCRIPTION
    NuGet itself writes the time of packing into its packages. Two parts of a package are not files of the folder: the types of its files and
    the relationship that names the .nuspec file.
.PARAMETER Folder
    The folder; the two parts are written into it.
.PARAMETER Path
    The .nupkg file to write.
#>
function New-NuGetPackage {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)]
        [string] $Folder,

        [Parameter(Mandatory)]
        [string] $Path
    )

    $nuspec = @(Get-ChildItem -LiteralPath $Folder -Filter *.nuspec)
    if ($nuspec.Count -ne 1) {
        throw "A package has one .nuspec file; '$Folder' has $($nuspec.Count)."
    }
    $types = Join-Path $Folder '[Content_Types].xml'
    $relationships = Join-Path $Folder '_rels'
    $types, $relationships, (Join-Path $Folder 'package') | Where-Object { Test-Path -LiteralPath $_ } | Remove-Item -LiteralPath { $_ } -Recurse -Force

    $names = @((Get-FolderContent -Path $Folder).Keys)
    $extensions = [string[]] @($names | ForEach-Object { [IO.Path]::GetExtension($_).TrimStart('.').ToLowerInvariant() } | Where-Object { $_ } | Select-Object -Unique)
    [Array]::Sort($extensions, [StringComparer]::Ordinal)
    $bare = [string[]] @($names | Where-Object { -not [IO.Path]::GetExtension($_) })
    [Array]::Sort($bare, [StringComparer]::Ordinal)
    $lines = @(
        '<?xml version="1.0" encoding="utf-8"?>'
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '  <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml" />'
        $extensions | ForEach-Object { "  <Default Extension=`"$_`" ContentType=`"application/octet`" />" }
        $bare | ForEach-Object { "  <Override PartName=`"/$_`" ContentType=`"application/octet`" />" }
        '</Types>'
    )
    Write-TextFile -Path $types -Line $lines
    $null = New-Item -ItemType Directory -Path $relationships
    Write-TextFile -Path (Join-Path $relationships '.rels') -Line @(
        '<?xml version="1.0" encoding="utf-8"?>'
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        "  <Relationship Type=`"http://schemas.microsoft.com/packaging/2010/07/manifest`" Target=`"/$($nuspec[0].Name)`" Id=`"manifest`" />"
        '</Relationships>'
    )
    New-ZipFile -Path $Path -Content (Get-FolderContent -Path $Folder)
}
