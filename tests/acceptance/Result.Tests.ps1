BeforeDiscovery {
    $script:Formats = 'JUnit', 'NUnit', 'Sarif', 'Markdown', 'Json'
}

BeforeAll {
    . $PSScriptRoot/common.ps1
    $script:Broken = Join-Path $Samples 'broken.yaml'
    $script:Schemas = Join-Path (Get-Module Pester).ModuleBase 'schemas'
    $script:Readers = Join-Path $Root 'tests/readers'
    $script:Multitool = Join-Path $Readers 'node_modules/@microsoft/sarif-multitool-linux'
    $script:NpmProblem = Install-NpmPackage $Readers

    function Export-Result($Report, [string] $Format, [string] $Name = "result.$Format") {
        $path = Join-Path $TestDrive $Name
        $Report | Export-PChatTestResult -Path $path -Format $Format -Force
        $path
    }

    # Everything that a schema finds wrong with a file.
    function Get-SchemaProblem([string] $Path, [string] $Schema) {
        $problems = [Collections.Generic.List[string]]::new()
        $settings = [Xml.XmlReaderSettings]@{ ValidationType = 'Schema' }
        $settings.Schemas.XmlResolver = [Xml.XmlUrlResolver]::new()
        $null = $settings.Schemas.Add($null, $Schema)
        $settings.add_ValidationEventHandler({ $problems.Add($_.Message) }.GetNewClosure())
        $reader = [Xml.XmlReader]::Create($Path, $settings)
        while ($reader.Read()) { }
        $reader.Dispose()
        $problems
    }

    # A topology whose only findings are accepted.
    function Save-Accepted {
        Save-File (Join-Path $TestDrive 'accepted.yaml') (@(
            'formatVersion: 1', 'name: Accepted <&> "x"', 'chatPools:', '  - fqdn: chat.contoso.com', '    nextHop: x.contoso.com'
            '    contentStore: s.contoso.com', 'suppressions:', '  - { rule: PCT7002, reason: Agreed & signed, expires: 2099-12-31 }') -join "`n")
    }

    # A report, and the errors of a document and of a file that is missing.
    function Get-UnreadableResult {
        $bad = Save-File (Join-Path $TestDrive 'bad.yaml') "formatVersion: 1`nname: <&>`nsite: 'Redmond ]]>'`nsites: 1`n"
        Test-PChatTopology $Broken, $bad, (Join-Path $TestDrive 'none.yaml') -ErrorAction Continue 2>&1
    }

    # A report with findings that are new, known and gone, and with a changed weight.
    function Get-KnownReport {
        $baseline = Join-Path $TestDrive 'known.json'
        $null = Test-PChatTopology $Broken -Baseline $baseline -UpdateBaseline
        $known = Get-Content $baseline -Raw | ConvertFrom-Json
        $known.findings = @($known.findings | Select-Object -Skip 2)
        $known.findings[0].fingerprint = 'gone'
        $null = Save-File $baseline ($known | ConvertTo-Json -Depth 5)
        $policy = Save-File (Join-Path $TestDrive 'policy.yaml') "formatVersion: 1`npolicy: { standbyShare: 1, severities: { PCT2005: { severity: Error, reason: <&> } } }`n"
        Test-PChatTopology $Broken -Baseline $baseline -Policy $policy
    }
}

