<#
.SYNOPSIS
    Builds, tests, documents, packs or tries the PersistentChatTopology module.
.DESCRIPTION
    Needs the .NET SDK and PowerShell 5.1 or later, which the SDK fetches as a tool where there is none: dotnet tool exec powershell
    runs the version that .config/dotnet-tools.json names. Nothing else is needed.
.PARAMETER Task
    One or several, separated by commas, in their order.
    Build    assembles out/PersistentChatTopology/<version>/
    Test     runs every test, as 'dotnet test' does
    Torture  damages 50,000 documents, kills 1,000 saves, lets 20 processes write one file, tries a hundred hostile names over every output and reads nonsense as
             large as is read at all, and does some of it to the module in a real shell; prints a table of inputs and failures. It takes most of an hour; Campaign chooses a part
    Docs     writes the rule pages, the schemas, the list views and the pictures anew
    Package  builds, and packs into out/packages what people install: the module for the PowerShell Gallery and as a zip file, pchat as a .NET tool,
             and the checksums of all
    Native   compiles pchat for this machine into out/pchat/; needs a C compiler for linking
    Try      builds, imports the module in a fresh shell, checks two samples and says how to open a prompt with the module
    Clean    removes out/ and what the compiler made
    Tasks that write into the same folder wait for each other.
.PARAMETER Configuration
    Release or Debug.
.PARAMETER OutDirectory
    Where the tasks put what they make: the folder out beside this script, when it is left out. Another folder
    may hold nothing else.
.PARAMETER NoBuild
    Package, Try: takes the module as it was built before.
.PARAMETER Campaign
    Torture: the parts that are wanted, of Documents, Kills, Writers, Names, Nonsense, Disk and Shell; all when it is left out.
.PARAMETER Percent
    Torture: how much of the long run is wanted.
.PARAMETER ProjectUri
    Package: the address of the project that the packages name.
.PARAMETER Runtime
    Package: the platforms that the release of pchat has, as .NET calls them, such as win-x64, linux-x64, osx-arm64, separated by commas; 'any' is the portable one. Left out:
    'any', and this platform where a linker is found. Each operating system links its own; run the task on each with the same list and put the packages together.
.PARAMETER Certificate
    Package: signs with this certificate, the .pfx file or, on Windows, the thumbprint of one in Cert:\CurrentUser\My. Elsewhere than on Windows it takes osslsigncode.
.PARAMETER CertificatePassword
    Package: the password of the .pfx file.
.PARAMETER TimestampServer
    Package: the address of the RFC 3161 server that says when it was signed.
.EXAMPLE
    ./build.ps1 -Task Try
.EXAMPLE
    dotnet tool exec powershell -- build.ps1 -Task Try
#>
[CmdletBinding()]
param(
    [string[]] $Task = 'Build',

    [ValidateSet('Release', 'Debug')]
    [string] $Configuration = 'Release',

    [string] $OutDirectory = (Join-Path $PSScriptRoot 'out'),

    [switch] $NoBuild,

    [ValidateSet('Documents', 'Kills', 'Writers', 'Names', 'Nonsense', 'Disk', 'Shell')]
    [string[]] $Campaign = @(),

    [ValidateRange(1, 100)]
    [int] $Percent = 100,

    [uri] $ProjectUri,

    [string[]] $Runtime,

    [string] $Certificate,

    [securestring] $CertificatePassword,

    [uri] $TimestampServer
)

$ErrorActionPreference = 'Stop'
Set-StrictMode -Version 3.0

Get-ChildItem -LiteralPath (Join-Path $PSScriptRoot 'build') -Filter *.ps1 | ForEach-Object { . $_.FullName }

$name = 'PersistentChatTopology'
$version = (Import-PowerShellDataFile -LiteralPath (Join-Path $PSScriptRoot "$name.psd1")).ModuleVersion
$outDirectory = $PSCmdlet.GetUnresolvedProviderPathFromPSPath($OutDirectory)
$moduleDirectory = Join-Path (Join-Path $outDirectory $name) $version
$manifest = Join-Path $moduleDirectory "$name.psd1"

# What the compiler makes for packages stands apart from what it makes for tests, which may be running.
$artifacts = Join-Path $outDirectory 'artifacts'
$packages = Join-Path $outDirectory 'packages'
$changelog = Join-Path $PSScriptRoot 'CHANGELOG.md'
$license = Join-Path $PSScriptRoot 'LICENSE'

