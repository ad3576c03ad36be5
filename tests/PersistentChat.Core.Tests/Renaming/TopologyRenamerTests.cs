using PersistentChat.Renaming;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Tests.Renaming;

public class TopologyRenamerTests
{
    private static Topology Everything => new Topology("Contoso").With(it =>
    {
        it.Directory = new ActiveDirectory(new DomainName("contoso.com"), null, [new Fqdn("dc01.contoso.com")], [new Fqdn("dc01.contoso.com")]);
        it.Sites = [new Site("Redmond"), new Site("Paris")];
        it.FrontEndPools =
        [
            new FrontEndPool(new Fqdn("pool01.contoso.com"), FrontEndEdition.Enterprise, "Redmond", [new Fqdn("fe01.contoso.com")], new SqlInstanceName(@"sql01.contoso.com\rtc")),
            new FrontEndPool(new Fqdn("se01.contoso.com"), FrontEndEdition.Standard, "redmond"),
        ];
        it.SqlInstances = [new SqlInstance(new SqlInstanceName(@"sql01.contoso.com\rtc")).With(facts => facts.DataCenter = "A"), new SqlInstance(new SqlInstanceName("sql01.contoso.com"))];
        it.Computers = [new Computer(new Fqdn("chat01.contoso.com")).With(facts => facts.DataCenter = "A"), new Computer(new Fqdn("dc01.contoso.com"))];
        it.ChatPools =
        [
            new ChatPool(
                new Fqdn("chat.contoso.com"), ChatPoolType.MultipleServer, new Fqdn("pool01.contoso.com"), new SqlStore(new SqlInstanceName(@"sql01.contoso.com\chat"), new SqlInstanceName("sql01.contoso.com")),
                [new ChatServer(new Fqdn("chat01.contoso.com"), ServerState.Active, "a"), new ChatServer(new Fqdn("chat02.contoso.com"))]).With(pool =>
            {
                pool.DefaultForSites = ["REDMOND", "Paris"];
                pool.FileStore = new StorePath(@"\\chat01.contoso.com\files");
                pool.Contact = "Ask chat01.contoso.com in Redmond";
                pool.MigratedFrom = [new LegacyPool(new Fqdn("chat.contoso.com"), LegacyProduct.GroupChat2007R2)];
            }),
            new ChatPool(new Fqdn("se01.contoso.com"), ChatPoolType.SingleServer, new Fqdn("se01.contoso.com"), new SqlStore(new SqlInstanceName(@"se01.contoso.com\rtc"))),
        ];
        it.Suppressions =
        [
            new Suppression("PCT1001", "x", "chat01.contoso.com."), new Suppression("PCT1001", "x", @"SQL01.contoso.com\rtc"), new Suppression("PCT1001", "x", "Redmond"),
            new Suppression("PCT1001", "x", "Contoso"), new Suppression("PCT1001", "chat01.contoso.com"),
        ];
        it.Policy = new Policy(naming: new NamingPolicy([new NamingConvention(NamingTarget.Site, [new NamePattern("Redmond")])]));
    });

    [Fact]
    public void A_computer_is_renamed_wherever_it_stands()
    {
        var renamed = TopologyRenamer.Rename(Everything, "CHAT01.contoso.com", "chat09.fabrikam.example");
        var pool = renamed.Topology.ChatPools[0];
        Assert.Equal(new Fqdn("chat09.fabrikam.example"), pool.Servers[0].Fqdn);
        Assert.Equal(@"\\chat09.fabrikam.example\files", pool.FileStore?.Path);
        Assert.Equal("Ask chat01.contoso.com in Redmond", pool.Contact);
        Assert.Equal(("chat09.fabrikam.example", "fabrikam.example"), (renamed.Topology.Computers[0].Fqdn.Name, renamed.Topology.Computers[0].Domain?.Name));
        Assert.Equal(["chat09.fabrikam.example", @"SQL01.contoso.com\rtc", "Redmond", "Contoso", null], renamed.Topology.Suppressions.Select(item => item.Target));
        Assert.Equal("chat01.contoso.com", renamed.Topology.Suppressions[4].Reason);
        Assert.Null(renamed.NotInPlace);
        Assert.Equal(4, renamed.Places);
        Assert.IsType<ChatServer>(renamed.Renamed);
    }

