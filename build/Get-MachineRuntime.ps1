<#
.SYNOPSIS
    Says what .NET calls this platform, such as linux-x64.
#>
function Get-MachineRuntime {
    [CmdletBinding()]
    [OutputType([string])]
    param()

    $runtime = [Runtime.InteropServices.RuntimeInformation]
    $processor = $runtime::ProcessArchitecture.ToString().ToLowerInvariant()
    $system = if ($env:OS -eq 'Windows_NT') { 'win' } elseif ($PSEdition -eq 'Core' -and $IsMacOS) { 'osx' } elseif (Test-Path -Path '/lib/ld-musl-*') { 'linux-musl' } else { 'linux' }
    "$system-$processor"
}

# The platforms that pchat can be compiled for, and the portable one.
function Get-KnownRuntime {
    'any', 'win-x64', 'win-x86', 'win-arm64', 'linux-x64', 'linux-arm64', 'linux-arm', 'linux-musl-x64', 'linux-musl-arm64', 'linux-musl-arm', 'osx-x64', 'osx-arm64'
}

# Whether this computer has what the native compiler links with.
function Test-Linker {
    if ($env:OS -ne 'Windows_NT') {
        return [bool] (Get-Command clang, gcc -CommandType Application -ErrorAction Ignore)
    }
    $finder = Join-Path ${env:ProgramFiles(x86)} 'Microsoft Visual Studio/Installer/vswhere.exe'
    (Test-Path -LiteralPath $finder) -and [bool] (& $finder -latest -products * -requires Microsoft.VisualStudio.Component.VC.Tools.x86.x64 -property installationPath)
}
