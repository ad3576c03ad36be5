BeforeAll {
    . $PSScriptRoot/common.ps1
}

Describe 'Test-PChatCollocation' {
    It 'works at the end of the pipeline of the product card' {
        Initialize-Contoso
        $report = New-PChatPool -Fqdn room.contoso.com -NextHop pool01.contoso.com -ContentStore sql05.contoso.com\chat -FileStore \\files.contoso.com\room |
            Add-PChatServer -ComputerName fe01.contoso.com, room02.contoso.com |
            Test-PChatCollocation
        @($report).Count | Should -Be 1
        $report | Should -BeOfType PersistentChat.Inspection.InspectionReport
        $report.Passed | Should -BeFalse
        $report.Findings.RuleId | Should -Contain 'PCT2001'
        ($report.Findings | Where-Object RuleId -EQ PCT2001).Message | Should -BeLike '*fe01.contoso.com*'
        (Get-PChatPool room.contoso.com).Servers.Count | Should -Be 2
    }

    It 'runs the rules about computers and SQL Server only' {
        Initialize-Contoso
        $rules = (Test-PChatCollocation).RulesRun
        $rules | Should -Contain 'PCT2001'
        $rules | Should -Contain 'PCT3001'
        $rules | Where-Object { $_ -notmatch '^PCT[23]' } | Should -BeNullOrEmpty
    }

    It 'reads files and answers true or false with -Quiet' {
        Test-PChatCollocation (Join-Path $Samples 'contoso.yaml') -Quiet | Should -BeTrue
        Get-Item (Join-Path $Samples 'broken.yaml') | Test-PChatCollocation -Quiet | Should -BeFalse
    }

    It 'limits itself to the pool from the pipeline' {
        Import-PChatTopology (Join-Path $Samples 'broken.yaml')
        $report = 'poc.contoso.com' | Get-PChatPool | Test-PChatCollocation
        foreach ($finding in $report.Findings) { $finding.Pools | Should -Contain 'poc.contoso.com' }
    }
}
