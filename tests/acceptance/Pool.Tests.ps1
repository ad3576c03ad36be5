BeforeAll {
    . $PSScriptRoot/common.ps1

    function Get-PoolArgument {
        @{ Fqdn = 'chat2.contoso.com'; NextHop = 'pool01.contoso.com'; ContentStore = 'sql03.contoso.com\chat'; FileStore = '\\files.contoso.com\chat2' }
    }
}

Describe 'New-PChatPool' {
    BeforeEach { Initialize-Contoso }

    It 'adds a pool with the defaults of the product and returns it' {
        $arguments = Get-PoolArgument
        $pool = New-PChatPool @arguments
        $pool | Should -BeOfType PersistentChat.ChatPool
        $pool.PoolType | Should -Be 'MultipleServer'
        $pool.SipPort, $pool.PoolPort | Should -Be 5041, 8011
        $pool.DisplayName | Should -Be 'chat2.contoso.com'
        $pool.Servers | Should -BeNullOrEmpty
        $pool.Compliance.Enabled | Should -BeFalse
        (Get-PChatPool).Count | Should -Be 2
    }

    It 'sets everything there is to set' {
        $arguments = Get-PoolArgument
        $pool = New-PChatPool @arguments -Site Redmond -DisplayName 'Second chat' -ComputerName @('chat05.contoso.com') `
            -Compliance -ComplianceStore @{ instance = 'sql03.contoso.com\comp'; MIRROR = 'sql04.contoso.com\comp'; Witness = 'sql05.contoso.com' } `
            -BackupContentStore sql06.contoso.com\chat -BackupComplianceStore sql06.contoso.com\comp -RunInterval 00:30:00 `
            -AdapterOutputDirectory \\files.contoso.com\compliance -AdapterType 'Contoso.Adapter,contoso' -AddChatRoomDetails -AddUserDetails `
            -AccessControlEntries 1000 -Invitations 500 -DefaultChatHistory 30 -LogShippingShare \\files.contoso.com\logs `
            -SipPort 5042 -PoolPort 8012 -ConcurrentUsers 1000 -ProvisionedUsers 2000 -DefaultForSite Redmond
        $pool.Site, $pool.DisplayName | Should -Be 'Redmond', 'Second chat'
        $pool.ActiveServers.Fqdn | Should -Be 'chat05.contoso.com'
        $pool.Compliance.Enabled | Should -BeTrue
        $pool.Compliance.Store.Mirror | Should -Be 'sql04.contoso.com\comp'
        $pool.Compliance.Store.Witness | Should -Be 'sql05.contoso.com'
        $pool.Compliance.BackupStore | Should -Be 'sql06.contoso.com\comp'
        $pool.Compliance.RunInterval | Should -Be '00:30:00'
        $pool.Compliance.AdapterOutputDirectory | Should -Be '\\files.contoso.com\compliance'
        $pool.Compliance.AdapterType | Should -Be 'Contoso.Adapter,contoso'
        $pool.Compliance.AddChatRoomDetails, $pool.Compliance.AddUserDetails | Should -Be $true, $true
        $pool.Rooms.AccessControlEntries, $pool.Rooms.Invitations, $pool.Rooms.DefaultChatHistory | Should -Be 1000, 500, 30
        $pool.BackupContentStore | Should -Be 'sql06.contoso.com\chat'
        $pool.LogShippingShare | Should -Be '\\files.contoso.com\logs'
        $pool.SipPort, $pool.PoolPort | Should -Be 5042, 8012
        $pool.Users.Concurrent, $pool.Users.Provisioned | Should -Be 1000, 2000
        $pool.DefaultForSites | Should -Be 'Redmond'
    }

    It 'makes a single-server pool its own server' {
        $arguments = Get-PoolArgument
        (New-PChatPool @arguments -PoolType SingleServer).Servers.Fqdn | Should -Be 'chat2.contoso.com'
        $arguments.Fqdn = 'chat3.contoso.com'
        (New-PChatPool @arguments -PoolType SingleServer -ComputerName @('CHAT3.contoso.com')).Servers.Count | Should -Be 1
    }

    It 'refuses another server of a single-server pool' {
        $arguments = Get-PoolArgument
        Get-WrittenErrorId { New-PChatPool @arguments -PoolType SingleServer -ComputerName @('chat05.contoso.com') } | Should -Be 'SingleServerPoolClosed'
        (Get-PChatPool).Count | Should -Be 1
    }

    It 'refuses a fifth active server' {
        $arguments = Get-PoolArgument
        $computers = 1..5 | ForEach-Object { "c$_.contoso.com" }
        Get-WrittenErrorId { New-PChatPool @arguments -ComputerName $computers } | Should -Be 'ActiveServerLimit'
        (Get-PChatPool).Count | Should -Be 1
    }

    It 'takes a next hop that the topology does not have; a rule finds it' {
        $arguments = Get-PoolArgument
        $arguments.NextHop = 'nowhere.contoso.com'
        (New-PChatPool @arguments).NextHop | Should -Be 'nowhere.contoso.com'
        (Test-PChatTopology -Rule PCT4003).Findings.Target | Should -Be 'chat2.contoso.com'
    }

    It 'takes objects where things are named' {
        $instance = New-PChatSqlInstance sql03.contoso.com\chat Enterprise 2012
        $pool = New-PChatPool -Fqdn chat2.contoso.com -NextHop (Get-PChatFrontEndPool) -ContentStore $instance -FileStore D:\chat
        $pool.NextHop | Should -Be 'pool01.contoso.com'
        $pool.ContentStore | Should -Be 'sql03.contoso.com\chat'
        $other = New-PChatPool -Fqdn chat3.contoso.com -NextHop service:Registrar:pool01.contoso.com -ContentStore $pool.ContentStore -FileStore D:\chat
        $other.ContentStore | Should -Be $pool.ContentStore
    }

    It 'refuses <Value> as <Parameter>' -ForEach @(
        @{ Parameter = 'Fqdn'; Value = '-chat2'; Id = 'InvalidFqdn' }
        @{ Parameter = 'Fqdn'; Value = "chat2.contoso.com`0"; Id = 'InvalidFqdn' }
        @{ Parameter = 'Fqdn'; Value = 'CHAT.contoso.com.'; Id = 'DuplicateName' }
        @{ Parameter = 'NextHop'; Value = 'pool 01'; Id = 'InvalidFqdn' }
        @{ Parameter = 'ContentStore'; Value = 'sql 03'; Id = 'InvalidSqlInstanceName' }
        @{ Parameter = 'ContentStore'; Value = @{ Instance = 'sql03.contoso.com'; Miror = 'x' }; Id = 'InvalidStore' }
        @{ Parameter = 'ContentStore'; Value = @{ Mirror = 'sql03.contoso.com' }; Id = 'InvalidStore' }
        @{ Parameter = 'ContentStore'; Value = @{ Instance = 'sql03,1433' }; Id = 'InvalidSqlInstanceName' }
        @{ Parameter = 'FileStore'; Value = 'chat'; Id = 'InvalidPath' }
        @{ Parameter = 'FileStore'; Value = ''; Id = 'InvalidPath' }
        @{ Parameter = 'Site'; Value = 'Nowhere'; Id = 'SiteNotFound' }
        @{ Parameter = 'DefaultForSite'; Value = 'Nowhere'; Id = 'SiteNotFound' }
        @{ Parameter = 'SipPort'; Value = 0; Id = 'NumberOutOfRange' }
        @{ Parameter = 'PoolPort'; Value = 65536; Id = 'NumberOutOfRange' }
        @{ Parameter = 'ConcurrentUsers'; Value = -1; Id = 'NumberOutOfRange' }
        @{ Parameter = 'RunInterval'; Value = '00:00:30'; Id = 'NumberOutOfRange' }
        @{ Parameter = 'ComputerName'; Value = 'chat05.contoso.com', 'chat05.contoso.com'; Id = 'ServerAlreadyInPool' }
        @{ Parameter = 'ComputerName'; Value = 'chat01.contoso.com'; Id = 'ServerInOtherPool' }
    ) {
        $arguments = Get-PoolArgument
        $arguments[$Parameter] = $Value
        $before = Get-PChatTopology
        $problem = Get-WrittenError { New-PChatPool @arguments }
        $problem.FullyQualifiedErrorId | Should -Be "$Id,PersistentChat.Cmdlets.NewPChatPoolCommand"
        Get-PChatTopology | Should -Be $before
    }

    It 'names the value that it refuses as the target of the error' {
        $arguments = Get-PoolArgument
        $arguments.Fqdn = 'chat 2'
        (Get-WrittenError { New-PChatPool @arguments }).TargetObject | Should -Be 'chat 2'
    }

    It 'warns when a compliance store is given and compliance stays off' {
        $arguments = Get-PoolArgument
        $pool = New-PChatPool @arguments -ComplianceStore sql03.contoso.com\comp -WarningVariable warnings -WarningAction SilentlyContinue
        $pool.Compliance.Enabled | Should -BeFalse
        $pool.Compliance.Store | Should -Be 'sql03.contoso.com\comp'
        $warnings | Should -BeLike '*-Compliance*'
    }
}

