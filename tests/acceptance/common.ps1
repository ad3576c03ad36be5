# What every acceptance test starts with. The module under test is the built one; the source tree is never imported.

$script:Root = (Resolve-Path -LiteralPath (Join-Path $PSScriptRoot '../..')).Path
$script:Module = Get-ChildItem -LiteralPath (Join-Path $Root 'out/PersistentChatTopology') -Filter PersistentChatTopology.psd1 -Recurse -Depth 1 -ErrorAction Ignore |
    Sort-Object { [version] $_.Directory.Name } | Select-Object -Last 1 -ExpandProperty FullName
if (-not $Module) {
    throw 'There is no built module under out/. Run ./build.ps1 first.'
}
# What a script of another process imports it with, wherever it stands: a path is a pattern to Import-Module.
$script:ImportModule = "Import-Module '$([WildcardPattern]::Escape($Module).Replace("'", "''"))'"
$script:Samples = Join-Path $Root 'samples'
. (Join-Path $Root 'build/Get-ShellCommand.ps1')

[cultureinfo]::CurrentCulture = 'en-US'
[cultureinfo]::CurrentUICulture = 'en-US'
$PSStyle.OutputRendering = 'PlainText'
Import-Module ([WildcardPattern]::Escape($Module))

# A small topology that is complete: Enterprise Edition with a multiple-server pool of two.
function Initialize-Contoso {
    $null = New-PChatTopology -Name Contoso -Domain contoso.com
    $null = New-PChatSite -Name Redmond
    $null = New-PChatFrontEndPool -Fqdn pool01.contoso.com -Edition Enterprise -Site Redmond `
        -ComputerName fe01.contoso.com, fe02.contoso.com -BackEnd sql01.contoso.com\rtc
    $null = New-PChatPool -Fqdn chat.contoso.com -NextHop pool01.contoso.com -ContentStore sql02.contoso.com\chat `
        -FileStore \\files.contoso.com\chat -ComputerName chat01.contoso.com, chat02.contoso.com
}

# The error records that a script writes without ending.
function Get-WrittenError([scriptblock] $Script) {
    $ErrorActionPreference = 'Continue'
    @(& $Script 2>&1 | Where-Object { $_ -is [System.Management.Automation.ErrorRecord] })
}

# The ErrorIds that a script writes without ending, without the cmdlet's name.
function Get-WrittenErrorId([scriptblock] $Script) {
    @(Get-WrittenError $Script | ForEach-Object { ($_.FullyQualifiedErrorId -split ',')[0] })
}

# The error record that ends a script.
function Get-EndingError([scriptblock] $Script) {
    try {
        $null = & $Script
    }
    catch {
        return $_
    }
    throw 'The script did not end with an error.'
}

# The completions of a command line, the caret at its end.
function Complete([string] $Line) {
    (TabExpansion2 -inputScript $Line -cursorColumn $Line.Length).CompletionMatches
}

# Runs a script under another culture.
function Use-Culture([string] $Name, [scriptblock] $Script) {
    $formatsBefore = [cultureinfo]::CurrentCulture
    $languageBefore = [cultureinfo]::CurrentUICulture
    try {
        [cultureinfo]::CurrentCulture = $Name
        [cultureinfo]::CurrentUICulture = $Name
        & $Script
    }
    finally {
        [cultureinfo]::CurrentCulture = $formatsBefore
        [cultureinfo]::CurrentUICulture = $languageBefore
    }
}

# Starts this shell once more and returns its lines; everything it writes counts.
function Invoke-Shell([string[]] $Arguments, [string[]] $Shell = (Get-ShellCommand)) {
    $program, [string[]] $first = $Shell
    @(& $program @first -NoProfile -NonInteractive @Arguments 2>&1 | ForEach-Object { "$_" })
}

# Waits for a file that another process writes.
function Wait-File([string] $Path) {
    for ($i = 0; $i -lt 600 -and -not (Test-Path -LiteralPath $Path); $i++) {
        Start-Sleep -Milliseconds 50
    }
}

