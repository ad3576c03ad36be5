using PersistentChat.Cmdlets.Tests.Hosting;

namespace PersistentChat.Cmdlets.Tests;

/// <summary>The cmdlets that change the current topology.</summary>
public sealed class EditTests : IDisposable
{
    private readonly CmdletSession _session = CmdletSession.OfContoso();

    public void Dispose() => _session.Dispose();

    [Fact]
    public void A_new_pool_has_the_defaults_of_the_product()
    {
        var pool = _session.Run(@"New-PChatPool c.contoso.com pool01.contoso.com sql01.contoso.com \\files.contoso.com\c").One<ChatPool>();
        Assert.Equal((ChatPoolType.MultipleServer, 5041, 8011, "c.contoso.com", false), (pool.PoolType, pool.SipPort, pool.PoolPort, pool.DisplayName, pool.Compliance.Enabled));
        Assert.Empty(pool.Servers);
        Assert.Contains(pool, _session.Run("Get-PChatPool").Good());
    }

    [Fact]
    public void Everything_about_a_pool_can_be_set_at_once_and_taken_away_again()
    {
        var pool = _session.Run("""
            New-PChatPool c.contoso.com pool01.contoso.com sql01.contoso.com \\files.contoso.com\c -Site Redmond -DisplayName 'Second' -ComputerName c1.contoso.com `
                -Compliance -ComplianceStore @{ Instance = 'sql08.contoso.com\comp'; Mirror = 'sql09.contoso.com\comp' } -BackupContentStore sql05.contoso.com\chat `
                -BackupComplianceStore sql10.contoso.com\comp -RunInterval 00:30:00 -AdapterOutputDirectory \\files.contoso.com\out -AdapterType 'A.B,c' `
                -AddChatRoomDetails -AddUserDetails -AccessControlEntries 1000 -Invitations 500 -DefaultChatHistory 30 -LogShippingShare \\files.contoso.com\logs `
                -SipPort 5042 -PoolPort 8012 -ConcurrentUsers 1000 -ProvisionedUsers 2000 -DefaultForSite Redmond
            """).One<ChatPool>();
        Assert.Equal(
            (true, @"sql09.contoso.com\comp", @"sql10.contoso.com\comp", TimeSpan.FromMinutes(30), "A.B,c", true, true),
            (pool.Compliance.Enabled, pool.Compliance.Store?.Mirror?.ToString(), pool.Compliance.BackupStore?.ToString(), pool.Compliance.RunInterval,
                pool.Compliance.AdapterType, pool.Compliance.AddChatRoomDetails, pool.Compliance.AddUserDetails));
        Assert.Equal((1000, 500, 30), (pool.Rooms.AccessControlEntries, pool.Rooms.Invitations, pool.Rooms.DefaultChatHistory));
        Assert.Equal((5042, 8012, 1000, 2000, "Redmond"), (pool.SipPort, pool.PoolPort, pool.Users.Concurrent, pool.Users.Provisioned, Assert.Single(pool.DefaultForSites)));

        var bare = _session.Run("""
            Set-PChatPool c.contoso.com -PassThru -NextHop pool01.contoso.com -ContentStore sql02.contoso.com\chat -Site $null -DisplayName $null -Compliance:$false `
                -ComplianceStore $null -BackupContentStore $null -BackupComplianceStore $null -RunInterval $null -AdapterOutputDirectory $null -AdapterType $null `
                -AddChatRoomDetails:$false -AddUserDetails:$false -AccessControlEntries $null -Invitations $null -DefaultChatHistory $null -LogShippingShare $null `
                -ConcurrentUsers $null -ProvisionedUsers $null -DefaultForSite $null -FileStore $null -SipPort 5041 -PoolPort 8011
            """).One<ChatPool>();
        Assert.Equal(@"sql02.contoso.com\chat", bare.ContentStore.ToString());
        Assert.Null(bare.BackupContentStore);
        Assert.Null(bare.Compliance.Store);
        Assert.Null(bare.FileStore);
        Assert.Null(bare.LogShippingShare);
        Assert.Equal((UserCounts.Undeclared, RoomCounts.Undeclared, "c.contoso.com"), (bare.Users, bare.Rooms, bare.DisplayName));
        Assert.Empty(bare.DefaultForSites);
    }

    [Fact]
    public void What_is_left_out_stays()
    {
        var before = _session.Run("Get-PChatPool").One<ChatPool>();
        var after = _session.Run("Set-PChatPool chat.contoso.com -DisplayName Renamed -PassThru").One<ChatPool>();
        Assert.Equal("Renamed", after.DisplayName);
        Assert.Equal((before.Users, before.ContentStore, before.Compliance, before.SipPort), (after.Users, after.ContentStore, after.Compliance, after.SipPort));
    }