    [Fact]
    public void A_path_leads_to_the_computer_also_where_a_pool_bears_its_name()
    {
        var topology = Everything.With(it => it.FrontEndPools = [.. Everything.FrontEndPools, new FrontEndPool(new Fqdn("chat01.contoso.com"), FrontEndEdition.Enterprise, "Redmond", [new Fqdn("fe09.contoso.com")])]);
        var renamed = TopologyRenamer.Rename(topology, "chat01.contoso.com", "chat09.contoso.com", TopologyObjectKind.ChatServer).Topology;
        Assert.Equal(@"\\chat09.contoso.com\files", renamed.ChatPools[0].FileStore?.Path);
        Assert.Equal("chat01.contoso.com", renamed.FrontEndPools[2].Fqdn.Name);
        renamed = TopologyRenamer.Rename(topology, "chat01.contoso.com", "pool09.contoso.com", TopologyObjectKind.FrontEndPool).Topology;
        Assert.Equal(@"\\chat01.contoso.com\files", renamed.ChatPools[0].FileStore?.Path);
        Assert.Equal("pool09.contoso.com", renamed.FrontEndPools[2].Fqdn.Name);
    }

    [Fact]
    public void Names_that_become_one_are_named_once()
    {
        var topology = Everything.With(it => it.Directory = new ActiveDirectory(
            new DomainName("contoso.com"), null, [new Fqdn("dc01.contoso.com"), new Fqdn("dc02.contoso.com"), new Fqdn("dc03.contoso.com")], [new Fqdn("dc02.contoso.com")]));
        var directory = TopologyRenamer.Rename(topology, "dc02.contoso.com", "dc03.contoso.com").Topology.Directory!;
        Assert.Equal(["dc01.contoso.com", "dc03.contoso.com"], directory.GlobalCatalogs!.Select(name => name.Name));
        Assert.Equal(["dc03.contoso.com"], directory.AdministrativeComputers!.Select(name => name.Name));
    }

    [Fact]
    public void An_SQL_Server_takes_its_instances_along_and_an_instance_goes_alone()
    {
        var topology = TopologyRenamer.Rename(Everything, "sql01.contoso.com", "sql09.contoso.com").Topology;
        Assert.Equal([@"sql09.contoso.com\chat", "sql09.contoso.com"], topology.ChatPools[0].ContentStore.Instances.Select(name => name.Name));
        Assert.Equal([@"sql09.contoso.com\rtc", "sql09.contoso.com"], topology.SqlInstances.Select(item => item.Name.Name));
        Assert.Equal((@"sql09.contoso.com\rtc", @"sql09.contoso.com\rtc"), (topology.FrontEndPools[0].BackEnd?.Name, topology.Suppressions[1].Target));

        topology = TopologyRenamer.Rename(Everything, "sql01.contoso.com", @"sql09.contoso.com\named", TopologyObjectKind.SqlInstance).Topology;
        Assert.Equal([@"sql01.contoso.com\chat", @"sql09.contoso.com\named"], topology.ChatPools[0].ContentStore.Instances.Select(name => name.Name));
        Assert.Equal([@"sql01.contoso.com\rtc", @"sql09.contoso.com\named"], topology.SqlInstances.Select(item => item.Name.Name));
    }

    [Fact]
    public void A_pool_that_is_one_computer_is_renamed_with_it()
    {
        var renamed = TopologyRenamer.Rename(Everything, "se01.contoso.com", "se09.contoso.com");
        var (frontEnd, pool) = (renamed.Topology.FrontEndPools[1], renamed.Topology.ChatPools[1]);
        Assert.Equal(new FrontEndPool(new Fqdn("se09.contoso.com"), FrontEndEdition.Standard, "redmond"), frontEnd);
        Assert.Equal(
            new ChatPool(new Fqdn("se09.contoso.com"), ChatPoolType.SingleServer, new Fqdn("se09.contoso.com"), new SqlStore(new SqlInstanceName(@"se09.contoso.com\rtc"))), pool);
        Assert.Contains("no way to rename a pool", renamed.NotInPlace, StringComparison.Ordinal);
    }

    [Fact]
    public void The_product_cannot_rename_a_chat_pool_and_a_pool_of_another_deployment_keeps_its_name()
    {
        var renamed = TopologyRenamer.Rename(Everything, "chat.contoso.com", "chat9.contoso.com");
        var pool = renamed.Topology.ChatPools[0];
        Assert.Equal(("chat9.contoso.com", "chat9.contoso.com", "chat9.contoso.com"), (pool.Fqdn.Name, pool.DisplayName, pool.Servers[0].PoolFqdn?.Name));
        Assert.Equal("chat.contoso.com", pool.MigratedFrom[0].Fqdn.Name);
        Assert.Contains("no way to rename a pool", renamed.NotInPlace, StringComparison.Ordinal);
        Assert.Null(TopologyRenamer.Rename(Everything, "chat.contoso.com", "CHAT.contoso.com").NotInPlace);
    }

