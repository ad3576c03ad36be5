<#
.SYNOPSIS
    Runs the module where it is installed, above all in Windows PowerShell 5.1, and writes a report that can be sent.
.DESCRIPTION
    Imports the module, runs each of its cmdlets over the sample topologies in a temporary folder, in English, German and Spanish, and removes the
    folder again. It asks no server and changes nothing else. Run it in a shell of its own: it makes other topologies the current one.

    The report says the versions of PowerShell, .NET, the operating system and the module, and for each step whether it passed, what went wrong and how
    long it took. It holds no name of a user or a computer and no path. Exit codes: 0 every step passed; 1 a step failed.
.PARAMETER Module
    The module's directory or manifest, or its name once it is installed.
.PARAMETER ReportPath
    The report, a JSON file. Its folder must exist.
.EXAMPLE
    powershell.exe -NoProfile -ExecutionPolicy Bypass -File Test-Installation.ps1 -ReportPath .\installation.json

    In Windows PowerShell, with the installed module.
.EXAMPLE
    pwsh -NoProfile -File samples/Test-Installation.ps1 -Module ./out/PersistentChatTopology

    In PowerShell 7, with a module that was built here.
#>
[CmdletBinding()]
param(
    [string] $Module = 'PersistentChatTopology',

    [string] $ReportPath = 'PersistentChatTopology-installation.json'
)

$ErrorActionPreference = 'Stop'
$ConfirmPreference = 'None'
$ProgressPreference = 'SilentlyContinue'
$WarningPreference = 'SilentlyContinue'
Set-StrictMode -Version 3.0

$reportFile = $PSCmdlet.GetUnresolvedProviderPathFromPSPath($ReportPath)
$contoso = Join-Path $PSScriptRoot 'contoso.yaml'
$broken = Join-Path $PSScriptRoot 'broken.yaml'
$ruleExamples = Join-Path $PSScriptRoot '../tests/fixtures/rules'
$work = Join-Path ([IO.Path]::GetTempPath()) "pchat-$([guid]::NewGuid().ToString('N'))"

function Assert-True($Condition, [string] $Otherwise) {
    if (-not $Condition) {
        throw [InvalidOperationException]::new($Otherwise)
    }
}

function Assert-Equal($Actual, $Expected, [string] $What) {
    if ("$Actual" -cne "$Expected") {
        throw [InvalidOperationException]::new("$What is '$Actual', and should be '$Expected'.")
    }
}

# The ErrorId of the first error that a script writes or ends with, without the cmdlet's name.
function Get-ErrorId([scriptblock] $Script) {
    try {
        $null = & $Script
    }
    catch {
        return ($_.FullyQualifiedErrorId -split ',')[0]
    }
    'no error'
}

# The lines that the screen shows at 80 columns, without colours.
function Get-Line($InputObject) {
    $text = [regex]::Replace(($InputObject | Out-String -Width 80), "$([char] 27)\[[0-9;]*m", '')
    @($text -split '\r?\n' | ForEach-Object { $_.TrimEnd() } | Where-Object { $_ })
}

function Assert-View($InputObject, [string] $Pattern) {
    $lines = Get-Line $InputObject
    Assert-True ($lines -match $Pattern) "The view shows no '$Pattern' but: $($lines | Select-Object -First 5)"
    $long = @($lines | Where-Object { $_.Length -gt 80 })
    Assert-True ($long.Count -eq 0) "The view is wider than 80 columns: $long"
}

function Get-Work([string] $Name) {
    Join-Path $work $Name
}

function Get-Text([string] $Name) {
    [IO.File]::ReadAllText((Get-Work $Name))
}

function Assert-File([string] $Name, [string] $Pattern) {
    Assert-True ((Get-Text $Name) -match $Pattern) "$Name holds no '$Pattern'."
}

