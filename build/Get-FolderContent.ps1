<#
.SYNOPSIS
    Lists the files of a folder by their names in an archive.
.PARAMETER Path
    The folder.
.PARAMETER Under
    What the names begin with.
#>
function Get-FolderContent {
    [CmdletBinding()]
    [OutputType([System.Collections.IDictionary])]
    param(
        [Parameter(Mandatory)]
        [string] $Path,

        [string] $Under = ''
    )

    $content = @{}
    $root = (Get-Item -LiteralPath $Path).FullName
    foreach ($file in Get-ChildItem -LiteralPath $root -Recurse -File -Force) {
        $content[$Under + $file.FullName.Substring($root.Length + 1).Replace('\', '/')] = $file.FullName
    }
    $content
}