    [Fact]
    public void Sites_pools_and_data_centres_are_renamed_with_their_references()
    {
        var topology = TopologyRenamer.Rename(Everything, "redmond", "HQ").Topology;
        Assert.Equal(["HQ", "Paris"], topology.Sites.Select(site => site.Name));
        Assert.Equal(["HQ", "HQ"], topology.FrontEndPools.Select(pool => pool.Site));
        Assert.Equal(["HQ", "Paris"], topology.ChatPools[0].DefaultForSites);
        Assert.Equal("HQ", topology.Suppressions[2].Target);
        Assert.Equal("Redmond", topology.Policy.Naming?.Conventions[0].Patterns[0].ToString());

        topology = TopologyRenamer.Rename(Everything, "pool01.contoso.com", "pool09.contoso.com").Topology;
        Assert.Equal(("pool09.contoso.com", "pool09.contoso.com", "fe01.contoso.com"), (topology.FrontEndPools[0].Fqdn.Name, topology.ChatPools[0].NextHop.Name, topology.FrontEndPools[0].Servers[0].Name));

        topology = TopologyRenamer.Rename(Everything, "A", "North").Topology;
        Assert.Equal(("North", "North", "North"), (topology.SqlInstances[0].DataCenter, topology.Computers[0].DataCenter, topology.ChatPools[0].Servers[0].DataCenter));
    }

    [Fact]
    public void A_name_of_several_objects_needs_a_kind_and_what_is_unclear_stays()
    {
        var topology = Everything.With(it =>
        {
            it.Name = "Redmond";
            it.Computers = [new Computer(new Fqdn("chat.contoso.com"))];
        });
        Assert.Equal(TopologyError.AmbiguousName, Sample.Refused(TopologyError.AmbiguousName, () => TopologyRenamer.Rename(topology, "Redmond", "HQ")).Error);
        var renamed = TopologyRenamer.Rename(topology, "Redmond", "HQ", TopologyObjectKind.Site);
        Assert.Equal("Redmond", Assert.Single(renamed.Unclear).Target);
        Assert.Equal(("Redmond", "HQ", "Redmond"), (renamed.Topology.Name, renamed.Topology.Sites[0].Name, renamed.Topology.Suppressions[2].Target));

        Sample.Refused(TopologyError.AmbiguousName, () => TopologyRenamer.Rename(topology, "chat.contoso.com", "c.contoso.com"));
        renamed = TopologyRenamer.Rename(topology, "chat.contoso.com", "c.contoso.com", TopologyObjectKind.ChatPool);
        Assert.Equal(("c.contoso.com", "chat.contoso.com"), (renamed.Topology.ChatPools[0].Fqdn.Name, renamed.Topology.Computers[0].Fqdn.Name));
    }

    [Fact]
    public void Another_spelling_is_put_everywhere()
    {
        var topology = TopologyRenamer.Rename(Everything, "chat.contoso.com", "CHAT.Contoso.com").Topology;
        Assert.Equal(("CHAT.Contoso.com", "CHAT.Contoso.com", "CHAT.Contoso.com"), (topology.ChatPools[0].Fqdn.Name, topology.ChatPools[0].DisplayName, topology.ChatPools[0].Servers[1].PoolFqdn?.Name));
        Assert.Equal(["PARIS", "REDMOND"], TopologyRenamer.Rename(Everything, "Paris", "PARIS").Topology.ChatPools[0].DefaultForSites.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("chat01.contoso.com", "chat02.contoso.com", TopologyError.DuplicateName)]
    [InlineData("chat.contoso.com", "se01.contoso.com", TopologyError.DuplicateName)]
    [InlineData("Redmond", "PARIS", TopologyError.DuplicateName)]
    [InlineData(@"sql01.contoso.com\rtc", @"sql01.contoso.com\MSSQLSERVER", TopologyError.DuplicateName)]
    [InlineData("pool01.contoso.com", "se01.contoso.com", TopologyError.DuplicateName)]
    [InlineData("nothing.contoso.com", "x.contoso.com", TopologyError.ObjectNotFound)]
    [InlineData("chat01.contoso.com", "not a name", TopologyError.InvalidFqdn)]
    [InlineData(@"sql01.contoso.com\rtc", "a/b", TopologyError.InvalidSqlInstanceName)]
    [InlineData("Redmond", " ", TopologyError.NameMissing)]
    public void What_cannot_be_is_refused(string name, string newName, TopologyError error) =>
        Sample.Refused(error, () => TopologyRenamer.Rename(Everything, name, newName));

    [Fact]
    public void A_reference_that_led_nowhere_is_met()
    {
        var topology = Everything.With(it => it.FrontEndPools = [new FrontEndPool(new Fqdn("pol01.contoso.com"), FrontEndEdition.Enterprise, "Redmond")]);
        var renamed = TopologyRenamer.Rename(topology, "pol01.contoso.com", "pool01.contoso.com");
        Assert.True(renamed.IsOneNow);
        Assert.Equal(renamed.Topology.ChatPools[0].NextHop, renamed.Topology.FrontEndPools[0].Fqdn);
        Assert.False(TopologyRenamer.Rename(topology, "pol01.contoso.com", "new.contoso.com").IsOneNow);
    }
}