# Runs a script in a new process and returns its lines.
function Invoke-Child([string] $Script, [string[]] $Shell = (Get-ShellCommand)) {
    $text = "`$ProgressPreference = 'SilentlyContinue'; `$PSStyle.OutputRendering = 'PlainText'; $Script"
    Invoke-Shell -Shell $Shell '-EncodedCommand', ([Convert]::ToBase64String([Text.Encoding]::Unicode.GetBytes($text)))
}

# What Get-Help shows of every cmdlet in a language. A shell stays with the language in which it was first asked for help, so each language has a shell of its own.
function Get-HelpPage([string] $Language) {
    $path = [IO.Path]::GetTempFileName()
    try {
        $null = Invoke-Child @"
[cultureinfo]::CurrentCulture = [cultureinfo]::CurrentUICulture = '$Language'
$ImportModule
Get-Command -Module PersistentChatTopology -CommandType Cmdlet | ForEach-Object {
    `$help = Get-Help `$_.Name -Full
    [pscustomobject] @{
        Name        = `$_.Name
        Synopsis    = `$help.Synopsis
        Description = `$help.description | Out-String
        Parameters  = @(`$help.parameters.parameter | Where-Object { `$_ } | ForEach-Object { @{ Name = `$_.name; Description = `$_.description | Out-String } })
        Examples    = @(`$help.examples.example | ForEach-Object { @{ Code = `$_.code; Remarks = `$_.remarks | Out-String } })
        Text        = `$help | Out-String -Width 160
    }
} | ConvertTo-Json -Depth 4 | Set-Content -LiteralPath '$path' -Encoding utf8
"@
        Get-Content -LiteralPath $path -Raw | ConvertFrom-Json
    }
    finally {
        Remove-Item -LiteralPath $path
    }
}

# Installs what the package.json of a folder names, unless that was done. Says what hinders it, if something does.
function Install-NpmPackage([string] $Folder) {
    $alone = [Threading.Mutex]::new($false, ('npm' + $Folder -replace '\W', '-'))
    $null = $alone.WaitOne()
    try {
        # npm writes it last.
        if (Test-Path -LiteralPath (Join-Path $Folder 'node_modules/.package-lock.json')) {
            return
        }
        if (-not (Get-Command npm -CommandType Application -ErrorAction Ignore)) {
            return 'npm is not on PATH.'
        }
        $output = npm ci --prefix $Folder --ignore-scripts --no-audit --no-fund --loglevel error 2>&1
        if ($LASTEXITCODE -ne 0) {
            "$output"
        }
    }
    finally {
        $alone.ReleaseMutex()
        $alone.Dispose()
    }
}

# Skips a test that this machine cannot run. The table of CONTRIBUTING.md says why, and how to get what it needs.
function Skip-Unless($Condition, [string] $Need, [string] $Detail) {
    $row = [regex]::Match([IO.File]::ReadAllText((Join-Path $Root CONTRIBUTING.md)), "(?m)^\| $([regex]::Escape($Need)) \| ([^|]+) \|")
    if (-not $row.Success) {
        throw "CONTRIBUTING.md lists no need '$Need'."
    }
    if (-not $Condition) {
        Set-ItResult -Skipped -Because "$($row.Groups[1].Value) $Detail".Trim()
    }
}

# What the screen shows, without the blank lines around it.
function Get-Screen($InputObject, [int] $Width = 140) {
    ($InputObject | Out-String -Width $Width).Trim()
}

# Writes bytes or text as they are and returns the path.
function Save-File([string] $Path, $Content) {
    if ($Content -is [string]) {
        [IO.File]::WriteAllText($Path, $Content)
        return $Path
    }
    $bytes = [byte[]] @($Content)
    [IO.File]::WriteAllBytes($Path, $bytes)
    $Path
}
