# Finds in scripts what Windows PowerShell 5.1 on .NET Framework 4.7.2 does not know, by what the parser of PowerShell 7 sees.
# What only runs may stand where a test of the version lets nobody else come; what 5.1 cannot even parse may stand nowhere.

# Commands that came later.
$script:NewerCommands = @(
    'ConvertFrom-Markdown', 'Show-Markdown', 'Get-MarkdownOption', 'Set-MarkdownOption', 'Get-Error', 'Get-ExperimentalFeature', 'Enable-ExperimentalFeature',
    'Disable-ExperimentalFeature', 'Get-SecureRandom', 'Get-Uptime', 'Join-String', 'Remove-Alias', 'Remove-Service', 'Start-ThreadJob', 'Switch-Process',
    'Test-Json', 'ConvertTo-CliXml', 'ConvertFrom-CliXml', 'Get-PSSubsystem'
)

# Parameters that came later, by command.
$script:NewerParameters = @{
    'Add-Content'               = 'AsByteStream'
    'Add-Type'                  = 'CompilerOptions'
    'ConvertFrom-Json'          = 'AsHashtable', 'DateKind', 'Depth', 'NoEnumerate'
    'ConvertFrom-SecureString'  = 'AsPlainText'
    'ConvertTo-Csv'             = 'IncludeTypeInformation', 'NoHeader', 'QuoteFields', 'UseQuotes'
    'ConvertTo-Json'            = 'AsArray', 'EnumsAsStrings', 'EscapeHandling'
    'Expand-Archive'            = 'PassThru'
    'Export-Csv'                = 'IncludeTypeInformation', 'NoHeader', 'QuoteFields', 'UseQuotes'
    'ForEach-Object'            = 'AsJob', 'Parallel', 'ThrottleLimit', 'TimeoutSeconds', 'UseNewRunspace'
    'Format-Hex'                = 'Count', 'Offset'
    'Get-ChildItem'             = 'FollowSymlink'
    'Get-Clipboard'             = 'Delimiter'
    'Get-Command'               = 'UseAbbreviationExpansion', 'UseFuzzyMatching'
    'Get-Content'               = 'AsByteStream'
    'Get-Date'                  = 'AsUTC', 'UnixTimeSeconds'
    'Get-Random'                = 'Shuffle'
    'Get-Unique'                = 'CaseInsensitive'
    'Import-Module'             = 'SkipEditionCheck', 'UseWindowsPowerShell'
    'Import-PowerShellDataFile' = 'SkipLimitCheck'
    'Invoke-RestMethod'         = 'AllowInsecureRedirect', 'AllowUnencryptedAuthentication', 'Authentication', 'ConnectionTimeoutSeconds', 'CustomMethod', 'FollowRelLink', 'Form',
        'HttpVersion', 'MaximumFollowRelLink', 'MaximumRetryCount', 'NoProxy', 'OperationTimeoutSeconds', 'PreserveAuthorizationOnRedirect', 'PreserveHttpMethodOnRedirect', 'Resume',
        'ResponseHeadersVariable', 'RetryIntervalSec', 'SkipCertificateCheck', 'SkipHeaderValidation', 'SkipHttpErrorCheck', 'SslProtocol', 'StatusCodeVariable', 'Token', 'UnixSocket'
    'Invoke-WebRequest'         = 'AllowInsecureRedirect', 'AllowUnencryptedAuthentication', 'Authentication', 'ConnectionTimeoutSeconds', 'CustomMethod', 'Form', 'HttpVersion',
        'MaximumRetryCount', 'NoProxy', 'OperationTimeoutSeconds', 'PreserveAuthorizationOnRedirect', 'PreserveHttpMethodOnRedirect', 'Resume', 'RetryIntervalSec',
        'SkipCertificateCheck', 'SkipHeaderValidation', 'SkipHttpErrorCheck', 'SslProtocol', 'Token', 'UnixSocket'
    'Join-Path'                 = 'AdditionalChildPath'
    'Measure-Object'            = 'AllStats', 'StandardDeviation'
    'New-Guid'                  = 'Empty', 'InputObject'
    'Out-String'                = 'NoNewline'
    'Read-Host'                 = 'MaskInput'
    'Resolve-Path'              = 'Force', 'RelativeBasePath'
    'Select-Object'             = 'CaseInsensitive', 'SkipIndex'
    'Select-String'             = 'Culture', 'NoEmphasis', 'Raw'
    'Set-Content'               = 'AsByteStream'
    'Sort-Object'               = 'Bottom', 'Stable', 'Top'
    'Split-Path'                = 'Extension', 'LeafBase'
    'Start-Job'                 = 'WorkingDirectory'
    'Start-Process'             = 'Environment'
    'Tee-Object'                = 'Encoding'
    'Test-Connection'           = 'IPv4', 'IPv6', 'MtuSize', 'Ping', 'Repeat', 'ResolveDestination', 'TargetName', 'TcpPort', 'Traceroute'
    'Where-Object'              = 'Not'
}

