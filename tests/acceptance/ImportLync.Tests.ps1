BeforeAll {
    . $PSScriptRoot/common.ps1
    $script:Fixtures = Join-Path $Root 'tests/fixtures/lync'
    $script:Published = Join-Path $Fixtures 'multiple-servers.xml'
    $script:Builder = Join-Path $Fixtures 'multiple-servers.tbxml'
    $script:Services = Join-Path $Fixtures 'services.clixml'
}

Describe 'Import-PChatTopology of what a deployment exports' {
    It 'reads <_>' -ForEach 'multiple-servers.xml', 'multiple-servers.tbxml', 'mirrored-stores.xml', 'mirrored-stores.tbxml' {
        $topology = Import-PChatTopology (Join-Path $Fixtures $_) -PassThru -WarningAction SilentlyContinue
        $topology | Should -BeOfType PersistentChat.Topology
        Get-PChatTopology | Should -Be $topology
        (Get-PChatPool).PoolType | Should -Be MultipleServer
        (Test-PChatTopology).Passed | Should -BeTrue
    }

    It 'reads the zip file of Export-CsConfiguration' {
        $document = Join-Path $TestDrive 'DocItemSet.xml'
        Copy-Item -LiteralPath $Published -Destination $document
        $zip = Join-Path $TestDrive 'export.dat.zip'
        Compress-Archive -LiteralPath $document -DestinationPath $zip
        Import-PChatTopology $zip -WarningAction SilentlyContinue
        (Get-PChatPool).Fqdn | Should -Be 'chat.fabrikam.example'
    }

    It 'reads an XML object, a text and a file object' {
        $xml = [IO.File]::ReadAllText($Published)
        $element = [System.Xml.Linq.XElement]::Parse($xml)
        $element | Import-PChatTopology -PassThru -WarningAction SilentlyContinue | Should -BeOfType PersistentChat.Topology
        (Get-PChatPool).Fqdn | Should -Be 'chat.fabrikam.example'
        foreach ($form in { [xml] $xml }, { ([xml] $xml).DocumentElement }, { $xml }, { Get-Content $Published }, { Get-Item $Published },
            { [System.Management.Automation.PSSerializer]::Deserialize([System.Management.Automation.PSSerializer]::Serialize($element)) }) {
            $null = New-PChatTopology -Name Empty
            & $form | Import-PChatTopology -WarningAction SilentlyContinue
            (Get-PChatPool).Fqdn | Should -Be 'chat.fabrikam.example' -Because $form
        }
    }

    It 'reads UTF-16 as Windows PowerShell writes it' {
        $file = Join-Path $TestDrive 'redirected.txt'
        Get-Content $Published | Out-File -LiteralPath $file -Encoding unicode
        Import-PChatTopology $file -WarningAction SilentlyContinue
        (Get-PChatPool).Fqdn | Should -Be 'chat.fabrikam.example'
    }

    It 'warns of what it could not carry over and keeps it in the notes' {
        $topology = Import-PChatTopology $Published -PassThru -WarningVariable warnings -WarningAction SilentlyContinue
        $warnings.Message | Select-Object -SkipLast 1 | Should -Be @($topology.Notes)
        $questions = @(Get-PChatOpenQuestion)
        $warnings[-1].Message | Should -BeLike "Missing facts: $($questions.Count), *: $($questions[0]) (*Get-PChatOpenQuestion lists all of them with the lines to insert."
        $topology.Notes -match 'active' | Should -Not -BeNullOrEmpty
        $topology.Notes -match 'import\.md' | Should -Not -BeNullOrEmpty
    }

    It 'is told at the prompt which servers are active, also that they are what they were taken to be' {
        Import-PChatTopology $Published -WarningAction SilentlyContinue
        $asked = @(Get-PChatOpenQuestion | Where-Object Key -EQ state)
        $asked.Target | Should -Be @((Get-PChatServer).Fqdn)
        Set-PChatServer $asked[0].Target Active
        @(Get-PChatOpenQuestion | Where-Object Key -EQ state).Target | Should -Be @($asked.Target | Select-Object -Skip 1)
        Get-PChatServer | Set-PChatServer -State Active
        Get-PChatOpenQuestion | Where-Object Key -EQ state | Should -BeNullOrEmpty
    }

    It 'does not take an exported document for the file to write to' {
        Import-PChatTopology $Published -WarningAction SilentlyContinue
        (Get-EndingError { Export-PChatTopology }).FullyQualifiedErrorId | Should -BeLike 'PathMissing,*'
        $before = [IO.File]::ReadAllText($Published)
        $copy = Join-Path $TestDrive 'copy.yaml'
        Copy-Item -LiteralPath $Published -Destination $copy
        Import-PChatTopology $copy -WarningAction SilentlyContinue
        (Get-EndingError { Export-PChatTopology $copy }).FullyQualifiedErrorId | Should -BeLike 'FileExists,*'
        [IO.File]::ReadAllText($copy) | Should -Be $before
    }
}

