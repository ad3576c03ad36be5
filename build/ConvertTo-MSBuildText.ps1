<#
.SYNOPSIS
    Escapes what MSBuild would take for more than text in a property of the command line, such as the apostrophe of a folder's name.
.PARAMETER Text
    The text, such as a path.
#>
function ConvertTo-MSBuildText {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory)]
        [string] $Text
    )

    # The percent sign first, which begins what stands for the others.
    foreach ($character in '%', "'", ';', ',', '$', '@') {
        $Text = $Text.Replace($character, '%{0:X2}' -f [int] [char] $character)
    }
    $Text
}
