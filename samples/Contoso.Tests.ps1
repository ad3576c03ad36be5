# An administrator's own acceptance test: the rules of the product, and what Contoso promised itself.
#   Invoke-Pester ./Contoso.Tests.ps1
# A module that is not installed is imported first: Import-Module <directory>

BeforeAll {
    if (-not (Get-Module PersistentChatTopology)) {
        Import-Module PersistentChatTopology
    }
    Import-PChatTopology -LiteralPath (Join-Path $PSScriptRoot 'contoso.yaml')
}

Describe 'The Contoso topology' {
    It 'breaks no rule of the product' {
        Get-PChatTopology | Should -BePChatCompliant
    }

    It 'states what the rules of pools need, and says how much was decided' {
        $report = Test-PChatTopology
        Write-Host "$($report.Decided) of $($report.Outcomes.Count) rules decided, $($report.NotApplicable) not applicable, $($report.NotDecided) lack facts"
        $report | Should -BePChatCompliant -RequireDecided Pool -ExceptRule PCT1012
    }

    It 'has no warning either' {
        (Test-PChatTopology).Warnings | Should -Be 0
    }

    It 'keeps a standby server for every active one' {
        foreach ($pool in Get-PChatCapacity) {
            $pool.StandbyServers | Should -BeGreaterOrEqual $pool.ActiveServers -Because "$($pool.PoolFqdn) must survive its data centre"
        }
    }

    It 'carries its users after one server failed' {
        foreach ($pool in Get-PChatCapacity) {
            $pool.UsersPerServerAfterOneFailure | Should -BeLessOrEqual $pool.MaximumUsersPerServer
        }
    }

    It 'keeps every active server in the first data centre' {
        $servers = Get-PChatServer | Where-Object State -EQ 'Active'
        $servers.DataCenter | Sort-Object -Unique | Should -Be 'Redmond-A'
    }
}
