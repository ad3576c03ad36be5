BeforeAll {
    . $PSScriptRoot/common.ps1
    $script:Contoso = Join-Path $Samples 'contoso.yaml'
    $script:Broken = Join-Path $Samples 'broken.yaml'
}

Describe 'Test-PChatTopology' {
    It 'passes the Contoso sample with nothing but notes' {
        $report = Test-PChatTopology $Contoso
        $report | Should -BeOfType PersistentChat.Inspection.InspectionReport
        $report.TopologyName | Should -Be 'Contoso'
        $report.Passed | Should -BeTrue
        $report.Errors, $report.Warnings | Should -Be 0, 0
        $report.RulesRun | Should -Contain 'PCT1001'
    }

    It 'checks on the day that is asked for' {
        (Test-PChatTopology $Contoso -Date 2023-04-11).Findings.RuleId | Should -Not -Contain 'PCT8008'
        $report = Test-PChatTopology $Contoso -Date 2023-04-12
        $report.Findings.RuleId | Should -Contain 'PCT8008'
        $report.Passed | Should -BeTrue
        (Test-PChatCollocation $Contoso -Date 2023-04-12).Findings.RuleId | Should -Not -Contain 'PCT8008'
    }

    It 'says of a topology without chat pools that there was nothing to check' {
        $report = New-PChatTopology -Name Empty | Test-PChatTopology
        $report.Passed | Should -BeTrue
        ($report.Findings | Where-Object RuleId -EQ PCT0002).Message | Should -BeLike '*there is nothing to check*'
    }

    It 'lists every defect of the broken sample with id, target, message and remedy' {
        $report = Test-PChatTopology -Path $Broken
        $report.Passed | Should -BeFalse
        ($report.Findings.RuleId | Sort-Object -Unique).Count | Should -BeGreaterOrEqual 12
        foreach ($finding in $report.Findings) {
            foreach ($property in 'RuleId', 'Severity', 'Category', 'Target', 'Message', 'Remedy', 'Source') {
                $finding.$property | Should -Not -BeNullOrEmpty -Because "$($finding.RuleId).$property is part of a finding"
            }
        }
        $report.Errors + $report.Warnings + $report.Information | Should -Be $report.Findings.Count
    }

    It 'passes the supported topology <_>' -ForEach 'enterprise-single-server.yaml', 'enterprise-multiple-servers.yaml', 'standard-edition-express.yaml', 'standard-edition-next-hop.yaml' {
        (Test-PChatTopology (Join-Path $Samples $_)).Errors | Should -Be 0
    }

    It 'answers true or false with -Quiet' {
        Test-PChatTopology $Contoso -Quiet | Should -BeOfType bool
        Test-PChatTopology $Contoso -Quiet | Should -BeTrue
        Test-PChatTopology $Broken -Quiet | Should -BeFalse
    }

    It 'checks the current topology by default' {
        Initialize-Contoso
        (Test-PChatTopology).TopologyName | Should -Be 'Contoso'
        Import-PChatTopology $Broken
        Test-PChatTopology -Quiet | Should -BeFalse
    }

    It 'takes files from the pipeline' {
        (Get-ChildItem $Samples -Filter *.yaml | Test-PChatTopology).Count | Should -Be (Get-ChildItem $Samples -Filter *.yaml).Count
        ($Contoso, $Broken | Test-PChatTopology).Passed | Should -Be $true, $false
        (Get-Item $Contoso | Test-PChatTopology -Quiet) | Should -BeTrue
    }

    It 'takes topologies from the pipeline' {
        (Import-PChatTopology $Contoso -PassThru | Test-PChatTopology).Passed | Should -BeTrue
        (Test-PChatTopology -Topology (Get-PChatTopology)).TopologyName | Should -Be 'Contoso'
    }

    It 'limits itself to a pool from the pipeline' {
        Import-PChatTopology $Broken
        $whole = Test-PChatTopology
        $report = Get-PChatPool chat.contoso.com | Test-PChatTopology
        $report.Findings.Count | Should -BeGreaterThan 0
        $report.Findings.Count | Should -BeLessThan $whole.Findings.Count
        # What concerns no pool concerns all of them.
        foreach ($finding in $report.Findings | Where-Object { $_.Pools.Count -gt 0 }) { $finding.Pools | Should -Contain 'chat.contoso.com' }
        (Test-PChatTopology -Pool PersistentChatServer:chat.contoso.com).Findings.Count | Should -Be $report.Findings.Count
        Get-WrittenErrorId { Test-PChatTopology -Pool other.contoso.com } | Should -Be 'ChatPoolNotFound'
    }

    It 'runs the rules that are asked for' {
        (Test-PChatTopology $Broken -Rule PCT1001, pct1002).RulesRun | Should -Be 'PCT1001', 'PCT1002'
        (Test-PChatTopology $Broken -Rule PCT1001).Findings.RuleId | Should -Be 'PCT1001'
        (Test-PChatTopology $Broken -ExcludeRule PCT1001).RulesRun | Should -Not -Contain 'PCT1001'
        (Test-PChatTopology $Broken -Category Pool).RulesRun | Should -BeLike 'PCT1*'
    }

    It 'ends with RuleNotFound for -<_>' -ForEach 'Rule', 'ExcludeRule' {
        $arguments = @{ $_ = 'PCT9999' }
        $problem = Get-EndingError { Test-PChatTopology -Path $Contoso @arguments }
        $problem.FullyQualifiedErrorId | Should -Be 'RuleNotFound,PersistentChat.Cmdlets.TestPChatTopologyCommand'
        $problem.TargetObject | Should -Be 'PCT9999'
    }

    It 'reports a file that cannot be read and goes on' {
        $reports = Test-PChatTopology -Path $Contoso, (Join-Path $TestDrive 'missing.yaml'), $Broken -ErrorAction SilentlyContinue -ErrorVariable problems
        $reports.TopologyName | Should -Be 'Contoso', 'Broken'
        $problems.FullyQualifiedErrorId | Should -Be 'FileNotFound,PersistentChat.Cmdlets.TestPChatTopologyCommand'
    }

    It 'finds nine servers, five of them active, in a file' {
        $servers = 1..9 | ForEach-Object { "{ fqdn: c$_.contoso.com, state: $(if ($_ -le 5) { 'Active' } else { 'Standby' }) }" }
        $text = "formatVersion: 1`nname: Big`nchatPools:`n  - fqdn: chat.contoso.com`n    type: MultipleServer`n    nextHop: pool01.contoso.com`n    contentStore: sql01.contoso.com`n    servers: [$($servers -join ', ')]`n"
        $report = Test-PChatTopology -LiteralPath (Save-File (Join-Path $TestDrive 'big.yaml') $text)
        $report.Findings.RuleId | Should -Contain 'PCT1001'
        $report.Findings.RuleId | Should -Contain 'PCT1002'
        $report.Findings.RuleId | Should -Contain 'PCT4003'
    }

    It 'counts a suppression until it expires' {
        $text = "formatVersion: 1`nname: S`nchatPools:`n  - fqdn: chat.contoso.com`n    type: MultipleServer`n    nextHop: nowhere.contoso.com`n    contentStore: sql01.contoso.com`n    servers: [c1.contoso.com]`nsuppressions:`n  - { rule: PCT4003, reason: Agreed, expires: EXPIRES }`n"
        $valid = Test-PChatTopology -LiteralPath (Save-File (Join-Path $TestDrive 's.yaml') $text.Replace('EXPIRES', [datetime]::Today.ToString('yyyy-MM-dd')))
        $valid.Suppressed.RuleId | Should -Be 'PCT4003'
        $valid.Suppressed.Reason | Should -Be 'Agreed'
        $valid.Findings.RuleId | Should -Not -Contain 'PCT4003'
        $expired = Test-PChatTopology -LiteralPath (Save-File (Join-Path $TestDrive 's.yaml') $text.Replace('EXPIRES', [datetime]::Today.AddDays(-1).ToString('yyyy-MM-dd')))
        $expired.Findings.RuleId | Should -Contain 'PCT4003'
        $expired.Suppressed | Should -BeNullOrEmpty
    }
}