# Through -File and from another command processor, a list is one text.
function Split-List([string[]] $List, [string[]] $Known, [string] $Parameter) {
    $items = @($List -split ',' | ForEach-Object Trim | Where-Object { $_ } | Select-Object -Unique)
    foreach ($item in $items) {
        if ($item -notin $Known) {
            throw "-$Parameter '$item' is none of: $($Known -join ', ')."
        }
    }
    $items
}

function Assert-Address([uri] $Address, [string] $Parameter, [string] $Example) {
    if ($Address -and -not ($Address.IsAbsoluteUri -and $Address.Scheme -in 'http', 'https')) {
        throw "-$Parameter '$($Address.OriginalString)' is no address of the web. Write all of it, such as $Example."
    }
}

function Assert-Built {
    if (-not (Test-Path -LiteralPath $manifest)) {
        throw "There is no module in '$moduleDirectory'. Build first: leave -NoBuild out."
    }
}

function Initialize-Folder([string] $Path) {
    (New-Item -ItemType Directory -Force -Path $Path).FullName
}

function Invoke-BuildTask([string] $Configuration) {
    if (Test-Path -LiteralPath $moduleDirectory) {
        Remove-Item -LiteralPath $moduleDirectory -Recurse -Force
    }
    $project = Join-Path $PSScriptRoot 'src/PersistentChat.Cmdlets'
    Invoke-Dotnet -Arguments 'build', $project, '--configuration', $Configuration, '--artifacts-path', (ConvertTo-MSBuildText $artifacts), '-t:AssembleModule', "-p:ModuleFolder=$(ConvertTo-MSBuildText $moduleDirectory)", '--verbosity', 'quiet', '-nologo'
    Write-Help -Configuration $Configuration
    Copy-Sample
    $shipped = @(Get-ShippedPackage -AssetsPath (Join-Path $artifacts 'obj/PersistentChat.Cmdlets/project.assets.json') -Folder (Join-Path $moduleDirectory 'bin') -OwnLicense ([IO.File]::ReadAllText($license)))
    Write-Notice -Package $shipped -Path (Join-Path $moduleDirectory 'THIRD-PARTY-NOTICES.txt')
    Write-BillOfMaterials -Name $name -Version $version -Type library -Package $shipped -Path (Join-Path $moduleDirectory 'bom.json')
    Complete-Manifest -Path $manifest -ReleaseNote (Get-ReleaseNote -Path $changelog -Version $version) -ProjectUri $ProjectUri
    Write-Information "Built $moduleDirectory" -InformationAction Continue
}

# What Get-Help shows, from the pages of the cmdlets and from the cmdlets themselves.
function Write-Help([string] $Configuration) {
    $project = Join-Path $PSScriptRoot 'build/PersistentChat.HelpBuilder'
    $pages = Join-Path $PSScriptRoot 'docs/cmdlets'
    Invoke-Dotnet -Arguments 'run', '--project', $project, '--configuration', $Configuration, '--artifacts-path', (ConvertTo-MSBuildText $artifacts), '--', $pages, $moduleDirectory
}

function Invoke-TestTask {
    Invoke-Dotnet -Arguments 'test', (Join-Path $PSScriptRoot 'PersistentChat.sln')
}

function Invoke-TortureTask([string] $Configuration) {
    Invoke-Dotnet -Arguments (@('run', '--project', (Join-Path $PSScriptRoot 'tests/torture/PersistentChat.Torture'), '--configuration', $Configuration, '--') + $Campaign + $Percent)
}

function Invoke-DocsTask {
    $rulePages = Join-Path $PSScriptRoot 'docs/rules'
    $project = Join-Path $PSScriptRoot 'src/PersistentChat.Cli'
    Invoke-Dotnet -Arguments 'run', '--project', $project, '--', 'rules', '--pages', $rulePages
    Invoke-Dotnet -Arguments 'run', '--project', (Join-Path $PSScriptRoot 'build/PersistentChat.HelpBuilder'), '--', 'views', (Join-Path $PSScriptRoot 'module')
    Write-EnglishFile $project
}