Describe 'Get-PChatPool' {
    BeforeAll {
        Initialize-Contoso
        $arguments = Get-PoolArgument
        $null = New-PChatPool @arguments
    }

    It 'lists, finds and filters' {
        (Get-PChatPool).Fqdn | Should -Be 'chat.contoso.com', 'chat2.contoso.com'
        (Get-PChatPool -Filter chat2*).Fqdn | Should -Be 'chat2.contoso.com'
        Get-WrittenErrorId { Get-PChatPool chat*.contoso.com } | Should -Be 'InvalidInput'
        Get-WrittenErrorId { Get-PChatPool other.contoso.com } | Should -Be 'ChatPoolNotFound'
    }

    It 'takes the identity <Identity>' -ForEach @(
        @{ Identity = 'chat2.contoso.com' }
        @{ Identity = 'CHAT2.CONTOSO.COM.' }
        @{ Identity = 'PersistentChatServer:chat2.contoso.com' }
        @{ Identity = 'service:PersistentChatServer:chat2.contoso.com' }
        @{ Identity = 'service: chat2.contoso.com' }
    ) {
        (Get-PChatPool $Identity).Fqdn | Should -Be 'chat2.contoso.com'
        ($Identity | Get-PChatPool).Fqdn | Should -Be 'chat2.contoso.com'
    }
}

