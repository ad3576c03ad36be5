# The folder of the NuGet cache that holds a package in a version.
function Get-PackageFolder([string] $Name, [string] $Version) {
    $cache = (dotnet nuget locals global-packages --list --force-english-output) -replace '^global-packages: '
    $folder = Join-Path $cache "$Name/$Version"
    if (-not (Test-Path -LiteralPath $folder)) {
        throw "$Name $Version is not in the NuGet cache ($cache). Run: dotnet restore"
    }
    $folder
}

# What Directory.Packages.props says, such as versions of packages that tests use without a reference.
function Get-PackageProperty([string] $Name) {
    $packages = [xml] [IO.File]::ReadAllText((Join-Path $PSScriptRoot '../../Directory.Packages.props'))
    $packages.SelectSingleNode("//$Name").InnerText -split ';' | ForEach-Object { $_.Trim('[', ']') }
}