Describe 'Export-PChatTestResult' {
    It 'writes <_>, the same for the same reports' -ForEach $Formats {
        $report = Test-PChatTopology $Broken
        $first = [IO.File]::ReadAllText((Export-Result $report $_ -Name 'first'))
        $first | Should -Not -BeNullOrEmpty
        [IO.File]::ReadAllText((Export-Result (Test-PChatTopology $Broken) $_ -Name 'second')) | Should -BeExactly $first
        $first | Should -Not -Match "`r"
    }

    It 'puts all reports of the pipeline into one file and returns it on demand' {
        $path = Join-Path $TestDrive 'several.json'
        $file = Test-PChatTopology (Join-Path $Samples '*.yaml') | Export-PChatTestResult $path -Format Json -PassThru
        $file.FullName | Should -Be $path
        (Get-Content $path -Raw | ConvertFrom-Json).results.Count | Should -Be (Get-ChildItem $Samples -Filter *.yaml).Count
    }

    It 'names what the cmdlets of its pipeline could not check, in every format (<_>)' -ForEach $Formats {
        $bad = Save-File (Join-Path $TestDrive 'bad.yaml') "formatVersion: 1`nname: x`nsites: 1`n"
        $file = Join-Path $TestDrive "unreadable.$_"
        Test-PChatTopology $bad -ErrorAction SilentlyContinue | Export-PChatTestResult $file -Format $_ -Force
        $text = [IO.File]::ReadAllText($file)
        $text | Should -Match 'bad\.yaml'
        $text | Should -Match 'sites'
    }

    It 'overwrites a file only with -Force, and writes nothing with -WhatIf' {
        $report = Test-PChatTopology $Broken
        $path = Save-File (Join-Path $TestDrive 'there.xml') 'mine'
        Get-WrittenErrorId { $report | Export-PChatTestResult $path -Format JUnit } | Should -Be 'FileExists'
        $report | Export-PChatTestResult $path -Format JUnit -Force -WhatIf
        Get-Content $path | Should -Be 'mine'
        $report | Export-PChatTestResult -LiteralPath $path -Format JUnit -Force
        Get-Content $path -First 1 | Should -BeLike '<?xml*'
    }

    It 'refuses a folder that is missing' {
        Get-WrittenErrorId { Test-PChatTopology $Broken | Export-PChatTestResult (Join-Path $TestDrive 'no/x.xml') -Format JUnit } | Should -Be 'FolderNotFound'
    }

    It 'names the time only on demand' {
        $report = Test-PChatTopology $Broken
        $path = Join-Path $TestDrive 'time.xml'
        $report | Export-PChatTestResult $path -Format JUnit -Time '2026-07-01T12:00:00+02:00'
        ([xml] (Get-Content $path -Raw)).testsuites.testsuite.timestamp | Should -Be '2026-07-01T10:00:00'
        ([xml] (Get-Content (Export-Result $report JUnit) -Raw)).testsuites.testsuite.timestamp | Should -BeNullOrEmpty
    }
}

