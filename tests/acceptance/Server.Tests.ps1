BeforeAll {
    . $PSScriptRoot/common.ps1
}

Describe 'Add-PChatServer' {
    BeforeEach { Initialize-Contoso }

    It 'adds servers and returns the changed pool once' {
        $pool = Add-PChatServer -PoolFqdn chat.contoso.com -ComputerName chat03.contoso.com, chat04.contoso.com -DataCenter B
        @($pool).Count | Should -Be 1
        $pool | Should -BeOfType PersistentChat.ChatPool
        $pool.Servers.Fqdn | Should -Be 'chat01.contoso.com', 'chat02.contoso.com', 'chat03.contoso.com', 'chat04.contoso.com'
        $pool.Servers[3].State, $pool.Servers[3].DataCenter, $pool.Servers[3].PoolFqdn | Should -Be 'Active', 'B', 'chat.contoso.com'
        Get-PChatPool | Should -Be $pool
    }

    It 'adds servers on standby' {
        (Add-PChatServer chat.contoso.com chat05.contoso.com -Standby).StandbyServers.Fqdn | Should -Be 'chat05.contoso.com'
    }

    It 'takes a pool by <Way>' -ForEach @(
        @{ Way = 'object from the pipeline'; Script = { Get-PChatPool | Add-PChatServer -ComputerName @('c.contoso.com') } }
        @{ Way = 'text from the pipeline'; Script = { 'PersistentChatServer:chat.contoso.com' | Add-PChatServer -ComputerName @('c.contoso.com') } }
        @{ Way = 'property name'; Script = { [pscustomobject] @{ PoolFqdn = 'chat.contoso.com'; ComputerName = 'c.contoso.com' } | Add-PChatServer } }
        @{ Way = 'object as an argument'; Script = { Add-PChatServer (Get-PChatPool) c.contoso.com } }
        @{ Way = 'server of it'; Script = { Get-PChatServer chat01.contoso.com | Add-PChatServer -ComputerName @('c.contoso.com') } }
    ) {
        (& $Script).Servers.Count | Should -Be 3
    }

    It 'takes computers by <Way>' -ForEach @(
        @{ Way = 'text from the pipeline'; Script = { 'c.contoso.com' | Add-PChatServer chat.contoso.com } }
        @{ Way = 'property Fqdn'; Script = { [pscustomobject] @{ PoolFqdn = 'chat.contoso.com'; Fqdn = 'c.contoso.com' } | Add-PChatServer } }
    ) {
        (& $Script).Servers.Fqdn | Should -Be 'chat01.contoso.com', 'chat02.contoso.com', 'c.contoso.com'
    }

    It 'takes the servers of another pool with state and data centre, and returns the pool once' {
        $servers = @(Get-PChatServer)
        $servers += [pscustomobject] @{ Fqdn = 'chat05.contoso.com'; State = 'Standby'; DataCenter = 'B' }
        $null = Remove-PChatPool chat.contoso.com
        $null = New-PChatPool chat2.contoso.com pool01.contoso.com sql02.contoso.com\chat \\files.contoso.com\chat
        $pools = @($servers | Add-PChatServer -PoolFqdn chat2.contoso.com)
        $pools.Count | Should -Be 1
        $pools[0].Servers.Fqdn | Should -Be 'chat01.contoso.com', 'chat02.contoso.com', 'chat05.contoso.com'
        $pools[0].StandbyServers.Fqdn | Should -Be 'chat05.contoso.com'
        $pools[0].Servers[2].DataCenter | Should -Be 'B'
    }

    It 'asks for computers when a pool alone is given' {
        Get-WrittenErrorId { Get-PChatPool | Add-PChatServer } | Should -Be 'NameMissing'
        Get-WrittenErrorId { 'chat.contoso.com' | Add-PChatServer } | Should -Be 'NameMissing'
    }

    It 'refuses a server that is active and on standby' {
        Get-WrittenErrorId { Add-PChatServer chat.contoso.com c.contoso.com -Standby -State Active } | Should -Be 'StatesDiffer'
        (Add-PChatServer chat.contoso.com c.contoso.com -Standby -State Standby).StandbyServers.Count | Should -Be 1
    }

    It 'refuses any server of a single-server pool, changes nothing and says the way out' {
        $null = New-PChatPool -Fqdn one.contoso.com -NextHop pool01.contoso.com -ContentStore sql03.contoso.com -FileStore D:\chat -PoolType SingleServer
        $before = Get-PChatTopology
        $problem = Get-WrittenError { Add-PChatServer one.contoso.com chat09.contoso.com }
        $problem.FullyQualifiedErrorId | Should -Be 'SingleServerPoolClosed,PersistentChat.Cmdlets.AddPChatServerCommand'
        $problem.CategoryInfo.Category | Should -Be 'InvalidOperation'
        $problem.TargetObject | Should -Be 'chat09.contoso.com'
        $problem.Exception.Message | Should -BeLike '*export its data*-PoolType MultipleServer*'
        Get-PChatTopology | Should -Be $before
    }

    It 'refuses a fifth active server' {
        $null = Add-PChatServer chat.contoso.com chat03.contoso.com, chat04.contoso.com
        $problem = Get-WrittenError { Add-PChatServer chat.contoso.com chat05.contoso.com }
        $problem.FullyQualifiedErrorId | Should -BeLike 'ActiveServerLimit,*'
        $problem.CategoryInfo.Category | Should -Be 'LimitsExceeded'
        (Add-PChatServer chat.contoso.com chat05.contoso.com -Standby).Servers.Count | Should -Be 5
    }

    It 'refuses a ninth server' {
        $null = Add-PChatServer chat.contoso.com (3..8 | ForEach-Object { "chat0$_.contoso.com" }) -Standby
        Get-WrittenErrorId { Add-PChatServer chat.contoso.com chat09.contoso.com -Standby } | Should -Be 'ServerLimit'
        (Get-PChatServer).Count | Should -Be 8
    }

    It 'adds all of several servers or none' {
        Get-WrittenErrorId { Add-PChatServer chat.contoso.com chat03.contoso.com, chat01.contoso.com } | Should -Be 'ServerAlreadyInPool'
        Get-WrittenErrorId { Add-PChatServer chat.contoso.com chat03.contoso.com, 'chat 04' } | Should -Be 'InvalidFqdn'
        Get-WrittenErrorId { Add-PChatServer chat.contoso.com chat03.contoso.com, chat04.contoso.com, chat05.contoso.com } | Should -Be 'ActiveServerLimit'
        (Get-PChatServer).Count | Should -Be 2
    }

    It 'refuses a server of another pool' {
        $null = New-PChatPool -Fqdn chat2.contoso.com -NextHop pool01.contoso.com -ContentStore sql03.contoso.com -FileStore D:\chat
        $problem = Get-WrittenError { Add-PChatServer chat2.contoso.com CHAT01.contoso.com }
        $problem.FullyQualifiedErrorId | Should -BeLike 'ServerInOtherPool,*'
        $problem.Exception.Message | Should -BeLike "*'chat.contoso.com'*"
    }

    It 'goes on with the next pool after a refusal' {
        $null = New-PChatPool -Fqdn one.contoso.com -NextHop pool01.contoso.com -ContentStore sql03.contoso.com -FileStore D:\chat -PoolType SingleServer
        $result = 'one.contoso.com', 'nowhere.contoso.com', 'chat.contoso.com' |
            Add-PChatServer -ComputerName @('chat03.contoso.com') -ErrorAction SilentlyContinue -ErrorVariable problems
        $result.Fqdn | Should -Be 'chat.contoso.com'
        $problems.FullyQualifiedErrorId | Should -Be 'SingleServerPoolClosed,PersistentChat.Cmdlets.AddPChatServerCommand', 'ChatPoolNotFound,PersistentChat.Cmdlets.AddPChatServerCommand'
    }
}