# The schemas and the pictures of the README are in English, whatever the language of the machine.
function Write-EnglishFile([string] $Project) {
    $before = $env:DOTNET_SYSTEM_GLOBALIZATION_INVARIANT
    $env:DOTNET_SYSTEM_GLOBALIZATION_INVARIANT = '1'
    try {
        Invoke-Dotnet -Arguments 'run', '--project', $Project, '--', 'schema', '--output', (Join-Path $PSScriptRoot 'module/schema')
        foreach ($picture in Get-ChildItem -LiteralPath (Join-Path $PSScriptRoot 'docs/images') -Filter *.svg) {
            $sample = Join-Path $PSScriptRoot "samples/$($picture.BaseName).yaml"
            Invoke-Dotnet -Arguments 'run', '--project', $Project, '--', 'diagram', $sample, '--output', $picture.FullName
        }
    }
    finally {
        $env:DOTNET_SYSTEM_GLOBALIZATION_INVARIANT = $before
    }
}

# In the module the schemas stand beside the samples; Show-Samples.ps1 shows what the source tree has just built.
function Copy-Sample {
    $samples = Join-Path $moduleDirectory 'samples'
    Copy-Item -LiteralPath (Join-Path $PSScriptRoot 'samples') -Destination $samples -Recurse
    Remove-Item -LiteralPath (Join-Path $samples 'Show-Samples.ps1')
    foreach ($sample in Get-ChildItem -LiteralPath $samples -Filter *.yaml -Recurse) {
        [IO.File]::WriteAllText($sample.FullName, [IO.File]::ReadAllText($sample.FullName).Replace('../module/schema/', '../schema/'))
    }
}

function Invoke-PackageTask([string] $Configuration) {
    if ($NoBuild) {
        Assert-Built
    }
    else {
        Invoke-BuildTask -Configuration $Configuration
    }
    if (Test-Path -LiteralPath $packages) {
        Remove-Item -LiteralPath $packages -Recurse -Force
    }
    $null = Initialize-Folder $packages
    if ($signer) {
        Set-FileSignature -Path (Get-SignableFile -Path $moduleDirectory) -Signer $signer
    }

    New-ZipFile -Path (Join-Path $packages "$name.$version.zip") -Content (Get-FolderContent -Path $moduleDirectory -Under "$name/$version/")
    $folder = Initialize-Folder (Join-Path $artifacts 'module')
    Remove-Item -LiteralPath $folder -Recurse -Force
    Copy-Item -LiteralPath $moduleDirectory -Destination $folder -Recurse
    New-ModuleNuspec -ManifestPath (Join-Path $folder "$name.psd1") -Path (Join-Path $folder "$name.nuspec")
    New-NuGetPackage -Folder $folder -Path (Join-Path $packages "$name.$version.nupkg")

    $platforms = if ($runtimes) { $runtimes } elseif (Test-Linker) { 'any', (Get-MachineRuntime) } else { 'any' }
    New-ToolPackage -Project (Join-Path $PSScriptRoot 'src/PersistentChat.Cli') -Runtime $platforms -OutputFolder $packages -WorkFolder $artifacts -Configuration $Configuration `
        -ReleaseNote (Get-ReleaseNote -Path $changelog -Version $version) -Version $version -License $license -ProjectUri $ProjectUri -Signer $signer
    Write-Checksum -Folder $packages -Name "$name.$version.sha256"
    Write-Information "Packed $packages" -InformationAction Continue
}

function Invoke-NativeTask([string] $Configuration) {
    $target = Join-Path $outDirectory 'pchat'
    if (Test-Path -LiteralPath $target) {
        Remove-Item -LiteralPath $target -Recurse -Force
    }
    $project = Join-Path $PSScriptRoot 'src/PersistentChat.Cli'
    Invoke-Dotnet -Arguments 'publish', $project, '--configuration', $Configuration, '--runtime', (Get-MachineRuntime), '--artifacts-path', (ConvertTo-MSBuildText $artifacts), '-p:Native=true', '--output', (ConvertTo-MSBuildText $target), '--verbosity', 'quiet', '-nologo'
    Write-Information "Compiled $((Get-ChildItem -LiteralPath $target).FullName)" -InformationAction Continue
}

function Invoke-TryTask([string] $Configuration) {
    if ($NoBuild) {
        Assert-Built
    }
    else {
        Invoke-BuildTask -Configuration $Configuration
    }
    # A fresh shell, so that this one does not keep the assemblies open.
    $shell, [string[]] $first = Get-ShellCommand
    & $shell @first -NoProfile -File (Join-Path $PSScriptRoot 'samples/Show-Samples.ps1') -Module $manifest
    if ($LASTEXITCODE -ne 0) {
        throw "The samples failed with exit code $LASTEXITCODE."
    }
    Write-Information "`nA prompt with the module opens here with:`n`n    $(Get-PromptLine)`n" -InformationAction Continue
}

# The command line that opens this shell with the built module, from the current directory.
function Get-PromptLine {
    $shell, [string[]] $first = Get-ShellCommand
    $program = [IO.Path]::GetFileNameWithoutExtension($shell)
    $line = if ($first) {
        $null = Invoke-Dotnet -Arguments 'tool', 'restore'
        'dotnet pwsh'
    }
    elseif ((Get-Command $program -CommandType Application -ErrorAction Ignore | Select-Object -First 1).Path -eq $shell) {
        $program
    }
    else {
        "& '$shell'"
    }
    $module = Join-Path $outDirectory $name
    $rest = $name
    # Of several versions in a folder PowerShell imports the highest, whatever was built.
    if (@(Get-ChildItem -LiteralPath $module -Directory).Count -gt 1) {
        $module = $manifest
        $rest = "$name/$(Split-Path -Leaf (Split-Path $manifest))/$name.psd1"
    }
    # Import-Module takes a path for a pattern, and finds only a manifest by one that is escaped.
    $import = if ([WildcardPattern]::ContainsWildcardCharacters($module)) {
        "([WildcardPattern]::Escape('$($manifest.Replace("'", "''"))'))"
    }
    elseif ((Get-Location).Path -eq $PSScriptRoot -and $outDirectory -eq (Join-Path $PSScriptRoot 'out')) {
        "'./out/$rest'"
    }
    else {
        "'$($module.Replace("'", "''"))'"
    }
    # Every command processor takes the outer quotes off.
    "$line -NoExit -Command `"Import-Module $import`""
}