Describe 'JUnit and NUnit' {
    It 'writes <Format> that its public schema accepts' -ForEach @(
        @{ Format = 'JUnit'; Schema = 'JUnit4/junit_schema_4.xsd' }
        @{ Format = 'NUnit'; Schema = 'NUnit3/TestResult.xsd' }
    ) {
        $file = Join-Path $Schemas $Schema
        $reports = @(Test-PChatTopology (Join-Path $Samples '*.yaml')) + @(Test-PChatTopology (Save-Accepted)) + @(Get-KnownReport) + @(Get-UnreadableResult)
        Get-SchemaProblem (Export-Result $reports $Format) $file | Should -BeNullOrEmpty
        Get-SchemaProblem (Save-File (Join-Path $TestDrive 'wrong.xml') '<testsuites><x/></testsuites>') $file | Should -Not -BeNullOrEmpty
    }

    It 'makes a test of every rule: failed, warned, skipped or passed (<_>)' -ForEach 'JUnit', 'NUnit' {
        $report = Test-PChatTopology $Broken
        $xml = [xml] (Get-Content (Export-Result $report $_) -Raw)
        $cases = $xml.SelectNodes('//testcase | //test-case')
        $cases.Count | Should -Be $report.RulesRun.Count
        $failed = $xml.SelectNodes('//testcase[failure] | //test-case[failure]') | ForEach-Object { ($_.name -split ' ')[0] }
        $failed | Should -Be @(($report.Findings | Where-Object Severity -EQ 'Error').RuleId | Select-Object -Unique)
    }

    It 'shows what is accepted as skipped, with the reason (<_>)' -ForEach 'JUnit', 'NUnit' {
        $xml = [xml] (Get-Content (Export-Result (Test-PChatTopology (Save-Accepted)) $_) -Raw)
        $case = $xml.SelectSingleNode("//*[starts-with(@name, 'PCT7002')]")
        $reason = if ($_ -eq 'JUnit') { $case.skipped.message } else { $case.reason.message }
        $reason | Should -Be 'Agreed & signed'
        if ($_ -eq 'NUnit') {
            $case.result | Should -Be 'Skipped'
        }
    }

    It 'shows what is known as skipped, with the day, and what is gone (<_>)' -ForEach 'JUnit', 'NUnit' {
        $report = Get-KnownReport
        $xml = [xml] (Get-Content (Export-Result $report $_) -Raw)
        $decided = ($report.Outcomes | Where-Object { $_.Outcome -eq 'Accepted' -and $_.IsDecided -and $_.RuleId -notin $report.Suppressed.RuleId })[0].RuleId
        $case = $xml.SelectSingleNode("//*[starts-with(@name, '$decided')]")
        $reason = if ($_ -eq 'JUnit') { $case.skipped.message } else { $case.reason.message }
        $reason | Should -Be "Known from the baseline since $([datetime]::Today.ToString('yyyy-MM-dd'))."
        $gone = $xml.SelectSingleNode("//*[starts-with(@name, '$($report.Gone[0].Rule)')]")
        $gone.InnerText | Should -BeLike "*No longer found, known since *: $($report.Gone[0].Rule) $($report.Gone[0].Target)*"
    }

    It 'is read by a parser of test results (<_>)' -ForEach 'junit', 'nunit' {
        Skip-Unless (-not $NpmProblem) 'npm packages' $NpmProblem
        $report = Test-PChatTopology $Broken
        $file = Export-Result $report $_ -Name 'read.xml'
        $script = "const r = require('test-results-parser').parse({ type: process.argv[1], files: [process.argv[2]] }); console.log([r.total, r.failed, r.skipped].join(' '))"
        Push-Location $Readers
        try {
            $read = node -e $script $_ $file
        }
        finally {
            Pop-Location
        }
        $errors = @(($report.Findings | Where-Object Severity -EQ 'Error').RuleId | Sort-Object -Unique).Count
        # This parser takes what is inconclusive for failed, which NUnit does not, and does not count what JUnit skips.
        $undecided, $skipped = if ($_ -eq 'nunit') { 'NotDecided', 'NotApplicable' | ForEach-Object { $outcome = $_; @($report.Outcomes | Where-Object Outcome -EQ $outcome).Count } } else { 0, 0 }
        $read | Should -Be "$($report.RulesRun.Count) $($errors + $undecided) $skipped"
    }

    It 'shows a parser of test results the files that could not be read (<_>)' -ForEach 'junit', 'nunit' {
        Skip-Unless (Test-Path (Join-Path $Readers 'node_modules/test-results-parser')) 'npm packages'
        $results = @(Get-UnreadableResult)
        $file = Export-Result $results $_ -Name 'read.xml'
        $script = "const r = require('test-results-parser').parse({ type: process.argv[1], files: [process.argv[2]] }); console.log([r.status, r.total, r.failed + r.errors].join(' '))"
        Push-Location $Readers
        try {
            $read = node -e $script $_ $file
        }
        finally {
            Pop-Location
        }
        $failed = @(($results[0].Findings | Where-Object Severity -EQ 'Error').RuleId | Sort-Object -Unique).Count
        if ($_ -eq 'nunit') { $failed += @($results[0].Outcomes | Where-Object Outcome -EQ 'NotDecided').Count }
        $read | Should -Be "FAIL $($results[0].RulesRun.Count + 2) $($failed + 2)"
    }
}