# What a person in that language reads: the messages of findings, a heading, and the help.
function Assert-Language([string] $Culture, [string] $Finding, [string] $Heading, [string] $About) {
    [cultureinfo]::CurrentCulture = $Culture
    [cultureinfo]::CurrentUICulture = $Culture
    Assert-True ((Test-PChatTopology -Path $broken -Rule PCT1001).Findings[0].Message -match $Finding) "The finding does not say '$Finding'."
    $null = Import-PChatTopology -Path $contoso
    Assert-View (Get-PChatPool | Format-List) $Heading
    Assert-True ((Get-Help about_PersistentChatTopology | Out-String) -match $About) "The help does not say '$About'."
}

# Each step stands for itself: it makes what it needs.
$steps = [ordered] @{
    'Sample topologies are read, and pass'            = {
        $samples = @(Get-ChildItem -LiteralPath $PSScriptRoot -Filter *.yaml | Where-Object { $_.Name -ne 'broken.yaml' })
        Assert-Equal $samples.Count 5 'The number of samples'
        foreach ($sample in $samples) {
            $topology = Import-PChatTopology -Path $sample.FullName -PassThru
            Assert-True ($topology | Test-PChatTopology -Quiet) "$($sample.Name) does not pass."
        }
    }
    'The broken sample fails, with line and column'   = {
        $report = Test-PChatTopology -Path $broken
        Assert-Equal $report.Passed 'False' 'The verdict'
        $rules = @($report.Findings | ForEach-Object { $_.RuleId } | Sort-Object -Unique)
        Assert-True ($rules.Count -ge 12) "Only $($rules.Count) rules are broken: $rules"
        Assert-View $report 'broken\.yaml:\d+:\d+'
    }
    'Two reads find the same'                         = {
        $first, $second = 1..2 | ForEach-Object { (Test-PChatTopology -Path $broken).Findings | Out-String -Width 4096 }
        Assert-True ($first.Length -gt 1000) 'The findings are no text.'
        Assert-True ($first -ceq $second) 'The second read found something else.'
    }
    'Each rule finds its example, and nothing in the legal one' = {
        $examples = @(Get-ChildItem -LiteralPath $ruleExamples -Filter *.yaml)
        Assert-True ($examples.Count -ge 300) "There are only $($examples.Count) examples."
        $wrong = foreach ($example in $examples) {
            $rule, $kind = $example.BaseName -split '\.'
            $day = [regex]::Match([IO.File]::ReadAllText($example.FullName), '--date (\d{4}-\d\d-\d\d)').Groups[1].Value
            $check = @{ LiteralPath = $example.FullName; Date = if ($day) { $day } else { [datetime]::Today } }
            $found = @((Test-PChatTopology @check).Findings | Where-Object { $_.RuleId -eq $rule })
            if (($found.Count -gt 0) -ne ($kind -eq 'fails')) {
                $example.Name
            }
        }
        Assert-True (-not $wrong) "These examples are judged wrongly: $wrong"
    }
    'A topology is made at the prompt'                = {
        $null = New-PChatTopology -Name Prompt -Domain contoso.com
        $null = New-PChatSite -Name Redmond
        $null = New-PChatFrontEndPool -Fqdn pool01.contoso.com -Edition Enterprise -Site Redmond -ComputerName fe01.contoso.com -BackEnd sql01.contoso.com\rtc
        $null = New-PChatSqlInstance -Name sql02.contoso.com\chat -Edition Standard -Version 2012
        $null = New-PChatComputer -Fqdn edge01.contoso.com -Role Edge
        $null = Set-PChatDirectory -GlobalCatalog dc01.contoso.com
        $null = New-PChatPool -Fqdn chat.contoso.com -NextHop pool01.contoso.com -ContentStore sql02.contoso.com\chat -FileStore \\files.contoso.com\chat -PoolType MultipleServer |
            Add-PChatServer -ComputerName chat01.contoso.com, chat02.contoso.com
        $null = Set-PChatPool -Identity chat.contoso.com -ConcurrentUsers 30000
        $null = Set-PChatServer -Identity chat02.contoso.com -State Standby
        $shown = (Get-PChatTopology).Name, (Get-PChatSite).Name, (Get-PChatFrontEndPool).Fqdn, (Get-PChatSqlInstance sql02.contoso.com\chat).Name, (Get-PChatComputer edge01.contoso.com).Fqdn,
            (Get-PChatDirectory).Domain, (Get-PChatPool).Users.Concurrent, (Get-PChatServer chat02.contoso.com).State
        Assert-Equal ($shown -join ' ') 'Prompt Redmond pool01.contoso.com sql02.contoso.com\chat edge01.contoso.com contoso.com 30000 Standby' 'The topology'
        $null = Undo-PChatChange
        Assert-Equal (Get-PChatServer chat02.contoso.com).State 'Active' 'The state after the change was undone'
        Assert-True (Get-PChatChange)[0].IsUndone 'The change that was undone is not listed.'
        $null = Redo-PChatChange
        Assert-Equal (Get-PChatServer chat02.contoso.com).State 'Standby' 'The state after the change was made again'
    }
    'What was made is changed'                        = {
        $null = Import-PChatTopology -Path $contoso
        Set-PChatTopology -Product SkypeForBusiness2015
        Get-PChatSite Redmond | Set-PChatSite -TimeZone UTC
        Set-PChatFrontEndPool -Identity pool01.contoso.com -ServiceVersion 8
        Set-PChatSqlInstance -Identity sql04.contoso.com\witness -Version 2014
        Set-PChatComputer -Identity edge01.contoso.com -MemoryGB 32
        $shown = (Get-PChatTopology).Product, (Get-PChatSite).TimeZone, (Get-PChatFrontEndPool).ServiceVersion, (Get-PChatSqlInstance sql04.contoso.com\witness).Version,
            (Get-PChatComputer edge01.contoso.com).MemoryGB
        Assert-Equal ($shown -join ' ') 'SkypeForBusiness2015 UTC 8 2014 32' 'The topology'
    }
    'What the house accepts and lays down is stated'  = {
        $null = Import-PChatTopology -Path $broken
        $null = (Test-PChatTopology -Rule PCT1001).Findings[0] | Add-PChatSuppression -Reason 'Agreed' -Approver 'Jane Doe' -Ticket 'CHG-1' -Expires 2099-12-31
        Assert-True ((Test-PChatTopology -Rule PCT1001).Suppressed.Count -gt 0) 'The suppression accepts nothing.'
        Get-PChatSuppression -Rule PCT1001 | Remove-PChatSuppression
        Assert-Equal @(Get-PChatSuppression -Rule PCT1001).Count 0 'The number of suppressions'
        Set-PChatPolicy -Severity @{ PCT1001 = 'Information' } -MinimumHeadroom 20%
        Assert-Equal (Get-PChatPolicy).MinimumHeadroom.Least '20%' 'The headroom'
        Assert-Equal (Test-PChatTopology -Rule PCT1001).Findings[0].Severity 'Information' 'The severity'
        $null = Import-PChatTopology -Path $contoso
        Set-PChatPool -Identity chat.contoso.com -Category Departments -Room @{ Departments = 'Sales', 'Support' } -AddIn @{ Name = 'Wiki'; Url = 'https://wiki.contoso.com' } -MigratedFrom @{ Fqdn = 'gc01.contoso.com'; Product = 'GroupChat2010' }
        $pool = Get-PChatPool chat.contoso.com
        Assert-Equal "$($pool.Categories[0].Rooms) $($pool.AddIns) $($pool.MigratedFrom)" 'Sales Support Wiki gc01.contoso.com' 'What the pool holds'
    }
    'What was made is renamed, and every reference'   = {
        $null = Import-PChatTopology -Path $contoso
        Rename-PChatObject -Identity sql02.contoso.com -NewName sql22.contoso.com
        Get-PChatSite Redmond | Rename-PChatObject -NewName HQ
        Assert-Equal (Get-PChatPool).ContentStore.Instance 'sql22.contoso.com\chat' 'The content store'
        Assert-Equal (Get-PChatFrontEndPool).Site 'HQ' 'The site of the front-end pool'
    }
    'What was made is removed'                        = {
        $null = Import-PChatTopology -Path $contoso
        Remove-PChatServer -Identity chat04.contoso.com
        Remove-PChatComputer -Identity edge01.contoso.com
        Remove-PChatPool -Identity chat.contoso.com
        Remove-PChatSqlInstance -Identity sql02.contoso.com\chat
        Remove-PChatFrontEndPool -Identity pool01.contoso.com
        Remove-PChatSite -Identity Redmond
        Assert-Equal @(Get-PChatServer).Count 0 'The number of servers'
        Assert-Equal @(Get-PChatPool).Count 0 'The number of pools'
        Assert-Equal @(Get-PChatSite).Count 0 'The number of sites'
    }
    'Objects go through the pipeline'                 = {
        $null = Import-PChatTopology -Path $contoso
        Assert-True (Get-PChatPool | Test-PChatCollocation -Quiet) 'The pool does not pass.'
        Assert-Equal @(Get-PChatPool | Get-PChatServer).Count 4 'The number of servers'
        Assert-Equal (Get-ChildItem -LiteralPath $PSScriptRoot -Filter contoso.yaml | Test-PChatTopology).Passed 'True' 'The verdict on a file'
        Assert-Equal ([IO.File]::ReadAllText($contoso) | Import-PChatTopology -PassThru).Name 'Contoso' 'The topology from a text'
    }
    'YAML and JSON say the same'                      = {
        $null = Import-PChatTopology -Path $contoso
        Export-PChatTopology -Path (Get-Work 'one.yaml')
        Export-PChatTopology -Path (Get-Work 'two.json')
        Assert-True ([IO.File]::ReadAllText((Get-Work 'two.json')) | ConvertFrom-Json) 'The JSON is none.'
        $null = Import-PChatTopology -Path (Get-Work 'two.json')
        Export-PChatTopology -Path (Get-Work 'three.yaml')
        Assert-True ((Get-Text 'one.yaml') -ceq (Get-Text 'three.yaml')) 'The YAML differs after JSON.'
        Assert-Equal @(Compare-PChatTopology -ReferenceTopology $contoso -DifferenceTopology (Get-Work 'two.json')).Count 0 'The number of differences after JSON'
        Assert-True (@(Compare-PChatTopology -ReferenceTopology $contoso -DifferenceTopology $broken).Count -gt 10) 'Too few differences are found between two topologies.'
    }
    'Reports, pictures and test results are written'  = {
        $null = Import-PChatTopology -Path $broken
        Export-PChatReport -Path (Get-Work 'report.html')
        Assert-File 'report.html' '(?s)^<!DOCTYPE html>.*PCT1001.*</html>\s*$'
        Export-PChatDiagram -Path (Get-Work 'picture.svg')
        $null = [xml] (Get-Text 'picture.svg')
        Assert-File 'picture.svg' 'chat01\.contoso\.com'
        Assert-True ((Export-PChatDiagram -Format Mermaid | Out-String) -match 'chat01') 'The Mermaid diagram lacks a server.'
        foreach ($format in 'JUnit', 'NUnit', 'Sarif', 'Markdown', 'Json') {
            Test-PChatTopology | Export-PChatTestResult -Format $format -Path (Get-Work "result.$format")
            Assert-File "result.$format" 'PCT1001'
        }
        $null = [xml] (Get-Text 'result.JUnit')
        $null = [xml] (Get-Text 'result.NUnit')
        Assert-Equal (Get-Text 'result.Sarif' | ConvertFrom-Json).version '2.1.0' 'The version of SARIF'
    }
    'A runbook is written, as page and as script'     = {
        $null = Import-PChatTopology -Path $contoso
        New-PChatRunbook -Scenario FailOver -Path (Get-Work 'runbook.md')
        Assert-File 'runbook.md' 'chat\.contoso\.com'
        New-PChatRunbook -Scenario FailOver -AsScript -Path (Get-Work 'runbook.ps1')
        $problems = $null
        $null = [System.Management.Automation.Language.Parser]::ParseFile((Get-Work 'runbook.ps1'), [ref] $null, [ref] $problems)
        Assert-Equal @($problems).Count 0 'The number of errors in the script'
    }
    'A file gets its usual form'                      = {
        Set-Content -LiteralPath (Get-Work 'laid-out.yaml') -Value "formatVersion: 1 # ours`nname:   Contoso"
        Format-PChatTopology -Path (Get-Work 'laid-out.yaml')
        Assert-True (Format-PChatTopology -Path (Get-Work 'laid-out.yaml') -Check) 'The file has another form.'
        Assert-File 'laid-out.yaml' '# ours'
        Set-Content -LiteralPath (Get-Work 'misspelt.yaml') -Value "formatVersion: 1`nnam: Contoso # ours"
        Repair-PChatTopology -Path (Get-Work 'misspelt.yaml')
        Assert-File 'misspelt.yaml' 'name: Contoso # ours'
    }
    'Names are hidden'                                = {
        $null = Protect-PChatTopology -Path $contoso -Destination (Get-Work 'shared.yaml')
        Assert-True ((Get-Text 'shared.yaml') -notmatch 'contoso') 'The name still stands there.'
        Assert-True (Test-PChatTopology -Path (Get-Work 'shared.yaml') -Quiet) 'The topology without names does not pass.'
    }
    'Requirements, capacity and failures are listed'  = {
        Assert-True (@(Get-PChatPort -Path $contoso).Count -gt 10) 'There are too few ports.'
        Assert-True (@(Get-PChatDnsRecord -Path $contoso).Count -gt 3) 'There are too few DNS records.'
        Assert-True (@(Get-PChatCertificate -Path $contoso).Count -gt 3) 'There are too few certificates.'
        Assert-True (@(Get-PChatComponent -Path $contoso).Count -gt 10) 'There are too few components.'
        Assert-True (@(Get-PChatDependency -Path $contoso | Where-Object Fate -EQ MayGo).Count -gt 10) 'There are too few things that may go with a pool.'
        Assert-Equal (Get-PChatCapacity -Path $contoso).MaximumConcurrentUsers '40000' 'The capacity'
        Assert-True (@((Measure-PChatWorkload -Users 80000).Rows).Count -gt 10) 'The workload has too few rows.'
        Assert-True (@(Test-PChatResilience -Path $contoso).Count -gt 0) 'No failure is listed.'
        Assert-Equal (Get-PChatRule PCT1001).Id 'PCT1001' 'The rule'
        Assert-True (@(Get-PChatOpenQuestion -Path $broken).Count -gt 0) 'No question is open.'
    }
    'Scripted rules run'                              = {
        Assert-Equal (New-PChatRule -Id SELF-TEST-01 -For chatPool -Title 'Short' -Condition { $true }).Id 'SELF-TEST-01' 'The rule'
        Set-Content -LiteralPath (Get-Work 'SELF-TEST-01.PChatRule.ps1') -Value "New-PChatRule -Id SELF-TEST-01 -For topology -Title 'It is named' -Condition { `$_.Name -ne 'Nobody' }"
        Set-Content -LiteralPath (Get-Work 'SELF-TEST-01.passes.yaml') -Value "formatVersion: 1`nname: Contoso"
        Set-Content -LiteralPath (Get-Work 'SELF-TEST-01.fails.yaml') -Value "formatVersion: 1`nname: Nobody"
        Assert-True (Test-PChatRule -RulePath (Get-Work 'SELF-TEST-01.PChatRule.ps1') -Quiet) 'The rule does not do what its examples promise.'
    }
    'Views fit into 80 columns'                       = {
        $null = Import-PChatTopology -Path $contoso
        Assert-View (Get-PChatPool) '^Pool type +FQDN'
        Assert-View (Get-PChatServer) 'chat01\.contoso\.com'
        Assert-View (Get-PChatRule) 'PCT1001'
        Assert-View (Get-PChatCapacity) 'Maximum users'
        Assert-View (Get-PChatTopology) 'Contoso'
        Assert-View (Get-PChatTopology | Format-Custom) 'chat01\.contoso\.com'
        Assert-View (Test-PChatResilience) 'chat01\.contoso\.com'
        Assert-View (Measure-PChatWorkload -Users 80000) '80,?000'
        Assert-View (Get-PChatPort | Format-List) '\b5041\b'
    }
    'Errors have their ErrorId'                       = {
        $null = Import-PChatTopology -Path $contoso
        Assert-Equal (Get-ErrorId { Get-PChatPool -Identity 'x y' }) 'InvalidFqdn' 'The ErrorId of a wrong name'
        Assert-Equal (Get-ErrorId { Get-PChatPool -Identity nowhere.contoso.com }) 'ChatPoolNotFound' 'The ErrorId of a pool that is not there'
        Assert-Equal (Get-ErrorId { Test-PChatTopology -Path (Get-Work 'nowhere.yaml') }) 'FileNotFound' 'The ErrorId of a file that is not there'
        [IO.File]::WriteAllText((Get-Work 'bad.yaml'), "formatVersion: 1`nname: x`nsite: []`n")
        Assert-Equal (Get-ErrorId { Import-PChatTopology -Path (Get-Work 'bad.yaml') }) 'UnknownKey' 'The ErrorId of an unknown key'
    }
    'English, German and Spanish are spoken'          = {
        Assert-Language 'en-US' 'active servers' 'Next hop' 'current topology'
        Assert-Language 'de-DE' 'aktive Server' 'chster Hop' 'aktuelle Topologie'
        Assert-Language 'es-ES' 'servidores activos' 'salto' 'topolog.a actual'
    }
    'Cmdlets have help'                               = {
        $help = Get-Help Test-PChatTopology -Full
        Assert-True ($help.Synopsis -match '^\w+ .*\.$') 'There is no synopsis.'
        Assert-True (($help.Examples | Out-String) -match 'Test-PChatTopology -Path') 'There is no example.'
    }
}