Describe 'Set-PChatPool' {
    BeforeEach { Initialize-Contoso }

    It 'changes what is given, leaves the rest and returns nothing' {
        Set-PChatPool chat.contoso.com -DisplayName 'Contoso chat' -ConcurrentUsers 5000 | Should -BeNullOrEmpty
        Set-PChatPool chat.contoso.com -ProvisionedUsers 9000 -Invitations 100
        Set-PChatPool chat.contoso.com -DefaultChatHistory 40
        $pool = Get-PChatPool
        $pool.DisplayName | Should -Be 'Contoso chat'
        $pool.Users.Concurrent, $pool.Users.Provisioned | Should -Be 5000, 9000
        $pool.Rooms.Invitations, $pool.Rooms.DefaultChatHistory | Should -Be 100, 40
        $pool.ContentStore | Should -Be 'sql02.contoso.com\chat'
        $pool.Servers.Count | Should -Be 2
    }

    It 'turns compliance on and off and keeps its other settings' {
        Set-PChatPool chat.contoso.com -Compliance -ComplianceStore sql02.contoso.com\comp -RunInterval 01:00:00 -AdapterType 'Contoso.Adapter,contoso' -AddUserDetails
        Set-PChatPool chat.contoso.com -BackupComplianceStore sql06.contoso.com\comp
        Set-PChatPool chat.contoso.com -Compliance:$false
        $compliance = (Get-PChatPool).Compliance
        $compliance.Enabled | Should -BeFalse
        $compliance.Store, $compliance.BackupStore | Should -Be 'sql02.contoso.com\comp', 'sql06.contoso.com\comp'
        $compliance.RunInterval | Should -Be '01:00:00'
        $compliance.AdapterType | Should -Be 'Contoso.Adapter,contoso'
        $compliance.AddChatRoomDetails, $compliance.AddUserDetails | Should -Be $false, $true
    }

    It 'takes optional settings away with $null' {
        Set-PChatPool chat.contoso.com -Site Redmond -BackupContentStore sql06.contoso.com -ConcurrentUsers 10 -DisplayName x -LogShippingShare \\a\b -DefaultForSite Redmond
        $pool = Set-PChatPool chat.contoso.com -Site $null -BackupContentStore $null -ConcurrentUsers $null -DisplayName $null `
            -LogShippingShare $null -DefaultForSite $null -FileStore $null -PassThru
        $pool.Site, $pool.BackupContentStore, $pool.Users.Concurrent, $pool.LogShippingShare, $pool.FileStore | Should -Be $null, $null, $null, $null, $null
        $pool.DefaultForSites | Should -BeNullOrEmpty
        $pool.DisplayName | Should -Be 'chat.contoso.com'
    }

    It 'has no parameter for what cannot change' {
        (Get-Command Set-PChatPool).Parameters.Keys | Should -Not -Contain 'PoolType'
        (Get-Command Set-PChatPool).Parameters.Keys | Should -Not -Contain 'ComputerName'
    }

    It 'takes pools from the pipeline' {
        Get-PChatPool | Set-PChatPool -NextHop pool02.contoso.com -ContentStore @{ Instance = 'sql07.contoso.com' }
        (Get-PChatPool).NextHop | Should -Be 'pool02.contoso.com'
        (Get-PChatPool).ContentStore | Should -Be 'sql07.contoso.com'
    }

    It 'refuses as a whole' {
        Get-WrittenErrorId { Set-PChatPool chat.contoso.com -DisplayName x -SipPort 0 } | Should -Be 'NumberOutOfRange'
        Get-WrittenErrorId { Set-PChatPool chat.contoso.com -DisplayName x -Site Nowhere } | Should -Be 'SiteNotFound'
        Get-WrittenErrorId { Set-PChatPool nowhere.contoso.com -DisplayName x } | Should -Be 'ChatPoolNotFound'
        (Get-PChatPool).DisplayName | Should -Be 'chat.contoso.com'
    }

    It 'counts nothing as a change that changes nothing' {
        Set-PChatPool chat.contoso.com -SipPort 5041
        Undo-PChatChange
        Get-PChatPool | Should -BeNullOrEmpty
    }
}

Describe 'Remove-PChatPool' {
    BeforeEach { Initialize-Contoso }

    It 'removes a pool and its servers' {
        Remove-PChatPool PersistentChatServer:chat.contoso.com | Should -BeNullOrEmpty
        Get-PChatPool | Should -BeNullOrEmpty
        Get-PChatServer | Should -BeNullOrEmpty
    }

    It 'takes pools from the pipeline and returns them with -PassThru' {
        (Get-PChatPool | Remove-PChatPool -PassThru).Fqdn | Should -Be 'chat.contoso.com'
        Get-WrittenErrorId { Remove-PChatPool chat.contoso.com } | Should -Be 'ChatPoolNotFound'
    }
}
