using PersistentChat.Capacity;
using PersistentChat.Cmdlets.Tests.Hosting;
using PersistentChat.Inspection;
using PersistentChat.Resilience;

namespace PersistentChat.Cmdlets.Tests;

/// <summary>What binds to parameters, and by which way.</summary>
public sealed class BindingTests : IDisposable
{
    private readonly CmdletSession _session = CmdletSession.OfContoso();

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("chat.contoso.com")]
    [InlineData("CHAT.CONTOSO.COM.")]
    [InlineData("PersistentChatServer:chat.contoso.com")]
    [InlineData("service:PersistentChatServer:chat.contoso.com")]
    [InlineData(" service:chat.contoso.com")]
    public void A_pool_is_named_by_name_or_service_identity(string identity)
    {
        _session.Set("identity", identity);
        Assert.Equal("chat.contoso.com", _session.Run("Get-PChatPool $identity").One<ChatPool>().Fqdn.ToString());
    }

    [Theory]
    [InlineData("Get-PChatPool", "Get-PChatPool")]
    [InlineData("Get-PChatServer chat01.contoso.com", "Get-PChatServer")]
    [InlineData("Get-PChatComputer edge01.contoso.com", "Get-PChatComputer")]
    [InlineData("Get-PChatFrontEndPool", "Get-PChatFrontEndPool")]
    [InlineData("Get-PChatSite", "Get-PChatSite")]
    [InlineData(@"Get-PChatSqlInstance sql04.contoso.com\witness", "Get-PChatSqlInstance")]
    public void An_object_names_itself_as_argument_and_from_the_pipeline(string find, string cmdlet)
    {
        var item = Assert.Single(_session.Run(find).Good());
        _session.Set("item", item);
        Assert.Same(item, Assert.Single(_session.Run(cmdlet + " $item").Good()));
        Assert.Same(item, Assert.Single(_session.Run("$item | " + cmdlet).Good()));
    }

    [Theory]
    [InlineData("[PersistentChat.Fqdn]'chat.contoso.com' | Get-PChatPool")]
    [InlineData("Get-PChatServer ([PersistentChat.Fqdn]'chat01.contoso.com')")]
    [InlineData("Get-PChatComputer ([PersistentChat.Fqdn]'edge01.contoso.com')")]
    [InlineData("Get-PChatFrontEndPool ([PersistentChat.Fqdn]'pool01.contoso.com')")]
    [InlineData(@"Get-PChatSqlInstance ([PersistentChat.SqlInstanceName]'sql04.contoso.com\witness')")]
    public void A_value_of_the_model_names_an_object(string script) => Assert.Single(_session.Run(script).Good());

    [Theory]
    [InlineData(@"sql20.contoso.com\chat", @"sql20.contoso.com\chat", null, null)]
    [InlineData(@"([PersistentChat.SqlInstanceName]'sql20.contoso.com\chat')", @"sql20.contoso.com\chat", null, null)]
    [InlineData(@"(Get-PChatSqlInstance sql02.contoso.com\chat)", @"sql02.contoso.com\chat", null, null)]
    [InlineData(@"(Get-PChatPool chat.contoso.com).ContentStore", @"sql02.contoso.com\chat", @"sql03.contoso.com\chat", @"sql04.contoso.com\witness")]
    [InlineData(@"@{ instance = 'sql20.contoso.com'; MIRROR = 'sql21.contoso.com'; Witness = $null }", "sql20.contoso.com", "sql21.contoso.com", null)]
    public void A_store_is_an_instance_a_table_or_the_store_of_another_pool(string argument, string instance, string? mirror, string? witness)
    {
        var store = _session.Run($@"(New-PChatPool chat2.contoso.com pool01.contoso.com {argument} D:\chat).ContentStore").One<SqlStore>();
        Assert.Equal((instance, mirror, witness), (store.Instance.ToString(), store.Mirror?.ToString(), store.Witness?.ToString()));
    }

    [Fact]
    public void Rows_of_a_table_become_objects_by_the_names_of_their_columns()
    {
        _session.Save("sites.csv", "Name,TimeZone\nBerlin,Europe/Berlin\nMadrid,Romance Standard Time\n");
        Assert.Equal(["Europe/Berlin", "Romance Standard Time"], _session.Run("Import-Csv $folder/sites.csv | New-PChatSite | % TimeZone").Texts());

        _session.Save("computers.csv", "Fqdn,Role,ProcessorCores,Virtual\nmon01.contoso.com,Monitoring,4,\n");
        var computer = _session.Run("Import-Csv $folder/computers.csv | Select-Object Fqdn, ProcessorCores | New-PChatComputer").One<Computer>();
        Assert.Equal(("mon01.contoso.com", 4, null), (computer.Fqdn.ToString(), computer.ProcessorCores, computer.Virtual));

        Assert.Equal(
            ["se01.contoso.com Standard Berlin", "se02.contoso.com Standard Madrid"],
            _session.Run("""
                'Fqdn,Edition,Site', 'se01.contoso.com,Standard,Berlin', 'se02.contoso.com,Standard,Madrid' | ConvertFrom-Csv | New-PChatFrontEndPool |
                    % { "$($_.Fqdn) $($_.Edition) $($_.Site)" }
                """).Texts());
        Assert.Equal(
            @"new01.contoso.com\chat",
            _session.Run(@"[pscustomobject]@{ Name = 'new01.contoso.com\chat'; Edition = 'Standard'; Version = 2012 } | New-PChatSqlInstance").One<SqlInstance>().Name.ToString());
        Assert.Equal(
            ["chat2.contoso.com 5050 100", "chat3.contoso.com 5051 200"],
            _session.Run("""
                'Fqdn,NextHop,ContentStore,FileStore,SipPort,ConcurrentUsers',
                'chat2.contoso.com,se01.contoso.com,new01.contoso.com\chat,\\files.contoso.com\c2,5050,100',
                'chat3.contoso.com,se02.contoso.com,new01.contoso.com\chat,\\files.contoso.com\c3,5051,200' | ConvertFrom-Csv | New-PChatPool |
                    % { "$($_.Fqdn) $($_.SipPort) $($_.Users.Concurrent)" }
                """).Texts());
    }

    [Fact]
    public void Rows_of_a_table_change_objects()
    {
        Assert.Equal(
            ["chat.contoso.com 5060"],
            _session.Run("[pscustomobject]@{ Fqdn = 'chat.contoso.com'; SipPort = 5060 } | Set-PChatPool -PassThru | % { \"$_ $($_.SipPort)\" }").Texts());
        Assert.Equal(
            ServerState.Active,
            _session.Run("[pscustomobject]@{ Fqdn = 'chat03.contoso.com'; State = 'Active' } | Set-PChatServer -PassThru").One<ChatServer>().State);
        Assert.Equal(
            ["chat05.contoso.com", "chat06.contoso.com"],
            _session.Run("""
                'PoolFqdn,ComputerName,Standby', 'chat.contoso.com,chat05.contoso.com,1', 'chat.contoso.com,chat06.contoso.com,1' | ConvertFrom-Csv |
                    Select-Object PoolFqdn, ComputerName | Add-PChatServer -Standby | % { ($_.Servers | Select-Object -Last 2).Fqdn }
                """).Texts());
        var directory = _session.Run("[pscustomobject]@{ Domain = 'emea.contoso.com'; ForestRoot = 'contoso.com' } | Set-PChatDirectory -PassThru").One<ActiveDirectory>();
        Assert.Equal(("emea.contoso.com", "contoso.com"), (directory.Domain?.ToString(), directory.ForestRoot?.ToString()));
    }

    [Theory]
    [InlineData("Get-PChatPool | Test-PChatTopology", typeof(InspectionReport))]
    [InlineData("Get-PChatTopology | Test-PChatTopology", typeof(InspectionReport))]
    [InlineData("$sample | Test-PChatTopology", typeof(InspectionReport))]
    [InlineData("Get-Item $sample | Test-PChatTopology", typeof(InspectionReport))]
    [InlineData("[pscustomobject]@{ LiteralPath = $sample } | Test-PChatTopology", typeof(InspectionReport))]
    [InlineData("Get-PChatPool | Test-PChatCollocation", typeof(InspectionReport))]
    [InlineData("Get-PChatPool | Get-PChatOpenQuestion | Select-Object -First 1", typeof(OpenQuestion))]
    [InlineData("Get-PChatTopology | Get-PChatOpenQuestion | Select-Object -First 1", typeof(OpenQuestion))]
    [InlineData("$sample | Get-PChatOpenQuestion | Select-Object -First 1", typeof(OpenQuestion))]
    [InlineData("Get-Item $sample | Get-PChatOpenQuestion | Select-Object -First 1", typeof(OpenQuestion))]
    [InlineData("Get-PChatPool | Get-PChatCapacity", typeof(CapacityReport))]
    [InlineData("'chat.contoso.com' | Get-PChatCapacity", typeof(CapacityReport))]
    [InlineData("Get-PChatTopology | Get-PChatCapacity -Identity chat.contoso.com", typeof(CapacityReport))]
    [InlineData("Get-PChatPool | Get-PChatServer | Select-Object -First 1", typeof(ChatServer))]
    [InlineData("[pscustomobject]@{ PoolFqdn = 'chat.contoso.com' } | Get-PChatServer | Select-Object -First 1", typeof(ChatServer))]
    [InlineData("Get-PChatPool | Test-PChatResilience | Select-Object -First 1", typeof(FaultReport))]
    [InlineData("5000 | Measure-PChatWorkload", typeof(PersistentChat.Workload.WorkloadReport))]
    [InlineData("Get-PChatRule PCT1001 | Get-PChatRule", typeof(Rules.Rule))]
    [InlineData("[pscustomobject]@{ RuleId = 'PCT1001' } | Get-PChatRule", typeof(Rules.Rule))]
    [InlineData("Get-PChatTopology | Protect-PChatTopology", typeof(Topology))]
    [InlineData("Get-Item $sample | Import-PChatTopology -PassThru", typeof(Topology))]
    [InlineData("Get-Content $sample | Import-PChatTopology -PassThru", typeof(Topology))]
    [InlineData("Get-Content $sample -Raw | Import-PChatTopology -PassThru", typeof(Topology))]
    [InlineData("Get-Item $sample | Compare-PChatTopology $broken | Select-Object -First 1", typeof(Changes.TopologyChange))]
    public void The_pipeline_binds(string script, Type type) => Assert.IsType(type, Assert.Single(_session.Run(script).Good()), exactMatch: false);

    [Fact]
    public void One_bad_item_leaves_the_others_alone()
    {
        var outcome = _session.Run("'chat01.contoso.com', 'chat..contoso.com', 'chat99.contoso.com', 'chat02.contoso.com' | Get-PChatServer");
        Assert.Equal(["chat01.contoso.com", "chat02.contoso.com"], outcome.Output.Select(server => server!.ToString()));
        Assert.Equal(["InvalidFqdn", "ChatServerNotFound"], outcome.ErrorIds);
        outcome = _session.Run("Remove-PChatServer chat99.contoso.com, chat04.contoso.com -PassThru");
        Assert.Equal("chat04.contoso.com", Assert.Single(outcome.Output)!.ToString());
        Assert.Equal(["ChatServerNotFound"], outcome.ErrorIds);
    }

    [Theory]
    [InlineData("Get-PChatPool -Filter CHAT*", "chat.contoso.com")]
    [InlineData("Get-PChatServer -Filter *0[12]*", "chat01.contoso.com chat02.contoso.com")]
    [InlineData("Get-PChatServer -Filter *03* -PoolFqdn chat.contoso.com", "chat03.contoso.com")]
    [InlineData("Get-PChatSite -Filter Nowhere", "")]
    [InlineData(@"Get-PChatSqlInstance -Filter *\witness", @"sql04.contoso.com\witness sql07.contoso.com\witness")]
    [InlineData("Get-PChatComputer -Filter edge*", "edge01.contoso.com")]
    [InlineData("Get-PChatFrontEndPool -Filter p*", "pool01.contoso.com")]
    public void A_filter_lists_what_matches(string script, string expected) => Assert.Equal(expected, string.Join(" ", _session.Run(script).Texts()));

    [Fact]
    public void Addresses_and_ports_are_tables()
    {
        var zone = string.Join("\n", _session.Run("Get-PChatDnsRecord -Address @{ 'chat02.contoso.com' = '10.0.0.1', '10.0.0.2'; 'chat01.contoso.com' = '10.0.0.3' } -AsZone").Texts());
        Assert.Contains("10.0.0.2", zone);
        Assert.Contains("10.0.0.3", zone);
        var rules = string.Join("\n", _session.Run(@"Get-PChatPort -AsFirewallRule -Address @{ 'chat01.contoso.com' = '10.0.0.3' } -SqlPort @{ 'sql02.contoso.com\chat' = 50123 }").Texts());
        Assert.Contains("50123", rules);
        Assert.Equal(["InvalidInput"], _session.Run(@"Get-PChatPort -AsFirewallRule -SqlPort @{ 'sql02.contoso.com\chat' = 70000 }").ErrorIds);
        Assert.Equal(["InvalidInput"], _session.Run("Get-PChatDnsRecord -Address @{ 'chat.contoso.com' = 'nowhere' }").ErrorIds);
    }

    [Theory]
    [InlineData("Get-PChatPort -Address @{ 'chat01.contoso.com' = '10.0.0.3' }", "OtherMissing")]
    [InlineData(@"Get-PChatPort -SqlPort @{ 'sql02.contoso.com\chat' = 50123 }", "OtherMissing")]
    [InlineData("Protect-PChatTopology -Salt ours", "OtherMissing")]
    [InlineData("Test-PChatTopology -Rule PCT1001 -ExcludeRule PCT1001", "NoRuleLeft")]
    [InlineData("Test-PChatTopology -Rule PCT1001 -Category Files", "NoRuleLeft")]
    [InlineData("Test-PChatTopology -Quiet -RequireDecided PCT5010 -ExcludeRule PCT5010", "RuleNotRun")]
    [InlineData("Test-PChatTopology -Quiet -RequireDecided Capacity -Category Pool", "RuleNotRun")]
    [InlineData("Protect-PChatTopology -LiteralPath x.yaml -Force", "OtherMissing")]
    [InlineData("Test-PChatResilience -MostPairs 5", "OtherMissing")]
    [InlineData("Test-PChatResilience -Pairs -SinglePointOfFailure", "InvalidInput")]
    [InlineData("Measure-PChatWorkload -Users 5 -ActiveServers 0", "NumberOutOfRange")]
    [InlineData("Get-PChatPort -AsFirewallRule -Address @{ 'chat91.contoso.com' = '10.0.0.3' }", "NameNotFound")]
    [InlineData(@"Get-PChatPort -AsFirewallRule -SqlPort @{ 'sql92.contoso.com\chat' = 50123 }", "NameNotFound")]
    [InlineData(@"Get-PChatPort -AsFirewallRule -SqlPort @{ 'sql02.contoso.com' = 1433 }", "InvalidInput")]
    [InlineData("Get-PChatDnsRecord -AsZone -Address @{ 'chat91.contoso.com' = '10.0.0.3' }", "NameNotFound")]
    [InlineData("Get-PChatDnsRecord -Address @{ 'chat01.contoso.com' = '10.0.0.3'; 'chat01.contoso.com.' = '10.0.0.4' }", "InvalidInput")]
    [InlineData("Get-PChatDnsRecord -Address @{ 'chat01.contoso.com' = '10.3' }", "InvalidInput")]
    public void What_would_do_nothing_is_refused(string script, string errorId)
    {
        var run = _session.Run(script);
        Assert.Equal([errorId], run.ErrorIds);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void A_name_is_one_of_any_pool_that_was_read()
    {
        var run = _session.Run("Get-PChatPool | Get-PChatDnsRecord -AsZone -Address @{ 'chat02.contoso.com' = '10.0.0.1' }");
        Assert.Empty(run.ErrorIds);
        Assert.Contains("10.0.0.1", string.Join("\n", run.Texts()));
    }
}