function Get-CmdletName([scriptblock] $Script) {
    $Script.Ast.FindAll({ param($node) $node -is [System.Management.Automation.Language.CommandAst] }, $true) |
        ForEach-Object { $_.GetCommandName() } | Where-Object { $_ -match '^\w+-PChat' } | Sort-Object -Unique
}

# Leaves out who ran this, on which computer and in which folders.
function Hide-PrivateText([string] $Text) {
    foreach ($folder in $work, $PSScriptRoot, (Get-Location).ProviderPath, $HOME, [IO.Path]::GetTempPath().TrimEnd('\', '/'), $PSHOME | Where-Object { "$_".Length -gt 3 }) {
        $Text = [regex]::Replace($Text, [regex]::Escape($folder) + '[^\s''"<>|]*', '<path>', 'IgnoreCase')
    }
    foreach ($path in '(?<!\w)[A-Za-z]:[\\/][^\s''"<>|]*', '\\\\[\w.-]+\\[^\s''"<>|]*', '(?<![\w<>/.:])/[\w.-]+(/[\w.-]*)+') {
        $Text = [regex]::Replace($Text, $path, '<path>')
    }
    foreach ($name in [Environment]::UserName, [Environment]::UserDomainName, [Environment]::MachineName, $env:USERDNSDOMAIN | Where-Object { $_ }) {
        $Text = [regex]::Replace($Text, "(?<!\w)$([regex]::Escape($name))(?!\w)", '<name>', 'IgnoreCase')
    }
    $Text
}

# What went wrong, down to its first cause.
function Get-Reason([System.Management.Automation.ErrorRecord] $Problem) {
    $places = [regex]::Matches($Problem.ScriptStackTrace, '\d+(?=\s*$)', 'Multiline') | Select-Object -First 4 | ForEach-Object { $_.Value }
    $lines = @("Lines $($places -join ', ')", ($Problem.FullyQualifiedErrorId -split ',')[0])
    for ($exception = $Problem.Exception; $exception; $exception = $exception.InnerException) {
        $lines += "$($exception.GetType().Name): $($exception.Message)"
    }
    Hide-PrivateText (($lines | Select-Object -Unique) -join ' | ')
}

function Invoke-Step([string] $Name, [scriptblock] $Script) {
    $formats, $language = [cultureinfo]::CurrentCulture, [cultureinfo]::CurrentUICulture
    $watch = [Diagnostics.Stopwatch]::StartNew()
    $message = $null
    try {
        [cultureinfo]::CurrentCulture = 'en-US'
        [cultureinfo]::CurrentUICulture = 'en-US'
        $null = & $Script
    }
    catch {
        $message = Get-Reason $_
    }
    finally {
        [cultureinfo]::CurrentCulture = $formats
        [cultureinfo]::CurrentUICulture = $language
    }
    [pscustomobject] @{
        name         = $Name
        result       = if ($null -eq $message) { 'passed' } else { 'failed' }
        milliseconds = [long] $watch.ElapsedMilliseconds
        cmdlets      = @(Get-CmdletName $Script)
        message      = $message
    }
}

# The framework's description says its version; older ones have none, and Windows knows their release.
function Get-FrameworkVersion {
    $information = 'System.Runtime.InteropServices.RuntimeInformation' -as [type]
    $description = if ($information) { $information::FrameworkDescription } else { "CLR $([Environment]::Version)" }
    $key = 'HKLM:\SOFTWARE\Microsoft\NET Framework Setup\NDP\v4\Full'
    if ($PSVersionTable.PSEdition -eq 'Desktop' -and (Test-Path -LiteralPath $key)) {
        $description += ", release $((Get-ItemProperty -LiteralPath $key).Release)"
    }
    $description
}

$imported = $null
$null = New-Item -ItemType Directory -Path $work
try {
    $results = @(
        Invoke-Step 'The module is imported' {
            $script:imported = Import-Module ([WildcardPattern]::Escape($Module)) -Force -PassThru
        }
    )
    if ($imported) {
        $results += @($steps.GetEnumerator() | ForEach-Object { Invoke-Step $_.Key $_.Value })
        $inSteps = @($results | ForEach-Object { $_.cmdlets } | Sort-Object -Unique)
        $results += Invoke-Step 'Every cmdlet is in one of the steps' {
            $exported = @($imported.ExportedCmdlets.Keys)
            Assert-True ($exported.Count -gt 0) 'The module exports no cmdlet.'
            $left = @($exported | Where-Object { $_ -notin $inSteps })
            Assert-True ($left.Count -eq 0) "These are in none: $left"
        }
    }
}
finally {
    Remove-Item -LiteralPath $work -Recurse -Force
}

$failed = @($results | Where-Object { $_.result -eq 'failed' })
$report = [ordered] @{
    passed          = $failed.Count -eq 0
    powerShell      = "$($PSVersionTable.PSEdition) $($PSVersionTable.PSVersion)"
    dotNet          = Get-FrameworkVersion
    operatingSystem = [Environment]::OSVersion.VersionString
    processBits     = 8 * [IntPtr]::Size
    culture         = [cultureinfo]::CurrentCulture.Name
    uiCulture       = [cultureinfo]::CurrentUICulture.Name
    languageMode    = "$($ExecutionContext.SessionState.LanguageMode)"
    module          = if ($imported) { "$($imported.Version)" } else { $null }
    steps           = $results
}
[IO.File]::WriteAllText($reportFile, (ConvertTo-Json -InputObject $report -Depth 5))

foreach ($result in $results) {
    "$($result.result)  $($result.name)"
    if ($result.message) {
        "        $($result.message)"
    }
}
"$($results.Count) steps, $($failed.Count) failed. The report is $reportFile"
exit [int] ($failed.Count -gt 0)