$script:NewerVariables = 'IsWindows', 'IsLinux', 'IsMacOS', 'IsCoreCLR', 'PSStyle', 'EnabledExperimentalFeatures'

# Types that are missing there, and names that only PowerShell 7 has for types; a name without its namespace is meant too.
$script:NewerTypes = '^(System\.)?(' + (@(
        'Text\.Json\..+', 'Text\.Rune', 'Half', 'Int128', 'UInt128', 'DateOnly', 'TimeOnly', 'Index', 'Range', 'HashCode', 'MemoryExtensions', 'Runtime\.Loader\..+',
        'Runtime\.InteropServices\.NativeLibrary', 'Reflection\.Metadata\..+', 'Reflection\.PortableExecutable\..+', 'IO\.EnumerationOptions', 'Formats\..+', 'IO\.Compression\.Brotli.+',
        'Management\.Automation\.SemanticVersion', 'Management\.Automation\.PSStyle', 'semver', 'uint', 'ushort', 'ulong', 'short',
        'ArgumentCompletions', 'ValidateNotNullOrWhiteSpace', 'Experimental', 'Threading\.PeriodicTimer', 'Buffers\.Text\.Base64Url', 'Collections\.Generic\.PriorityQueue'
    ) -join '|') + ')(\[.*)?$'

# Static members that are missing there, as type::member.
$script:NewerStaticMembers = '(?i)(^|\.)(' + (@(
        '(SHA1|SHA256|SHA384|SHA512|MD5|HMACSHA256)::(HashData|TryHashData)', 'Convert::(ToHexString|ToHexStringLower|FromHexString)',
        'Path::(GetRelativePath|Join|TryJoin|EndsInDirectorySeparator|TrimEndingDirectorySeparator|Exists|IsPathFullyQualified)',
        'File::(AppendAllBytes|\w+Async|CreateSymbolicLink|ResolveLinkTarget|GetUnixFileMode|SetUnixFileMode)', 'Directory::(CreateSymbolicLink|CreateTempSubdirectory|ResolveLinkTarget)',
        'Math::(Clamp|Cbrt|Log2|BitIncrement|BitDecrement|ILogB|ScaleB)', 'Environment::(ProcessId|ProcessPath|TickCount64|IsPrivilegedProcess)', 'DateTime(Offset)?::UnixEpoch',
        'Array::Fill', 'RandomNumberGenerator::(GetInt32|GetBytes|Fill|GetHexString|GetString)', 'Random::Shared', 'Stopwatch::GetElapsedTime', 'Encoding::Latin1',
        'Argument\w*Exception::ThrowIf\w+', 'ObjectDisposedException::ThrowIf', 'RuntimeInformation::RuntimeIdentifier', 'ZipFile::\w+Async', 'char::IsAscii\w+', 'OperatingSystem::Is\w+'
    ) -join '|') + ')$'

# Members of objects that are missing there and that nothing else is called.
$script:NewerMembers = 'ReplaceLineEndings', 'EnumerateRunes', 'AppendJoin', 'GetValueOrDefault', 'WaitForExitAsync', 'ReadAllBytesAsync'

