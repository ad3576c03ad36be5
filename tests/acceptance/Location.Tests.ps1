BeforeAll {
    . $PSScriptRoot/common.ps1

    function Save-Plan([string] $Name = 'plan.yaml') {
        Save-File (Join-Path $TestDrive $Name) "formatVersion: 1`nname: Plan`nchatPools:`n  - fqdn: chat.contoso.com`n    nextHop: x.contoso.com`n    contentStore: s.contoso.com`n"
    }

    # Where the finding about the missing file store stands.
    function Get-FindingPlace {
        ((Test-PChatTopology @args).Findings | Where-Object RuleId -EQ 'PCT7002').Location
    }
}

Describe 'Finding.Location' {
    It 'names file, line and column of a file' {
        $file = Save-Plan
        $location = Get-FindingPlace -Path $file
        $location | Should -BeOfType PersistentChat.SourceLocation
        $location.File, $location.Line, $location.Column | Should -Be $file, 4, 11
        "$(Get-FindingPlace -LiteralPath $file)" | Should -Be "${file}:4:11"
    }

    It 'names the place for the current topology while it is as the file has it' {
        $file = Save-Plan
        Import-PChatTopology $file
        "$(Get-FindingPlace)" | Should -Be "${file}:4:11"
        "$((Get-PChatTopology | Test-PChatTopology).Findings[0].Location)" | Should -BeLike "${file}:*"
        (Test-PChatTopology).File | Should -Be $file
    }

    It 'names no place after a change, and the same one again after it was taken back' {
        $file = Save-Plan
        Import-PChatTopology $file
        Set-PChatPool chat.contoso.com -SipPort 5050
        Get-FindingPlace | Should -BeNullOrEmpty
        (Test-PChatTopology).File | Should -BeNullOrEmpty
        Undo-PChatChange
        "$(Get-FindingPlace)" | Should -Be "${file}:4:11"
    }

    It 'names the place in a file that was saved' {
        $file = Save-Plan
        Import-PChatTopology $file
        Set-PChatPool chat.contoso.com -SipPort 5050
        Export-PChatTopology
        "$(Get-FindingPlace)" | Should -Be "${file}:4:11"
    }

    It 'names no place for a topology made at the prompt' {
        $null = New-PChatTopology -Name Plan
        $null = New-PChatPool -Fqdn chat.contoso.com -NextHop x.contoso.com -ContentStore s.contoso.com -FileStore D:\chat
        $report = Test-PChatTopology -Rule PCT7001
        $report.Findings[0].Location | Should -BeNullOrEmpty
        Get-Screen $report | Should -Match 'PCT7001 chat.contoso.com\r?\n'
    }

    It 'is on the screen, written from the directory one works in' {
        $file = Save-Plan
        Get-Screen (Test-PChatTopology $file) | Should -BeLike "*PCT7002 chat.contoso.com (${file}:4:11)*"
        Push-Location $TestDrive
        try {
            $report = Test-PChatTopology $file
            Get-Screen $report | Should -BeLike '*PCT7002 chat.contoso.com (plan.yaml:4:11)*'
            Get-Screen ($report.Findings[0] | Format-List) | Should -BeLike '*Location*: plan.yaml:4:*'
        }
        finally {
            Pop-Location
        }
    }

    It 'names the line of <_> that has the name of the object' -ForEach 'multiple-servers.xml', 'multiple-servers.tbxml' {
        $file = Join-Path $Root "tests/fixtures/lync/$_"
        foreach ($report in (Test-PChatTopology $file), $(Import-PChatTopology $file -WarningAction SilentlyContinue; Test-PChatTopology)) {
            $report.File | Should -Be $file
            $location = ($report.Findings | Where-Object RuleId -EQ 'PCT2005').Location
            $location.File | Should -Be $file
            (Get-Content -LiteralPath $file)[$location.Line - 1].Substring($location.Column - 1) | Should -BeLike '*"chat.fabrikam.example"*'
        }
        Import-PChatTopology (Join-Path $Root 'tests/fixtures/lync/services.clixml') -WarningAction SilentlyContinue
        "$(((Test-PChatTopology).Findings | Where-Object RuleId -EQ 'PCT2005').Location)" | Should -Be "$location"
        Set-PChatPool chat.fabrikam.example -SipPort 5050
        (Test-PChatTopology).File | Should -BeNullOrEmpty
    }
}