Describe 'Get-PChatServer' {
    BeforeAll {
        Initialize-Contoso
        $null = New-PChatPool -Fqdn chat2.contoso.com -NextHop pool01.contoso.com -ContentStore sql03.contoso.com -FileStore D:\chat -ComputerName @('chat11.contoso.com')
    }

    It 'lists the servers of all pools' {
        (Get-PChatServer).Fqdn | Should -Be 'chat01.contoso.com', 'chat02.contoso.com', 'chat11.contoso.com'
    }

    It 'finds by identity' {
        (Get-PChatServer CHAT11.contoso.com.).PoolFqdn | Should -Be 'chat2.contoso.com'
        ('chat11.contoso.com', 'chat01.contoso.com' | Get-PChatServer).PoolFqdn | Should -Be 'chat2.contoso.com', 'chat.contoso.com'
        (Get-PChatServer chat01.contoso.com | Get-PChatServer).Fqdn | Should -Be 'chat01.contoso.com'
        Get-WrittenErrorId { Get-PChatServer chat99.contoso.com } | Should -Be 'ChatServerNotFound'
    }

    It 'limits to pools, by name and from the pipeline' {
        (Get-PChatServer -PoolFqdn chat2.contoso.com).Fqdn | Should -Be 'chat11.contoso.com'
        (Get-PChatServer -PoolFqdn PersistentChatServer:chat.contoso.com -Filter *02*).Fqdn | Should -Be 'chat02.contoso.com'
        (Get-PChatPool chat2.contoso.com | Get-PChatServer).Fqdn | Should -Be 'chat11.contoso.com'
        Get-WrittenErrorId { Get-PChatServer -PoolFqdn x.contoso.com } | Should -Be 'ChatPoolNotFound'
    }

    It 'filters with wildcards' {
        (Get-PChatServer -Filter chat0*).Count | Should -Be 2
    }
}