Describe 'Import-PChatTopology of saved services' {
    It 'adds to the current topology, and Undo-PChatChange takes it back' {
        Import-PChatTopology $Published -WarningAction SilentlyContinue
        $before = Get-PChatTopology
        Import-PChatTopology $Services -WarningVariable warnings -WarningAction SilentlyContinue
        @(Get-PChatServer | Where-Object State -EQ Standby).Fqdn | Should -Be 'chat03.fabrikam.example', 'chat04.fabrikam.example'
        (Get-PChatPool).SipPort | Should -Be 5055
        $warnings | Should -HaveCount 2
        "$warnings" | Should -BeLike "*'chat04.fabrikam.example' stands only among the saved services*"
        Undo-PChatChange
        Get-PChatTopology | Should -Be $before
    }

    It 'reads what ConvertTo-Json and Export-Clixml write' {
        $service = [pscustomobject]@{
            Identity = 'PersistentChatServer:chat.fabrikam.example'; DisplayName = 'Rooms'; MtlsPort = 5099
            ActiveServers = 'chat01.fabrikam.example', 'chat02.fabrikam.example'; InactiveServers = @('chat03.fabrikam.example')
            Unknown = @{ Deep = 1 }
        }
        $json = Join-Path $TestDrive 'services.txt'
        $service | ConvertTo-Json | Out-File -LiteralPath $json
        $clixml = Join-Path $TestDrive 'services.dat'
        $service | Export-Clixml -LiteralPath $clixml
        foreach ($file in $json, $clixml) {
            Import-PChatTopology $Published -WarningAction SilentlyContinue
            Import-PChatTopology $file -WarningAction SilentlyContinue
            (Get-PChatPool).DisplayName | Should -Be 'Rooms'
            (Get-PChatServer).State | Should -Be Active, Active, Standby
        }
    }

    It 'says what to import first when there is no topology' {
        $lines = Invoke-Child "$ImportModule; Import-PChatTopology '$Services'"
        $lines -join "`n" | Should -Match 'Get-CsTopology -AsXml'
    }
}

Describe 'Import-PChatTopology of something else' {
    It 'says that a deployment log is one' {
        $log = Save-File (Join-Path $TestDrive 'log.xml') '<CsMgmtLog Name="Publish-CsTopology"><Info>x</Info></CsMgmtLog>'
        $null = New-PChatTopology -Name Kept
        $problem = Get-EndingError { Import-PChatTopology $log }
        $problem.FullyQualifiedErrorId | Should -BeLike 'DocumentIsDeploymentLog,*'
        $problem.Exception.Message | Should -Match 'Publish-CsTopology -Report'
        (Get-PChatTopology).Name | Should -Be 'Kept'
    }

    It 'refuses a document type' {
        $file = Save-File (Join-Path $TestDrive 'evil.xml') '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'
        (Get-EndingError { Import-PChatTopology $file }).FullyQualifiedErrorId | Should -BeLike 'DocumentTypeForbidden,*'
    }
}

Describe 'Test-PChatTopology of what a deployment exports' {
    It 'inspects an exported file' {
        $report = Test-PChatTopology -Path $Builder
        $report.Passed | Should -BeTrue
        $report.Findings.RuleId | Should -Contain 'PCT2005'
    }
}