    [Fact]
    public void A_single_server_pool_is_its_own_server_and_stays_so()
    {
        Assert.Equal(
            ["c.contoso.com"],
            _session.Run(@"(New-PChatPool c.contoso.com pool01.contoso.com sql01.contoso.com D:\c -PoolType SingleServer -ComputerName C.contoso.com).Servers").Texts());
        Assert.Equal(
            ["SingleServerPoolClosed"],
            _session.Run(@"New-PChatPool d.contoso.com pool01.contoso.com sql01.contoso.com D:\d -PoolType SingleServer -ComputerName x.contoso.com").ErrorIds);
        Assert.Equal(["SingleServerPoolClosed"], _session.Run("Add-PChatServer c.contoso.com x.contoso.com").ErrorIds);
    }

    [Fact]
    public void Servers_are_added_all_or_none()
    {
        Assert.Equal(["ServerAlreadyInPool"], _session.Run("Add-PChatServer chat.contoso.com x.contoso.com, chat01.contoso.com").ErrorIds);
        Assert.Equal(4, _session.Run("Get-PChatServer").Good().Count);
        var pool = _session.Run("Add-PChatServer chat.contoso.com x.contoso.com, y.contoso.com -Standby -DataCenter Redmond-C").One<ChatPool>();
        Assert.All(pool.Servers.TakeLast(2), server => Assert.Equal((ServerState.Standby, "Redmond-C"), (server.State, server.DataCenter)));
    }

    [Fact]
    public void The_directory_is_changed_fact_by_fact()
    {
        var directory = _session.Run("""
            Set-PChatDirectory -PassThru -GlobalCatalog gc1.contoso.com, gc2.contoso.com -AdministrativeComputer adm.contoso.com `
                -DomainFunctionalLevel WindowsServer2012 -ForestFunctionalLevel WindowsServer2008
            """).One<ActiveDirectory>();
        Assert.Equal("contoso.com", directory.Domain?.ToString());
        Assert.Equal(["gc1.contoso.com", "gc2.contoso.com"], directory.GlobalCatalogs.Select(computer => computer.ToString()));
        Assert.Equal((FunctionalLevel.WindowsServer2012, FunctionalLevel.WindowsServer2008), (directory.DomainFunctionalLevel, directory.ForestFunctionalLevel));
        Assert.Equal("emea.example", _session.Run("Set-PChatDirectory emea.example -PassThru").One<ActiveDirectory>().ForestRoot?.ToString());
        Assert.Equal("root.example", _session.Run("Set-PChatDirectory -ForestRoot root.example -PassThru").One<ActiveDirectory>().ForestRoot?.ToString());
        directory = _session.Run("Set-PChatDirectory -Domain $null -ForestRoot $null -GlobalCatalog $null -AdministrativeComputer $null -DomainFunctionalLevel $null -ForestFunctionalLevel $null -PassThru").One<ActiveDirectory>();
        Assert.Equal(new ActiveDirectory(null), directory);
    }

    [Fact]
    public void Facts_about_computers_and_instances_are_added_and_removed()
    {
        var computer = _session.Run("""
            New-PChatComputer new.contoso.com -Role Edge, Director -Domain emea.example -DataCenter B -TimeZone Europe/Berlin -OperatingSystem WindowsServer2012R2 `
                -OperatingSystemEdition Standard -Installation Full -ProcessorCores 8 -MemoryGB 32 -NetworkAdapters 2 -Virtual:$false -DiskCount 8 -DiskRpm 10000 -DiskFreeGB 72
            """).One<Computer>();
        Assert.Equal((false, 8, "8/10000/72"), (computer.Virtual, computer.ProcessorCores, computer.Disks.ToString()));
        var instance = _session.Run(@"New-PChatSqlInstance new.contoso.com\x Enterprise 2008R2 -Database Archiving, Other -DataCenter B -AvailabilityGroup -ClusterNodes 3 -MirroringPort 5023").One<SqlInstance>();
        Assert.Equal((true, 3, 5023, 2), (instance.AvailabilityGroup, instance.ClusterNodes, instance.MirroringPort, instance.Databases.Count));
        Assert.Equal(2, _session.Run(@"'new.contoso.com' | Remove-PChatComputer -PassThru; 'new.contoso.com\x' | Remove-PChatSqlInstance -PassThru").Good().Count);
        Assert.Equal(["ComputerNotFound", "SqlInstanceNotFound"], _session.Run(@"Remove-PChatComputer new.contoso.com; Remove-PChatSqlInstance new.contoso.com\x").ErrorIds);
    }

    [Fact]
    public void A_topology_is_made_from_nothing_and_read_back()
    {
        _session.Run("""
            New-PChatTopology Small -Product SkypeForBusiness2015 -Domain small.example
            New-PChatSite Berlin -TimeZone 'W. Europe Standard Time'
            New-PChatFrontEndPool fe.small.example Enterprise Berlin -ComputerName fe1.small.example, fe2.small.example -BackEnd sql.small.example\rtc -Product SkypeForBusiness2015
            New-PChatPool chat.small.example fe.small.example sql.small.example\chat \\files.small.example\chat -ComputerName c1.small.example
            Set-PChatServer c1.small.example Active
            """).Good();
        _session.Run("$made = Get-PChatTopology; Export-PChatTopology $folder/small.json; Import-PChatTopology $folder/small.json").Good();
        Assert.Equal(_session.Run("$made").One<Topology>(), _session.Run("Get-PChatTopology").One<Topology>());
    }
}
