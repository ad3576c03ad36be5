BeforeAll {
    . $PSScriptRoot/common.ps1
}

Describe 'Get-PChatCapacity' {
    BeforeEach {
        Initialize-Contoso
        $null = Add-PChatServer chat.contoso.com chat03.contoso.com, chat04.contoso.com
        $null = Add-PChatServer chat.contoso.com (5..8 | ForEach-Object { "chat0$_.contoso.com" }) -Standby
        Set-PChatPool chat.contoso.com -ConcurrentUsers 60000
    }

    It 'computes a pool of four active and four standby servers' {
        $report = Get-PChatCapacity
        $report | Should -BeOfType PersistentChat.Capacity.CapacityReport
        $report.PoolFqdn | Should -Be 'chat.contoso.com'
        $report.ActiveServers, $report.StandbyServers | Should -Be 4, 4
        $report.MaximumUsersPerServer | Should -Be 20000
        $report.MaximumConcurrentUsers | Should -Be 80000
        $report.ConcurrentUsers | Should -Be 60000
        $report.Headroom | Should -Be 20000
        $report.ServersNeeded | Should -Be 3
        $report.UsersPerServerAfterOneFailure | Should -Be 20000
    }

    It 'computes nothing from users that nobody declared' {
        Set-PChatPool chat.contoso.com -ConcurrentUsers $null
        $report = Get-PChatCapacity
        $report.ConcurrentUsers, $report.Headroom, $report.ServersNeeded, $report.UsersPerServerAfterOneFailure | Should -Be $null, $null, $null, $null
        $report.MaximumConcurrentUsers | Should -Be 80000
    }

    It 'takes identities by position and from the pipeline' {
        (Get-PChatCapacity chat.contoso.com).Headroom | Should -Be 20000
        ('PersistentChatServer:chat.contoso.com' | Get-PChatCapacity).Headroom | Should -Be 20000
        (Get-PChatPool | Get-PChatCapacity).Headroom | Should -Be 20000
        Get-WrittenErrorId { Get-PChatCapacity other.contoso.com } | Should -Be 'ChatPoolNotFound'
        Get-WrittenErrorId { Get-PChatCapacity 'other pool' } | Should -Be 'InvalidFqdn'
    }

    It 'computes a pool object as it is, whichever topology is current' {
        $pool = Get-PChatPool
        $null = New-PChatTopology -Name Empty
        ($pool | Get-PChatCapacity).Headroom | Should -Be 20000
        Get-PChatCapacity | Should -BeNullOrEmpty
    }

    It 'reads files and topologies' {
        $file = Join-Path $Samples 'contoso.yaml'
        (Get-PChatCapacity -Path $file).MaximumConcurrentUsers | Should -Be 40000
        (Get-PChatCapacity -LiteralPath $file -Identity chat.contoso.com).MaximumConcurrentUsers | Should -Be 40000
        (Get-Item $file | Get-PChatCapacity).MaximumConcurrentUsers | Should -Be 40000
        (Import-PChatTopology $file -PassThru | Get-PChatCapacity).MaximumConcurrentUsers | Should -Be 40000
        Get-WrittenErrorId { Get-PChatCapacity -Path $file -Identity x.contoso.com } | Should -Be 'ChatPoolNotFound'
    }
}
