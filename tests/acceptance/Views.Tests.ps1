BeforeAll {
    . $PSScriptRoot/common.ps1
}

Describe 'The views' {
    BeforeAll {
        Import-PChatTopology (Join-Path $Samples 'contoso.yaml')
        $script:Report = Test-PChatTopology (Join-Path $Samples 'broken.yaml')
    }

    It 'show <Command> as a table with <Headings>' -ForEach @(
        @{ Command = 'Get-PChatPool'; Headings = 'Pool type', 'FQDN', 'Next hop', 'Active', 'Standby', 'Users' }
        @{ Command = 'Get-PChatServer'; Headings = 'State', 'FQDN', 'Data centre', 'Pool' }
        @{ Command = 'Get-PChatSite'; Headings = 'Name', 'Time zone' }
        @{ Command = 'Get-PChatFrontEndPool'; Headings = 'Edition', 'FQDN', 'Site', 'Servers', 'Back end' }
        @{ Command = 'Get-PChatSqlInstance'; Headings = 'Edition', 'Name', 'Version', 'Databases', 'Data centre' }
        @{ Command = 'Get-PChatComputer'; Headings = 'Data centre', 'FQDN', 'Operating system', 'Roles' }
        @{ Command = 'Get-PChatComponent'; Headings = 'State', 'Component', 'Runs on', 'Pool' }
        @{ Command = 'Get-PChatRule'; Headings = 'Id', 'Severity', 'Category', 'Title' }
    ) {
        $lines = (Get-Screen (& $Command) -Width 240) -split '\r?\n'
        ($lines[0].Trim() -split '\s{1,}(?=\S)') -join ' ' | Should -Be ($Headings -join ' ')
        $lines[1] | Should -Match '^[- ]+$'
        $lines.Count | Should -BeGreaterOrEqual (2 + @(& $Command).Count)
    }

    It 'show <Command> as a list with <Heading>' -ForEach @(
        @{ Command = 'Get-PChatTopology'; Heading = 'Kind +: Enterprise Edition, multiple-server pool' }
        @{ Command = 'Get-PChatDirectory'; Heading = 'Global catalogs +: dc01.contoso.com, dc02.contoso.com' }
        @{ Command = 'Get-PChatCapacity'; Heading = 'Maximum users +: 40,000' }
    ) {
        Get-Screen (& $Command) | Should -Match $Heading
    }

    It 'show every object as a list with every property it has' {
        $pool = Get-Screen (Get-PChatPool | Format-List)
        $pool | Should -Match 'Content store +: sql02.contoso.com\\chat, mirror sql03.contoso.com\\chat, witness sql04.contoso.com\\witness'
        $pool | Should -Match 'Servers +: chat01.contoso.com, chat02.contoso.com, chat03.contoso.com, chat04.contoso.com'
        Get-Screen (Get-PChatRule PCT1001 | Format-List) | Should -Match 'Remedy +: \S'
        Get-Screen (Get-PChatComponent | Select-Object -First 1 | Format-List) | Should -Match 'Requires +: Next hop, Content database'
        foreach ($command in 'Get-PChatServer', 'Get-PChatSite', 'Get-PChatFrontEndPool', 'Get-PChatSqlInstance', 'Get-PChatComputer') {
            Get-Screen (& $command | Select-Object -First 1 | Format-List) | Should -Match ' : '
        }
    }

    It 'show a report as its verdict and its findings' {
        $screen = Get-Screen $Report
        $screen | Should -Match "^Broken: failed\. Errors: $($Report.Errors)\. Warnings: $($Report.Warnings)\. Information: $($Report.Information)\. Suppressed: 0\."
        foreach ($finding in $Report.Findings) {
            $screen | Should -Match "$($finding.RuleId) $([regex]::Escape($finding.Target))"
        }
        $screen | Should -Match "\n    The pool 'chat\.contoso\.com' has 5 active servers; at most 4 are supported\.\r?\n    Make the servers beyond the fourth standby"
        Get-Screen (Test-PChatTopology) | Should -Match '^Contoso: passed as far as decided\.'
    }

    It 'show outcomes with the words for them and the facts that are missing' {
        $outcomes = (Test-PChatTopology).Outcomes
        $lines = (Get-Screen $outcomes -Width 240) -split '\r?\n'
        $lines[0] | Should -Match '^Rule +Outcome +Missing facts'
        @($lines -match '^PCT1001 +passed *$').Count | Should -Be 1
        @($lines -match '^PCT5007 +not decided +\S+: rooms\.accessControlEntries').Count | Should -Be 1
        @($lines | Where-Object { $_ -match '^PCT\d{4} +\S' }).Count | Should -Be $outcomes.Count
    }

    It 'show a report as a list that says beside the verdict how much was decided' {
        $list = Get-Screen ($Report | Format-List) 200
        $list | Should -Match "Passed +: False\r?\n"
        $list | Should -Match "Rules decided +: $($Report.Decided) of $($Report.Outcomes.Count)\r?\n"
        $list | Should -Match "Not applicable +: $($Report.NotApplicable)\r?\n"
        $list | Should -Match "Rules lacking facts +: $($Report.NotDecided)\r?\n"
        $list | Should -Match "Missing facts +: \{$([regex]::Escape("$($Report.Open[0])")), "
        $list | Should -Match "Outcomes of the rules +: \{PCT0001: \w+"
    }

    It 'show reports as a table' {
        $lines = (Get-Screen ($Report, (Test-PChatTopology) | Format-Table)) -split '\r?\n'
        $lines[0] | Should -Match '^Name +Errors +Warnings +Information +Suppressed +Known$'
        $lines.Count | Should -Be 4
    }

    It 'show findings one by one, as a table and as a list' {
        $finding = $Report.Findings | Where-Object RuleId -EQ PCT1001
        Get-Screen $finding | Should -Match '^Error PCT1001 chat.contoso.com \(\S+broken.yaml:45:11\)\r?\n    The pool'
        Get-Screen ($finding | Format-Table) | Should -Match 'Severity +Rule +Target +Message'
        Get-Screen ($finding | Format-List) | Should -Match 'Source +: '
    }

    It 'show suppressed findings with their reason' {
        $text = "formatVersion: 1`nname: S`nchatPools:`n  - fqdn: chat.contoso.com`n    type: MultipleServer`n    nextHop: nowhere.contoso.com`n    contentStore: sql01.contoso.com`nsuppressions:`n  - { rule: PCT4003, reason: Agreed with the network team }`n"
        $suppressing = Test-PChatTopology -LiteralPath (Save-File (Join-Path $TestDrive 's.yaml') $text)
        Get-Screen $suppressing | Should -Match 'Suppressed PCT4003 chat.contoso.com\r?\n    Agreed with the network team'
        Get-Screen $suppressing.Suppressed | Should -Match 'Rule +Target +Reason +Expires'
    }

    It 'show no character that steers, mixed with other objects <How> either' -ForEach @(
        @{ How = 'by default'; Format = { $_ } }
        @{ How = 'as lists'; Format = { $_ | Format-List } }
        @{ How = 'as tables'; Format = { $_ | Format-Table } }
        @{ How = 'as Format-Custom has it'; Format = { $_ | Format-Custom } }
        @{ How = 'as Format-Wide has it'; Format = { $_ | Format-Wide } }
    ) {
        $name = '"\e]0;X\a\u202ER\x9b"'
        $hostile = Import-PChatTopology -PassThru (Save-File (Join-Path $TestDrive 'hostile.yaml') @"
formatVersion: 1
name: $name
sites: [{ name: $name, labels: { owner: $name } }]
computers: [{ fqdn: chat01.contoso.com, dataCenter: $name }]
frontEndPools: [{ fqdn: pool01.contoso.com, edition: Enterprise, site: $name, servers: [fe01.contoso.com] }]
sqlInstances: [{ name: sql01.contoso.com, dataCenter: $name }]
chatPools:
  - fqdn: chat.contoso.com
    type: MultipleServer
    displayName: $name
    site: $name
    nextHop: pool01.contoso.com
    servers: [{ fqdn: chat01.contoso.com, dataCenter: $name }]
    contact: $name
    contentStore: sql01.contoso.com
    compliance: { enabled: true, adapterType: $name }
    categories: [{ name: $name, description: $name, rooms: [$name] }]
    addIns: [{ name: $name, url: $name }]
suppressions: [{ rule: PCT7002, target: $name, reason: $name }]
policy: { severities: { PCT1004: { severity: Information, reason: $name } }, naming: { site: 'zz*', reason: $name } }
"@)
        $report = Test-PChatTopology
        $pool = Get-PChatPool
        $objects = @(
            Get-PChatServer; Get-PChatSite; $pool; $pool.Compliance; $pool.Categories; $pool.AddIns; Get-PChatComputer; Get-PChatSqlInstance; Get-PChatFrontEndPool
            $hostile; $hostile.Policy; $hostile.Policy.Naming; $hostile.Suppressions; $report; $report.Findings; $report.Suppressed; Get-PChatComponent; Test-PChatResilience
            Get-PChatCapacity; Get-PChatPort; Get-PChatDnsRecord; Compare-PChatTopology (Join-Path $Samples 'contoso.yaml')
        )
        foreach ($screen in (Get-Screen ($objects | ForEach-Object $Format)), (Get-Screen ($objects | Sort-Object { "$($_.GetType())" } | ForEach-Object $Format))) {
            $screen | Should -Match 'U\+001B'
            $screen | Should -Not -Match '[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e]'
        }
    }

    It 'say everything of an object that stands among others' {
        Import-PChatTopology (Join-Path $Samples 'contoso.yaml')
        $screen = Get-Screen @(Get-PChatServer | Select-Object -First 1; Get-PChatSite | Select-Object -First 1)
        $screen | Should -Match 'Name +: Redmond'
        $screen | Should -Match 'TimeZone +: Pacific Standard Time'
    }

    It 'write no colours into a pipe or a file' {
        $lines = Invoke-Child "`$PSStyle.OutputRendering = 'Host'; $ImportModule; Test-PChatTopology '$(Join-Path $Samples 'broken.yaml')'"
        $lines | Should -Not -BeNullOrEmpty
        $lines -join "`n" | Should -Not -Match "`e"
    }

    It 'colour verdict and severities where colours are wanted' {
        $before = $PSStyle.OutputRendering
        try {
            $PSStyle.OutputRendering = 'Ansi'
            $screen = Get-Screen $Report
        }
        finally {
            $PSStyle.OutputRendering = $before
        }
        $screen.Contains($PSStyle.Formatting.Error + 'Error' + $PSStyle.Reset) | Should -BeTrue
        $screen.Contains($PSStyle.Formatting.Warning + 'Warning' + $PSStyle.Reset) | Should -BeTrue
    }

    It 'have green only for what nothing was left open of' {
        $before = $PSStyle.OutputRendering
        try {
            $PSStyle.OutputRendering = 'Ansi'
            $open, $whole = (Get-Screen (Test-PChatTopology (Join-Path $Samples 'contoso.yaml'))), (Get-Screen (Test-PChatTopology (Join-Path $Samples 'contoso.yaml') -Rule PCT1001))
        }
        finally {
            $PSStyle.OutputRendering = $before
        }
        $open.Contains($PSStyle.Formatting.Warning + 'Contoso: passed as far as decided.') | Should -BeTrue
        $whole.Contains("`e[32mContoso: passed.") | Should -BeTrue
    }

    It 'give every object a natural name as text' {
        Initialize-Contoso
        "$(Get-PChatTopology)|$(Get-PChatPool)|$((Get-PChatServer)[0])|$(Get-PChatSite)|$(Get-PChatFrontEndPool)" |
            Should -Be 'Contoso|chat.contoso.com|chat01.contoso.com|Redmond|pool01.contoso.com'
    }
}
