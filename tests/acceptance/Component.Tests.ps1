BeforeAll {
    . $PSScriptRoot/common.ps1
}

Describe 'Get-PChatComponent' {
    BeforeEach { Initialize-Contoso }

    It 'lists the components of the current topology' {
        $components = Get-PChatComponent
        $components | Should -BeOfType PersistentChat.Components.TopologyComponent
        $service = $components | Where-Object { $_.Component -eq 'Persistent Chat service' }
        $service.RunsOn | Should -Be 'chat01.contoso.com', 'chat02.contoso.com'
        $service.Kind | Should -Be 'Service', 'Service'
        ($components | Where-Object Kind -EQ WebService).RunsOn | Sort-Object -Unique | Should -Be 'fe01.contoso.com', 'fe02.contoso.com'
        ($components | Where-Object Kind -EQ Database).RunsOn | Should -Be 'sql02.contoso.com\chat'
        ($components | Where-Object Kind -EQ FileStore).RunsOn | Should -Be '\\files.contoso.com\chat'
        ($components | Where-Object { $_.Component -like '*ompliance*' }) | Should -BeNullOrEmpty
    }

    It 'lists the compliance service and database once compliance is on' {
        Set-PChatPool chat.contoso.com -Compliance -ComplianceStore sql02.contoso.com\comp
        (Get-PChatComponent | Where-Object { $_.Component -like '*ompliance*' }).RunsOn |
            Should -Be 'chat01.contoso.com', 'chat02.contoso.com', 'sql02.contoso.com\comp'
    }

    It 'limits itself to a pool from the pipeline' {
        $null = New-PChatPool -Fqdn chat2.contoso.com -NextHop pool01.contoso.com -ContentStore sql03.contoso.com -FileStore D:\chat
        (Get-PChatPool chat2.contoso.com | Get-PChatComponent).Pool | Sort-Object -Unique | Should -Be 'chat2.contoso.com'
    }

    It 'reads files and topologies' {
        (Get-PChatComponent (Join-Path $Samples 'contoso.yaml') | Where-Object State -EQ Standby).Count | Should -BeGreaterThan 0
        (Get-PChatTopology | Get-PChatComponent).Count | Should -Be (Get-PChatComponent).Count
    }
}
