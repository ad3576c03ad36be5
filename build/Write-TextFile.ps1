<#
.SYNOPSIS
    Writes lines as UTF-8 with line feeds, the same in every PowerShell.
.PARAMETER Path
    The file.
.PARAMETER Line
    Its lines.
.PARAMETER Mark
    Begins the file with a byte order mark, without which Windows PowerShell 5.1 takes a script for the code page of the machine.
#>
function Write-TextFile {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)]
        [string] $Path,

        [Parameter(Mandatory)]
        [AllowEmptyString()]
        [string[]] $Line,

        [switch] $Mark
    )

    [IO.File]::WriteAllText($Path, (($Line -join "`n").Replace("`r`n", "`n") + "`n"), [Text.UTF8Encoding]::new([bool] $Mark))
}
