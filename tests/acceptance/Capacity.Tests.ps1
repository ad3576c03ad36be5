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

    It 'says that more active servers than are supported carry nothing' {
        $report = Get-PChatCapacity -Users 100000 -ActiveServers 9 -WarningVariable warning -WarningAction SilentlyContinue
        $report.MaximumConcurrentUsers | Should -Be 80000
        $warning.Message | Should -BeExactly '9 active servers: at most 4 are supported, so the users are counted for 4.'
        $null = Get-PChatCapacity -Users 100000 -ActiveServers 4 -WarningVariable warning
        $warning | Should -BeNullOrEmpty
    }

    It 'says when which limit binds, and what makes room' {
        $forecast = Get-PChatCapacity -GrowthPercent 10 -Years 4
        $forecast | Should -BeOfType PersistentChat.Capacity.CapacityForecast
        $forecast.Year | Should -Be (0..4)
        $forecast.ConcurrentUsers | Should -Be 60000, 66000, 72600, 79860, 87846
        $forecast.Step | Should -Be None, None, None, None, Impossible
        $forecast[-1].Limit | Should -Be Pool
        $forecast[-1].InPlace | Should -BeFalse
        $forecast[-1].Source | Should -Match 'topology'
        ($forecast | Out-String -Width 100) | Should -Match '(?s)Pool: chat\.contoso\.com.*Year.*87,846.*-7,846'
        @(Get-PChatPool | Get-PChatCapacity -GrowthPercent 10).Count | Should -Be 6
        (Get-PChatCapacity -Users 30000 -GrowthPercent 50 -Years 1)[1].Action | Should -Be 'Add active servers to the pool: 1. The product does that in place.'
    }

    It 'says what cannot grow, and what cannot be asked' {
        (Get-EndingError { Get-PChatCapacity -Years 3 }).FullyQualifiedErrorId | Should -Match '^OtherMissing,'
        Get-WrittenErrorId { Get-PChatCapacity -GrowthPercent 2000 } | Should -Be 'NumberOutOfRange'
        Get-WrittenErrorId { Get-PChatCapacity -GrowthPercent 5 -Years 0 } | Should -Be 'NumberOutOfRange'
        Set-PChatPool chat.contoso.com -ConcurrentUsers $null
        Get-PChatCapacity -GrowthPercent 10 -WarningVariable warning -WarningAction SilentlyContinue | Should -BeNullOrEmpty
        $warning.Message | Should -Match "^The pool 'chat.contoso.com' states no concurrent users"
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

Describe 'Get-PChatCapacity -Users' {
    It 'answers without a topology' {
        $program, [string[]] $first = Get-ShellCommand
        $answer = & $program @first -NoProfile -Command "$ImportModule; Get-PChatCapacity -Users 45000, 90000 | ConvertTo-Csv" | ConvertFrom-Csv
        $answer.ServersNeeded | Should -Be '3', '5'
        $answer.ActiveServers | Should -Be '3', '4'
        $answer.Headroom | Should -Be '15000', '-10000'
        $answer.PoolFqdn | Should -Be '', ''
    }

    It 'takes the active servers, and refuses what no pool has' {
        (Get-PChatCapacity -Users 45000 -ActiveServers 4).Headroom | Should -Be 35000
        Get-WrittenErrorId { Get-PChatCapacity -Users -1; Get-PChatCapacity -Users 1 -ActiveServers 0 } | Should -Be 'NumberOutOfRange', 'NumberOutOfRange'
    }

    It 'is shown like the capacity of a pool' {
        Get-PChatCapacity -Users 45000 | Out-String | Should -Match 'Servers needed\s+: 3'
        Get-PChatCapacity -Users 45000 | Format-Table | Out-String -Width 160 | Should -Match '60,000\s+45,000\s+15,000\s+3'
    }
}