function Invoke-CleanTask {
    $made = @($outDirectory) + @(
        'src', 'build', 'tests', 'tests/framework', 'tests/torture', 'tests/fuzz' | ForEach-Object { Join-Path $PSScriptRoot $_ } |
            Where-Object { Test-Path -LiteralPath $_ } | ForEach-Object { Get-ChildItem -LiteralPath $_ -Directory } |
            ForEach-Object { Join-Path $_.FullName 'bin'; Join-Path $_.FullName 'obj' }
    )
    $made | Where-Object { Test-Path -LiteralPath $_ } | Remove-Item -LiteralPath { $_ } -Recurse -Force
}

$tasks = [ordered] @{
    Build   = { Invoke-BuildTask -Configuration $Configuration }
    Test    = { Invoke-TestTask }
    Torture = { Invoke-TortureTask -Configuration $Configuration }
    Docs    = { Invoke-DocsTask }
    Package = { Invoke-PackageTask -Configuration $Configuration }
    Native  = { Invoke-NativeTask -Configuration $Configuration }
    Try     = { Invoke-TryTask -Configuration $Configuration }
    Clean   = { Invoke-CleanTask }
}

# What cannot come to a good end is refused before anything is done.
$steps = @(Split-List -List $Task -Known $tasks.Keys -Parameter Task)
$runtimes = @(Split-List -List $Runtime -Known (Get-KnownRuntime) -Parameter Runtime)
Assert-Address -Address $ProjectUri -Parameter ProjectUri -Example https://www.contoso.com/project
Assert-Address -Address $TimestampServer -Parameter TimestampServer -Example http://timestamp.contoso.com
if ($outDirectory -ne (Join-Path $PSScriptRoot 'out') -and ($steps | Where-Object { $_ -in 'Build', 'Package', 'Native', 'Clean' -or ($_ -eq 'Try' -and -not $NoBuild) })) {
    Assert-OutFolder -Path $outDirectory -Root $PSScriptRoot
}
$signer = $null
if ($Certificate) {
    $signer = New-Signer -Certificate $Certificate -Password $CertificatePassword -TimestampServer $TimestampServer
    Assert-Signer -Signer $signer
}

foreach ($step in $steps) {
    # The tests build the module themselves.
    if ($step -in 'Test', 'Torture', 'Docs') {
        & $tasks[$step]
    }
    else {
        Invoke-Alone -Folder $outDirectory -Script $tasks[$step]
    }
}