# Whether an if around it lets only PowerShell 6 and later come.
function Test-VersionGuard($Node) {
    for ($child, $parent = $Node, $Node.Parent; $parent; $child, $parent = $parent, $parent.Parent) {
        if ($parent -is [System.Management.Automation.Language.IfStatementAst]) {
            foreach ($clause in $parent.Clauses) {
                if ($clause.Item2 -eq $child -and (Test-NewerCondition $clause.Item1.Extent.Text)) {
                    return $true
                }
            }
            # What an older shell goes into first leaves the rest to the newer ones.
            if ($parent.ElseClause -eq $child -and $parent.Clauses.Count -eq 1 -and (Test-OlderCondition $parent.Clauses[0].Item1.Extent.Text)) {
                return $true
            }
        }
        if ($parent -is [System.Management.Automation.Language.BinaryExpressionAst] -and $parent.Operator -eq 'And' -and $parent.Right -eq $child -and
            (Test-NewerCondition $parent.Left.Extent.Text)) {
            return $true
        }
    }
    $false
}

# A condition that no Windows PowerShell fulfils. One that is joined by -or proves nothing.
function Test-NewerCondition([string] $Text) {
    $Text -notmatch '\s-or\s' -and $Text -notmatch '(^|\s|\()(-not\s|!)' -and
    $Text -match '\$PSVersionTable\.PSVersion(\.Major)?\s+-(ge\s+[''"]?[67]|gt\s+[''"]?[567])|\$(PSEdition|PSVersionTable\.PSEdition)\s+(-eq\s+[''"]Core|-ne\s+[''"]Desktop)'
}

# A condition that every Windows PowerShell fulfils.
function Test-OlderCondition([string] $Text) {
    $Text -match '^\s*(\$PSVersionTable\.PSVersion(\.Major)?\s+-(lt\s+[''"]?6|le\s+[''"]?5)|\$(PSEdition|PSVersionTable\.PSEdition)\s+(-eq\s+[''"]Desktop|-ne\s+[''"]Core))[\w.''"]*\s*$'
}

# A parameter by its whole name; an abbreviation that this shell does not know stays as it is written.
function Resolve-ParameterName([string] $Command, [string] $Name) {
    if (-not $NewerParameters.ContainsKey($Command)) {
        return $Name
    }
    try {
        (Get-Command -Name $Command -CommandType Cmdlet, Function).ResolveParameter($Name).Name
    }
    catch {
        $Name
    }
}

<#
    The places of a script that Windows PowerShell 5.1 does not know: Line, Construct (what it is) and Text.