Describe 'A large topology' {
    BeforeAll {
        $lines = [Text.StringBuilder]::new("formatVersion: 1`nname: Large`nsites: [{ name: Redmond }]`nfrontEndPools:`n  - { fqdn: pool01.contoso.com, edition: Enterprise, site: Redmond }`nchatPools:`n")
        foreach ($pool in 1..1000) {
            $null = $lines.Append("  - fqdn: chat$pool.contoso.com`n    type: MultipleServer`n    site: Redmond`n    nextHop: pool01.contoso.com`n    contentStore: sql$pool.contoso.com\chat`n    fileStore: \\files.contoso.com\chat$pool`n    users: { concurrent: 10 }`n    servers:`n")
            foreach ($server in 1..8) {
                $null = $lines.Append("      - { fqdn: chat$pool-$server.contoso.com, state: $(if ($server -le 4) { 'Active' } else { 'Standby' }), dataCenter: Redmond-A }`n")
            }
        }
        $script:Large = Save-File (Join-Path $TestDrive 'large.yaml') "$lines"
        Import-PChatTopology $Large
    }

    It 'of 1,000 pools is checked' {
        (Test-PChatTopology -LiteralPath $Large).TopologyName | Should -Be 'Large'
    }

    It 'is inspected once for all the pools of a pipeline' {
        (Get-PChatPool | Test-PChatTopology).Count | Should -Be 1000
    }

    It 'stops when the pipeline is stopped' {
        $shell = [powershell]::Create()
        $null = $shell.AddScript("$ImportModule; Import-PChatTopology '$Large'; while (`$true) { `$null = Test-PChatTopology }")
        $null = $shell.BeginInvoke()
        Start-Sleep -Seconds 2
        $shell.Stop()
        $shell.InvocationStateInfo.State | Should -Be 'Stopped'
        $shell.Streams.Error | Should -BeNullOrEmpty
        $shell.Dispose()
    }
}

