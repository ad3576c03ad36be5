<#
.SYNOPSIS
    Refuses a folder for what build.ps1 makes when it holds anything else, which the tasks would overwrite or remove.
.PARAMETER Path
    The folder; there may be none yet.
.PARAMETER Root
    The folder of the source tree.
#>
function Assert-OutFolder {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)]
        [string] $Path,

        [Parameter(Mandatory)]
        [string] $Root
    )

    $remedy = 'Name a new folder for -OutDirectory, or one that holds nothing but what build.ps1 has made.'
    $separator = [IO.Path]::DirectorySeparatorChar
    if ("$Root$separator".StartsWith($Path.TrimEnd($separator) + $separator, [StringComparison]::OrdinalIgnoreCase)) {
        throw "'$Path' holds the source tree itself. $remedy"
    }
    if (-not (Test-Path -LiteralPath $Path)) {
        return
    }
    $other = @(Get-ChildItem -LiteralPath $Path -Force | Where-Object Name -NotIn 'PersistentChatTopology', 'artifacts', 'packages', 'pchat')
    if ($other) {
        throw "'$Path' holds '$($other[0].Name)', which build.ps1 has not made. $remedy"
    }
    if (Get-Command git -CommandType Application -ErrorAction Ignore) {
        # Outside of a repository git complains, and lists nothing.
        $ErrorActionPreference = 'Continue'
        $tracked = @(& git -C $Path ls-files 2>$null)
        if ($tracked) {
            throw "'$Path' holds '$($tracked[0])', which is under version control. $remedy"
        }
    }
}