#>
function Find-NewerConstruct([string] $Text) {
    $tokens = $problems = $null
    $script = [System.Management.Automation.Language.Parser]::ParseInput($Text, [ref] $tokens, [ref] $problems)
    $report = {
        param($Extent, [string] $Construct)
        [pscustomobject] @{ Line = $Extent.StartLineNumber; Construct = $Construct; Text = ($Extent.Text -split '\r?\n')[0] }
    }

    foreach ($problem in $problems) {
        & $report $problem.Extent "syntax error: $($problem.Message)"
    }
    if ($script.ScriptRequirements.RequiredPSVersion -gt [version] '5.1') {
        & $report $script.Extent '#requires of a later version'
    }

    # In a string that is expanded stand tokens of its own.
    $all = [System.Collections.Generic.Queue[object]]::new([object[]] $tokens)
    while ($all.Count) {
        $token = $all.Dequeue()
        if ($token -is [System.Management.Automation.Language.StringExpandableToken]) {
            foreach ($nested in $token.NestedTokens) { $all.Enqueue($nested) }
            if ($token.Text -match '(?<!`)(``)*`(e|u\{)') {
                & $report $token.Extent 'escape `e or `u{}'
            }
        }
        switch ($token.Kind) {
            'QuestionQuestion' { & $report $token.Extent 'operator ??' }
            'QuestionQuestionEquals' { & $report $token.Extent 'operator ??=' }
            'QuestionDot' { & $report $token.Extent 'operator ?.' }
            'QuestionLBracket' { & $report $token.Extent 'operator ?[]' }
            'Number' {
                if ($token.Text -notmatch '^[+-]?(0x[0-9a-f]+l?|(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?[dl]?)([kmgtp]b)?$') {
                    & $report $token.Extent 'form of number'
                }
            }
        }
    }

    foreach ($node in $script.FindAll({ $true }, $true)) {
        switch ($node.GetType().Name) {
            'TernaryExpressionAst' { & $report $node.Extent 'operator ? :' }
            'PipelineChainAst' { & $report $node.Extent 'operator && or ||' }
            'PipelineAst' {
                if ($node.Background) { & $report $node.Extent 'background operator &' }
            }
            'ScriptBlockAst' {
                if ($node.CleanBlock) { & $report $node.CleanBlock.Extent 'block clean' }
            }
            'UsingStatementAst' {
                if ($node.UsingStatementKind -notin 'Assembly', 'Module', 'Namespace') { & $report $node.Extent 'form of using' }
            }
            'BinaryExpressionAst' {
                $last = if ($node.Right -is [System.Management.Automation.Language.ArrayLiteralAst]) { $node.Right.Elements[-1] } else { $node.Right }
                if ($node.Operator -eq 'DotDot' -and $node.Left -is [System.Management.Automation.Language.StringConstantExpressionAst] -and $node.Left.Value -notmatch '^\d+$') {
                    & $report $node.Extent 'range of characters'
                }
                elseif ("$($node.Operator)" -match '^[IC]replace$' -and $last -is [System.Management.Automation.Language.ScriptBlockExpressionAst] -and -not (Test-VersionGuard $node)) {
                    & $report $node.Extent '-replace by a script'
                }
            }
            'VariableExpressionAst' {
                if ($node.VariablePath.UserPath -replace '^global:' -in $NewerVariables -and -not (Test-VersionGuard $node)) {
                    & $report $node.Extent 'variable'
                }
            }
            { $_ -in 'TypeExpressionAst', 'TypeConstraintAst', 'AttributeAst', 'ConvertExpressionAst' } {
                $name = if ($_ -eq 'ConvertExpressionAst') { '' } else { $node.TypeName.FullName }
                if ($name -match $NewerTypes -and -not (Test-VersionGuard $node)) {
                    & $report $node.Extent 'type'
                }
            }
            { $_ -in 'InvokeMemberExpressionAst', 'MemberExpressionAst' } {
                if (-not (Test-VersionGuard $node)) {
                    Find-NewerMember $node | ForEach-Object { & $report $node.Extent $_ }
                }
            }
            'CommandAst' {
                if (-not (Test-VersionGuard $node)) {
                    Find-NewerCommand $node | ForEach-Object { & $report $node.Extent $_ }
                }
            }
        }
    }
}

# What of a member is newer: its name, or what it is given.
function Find-NewerMember($Node) {
    $member = "$($Node.Member.Extent.Text)"
    $arguments = @(if ($Node -is [System.Management.Automation.Language.InvokeMemberExpressionAst]) { $Node.Arguments | Where-Object { $null -ne $_ } })
    if ($Node.Static) {
        if ($Node.Expression -is [System.Management.Automation.Language.TypeExpressionAst] -and "$($Node.Expression.TypeName.FullName)::$member" -match $NewerStaticMembers) {
            'static member'
        }
        if ("$($Node.Expression.Extent.Text)::$member" -match '^\[(System\.)?IO\.File\]::Move$' -and $arguments.Count -gt 2) {
            'static member'
        }
        return
    }
    if ($member -in $NewerMembers) {
        'member'
    }
    $types = @($arguments | ForEach-Object { if ($_ -is [System.Management.Automation.Language.ConvertExpressionAst]) { $_.Type.TypeName.FullName } })
    $comparison = @($arguments | Where-Object { $_.Extent.Text -match '^\[(System\.)?StringComparison\]::|^''(Ordinal|InvariantCulture|CurrentCulture)(IgnoreCase)?''$' })
    if ($member -in 'Contains', 'StartsWith', 'EndsWith' -and 'char' -in $types) {
        "$member(char)"
    }
    elseif ($member -eq 'Contains' -and $comparison) {
        'Contains with a comparison'
    }
    elseif ($member -eq 'Replace' -and $comparison) {
        'Replace with a comparison'
    }
    elseif ($member -eq 'Split' -and $arguments.Count -eq 1 -and $arguments[0] -is [System.Management.Automation.Language.StringConstantExpressionAst] -and $arguments[0].Value.Length -gt 1) {
        'Split by a string, which is one by each of its characters there'
    }
    elseif ($member -eq 'Kill' -and $arguments) {
        'Kill with the processes below'
    }
    elseif ($member -eq 'Add' -and $Node.Expression.Extent.Text -match '(?i)(start\w*|info)\.ArgumentList$') {
        'ArgumentList of a process to start'
    }
}

