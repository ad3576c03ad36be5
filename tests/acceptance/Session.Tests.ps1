BeforeAll {
    . $PSScriptRoot/common.ps1

    # What the file says in the end is what was made at the prompt.
    function Assert-Kept([string] $Name) {
        $path = Join-Path $TestDrive $Name
        Export-PChatTopology $path -Force
        $made = Get-PChatTopology
        @(Compare-PChatTopology $made $path).Count | Should -Be 0
        Import-PChatTopology $path
        Get-PChatTopology | Should -Be $made
    }
}

Describe 'A session at the prompt, without a word of YAML' {
    It 'builds, edits and passes the Enterprise Edition topology with high availability' {
        $null = New-PChatTopology Contoso -Domain contoso.com
        $null = New-PChatSite HQ
        $null = New-PChatFrontEndPool pool01.contoso.com Enterprise HQ -ComputerName fe01.contoso.com -BackEnd sql01.contoso.com\rtc
        $null = 'sql02', 'sql03' | ForEach-Object { New-PChatSqlInstance "$_.contoso.com\chat" Standard 2012 }
        $null = New-PChatSqlInstance sql04.contoso.com\witness Express 2012
        $null = New-PChatSqlInstance sql01.contoso.com\rtc Standard 2012
        $null = New-PChatPool chat.contoso.com pool01.contoso.com @{ Instance = 'sql02.contoso.com\chat'; Mirror = 'sql03.contoso.com\chat' } \\files.contoso.com\chat -DisplayName Chat -ConcurrentUsers 30000 |
            Add-PChatServer -ComputerName chat01.contoso.com, chat02.contoso.com
        $null = New-PChatComputer chat01.contoso.com -MemoryGB 16

        # What used to need YAML: the site's time zone, the members of a pool, the version of an instance, the witness of a store, names.
        Get-PChatSite HQ | Set-PChatSite -TimeZone 'Pacific Standard Time'
        Set-PChatFrontEndPool pool01.contoso.com -ComputerName fe01.contoso.com, fe02.contoso.com, fe03.contoso.com
        Get-PChatSqlInstance | Set-PChatSqlInstance -Version 2008R2
        Get-PChatComputer | Set-PChatComputer -MemoryGB 32 -ProcessorCores 8
        Set-PChatPool chat.contoso.com -ContentStore @{ Witness = 'sql04.contoso.com\witness' }
        Rename-PChatObject HQ Redmond
        Rename-PChatObject chat02.contoso.com chat12.contoso.com
        Rename-PChatObject sql03.contoso.com sql13.contoso.com
        Set-PChatDirectory -GlobalCatalog dc01.contoso.com

        $pool = Get-PChatPool
        $pool.ContentStore.Instance, $pool.ContentStore.Mirror, $pool.ContentStore.Witness | Should -Be 'sql02.contoso.com\chat', 'sql13.contoso.com\chat', 'sql04.contoso.com\witness'
        $pool.Servers.Fqdn | Should -Be 'chat01.contoso.com', 'chat12.contoso.com'
        (Get-PChatFrontEndPool).Site, (Get-PChatSite).TimeZone | Should -Be 'Redmond', 'Pacific Standard Time'
        (Get-PChatFrontEndPool).Servers.Count | Should -Be 3
        (Get-PChatSqlInstance).Version | Select-Object -Unique | Should -Be '2008R2'
        Test-PChatTopology -Quiet | Should -BeTrue
        Assert-Kept contoso.yaml
    }

    It 'builds, edits and passes the Standard Edition topology' {
        $null = New-PChatTopology Lab -Domain contoso.com
        $null = New-PChatSite Lab
        $null = New-PChatFrontEndPool se01.contoso.com Standard Lab
        $null = New-PChatPool se01.contoso.com se01.contoso.com se01.contoso.com\rtc C:\Chat -PoolType SingleServer
        $null = New-PChatSqlInstance se01.contoso.com\rtc Express 2012

        # Front end, pool, server and instance are one computer.
        Rename-PChatObject se01.contoso.com poc01.contoso.com -WarningVariable warned -WarningAction SilentlyContinue
        Set-PChatTopology -Product SkypeForBusiness2015
        Set-PChatTopology 'Proof of concept'
        Set-PChatSqlInstance poc01.contoso.com\rtc -Version 2014
        Set-PChatDirectory -GlobalCatalog dc01.contoso.com

        "$warned" | Should -BeLike '*no way to rename a pool*'
        $pool = Get-PChatPool
        $pool.Fqdn, $pool.NextHop, $pool.Servers[0].Fqdn, $pool.ContentStore.Instance | Should -Be 'poc01.contoso.com', 'poc01.contoso.com', 'poc01.contoso.com', 'poc01.contoso.com\rtc'
        (Get-PChatFrontEndPool).BackEnd | Should -Be 'poc01.contoso.com\rtc'
        (Get-PChatTopology).Name, (Get-PChatTopology).Product | Should -Be 'Proof of concept', 'SkypeForBusiness2015'
        Test-PChatTopology -Quiet | Should -BeTrue
        Assert-Kept lab.json
    }

    It 'builds, edits and passes the topology stretched over two data centres' {
        $null = New-PChatTopology Two -Domain contoso.com
        $null = New-PChatSite A -TimeZone UTC
        $null = New-PChatSite B -TimeZone UTC
        $null = New-PChatFrontEndPool poola.contoso.com Enterprise A -ComputerName fea.contoso.com -BackEnd sqla.contoso.com\rtc
        $null = New-PChatFrontEndPool poolb.contoso.com Enterprise B -ComputerName feb.contoso.com -BackEnd sqlb.contoso.com\rtc
        $null = New-PChatPool chat.contoso.com poola.contoso.com sqlca.contoso.com\chat \\files.contoso.com\chat -DisplayName Chat -ConcurrentUsers 40000 -BackupContentStore sqlcb.contoso.com\chat `
            -LogShippingShare \\files.contoso.com\logs
        $null = 'PoolFqdn,ComputerName,State,DataCenter', 'chat.contoso.com,chat1.contoso.com,Active,A', 'chat.contoso.com,chat2.contoso.com,Active,A', 'chat.contoso.com,chat3.contoso.com,Active,A',
        'chat.contoso.com,chat4.contoso.com,Standby,B', 'chat.contoso.com,chat5.contoso.com,Standby,B' | ConvertFrom-Csv | Add-PChatServer

        Rename-PChatObject A North -Kind Site
        Rename-PChatObject A North-1 -Kind DataCenter
        Rename-PChatObject poolb.contoso.com pool2.contoso.com
        Set-PChatFrontEndPool pool2.contoso.com -BackEnd sqlb2.contoso.com\rtc
        Set-PChatPool chat.contoso.com -BackupContentStore @{ Mirror = 'sqlcb2.contoso.com\chat' } -DefaultForSite North, B
        $last = Get-PChatTopology
        Rename-PChatObject chat5.contoso.com chat6.contoso.com
        (Get-PChatChange)[0].Description | Should -BeLike 'Rename to chat6.contoso.com*: chat5.contoso.com'
        Undo-PChatChange
        Get-PChatTopology | Should -Be $last
        Redo-PChatChange

        (Get-PChatServer).Fqdn | Should -Contain 'chat6.contoso.com'
        (Get-PChatServer).DataCenter | Select-Object -Unique | Should -Be 'North-1', 'B'
        (Get-PChatFrontEndPool).Site | Should -Be 'North', 'B'
        (Get-PChatPool).BackupContentStore.Mirror | Should -Be 'sqlcb2.contoso.com\chat'
        (Get-PChatPool).DefaultForSites | Should -Be 'North', 'B'
        (Get-PChatCapacity -Users 40000).ServersNeeded | Should -BeLessOrEqual (Get-PChatPool).ActiveServers.Count
        (Test-PChatTopology).Errors | Should -Be 0
        Assert-Kept two.yaml
    }
}
