<#
.SYNOPSIS
    Packs pchat as a .NET tool: a package for each platform, and the one that names them and that people install.
.DESCRIPTION
    A package for a platform holds a native executable, which only a computer of the same operating system can link. The package 'any' holds what every
    platform with .NET can run. NuGet's own packages are taken apart and packed again, with notices and bill of materials and without the time of day.
.PARAMETER Project
    The folder of the project.
.PARAMETER Runtime
    The platforms of the release, as .NET calls them. What another operating system must make is named, but not made.
.PARAMETER OutputFolder
    Where the packages go.
.PARAMETER WorkFolder
    A folder for what the compiler makes.
.PARAMETER Configuration
    Release or Debug.
.PARAMETER ReleaseNote
    The notes of the release.
.PARAMETER Version
    The version of the release.
.PARAMETER License
    The file with the licence of the project.
.PARAMETER ProjectUri
    The address of the project.
.PARAMETER Signer
    Who signs, from New-Signer; left out for packages without signatures.
#>
function New-ToolPackage {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)]
        [string] $Project,

        [Parameter(Mandatory)]
        [string[]] $Runtime,

        [Parameter(Mandatory)]
        [string] $OutputFolder,

        [Parameter(Mandatory)]
        [string] $WorkFolder,

        [Parameter(Mandatory)]
        [string] $Configuration,

        [Parameter(Mandatory)]
        [string] $ReleaseNote,

        [Parameter(Mandatory)]
        [string] $Version,

        [Parameter(Mandatory)]
        [string] $License,

        [uri] $ProjectUri,

        [pscustomobject] $Signer
    )

    $notes = Join-Path $WorkFolder 'release-notes.txt'
    Write-TextFile -Path $notes -Line $ReleaseNote
    $common = @('pack', $Project, '--configuration', $Configuration, '--artifacts-path', (ConvertTo-MSBuildText $WorkFolder), '--verbosity', 'quiet', '-nologo',
        "-p:ReleaseNotesFile=$(ConvertTo-MSBuildText $notes)", "-p:ToolPlatforms=$($Runtime -join '+')")
    if ($ProjectUri) {
        $common += "-p:PackageProjectUrl=$(ConvertTo-MSBuildText $ProjectUri.AbsoluteUri)"
    }
    $system = (Get-MachineRuntime) -replace '-[^-]+$'
    $assets = [IO.Path]::Combine($WorkFolder, 'obj', (Split-Path -Leaf $Project), 'project.assets.json')
    $ownLicense = [IO.File]::ReadAllText($License)

    foreach ($platform in @('') + $Runtime) {
        $native = $platform -notin '', 'any'
        if ($native -and ($platform -replace '-[^-]+$') -ne $system) {
            Write-Warning "The package pchat.$platform is named but not made: only a computer of that operating system can, with the same list of platforms."
            continue
        }
        $packed = Join-Path $WorkFolder 'packed'
        $folder = Join-Path $WorkFolder 'unpacked'
        $packed, $folder | Where-Object { Test-Path -LiteralPath $_ } | Remove-Item -LiteralPath { $_ } -Recurse -Force
        # The SDK takes the one that names the others for all of them, unless they are compiled natively.
        $own = @('--output', (ConvertTo-MSBuildText $packed), "-p:Native=$($platform -ne 'any')")
        if ($platform) {
            $own += '--runtime', $platform
        }
        Invoke-Dotnet -Arguments ($common + $own)

        $package = @(Get-ChildItem -LiteralPath $packed -Filter *.nupkg)[0]
        Add-Type -AssemblyName System.IO.Compression.FileSystem
        [IO.Compression.ZipFile]::ExtractToDirectory($package.FullName, $folder)
        Copy-Item -LiteralPath $License -Destination $folder
        if ($platform) {
            $shipped = @(if ($native) { Get-ShippedPackage -AssetsPath $assets -Native -OwnLicense $ownLicense } else { Get-ShippedPackage -AssetsPath $assets -Folder $folder -OwnLicense $ownLicense })
            Write-Notice -Package $shipped -Path (Join-Path $folder 'THIRD-PARTY-NOTICES.txt')
            Write-BillOfMaterials -Name "pchat.$platform" -Version $Version -Type application -Package $shipped -Path (Join-Path $folder 'bom.json')
        }
        $programs = Get-SignableFile -Path $folder
        if ($Signer -and $programs) {
            Set-FileSignature -Path $programs -Signer $Signer
        }
        $target = Join-Path $OutputFolder $package.Name
        New-NuGetPackage -Folder $folder -Path $target
        if ($Signer) {
            Set-PackageSignature -Path $target -Signer $Signer
        }
        Write-Information "Packed $target" -InformationAction Continue
    }
}