Describe 'SARIF' {
    It 'is accepted by the public schema and by its validator' {
        Skip-Unless (-not $NpmProblem -and (Test-Path $Multitool)) 'npm packages' $NpmProblem
        $file = Export-Result (@(Test-PChatTopology (Join-Path $Samples '*.yaml')) + @(Test-PChatTopology (Save-Accepted)) + @(Get-KnownReport) + @(Get-UnreadableResult)) Sarif -Name 'result.sarif'
        $schema = Join-Path $Multitool 'sarif-2.1.0.json'
        Get-Content $file -Raw | Test-Json -SchemaFile $schema | Should -BeTrue
        $tool = Join-Path $Multitool 'Sarif.Multitool'
        [IO.File]::SetUnixFileMode($tool, 'UserRead, UserWrite, UserExecute')
        $output = & $tool validate $file --json-schema $schema
        $LASTEXITCODE | Should -Be 0
        $output -join "`n" | Should -Not -Match ': error '
        $output -join "`n" | Should -Match 'Analysis completed successfully'
    }

    It 'declares every rule and points to the line of the object' {
        Push-Location $Samples
        try {
            $run = (Get-Content (Export-Result (Test-PChatTopology $Broken) Sarif) -Raw | ConvertFrom-Json).runs[0]
        }
        finally {
            Pop-Location
        }
        $run.tool.driver.rules.id | Should -Be (Get-PChatRule).Id
        $lines = Get-Content $Broken
        foreach ($result in $run.results) {
            $run.tool.driver.rules[$result.ruleIndex].id | Should -Be $result.ruleId
            $place = $result.locations[0].physicalLocation
            $place.artifactLocation.uri | Should -Be 'broken.yaml'
            $place.region.startLine | Should -BeIn (1..$lines.Count)
        }
        $first = $run.results | Where-Object ruleId -EQ 'PCT1001'
        $lines[$first.locations[0].physicalLocation.region.startLine - 1] | Should -Match 'fqdn: chat\.contoso\.com'
        $first.level | Should -Be 'error'
        ($run.results.partialFingerprints.'pchatFinding/v1' | Sort-Object -Unique).Count | Should -Be $run.results.Count
    }

    It 'carries what is accepted, with justification and expiry' {
        $run = (Get-Content (Export-Result (Test-PChatTopology (Save-Accepted)) Sarif) -Raw | ConvertFrom-Json).runs[0]
        $suppression = ($run.results | Where-Object ruleId -EQ 'PCT7002').suppressions
        $suppression.kind, $suppression.status, $suppression.justification | Should -Be 'inSource', 'accepted', 'Agreed & signed'
        $suppression.properties.expires | Should -Be '2099-12-31'
    }

    It 'compares with the baseline' {
        $report = Get-KnownReport
        $run = (Get-Content (Export-Result $report Sarif) -Raw | ConvertFrom-Json).runs[0]
        @($run.results | Where-Object baselineState -EQ 'new').Count | Should -Be $report.Findings.Count
        @($run.results | Where-Object baselineState -EQ 'unchanged').Count | Should -Be $report.Known.Count
        ($run.results | Where-Object baselineState -EQ 'absent').ruleId | Should -Be $report.Gone.Rule
        $report.Findings, $report.Known, $report.Gone | ForEach-Object { $_.Count | Should -BeGreaterThan 0 }
        ($run.results | Where-Object ruleId -EQ 'PCT2005').properties.originalLevel | Should -Be 'note'
    }

    It 'has the same fingerprints in every language' {
        $prints = foreach ($culture in 'en-US', 'de-DE') {
            Use-Culture $culture {
                (Get-Content (Export-Result (Test-PChatTopology $Broken) Sarif) -Raw | ConvertFrom-Json).runs[0].results.partialFingerprints.'pchatFinding/v1' -join ' '
            }
        }
        $prints[1] | Should -Be $prints[0]
    }
}

Describe 'Markdown' {
    It 'speaks <Culture>' -ForEach @(
        @{ Culture = 'en-US'; Heading = '| Severity | Rule |' }
        @{ Culture = 'de-DE'; Heading = '| Schweregrad | Regel |' }
        @{ Culture = 'es-ES'; Heading = '| Gravedad | Regla |' }
    ) {
        $text = Use-Culture $Culture { Get-Content (Export-Result (Test-PChatTopology $Broken) Markdown) -Raw }
        $text | Should -BeLike "*$Heading*"
        $text | Should -BeLike '*chat.contoso.com*broken.yaml:45:11*'
    }
}
