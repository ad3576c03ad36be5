<#
.SYNOPSIS
    Writes a zip file whose bytes follow from the names and bytes of what is in it.
.DESCRIPTION
    Entries are sorted and all have the same time, the earliest that the format knows. The compression is that of the .NET that runs the shell,
    so that another PowerShell may write other bytes of the same contents.
.PARAMETER Path
    The file to write.
.PARAMETER Content
    The file of each entry by the entry's name.
#>
function New-ZipFile {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)]
        [string] $Path,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Content
    )

    Add-Type -AssemblyName System.IO.Compression
    $time = [DateTimeOffset]::new(1980, 1, 1, 0, 0, 0, [TimeSpan]::Zero)
    # A regular file that everybody may read and its owner write, as Unix writes it: -rw-r--r--.
    $mode = 0x81A4 -shl 16
    $names = [string[]] @($Content.Keys)
    [Array]::Sort($names, [StringComparer]::Ordinal)
    $target = [IO.File]::Create($Path)
    try {
        $archive = [IO.Compression.ZipArchive]::new($target, [IO.Compression.ZipArchiveMode]::Create)
        foreach ($name in $names) {
            $entry = $archive.CreateEntry($name, [IO.Compression.CompressionLevel]::Optimal)
            $entry.LastWriteTime = $time
            $entry.ExternalAttributes = $mode
            $source = [IO.File]::OpenRead($Content[$name])
            $sink = $entry.Open()
            try {
                $source.CopyTo($sink)
            }
            finally {
                $sink.Dispose()
                $source.Dispose()
            }
        }
        $archive.Dispose()
    }
    finally {
        $target.Dispose()
    }
}