Describe 'Set-PChatServer' {
    BeforeEach { Initialize-Contoso }

    It 'makes servers standby and active' {
        Set-PChatServer chat02.contoso.com -State Standby | Should -BeNullOrEmpty
        (Get-PChatServer chat02.contoso.com).State | Should -Be 'Standby'
        (Get-PChatServer chat02.contoso.com | Set-PChatServer -State Active -PassThru).State | Should -Be 'Active'
    }

    It 'refuses a fifth active server' {
        $null = Add-PChatServer chat.contoso.com chat03.contoso.com, chat04.contoso.com
        $null = Add-PChatServer chat.contoso.com chat05.contoso.com -Standby
        Get-WrittenErrorId { Set-PChatServer chat05.contoso.com Active } | Should -Be 'ActiveServerLimit'
        (Get-PChatServer chat05.contoso.com).State | Should -Be 'Standby'
    }

    It 'keeps one server active' {
        Get-WrittenErrorId { Set-PChatServer chat01.contoso.com, chat02.contoso.com -State Standby } | Should -Be 'LastActiveServer'
        (Get-PChatServer).State | Should -Be 'Standby', 'Active'
    }

    It 'refuses a server that does not exist' {
        Get-WrittenErrorId { Set-PChatServer chat99.contoso.com Active } | Should -Be 'ChatServerNotFound'
    }
}

Describe 'Remove-PChatServer' {
    BeforeEach { Initialize-Contoso }

    It 'gives the topology back that there was before the server was added' {
        $before = Get-PChatTopology
        $null = Add-PChatServer chat.contoso.com chat03.contoso.com -Standby
        Remove-PChatServer chat03.contoso.com | Should -BeNullOrEmpty
        Get-PChatTopology | Should -Be $before
    }

    It 'returns the server with -PassThru' {
        (Get-PChatServer chat01.contoso.com | Remove-PChatServer -PassThru).Fqdn | Should -Be 'chat01.contoso.com'
    }

    It 'refuses the server of a single-server pool and the last active one' {
        $null = New-PChatPool -Fqdn one.contoso.com -NextHop pool01.contoso.com -ContentStore sql03.contoso.com -FileStore D:\chat -PoolType SingleServer
        Get-WrittenErrorId { Remove-PChatServer one.contoso.com } | Should -Be 'SingleServerPoolClosed'
        Set-PChatServer chat02.contoso.com Standby
        Get-WrittenErrorId { Remove-PChatServer chat01.contoso.com } | Should -Be 'LastActiveServer'
    }
}
