using System.Text.Json;
using PersistentChat.Cmdlets.Tests.Hosting;

namespace PersistentChat.Cmdlets.Tests;

/// <summary>Sites, front-end pools, instances, computers and the topology itself are changed in place.</summary>
public sealed class SetTests : IDisposable
{
    private readonly CmdletSession _session = CmdletSession.OfContoso();

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("New-PChatSite", "Set-PChatSite", "Name")]
    [InlineData("New-PChatFrontEndPool", "Set-PChatFrontEndPool", "Fqdn")]
    [InlineData("New-PChatSqlInstance", "Set-PChatSqlInstance", "Name")]
    [InlineData("New-PChatComputer", "Set-PChatComputer", "Fqdn")]
    [InlineData("New-PChatPool", "Set-PChatPool", "Fqdn PoolType ComputerName")]
    public void Set_changes_what_New_states(string create, string change, string fixedParameters)
    {
        var created = _session.Run($"(Get-Command {create}).Parameters.Keys").Texts().Except(fixedParameters.Split(' ')).Order();
        var changed = _session.Run($"(Get-Command {change}).Parameters.Keys").Texts().Except(["Identity", "PassThru"]).Order();
        Assert.Equal(created, changed);
    }

    [Theory]
    [InlineData("PChatSite", "site")]
    [InlineData("PChatFrontEndPool", "frontEndPool")]
    [InlineData("PChatSqlInstance", "sqlInstance")]
    [InlineData("PChatComputer", "computer")]
    [InlineData("PChatServer", "chatServer", "Add")]
    public void Every_key_of_the_model_has_a_parameter(string noun, string table, string create = "New")
    {
        var others = new Dictionary<string, string>
        {
            ["servers"] = "ComputerName",
            ["databases"] = "Database",
            ["roles"] = "Role",
            ["labels"] = "Label",
            ["disks"] = "DiskCount",
        };
        using var schema = JsonDocument.Parse(File.ReadAllText(Repository.Schema));
        var keys = schema.RootElement.GetProperty("$defs").GetProperty(table).GetProperty("properties").EnumerateObject().Select(key => key.Name).ToArray();
        foreach (var verb in new[] { create, "Set" })
        {
            var parameters = _session.Run($"(Get-Command {verb}-{noun}).Parameters.Keys").Texts();
            Assert.All(
                keys.Skip(verb == "New" ? 0 : 1),
                key => Assert.Contains(others.TryGetValue(key, out var other) ? other : key, parameters, StringComparer.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public void A_server_changes_its_data_centre_or_its_labels_and_keeps_its_state()
    {
        var server = _session.Run("Set-PChatServer chat03.contoso.com -DataCenter Elsewhere -PassThru").One<ChatServer>();
        Assert.Equal((ServerState.Standby, "Elsewhere"), (server.State, server.DataCenter));
        server = _session.Run("Set-PChatServer chat03.contoso.com -Label @{ rack = '7' } -PassThru").One<ChatServer>();
        Assert.Equal((ServerState.Standby, "Elsewhere", "rack=7"), (server.State, server.DataCenter, server.Labels.ToString()));
        server = _session.Run("Get-PChatServer chat03.contoso.com | Set-PChatServer -DataCenter $null -PassThru").One<ChatServer>();
        Assert.Equal((ServerState.Standby, null, "rack=7"), (server.State, server.DataCenter, server.Labels.ToString()));
    }

    [Fact]
    public void Where_a_server_stands_its_computer_tells_too()
    {
        _session.Run("Set-PChatServer chat03.contoso.com -DataCenter $null").Good();
        Assert.Equal(["Redmond-B", "Redmond-B"], _session.Run("[PersistentChat.Cmdlets.ViewText]::Shown((Get-PChatServer chat03.contoso.com)) | % { $_['DataCenter']; $_['Key_DataCenter'] }").Texts());
        Assert.Null(_session.Run("Get-PChatServer chat03.contoso.com").One<ChatServer>().DataCenter);
    }

    [Fact]
    public void A_stated_empty_list_reads_none_in_lists()
    {
        Assert.Equal(["none"], _session.Run("[PersistentChat.Cmdlets.ViewText]::Shown((New-PChatComputer new.contoso.com -Role @())) | % { $_['Key_Roles'] }").Texts());
        Assert.Equal([""], _session.Run("[PersistentChat.Cmdlets.ViewText]::Shown((New-PChatComputer new2.contoso.com)) | % { $_['Key_Roles'] }").Texts());
    }

    [Fact]
    public void Everything_about_a_computer_can_be_set_and_taken_away_again()
    {
        var computer = _session.Run("""
            Set-PChatComputer edge01.contoso.com -PassThru -Role Director -Domain emea.example -DataCenter B -TimeZone Europe/Berlin -OperatingSystem WindowsServer2012R2 `
                -OperatingSystemEdition Standard -Installation Full -ProcessorCores 8 -MemoryGB 32 -NetworkAdapters 2 -Virtual $false -DiskCount 8 -DiskRpm 10000 -DiskFreeGB 72 -Ssd
            """).One<Computer>();
        Assert.Equal((false, 8, 32, "emea.example", true), (computer.Virtual, computer.ProcessorCores, computer.MemoryGB, computer.Domain?.ToString(), computer.Disks.Ssd));
        Assert.Equal([ComputerRole.Director], computer.Roles);
        computer = _session.Run("Set-PChatComputer edge01.contoso.com -PassThru -DiskRpm 7200").One<Computer>();
        Assert.Equal((8, 7200, 72, true, 32), (computer.Disks.Count, computer.Disks.Rpm, computer.Disks.FreeGB, computer.Disks.Ssd, computer.MemoryGB));
        computer = _session.Run("""
            Set-PChatComputer edge01.contoso.com -PassThru -Role $null -Domain $null -DataCenter $null -TimeZone $null -OperatingSystem $null -OperatingSystemEdition $null `
                -Installation $null -ProcessorCores $null -MemoryGB $null -NetworkAdapters $null -Virtual $null -DiskCount $null -DiskRpm $null -DiskFreeGB $null -Ssd:$false
            """).One<Computer>();
        Assert.Equal(new Computer(new Fqdn("edge01.contoso.com")), computer);
        Assert.Equal(new Computer(new Fqdn("edge01.contoso.com"), []), _session.Run("Set-PChatComputer edge01.contoso.com -PassThru -Role @()").One<Computer>());
    }

    [Fact]
    public void Everything_about_an_instance_can_be_set_and_taken_away_again()
    {
        const string Name = @"sql04.contoso.com\witness";
        var instance = _session.Run($@"Set-PChatSqlInstance {Name} -PassThru -Edition Express -Version 2014 -Database Archiving, Other -DataCenter B -AvailabilityGroup $true -ClusterNodes 3 -MirroringPort 5023").One<SqlInstance>();
        Assert.Equal((SqlEdition.Express, "2014", true, 3, 5023, 2), (instance.Edition, instance.Version?.ToString(), instance.AvailabilityGroup, instance.ClusterNodes, instance.MirroringPort, instance.Databases.Count));
        instance = _session.Run($"Set-PChatSqlInstance {Name} -PassThru -Edition $null -Version $null -Database $null -DataCenter $null -AvailabilityGroup $null -ClusterNodes $null -MirroringPort $null").One<SqlInstance>();
        Assert.Equal(new SqlInstance(new SqlInstanceName(Name)), instance);
        Assert.Equal(["InvalidInput"], _session.Run($"Set-PChatSqlInstance {Name} -Database Content").ErrorIds);
    }

    [Fact]
    public void A_front_end_pool_changes_its_edition_with_what_goes_without_saying()
    {
        _session.Run("New-PChatSite Berlin; New-PChatFrontEndPool se01.contoso.com Standard Redmond").Good();
        var pool = _session.Run("Set-PChatFrontEndPool se01.contoso.com -Edition Enterprise -PassThru").One<FrontEndPool>();
        Assert.Empty(pool.Servers);
        Assert.Null(pool.BackEnd);
        pool = _session.Run(@"Set-PChatFrontEndPool Registrar:se01.contoso.com -ComputerName fe1.contoso.com, fe2.contoso.com -BackEnd sql01.contoso.com\x -Site berlin -Product SkypeForBusiness2015 -PassThru").One<FrontEndPool>();
        Assert.Equal((2, @"sql01.contoso.com\x", "berlin", Product.SkypeForBusiness2015), (pool.Servers.Count, pool.BackEnd?.ToString(), pool.Site, pool.Product));
        Assert.Equal(["StandardEditionIsOneServer"], _session.Run("Set-PChatFrontEndPool se01.contoso.com -Edition Standard").ErrorIds);
        pool = _session.Run("Set-PChatFrontEndPool se01.contoso.com -Edition Standard -ComputerName $null -BackEnd $null -Product $null -PassThru").One<FrontEndPool>();
        Assert.Equal(new FrontEndPool(new Fqdn("se01.contoso.com"), FrontEndEdition.Standard, "berlin"), pool);
        Assert.Equal(["SiteNotFound", "FrontEndPoolNotFound"], _session.Run("Set-PChatFrontEndPool se01.contoso.com -Site Nowhere; Set-PChatFrontEndPool x.contoso.com -Site Berlin").ErrorIds);
    }

    [Fact]
    public void An_object_of_the_pipeline_says_which_one_and_no_more()
    {
        _session.Run("""
            $site = Get-PChatSite Redmond; $pool = Get-PChatFrontEndPool; $computer = Get-PChatComputer edge01.contoso.com; $instance = Get-PChatSqlInstance sql04.contoso.com\witness; $chat = Get-PChatPool
            Set-PChatSite Redmond -TimeZone UTC; Set-PChatFrontEndPool pool01.contoso.com -ServiceVersion 8; Set-PChatComputer edge01.contoso.com -MemoryGB 1
            Set-PChatSqlInstance sql04.contoso.com\witness -ClusterNodes 2; Set-PChatPool chat.contoso.com -SipPort 5050
            $site | Set-PChatSite -Label a=b; $pool | Set-PChatFrontEndPool -Label a=b; $computer | Set-PChatComputer -Label a=b; $instance | Set-PChatSqlInstance -Label a=b; $chat | Set-PChatPool -Label a=b
            """).Good();
        var topology = _session.Run("Get-PChatTopology").One<Topology>();
        Assert.Equal("UTC", topology.Sites[0].TimeZone?.ToString());
        Assert.Equal(8, topology.FrontEndPools[0].ServiceVersion);
        Assert.Equal((1, null), (topology.GetComputer(new Fqdn("edge01.contoso.com")).MemoryGB, topology.GetComputer(new Fqdn("edge01.contoso.com")).Virtual));
        Assert.Equal(2, topology.GetSqlInstance(new SqlInstanceName(@"sql04.contoso.com\witness")).ClusterNodes);
        Assert.Equal((5050, "a=b"), (topology.ChatPools[0].SipPort, topology.ChatPools[0].Labels.ToString()));
    }

    [Fact]
    public void Rows_of_a_table_change_what_they_state()
    {
        _session.Run("'Fqdn,MemoryGB,Virtual,DataCenter', 'edge01.contoso.com,64,WAHR,' | ConvertFrom-Csv | Set-PChatComputer -DataCenter Here").Good();
        var computer = _session.Run("Get-PChatComputer edge01.contoso.com").One<Computer>();
        Assert.Equal((64, true, "Here"), (computer.MemoryGB, computer.Virtual, computer.DataCenter));
        // What a selection of properties knows nothing of stays.
        _session.Run("[pscustomobject]@{ Fqdn = 'edge01.contoso.com'; Virtual = $null; MemoryGB = $null; ProcessorCores = 4 } | Set-PChatComputer").Good();
        computer = _session.Run("Get-PChatComputer edge01.contoso.com").One<Computer>();
        Assert.Equal((64, true, 4), (computer.MemoryGB, computer.Virtual, computer.ProcessorCores));
        Assert.Equal(["InvalidCell"], _session.Run("'Fqdn,Virtual', 'edge01.contoso.com,perhaps' | ConvertFrom-Csv | Set-PChatComputer").ErrorIds);
        Assert.Equal(["UTC"], _session.Run("'Name,TimeZone', 'redmond,UTC' | ConvertFrom-Csv | Set-PChatSite -PassThru | % TimeZone").Texts());
    }

    [Theory]
    [InlineData("@{ Witness = 'w.contoso.com' }", @"sql02.contoso.com\chat", @"sql03.contoso.com\chat", "w.contoso.com")]
    [InlineData("@{ mirror = $null; witness = $null }", @"sql02.contoso.com\chat", null, null)]
    [InlineData(@"@{ Mirror = 'm.contoso.com\x' }", @"sql02.contoso.com\chat", @"m.contoso.com\x", @"sql04.contoso.com\witness")]
    [InlineData("@{ Instance = 'i.contoso.com' }", "i.contoso.com", null, null)]
    [InlineData("i.contoso.com", "i.contoso.com", null, null)]
    public void A_store_takes_a_part(string argument, string instance, string? mirror, string? witness)
    {
        var store = _session.Run($"(Set-PChatPool chat.contoso.com -ContentStore {argument} -PassThru).ContentStore").One<SqlStore>();
        Assert.Equal((instance, mirror, witness), (store.Instance.ToString(), store.Mirror?.ToString(), store.Witness?.ToString()));
    }

    [Fact]
    public void A_part_of_a_store_that_there_is_not_is_refused()
    {
        _session.Run("Set-PChatPool chat.contoso.com -BackupContentStore $null -ComplianceStore $null").Good();
        Assert.Equal(["InvalidStore"], _session.Run("Set-PChatPool chat.contoso.com -BackupContentStore @{ Witness = 'w.contoso.com' }").ErrorIds);
        _session.Run(@"Set-PChatPool chat.contoso.com -ComplianceStore c.contoso.com\comp").Good();
        Assert.Equal(["m.contoso.com"], _session.Run("(Set-PChatPool chat.contoso.com -ComplianceStore @{ Mirror = 'm.contoso.com' } -PassThru).Compliance.Store.Mirror").Texts());
        Assert.Equal(["InvalidStore"], _session.Run(@"New-PChatPool chat2.contoso.com pool01.contoso.com @{ Mirror = 'm.contoso.com' } \\files.contoso.com\c").ErrorIds);
    }

    [Fact]
    public void The_topology_changes_its_name_product_and_labels()
    {
        var topology = _session.Run("Set-PChatTopology Fabrikam -Product SkypeForBusiness2015 -Label a=b -PassThru").One<Topology>();
        Assert.Equal(("Fabrikam", Product.SkypeForBusiness2015, "a=b"), (topology.Name, topology.Product, topology.Labels.ToString()));
        Assert.Empty(_session.Run("Set-PChatTopology -Product Lync2013").Good());
        topology = _session.Run("Get-PChatTopology").One<Topology>();
        Assert.Equal(("Fabrikam", Product.Lync2013, "a=b"), (topology.Name, topology.Product, topology.Labels.ToString()));
    }

    [Theory]
    [InlineData("Set-PChatSite Redmond -TimeZone 'Pacific Standard Time'")]
    [InlineData("Set-PChatFrontEndPool pool01.contoso.com -Edition Enterprise")]
    [InlineData("Set-PChatTopology Contoso")]
    [InlineData("Get-PChatComputer edge01.contoso.com | Set-PChatComputer")]
    public void What_stays_as_it_is_is_no_change(string command)
    {
        _session.Run("Set-PChatSite Redmond -TimeZone 'Pacific Standard Time'").Good();
        var before = _session.Run("Get-PChatTopology").One<Topology>();
        _session.Run(command).Good();
        Assert.Same(before, _session.Run("Get-PChatTopology").One<Topology>());
    }

    [Fact]
    public void Rows_change_next_hop_stores_and_compliance_of_pools()
    {
        _session.Run("$null = New-PChatFrontEndPool pool02.contoso.com Enterprise Redmond").Good();
        _session.Save("pools.csv", "Fqdn;NextHop;ContentStore;ContentStoreMirror;FileStore;Compliance\nchat.contoso.com;pool02.contoso.com;sql20.contoso.com;sql21.contoso.com;\\\\f.contoso.com\\new;NEIN\n");
        var pool = _session.Run("Import-Csv $folder/pools.csv -Delimiter ';' | Set-PChatPool -PassThru").One<ChatPool>();
        Assert.Equal(
            ("pool02.contoso.com", "sql20.contoso.com", "sql21.contoso.com", @"\\f.contoso.com\new", false),
            (pool.NextHop.ToString(), pool.ContentStore.ToString(), pool.ContentStore.Mirror?.ToString(), pool.FileStore?.ToString(), pool.Compliance.Enabled));
        _session.Save("witness.csv", "Fqdn,ContentStoreWitness\nchat.contoso.com,sql22.contoso.com\n");
        pool = _session.Run("Import-Csv $folder/witness.csv | Set-PChatPool -PassThru").One<ChatPool>();
        Assert.Equal(("sql20.contoso.com", "sql22.contoso.com"), (pool.ContentStore.ToString(), pool.ContentStore.Witness?.ToString()));
    }

    [Fact]
    public void A_piped_pool_is_only_named()
    {
        var before = _session.Run("Get-PChatPool").One<ChatPool>();
        _session.Run("Set-PChatPool chat.contoso.com -FileStore D:\\other").Good();
        _session.Set("before", before);
        Assert.Equal(@"D:\other", _session.Run("$before | Set-PChatPool -Contact me -PassThru").One<ChatPool>().FileStore?.ToString());
    }

    [Fact]
    public void A_next_hop_that_the_topology_does_not_have_is_warned_of()
    {
        const string warning = " is given the next hop pool1.contoso.com, but the topology has no such front-end pool yet. Did you mean 'pool01.contoso.com'? New-PChatFrontEndPool adds one.";
        Assert.Equal(["c.contoso.com" + warning], _session.Run("New-PChatPool c.contoso.com pool1.contoso.com sql20.contoso.com D:\\c").Warnings);
        Assert.Equal(["chat.contoso.com" + warning], _session.Run("Set-PChatPool chat.contoso.com -NextHop pool1.contoso.com").Warnings);
        Assert.Empty(_session.Run("Set-PChatPool chat.contoso.com -Contact me").Warnings);
        Assert.Empty(_session.Run("Set-PChatPool chat.contoso.com -NextHop pool01.contoso.com").Warnings);
    }

    [Theory]
    [InlineData("Get-PChatServer | Measure-PChatWorkload", 20000)]
    [InlineData("Get-PChatPool | Measure-PChatWorkload", 20000)]
    [InlineData("'chat.contoso.com' | Measure-PChatWorkload", 20000)]
    [InlineData("'45000' | Measure-PChatWorkload", 45000)]
    [InlineData("45000 | Measure-PChatWorkload", 45000)]
    public void What_is_measured_comes_from_the_pipeline(string script, int users) =>
        Assert.Equal(users, _session.Run(script).One<Workload.WorkloadReport>().Users);
}
