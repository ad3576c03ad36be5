<#
.SYNOPSIS
    Finds the NuGet packages that a folder of assemblies, or a native executable, holds.
.DESCRIPTION
    Every assembly of others must be, byte for byte, one of a package that the project was restored with; one that comes from elsewhere is an error,
    because nobody could say under which licence it is shipped. An executable holds all of them and the runtime.
.PARAMETER AssetsPath
    The project.assets.json that NuGet left when it restored the project.
.PARAMETER Folder
    The folder of assemblies.
.PARAMETER Native
    The project was compiled into an executable.
.PARAMETER OwnLicense
    The text of the MIT licence with a line of copyright, for packages that name that licence but do not bring its text.
#>
function Get-ShippedPackage {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)]
        [string] $AssetsPath,

        [Parameter(Mandatory, ParameterSetName = 'Portable')]
        [string] $Folder,

        [Parameter(Mandatory, ParameterSetName = 'Native')]
        [switch] $Native,

        [Parameter(Mandatory)]
        [string] $OwnLicense
    )

    $assets = [IO.File]::ReadAllText($AssetsPath) | ConvertFrom-Json
    $cache = @($assets.packageFolders.PSObject.Properties)[0].Name
    # The last target is the one of the platform.
    $target = @($assets.targets.PSObject.Properties)[-1].Value
    $found = foreach ($library in $target.PSObject.Properties) {
        if ($library.Value.type -ne 'package') {
            continue
        }
        $root = Join-Path $cache $assets.libraries.$($library.Name).path
        $files = @(
            foreach ($kind in 'runtime', 'resource') {
                if ($library.Value.PSObject.Properties[$kind]) {
                    $library.Value.$kind.PSObject.Properties.Name | Where-Object { $_ -notmatch '_\._$' } | ForEach-Object { Join-Path $root $_ }
                }
            }
        )
        if ($files) {
            @{ Root = $root; Files = $files }
        }
    }

    $shipped = if ($Native) {
        $found
        $downloads = @($assets.project.frameworks.PSObject.Properties)[0].Value.downloadDependencies
        foreach ($runtime in $downloads | Where-Object { $_.name -like 'Microsoft.NETCore.App.Runtime.NativeAOT.*' }) {
            $version = ($runtime.version -split '[\[,\]]')[1].Trim()
            @{ Root = [IO.Path]::Combine($cache, $runtime.name.ToLowerInvariant(), $version); Files = @() }
        }
    }
    else {
        foreach ($assembly in Get-ChildItem -LiteralPath $Folder -Recurse -Filter *.dll | Where-Object Name -NotMatch '^(PersistentChat\.|pchat\.)') {
            $hash = (Get-FileHash -LiteralPath $assembly.FullName -Algorithm SHA256).Hash
            $origin = $found | Where-Object {
                $_.Files | Where-Object { (Split-Path -Leaf $_) -eq $assembly.Name -and (Get-FileHash -LiteralPath $_ -Algorithm SHA256).Hash -eq $hash }
            }
            if (-not $origin) {
                throw "'$($assembly.FullName)' is in no NuGet package that the project refers to, so that nobody knows its licence."
            }
            $origin
        }
    }
    if ($Native -and -not ($shipped | Where-Object { -not $_.Files })) {
        throw "'$AssetsPath' names no runtime for native executables."
    }
    $shipped | Sort-Object { $_.Root } -Unique | ForEach-Object { Read-ShippedPackage -Root $_.Root -OwnLicense $OwnLicense }
}

# What a package in NuGet's cache says about itself.
function Read-ShippedPackage([string] $Root, [string] $OwnLicense) {
    $nuspec = [xml]::new()
    $nuspec.Load(@(Get-ChildItem -LiteralPath $Root -Filter *.nuspec)[0].FullName)
    $metadata = @{}
    $nuspec.package.metadata.ChildNodes | ForEach-Object { $metadata[$_.LocalName] = $_.InnerText }
    $copyright = if ($metadata['copyright']) { $metadata['copyright'] } else { "Copyright (c) $($metadata['authors'])" }
    $texts = @(Get-ChildItem -LiteralPath $Root -File | Where-Object Name -Match '^(LICENSE|THIRD-PARTY-NOTICES)\b' | Sort-Object Name | ForEach-Object { [IO.File]::ReadAllText($_.FullName).Trim() })
    if (-not ($texts | Where-Object { $_ })) {
        if ($metadata['license'] -ne 'MIT') {
            throw "$($metadata['id']) $($metadata['version']) brings no text of its licence '$($metadata['license'])'. That text must be added before the package can be shipped."
        }
        $texts = @([regex]::Replace($OwnLicense.Trim(), '(?m)^Copyright .*$', $copyright.Replace('$', '$$')))
    }
    [pscustomobject] @{
        Id         = $metadata['id']
        Version    = $metadata['version']
        Copyright  = $copyright
        License    = $metadata['license']
        Text       = ($texts -join "`n`n").Replace("`r`n", "`n")
        ProjectUri = $metadata['projectUrl']
        Sha512     = [BitConverter]::ToString([Convert]::FromBase64String([IO.File]::ReadAllText(@(Get-ChildItem -LiteralPath $Root -Filter *.nupkg.sha512)[0].FullName).Trim())).Replace('-', '').ToLowerInvariant()
    }
}