# What of a command is newer: it, a parameter or the value of one.
function Find-NewerCommand($Node) {
    $written = $Node.GetCommandName()
    if (-not $written) {
        return
    }
    $alias = Get-Alias -Name ([WildcardPattern]::Escape($written)) -ErrorAction Ignore
    $command = if ($alias) { $alias.Definition } else { $written }
    if ($command -in $NewerCommands) {
        'command'
    }
    $parts = 0
    $elements = @($Node.CommandElements | Select-Object -Skip 1)
    for ($i = 0; $i -lt $elements.Count; $i++) {
        $element = $elements[$i]
        if ($element -isnot [System.Management.Automation.Language.CommandParameterAst]) {
            $parts++
            continue
        }
        $parameter = Resolve-ParameterName $command $element.ParameterName
        if ($parameter -eq 'ProgressAction' -or $parameter -in $NewerParameters[$command]) {
            "parameter -$parameter of $command"
        }
        $value = if ($element.Argument) { $element.Argument } elseif ($i + 1 -lt $elements.Count) { $elements[$i + 1] }
        $text = "$($value.Extent.Text)".Trim([char[]] "'`"")
        if (($parameter -eq 'Encoding' -and $text -in 'utf8NoBOM', 'utf8BOM', 'ansi') -or ($parameter -in 'ErrorAction', 'WarningAction', 'InformationAction' -and $text -eq 'Break')) {
            "value of -$parameter"
        }
        if ($command -eq 'Join-Path' -and $parameter -ne 'Resolve') {
            $parts += $parameter -in 'Path', 'ChildPath'
            # Its value stands behind it.
            $i += -not $element.Argument
        }
    }
    if ($command -eq 'Join-Path' -and $parts -gt 2) {
        'Join-Path of more than two'
    }
}

# The places of a script file, with its name; Windows PowerShell reads a file without a byte order mark in the code page of the machine.
function Find-NewerConstructInFile([string] $Path) {
    $bytes = [IO.File]::ReadAllBytes($Path)
    $marked = $bytes.Count -ge 3 -and $bytes[0] -eq 0xEF -and $bytes[1] -eq 0xBB -and $bytes[2] -eq 0xBF
    if (-not $marked -and [Text.Encoding]::Latin1.GetString($bytes) -match '[^\x00-\x7F]') {
        [pscustomobject] @{ Line = 0; Construct = 'characters beyond ASCII without a byte order mark'; Text = '' }
    }
    Find-NewerConstruct ([IO.File]::ReadAllText($Path))
}

# The examples of a page: blocks that are called powershell, and what stands behind the prompts of the others.
function Get-MarkdownExample([string] $Text) {
    $inside = $language = $null
    $block = [System.Collections.Generic.List[string]]::new()
    $number = 0
    foreach ($line in $Text -split '\r?\n') {
        $number++
        if ($line -match '^\s*```(\w*)') {
            if ($inside) {
                if ($language -ne 'powershell') {
                    $block = @($block | ForEach-Object { if ($_ -match '^(PS>|>>) ?(.*)') { $Matches[2] } })
                }
                if (($language -in 'powershell', '') -and "$block".Trim()) {
                    [pscustomobject] @{ Line = $inside; Text = $block -join "`n" }
                }
                $inside = $null
            }
            else {
                $inside, $language = ($number + 1), $Matches[1]
                $block = [System.Collections.Generic.List[string]]::new()
            }
        }
        elseif ($inside) {
            $block.Add($line)
        }
    }
}

# The examples of an about_ topic: indented blocks that have a cmdlet of any kind. Those of build servers are for pwsh, and say so.
function Get-AboutExample([string] $Text) {
    foreach ($match in [regex]::Matches(($Text -replace '\r', ''), '(?m)(^ {8,}.*(\n+|\z))+')) {
        $block = $match.Value -replace '(?m)^ {8}', ''
        if ($block -cmatch '(?m)(^|[|({=]\s*)\s*[A-Z]\w+-[A-Z]\w+|^Describe ' -and $block -notmatch '(?m)\bpwsh\b') {
            [pscustomobject] @{ Line = ($Text.Substring(0, $match.Index) -split '\n').Count; Text = $block }
        }
    }
}
