<#
.SYNOPSIS
    Writes into the manifest of a built module what only the build knows: the notes of the release and the address of the project.
.PARAMETER Path
    The manifest.
.PARAMETER ReleaseNote
    The notes.
.PARAMETER ProjectUri
    The address; left out, the manifest has none.
#>
function Complete-Manifest {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)]
        [string] $Path,

        [Parameter(Mandatory)]
        [string] $ReleaseNote,

        [uri] $ProjectUri
    )

    $text = [IO.File]::ReadAllText($Path)
    $note = [regex]::Matches($text, '(?m)^( +)ReleaseNotes = ''[^'']*''')
    if ($note.Count -ne 1) {
        throw "'$Path' does not have one line 'ReleaseNotes = ...' to put the notes of the release in."
    }
    $indent = $note[0].Groups[1].Value
    $quoted = "'" + [System.Management.Automation.Language.CodeGeneration]::EscapeSingleQuotedStringContent($ReleaseNote) + "'"
    $entries = @(
        if ($ProjectUri) {
            "${indent}ProjectUri   = '$([System.Management.Automation.Language.CodeGeneration]::EscapeSingleQuotedStringContent($ProjectUri.AbsoluteUri))'"
        }
        "${indent}ReleaseNotes = $quoted"
    )
    $completed = $text.Remove($note[0].Index, $note[0].Length).Insert($note[0].Index, $entries -join "`n")
    Write-TextFile -Path $Path -Line $completed.TrimEnd() -Mark
}