Describe 'Many files' {
    BeforeAll {
        $script:Folder = Join-Path $TestDrive 'many'
        $null = New-Item -ItemType Directory -Path $Folder
        $text = Get-Content -Raw -LiteralPath $Broken
        foreach ($number in 10..59) {
            $null = Save-File (Join-Path $Folder "$number.yaml") $text.Replace('name: Broken', "name: T$number")
        }
        $null = Save-File (Join-Path $Folder '30.yaml') "formatVersion: 1`nname: T30`nchatPolls: []`n"
        $null = Save-File (Join-Path $Folder '31.yaml') ''
        $script:Files = Join-Path $Folder '*.yaml'
        $script:Names = 10..59 -notmatch '30|31' -replace '^', 'T'
    }

    It 'are reported in their order, what cannot be read at its place' {
        $output = @(Test-PChatTopology $Files -ErrorAction Continue 2>&1)
        $expected = foreach ($number in 10..59) {
            switch ($number) { 30 { 'UnknownKey' } 31 { 'DocumentEmpty' } default { "T$number" } }
        }
        $found = foreach ($item in $output) {
            if ($item -is [System.Management.Automation.ErrorRecord]) { ($item.FullyQualifiedErrorId -split ',')[0] } else { $item.TopologyName }
        }
        $found | Should -Be $expected
    }

    It 'give the same reports as each of them alone' {
        $together = Test-PChatTopology $Files -ErrorAction Ignore
        $alone = Get-ChildItem $Files | ForEach-Object { Test-PChatTopology -LiteralPath $_.FullName -ErrorAction Ignore }
        $together.Count | Should -Be 48
        $together.Findings.ForEach{ "$($_.Location): $_" } | Should -BeExactly $alone.Findings.ForEach{ "$($_.Location): $_" }
    }

    It 'are all reported in the language of the session' {
        Use-Culture 'de-DE' {
            $problems = Get-WrittenError { $null = Test-PChatTopology $Files }
            $alone = Get-WrittenError { $null = Test-PChatTopology (Join-Path $Folder '30.yaml') }
            "$($problems[0])" | Should -BeExactly "$alone"
            "$alone" | Should -Match 'Schl'
        }
    }

    It 'are not all read when the first is enough' {
        (Test-PChatTopology $Files -ErrorAction Stop | Select-Object -First 1).TopologyName | Should -Be 'T10'
    }

    It 'share one baseline when it is brought up to date, and all can be read' {
        $baseline = Join-Path $TestDrive 'many-baseline.yaml'
        $null = Test-PChatTopology $Files -Baseline $baseline -UpdateBaseline -ErrorAction Ignore
        $baseline | Should -Not -Exist
        $good = (Get-ChildItem $Files | Where-Object Name -NotIn '30.yaml', '31.yaml').FullName
        $null = Test-PChatTopology $good -Baseline $baseline -UpdateBaseline
        $reports = Test-PChatTopology $Files -Baseline $baseline -ErrorAction Ignore
        $reports.TopologyName | Should -Be $Names
        $reports.Findings | Should -BeNullOrEmpty
    }

    It 'show their progress, and stop when the pipeline is stopped' {
        $shell = [powershell]::Create()
        $null = $shell.AddScript("[cultureinfo]::CurrentUICulture = 'en-US'; $ImportModule; Test-PChatTopology (@('$Files') * 400) -ErrorAction Ignore")
        $output = [System.Management.Automation.PSDataCollection[psobject]]::new()
        $null = $shell.BeginInvoke([System.Management.Automation.PSDataCollection[psobject]] $null, $output)
        while (-not ($shell.Streams.Progress.StatusDescription -match '^[0-9]+ of 20000 files$') -and $shell.InvocationStateInfo.State -eq 'Running') {
            Start-Sleep -Milliseconds 20
        }
        $shell.Stop()
        $shell.InvocationStateInfo.State | Should -Be 'Stopped'
        $shell.Streams.Error | Should -BeNullOrEmpty
        $output.Count | Should -BeGreaterThan 0
        $output.Count | Should -BeLessThan 19200
        $shell.Dispose()
    }
}
