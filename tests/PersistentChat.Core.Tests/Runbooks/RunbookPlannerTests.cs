using FsCheck.Xunit;
using PersistentChat.Runbooks;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Tests.Runbooks;

public class RunbookPlannerTests
{
    private static readonly SqlStore _mirrored = new(
        new SqlInstanceName(@"sql02.contoso.com\chat"), new SqlInstanceName(@"sql03.contoso.com\chat"), new SqlInstanceName(@"sql04.contoso.com\wit"));

    private static readonly SqlStore _backup = new(new SqlInstanceName("sql05.contoso.com"), new SqlInstanceName("sql06.contoso.com"));

    public static TheoryData<RunbookScenario> Scenarios => [.. PersistentChat.Tests.Scenarios.OfOneTopology];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Every_command_and_parameter_is_one_of_the_product(RunbookScenario scenario)
    {
        var commands = Commands(Full(), scenario).Concat(Commands(Sample.Pool(1, 1), scenario)).Concat(Commands(Single(), scenario)).ToArray();
        Assert.NotEmpty(commands);
        Assert.All(commands, Documented);
    }

    [Properties(Arbitrary = [typeof(TopologyGenerator)], MaxTest = 200)]
    public class Properties
    {
        [Property]
        public void Any_topology_has_every_runbook_with_documented_commands_only(Topology topology)
        {
            foreach (var scenario in PersistentChat.Tests.Scenarios.OfOneTopology)
            {
                var runbook = RunbookPlanner.Plan(topology, scenario);
                Assert.Equal(topology.ChatPools.Select(pool => pool.Fqdn), runbook.Chapters.Select(chapter => chapter.Pool));
                Assert.All(runbook.Chapters, chapter => Assert.NotEmpty(chapter.Sections));
                Assert.All(Commands(runbook).Concat(Steps(runbook).SelectMany(step => step.Checks)), Documented);
                Assert.All(Steps(runbook), step => Assert.True(step.Source is not null || step.Inferred is not null, step.Text.Key));
                Assert.All(Steps(runbook), step => Assert.All(step.Checks, check => Assert.Matches("^(Get|Test)-", check.Cmdlet)));
            }
        }

        [Property]
        public void Any_two_topologies_have_a_way_or_a_refusal_with_documented_commands_only(Topology from, Topology to)
        {
            var runbook = RunbookPlanner.PlanChange(from, to);
            Assert.NotEmpty(Steps(runbook));
            Assert.All(Commands(runbook).Concat(Steps(runbook).SelectMany(step => step.Checks)), Documented);
            Assert.All(Steps(runbook), step => Assert.True(step.Source is not null || step.Inferred is not null, step.Text.Key));
        }

        [Property]
        public void The_newer_product_has_its_own_documents_wherever_there_are_any(Topology topology)
        {
            // What follows is told in a document of the older product only.
            string[] only =
            [
                "lync-server-2013-backup-and-restoration-requirements-tools-and-permissions", "lync-server-2013-front-end-pool-abc-failover-procedure",
                "migration-process-details", "lync-server-2013-remove-the-sql-server-database-for-a-front-end-pool",
                "lync-server-2013-deleting-a-chat-room-or-category", "lync-server-2013-testing-persistent-chat", "remove-front-end-pool-or-standard-edition-server",
                "remove-sql-server-instances-and-databases-on-the-back-end-server", "remove-the-archiving-server-association",
            ];
            var pools = topology.ChatPools;
            var newer = new Topology(topology.Name, Product.SkypeForBusiness2015).With(it =>
            {
                it.Sites = topology.Sites;
                it.FrontEndPools = topology.FrontEndPools;
                it.SqlInstances = topology.SqlInstances;
                it.Computers = topology.Computers;
                it.ChatPools = pools;
            });
            foreach (var scenario in PersistentChat.Tests.Scenarios.OfOneTopology)
            {
                var runbook = RunbookPlanner.Plan(newer, scenario);
                var sources = Steps(runbook).Select(step => step.Source).Concat(runbook.Permissions.Select(permission => permission.Source)).OfType<string>();
                Assert.All(
                    sources.SelectMany(source => source.Split("; ")).Where(source => source.StartsWith("Lync Server 2013: ", StringComparison.Ordinal)),
                    source => Assert.Contains(source["Lync Server 2013: ".Length..], only));
            }
        }
    }

    [Fact]
    public void Deploying_mirrors_from_the_principals_and_leaves_the_backup_of_the_content_to_log_shipping()
    {
        var commands = Commands(Full(), RunbookScenario.Deploy).ToArray();
        Assert.Equal(
            [
                "Install-CsDatabase -ConfiguredDatabases -SqlServerFqdn -ForInstance", "Install-CsDatabase -ConfiguredDatabases -SqlServerFqdn -ForDefaultInstance",
            ],
            commands.Where(command => command.Cmdlet == "Install-CsDatabase").Select(command => command.ToString()));
        Assert.Equal(
            ["mgc: sql02.contoso.com\\chat", "mgccomp: sql02.contoso.com\\chat", "mgccomp: sql05.contoso.com"],
            Steps(Full(), RunbookScenario.Deploy).Single(step => step.Text.Key == "Databases_Install").Entries.Select(entry => entry.ToString()));
        Assert.Equal(2, commands.Count(command => command.Cmdlet == "Install-CsMirrorDatabase"));
        Assert.Equal(["Mirror", "Primary"], commands.Where(command => command.Cmdlet == "Invoke-CsDatabaseFailover").Select(command => Value(command, "NewPrincipal")));
        Assert.Equal(
            "service:PersistentChatServer:chat.contoso.com",
            Value(Assert.Single(commands, command => command.Cmdlet == "New-CsPersistentChatComplianceConfiguration"), "Identity"));
    }

    [Fact]
    public void Compliance_is_configured_as_the_topology_says()
    {
        var settings = new ComplianceSettings(true, new SqlStore(new SqlInstanceName(@"sql02.contoso.com\comp"))).With(it =>
        {
            it.AdapterType = "Contoso.Adapter,contoso";
            it.AddUserDetails = true;
        });
        var pool = Full().With(changed => changed.Compliance = settings);
        var command = Assert.Single(
            Commands(pool, RunbookScenario.Deploy), command => command.Cmdlet == "New-CsPersistentChatComplianceConfiguration");
        Assert.Equal("Contoso.Adapter,contoso", Value(command, "AdapterType"));
        Assert.Equal(["Identity", "AdapterType", "AddUserDetails"], command.Arguments.Select(argument => argument.Name));
    }

    [Fact]
    public void The_wizard_has_the_values_of_the_topology()
    {
        var entries = Steps(Full(), RunbookScenario.Deploy).SelectMany(step => step.Entries).Select(entry => entry.ToString()).ToArray();
        Assert.Contains("Pool FQDN: chat.contoso.com", entries);
        Assert.Contains("Multiple computer pool: ☑", entries);
        Assert.Contains("Persistent Chat port: 5041", entries);
        Assert.Contains("Mirror: SQL Server FQDN: sql03.contoso.com", entries);
        Assert.Contains("Witness: Named instance: wit", entries);
        Assert.Contains("File Server FQDN: files.contoso.com", entries);
        Assert.Contains("File Share: chat", entries);
        Assert.Contains("Next hop pool: pool01.contoso.com", entries);
        Assert.Contains("Make inactive: chat03.contoso.com", entries);
    }

    [Fact]
    public void Failing_over_follows_the_documented_order()
    {
        var steps = Steps(Full(), RunbookScenario.FailOver).ToArray();
        Assert.Equal(
            ["exec sp_delete_log_shipping_secondary_database mgc", "exec sp_who2", "-- kill <spid>", "restore database mgc with recovery"],
            steps.SelectMany(step => step.Statements));
        Assert.Equal(
            [
                "Get-CsService -CentralManagement",
                "Invoke-CsManagementServerFailover -BackupSqlServerFqdn -BackupSqlInstanceName -Force -Verbose",
                "Import-CsLisConfiguration -FileName", "Publish-CsLisConfiguration",
                "Get-CsManagementStoreReplicationStatus -CentralManagementStoreStatus",
                "Invoke-CsPoolFailOver -PoolFqdn -DisasterMode",
                "Install-CsDatabase -ConfiguredDatabases -SqlServerFqdn -ForDefaultInstance",
                "Set-CsPersistentChatState -Identity -PoolState",
                "Install-CsMirrorDatabase -DatabaseType -FileShare -SqlServerFqdn -DropExistingDatabasesOnMirror",
                "Install-CsMirrorDatabase -DatabaseType -FileShare -SqlServerFqdn -DropExistingDatabasesOnMirror",
                "Start-CsWindowsService -ComputerName",
                "Set-CsPersistentChatActiveServer -Identity -ActiveServers", "Set-CsPersistentChatActiveServer -Identity -ActiveServers",
            ],
            steps.TakeWhile(step => !step.Text.Key.StartsWith("Verify_", StringComparison.Ordinal)).SelectMany(step => step.Commands).Select(command => command.ToString()));
        Assert.Equal(["Management_FailOver", "FailOver_Recover"], steps.Where(step => step.PointOfNoReturn).Select(step => step.Text.Key));
    }

    [Fact]
    public void Failing_over_takes_the_lost_servers_off_before_it_adds_the_others()
    {
        var changes = Commands(Full(), RunbookScenario.FailOver).Where(command => command.Cmdlet == "Set-CsPersistentChatActiveServer")
            .Select(command => command.Arguments.Single(argument => argument.Name == "ActiveServers")).ToArray();
        Assert.Equal([ArgumentForm.Nothing, ArgumentForm.Add], changes.Select(change => change.Form));
        Assert.Equal(["chat03.contoso.com"], changes[1].Values);
    }

    /// <summary>Documents dispute whether all chat pools have one list of active servers.</summary>
    [Fact]
    public void Failing_over_one_of_several_pools_empties_no_list()
    {
        var other = new ChatPool(new Fqdn("two.contoso.com"), ChatPoolType.MultipleServer, Sample.FrontEnd, Store("sql09", null), [new ChatServer(new Fqdn("chat11.contoso.com"))]);
        var topology = new Topology("Contoso").With(it => it.ChatPools = [Full(), other]);
        var changes = Commands(RunbookPlanner.Plan(topology, RunbookScenario.FailOver)).Where(command => command.Cmdlet == "Set-CsPersistentChatActiveServer")
            .Select(command => command.Arguments.Single(argument => argument.Name == "ActiveServers")).ToArray();
        Assert.Equal([ArgumentForm.Remove, ArgumentForm.Add], changes.Select(change => change.Form));
        Assert.Equal(["chat01.contoso.com", "chat02.contoso.com"], changes[0].Values);
        Assert.Equal(["chat03.contoso.com"], changes[1].Values);
    }

    /// <summary>A script asks until it has a value, and a default instance has no name to answer with.</summary>
    [Theory]
    [InlineData(null, true)]
    [InlineData("be2.contoso.com", false)]
    [InlineData(@"be2.contoso.com\rtc", true)]
    public void The_instance_that_takes_over_the_Central_Management_store_is_asked_for_where_it_can_have_a_name(string? backEnd, bool isAsked)
    {
        var topology = new Topology("Contoso").With(it =>
        {
            it.FrontEndPools = backEnd is null ? [] : [new FrontEndPool(new Fqdn("pool02.contoso.com"), FrontEndEdition.Enterprise, "Redmond", [], new SqlInstanceName(backEnd))];
            it.Sites = [new Site("Redmond")];
            it.ChatPools = [Full()];
        });
        var command = Commands(RunbookPlanner.Plan(topology, RunbookScenario.FailOver)).Single(command => command.Cmdlet == "Invoke-CsManagementServerFailover");
        Assert.Equal(isAsked, command.Arguments.Any(argument => argument.Variable == RunbookVariable.ManagementSqlInstance));
    }

    /// <summary>Whoever lost a server of a pool that has failed over must not be told that its state should be another.</summary>
    [Fact]
    public void The_loss_of_a_server_expects_no_other_state_of_the_pool()
    {
        string Expected(RunbookScenario scenario) => Steps(Full(), scenario).Single(step => step.Text.Key == "Verify_State").Expected!.Key;
        Assert.Equal("Verify_StateUnchanged", Expected(RunbookScenario.ServerLoss));
        Assert.Equal("Verify_StateExpected", Expected(RunbookScenario.FailOver));
    }

    [Theory]
    [InlineData(@"\\files.contoso.com\chat", true)]
    [InlineData(null, false)]
    public void A_failover_looks_after_the_file_store(string? path, bool isSaid)
    {
        var pool = Full().With(pool => pool.FileStore = path is null ? null : new StorePath(path));
        Assert.Equal(isSaid, Steps(pool, RunbookScenario.FailOver).Any(step => step.ToString().Contains("file store")));
    }

    [Fact]
    public void Servers_whose_data_centre_is_not_stated_are_told_apart_by_the_reader()
    {
        bool IsSaid(ChatPool pool) => Steps(pool, RunbookScenario.FailOver).Single(step => step.Text.Key == "FailOver_ActiveServers").Notes.Any(note => note.Key == "Servers_PlaceUnknown");
        ChatPool Pool(string? dataCenter) => new ChatPool(
            Sample.Chat, ChatPoolType.MultipleServer, Sample.FrontEnd, Store("sql07", null),
            [new ChatServer(Sample.Server(1)), new ChatServer(Sample.Server(2), ServerState.Standby, dataCenter)]).With(it => it.BackupContentStore = Store("sql08", null));
        Assert.True(IsSaid(Pool(null)));
        Assert.False(IsSaid(Pool("B")));
    }

    [Fact]
    public void Data_centres_decide_which_servers_go_on()
    {
        var pool = new ChatPool(
            Sample.Chat, ChatPoolType.MultipleServer, Sample.FrontEnd, _mirrored,
            [new ChatServer(Sample.Server(1), dataCenter: "A"), new ChatServer(Sample.Server(2), dataCenter: "B"), new ChatServer(Sample.Server(3), ServerState.Standby, "A")]).With(it =>
        {
            it.BackupContentStore = _backup;
        });
        var topology = new Topology("Contoso").With(it => { it.SqlInstances = [new SqlInstance(_backup.Instance).With(it => it.DataCenter = "B")]; it.ChatPools = [pool]; });
        var change = Commands(RunbookPlanner.Plan(topology, RunbookScenario.FailOver)).Last(command => command.Cmdlet == "Set-CsPersistentChatActiveServer");
        var servers = change.Arguments.Single(argument => argument.Name == "ActiveServers");
        Assert.Equal((ArgumentForm.Add, "chat02.contoso.com"), (servers.Form, Assert.Single(servers.Values)));
    }

    [Fact]
    public void Without_a_backup_store_there_is_nothing_to_fail_over_to()
    {
        Assert.Empty(Commands(Sample.Pool(2), RunbookScenario.FailOver));
        Assert.Empty(Commands(Sample.Pool(2), RunbookScenario.FailBack));
    }

    [Fact]
    public void Failing_back_stops_everybody_first_and_returns_to_the_primary_servers()
    {
        var commands = Commands(Full(), RunbookScenario.FailBack).ToArray();
        var stop = commands.First(command => !command.Cmdlet.StartsWith("Get-", StringComparison.Ordinal) && command.Cmdlet is not ("Test-CsDatabase" or "Invoke-CsPoolFailBack"));
        Assert.Equal(ArgumentForm.Nothing, stop.Arguments.Single(argument => argument.Name == "ActiveServers").Form);
        Assert.DoesNotContain(commands, command => command.Cmdlet == "Uninstall-CsMirrorDatabase");
        Assert.Equal(
            ["mgc: sql05.contoso.com", "mgccomp: sql05.contoso.com", @"mgc: sql02.contoso.com\chat", @"mgccomp: sql02.contoso.com\chat"],
            Steps(Full(), RunbookScenario.FailBack).Single(step => step.Text.Key == "FailBack_RemoveMirroring").Entries.Select(entry => entry.ToString()));
        var last = commands.Last(command => command.Cmdlet == "Set-CsPersistentChatActiveServer").Arguments[1];
        Assert.Equal((ArgumentForm.Add, "chat01.contoso.com"), (last.Form, last.Values[0]));
        Assert.Equal("Normal", Value(commands.Single(command => command.Cmdlet == "Set-CsPersistentChatState"), "PoolState"));
    }

    [Fact]
    public void A_lost_server_gets_a_replacement_of_its_data_centre_first()
    {
        var pool = new ChatPool(
            Sample.Chat, ChatPoolType.MultipleServer, Sample.FrontEnd, Sample.Store,
            [
                new ChatServer(Sample.Server(1), dataCenter: "A"), new ChatServer(Sample.Server(2), dataCenter: "B"),
                new ChatServer(Sample.Server(3), ServerState.Standby, "B"), new ChatServer(Sample.Server(4), ServerState.Standby, "A"),
            ]);
        var proposals = Steps(pool, RunbookScenario.ServerLoss).Single(step => step.Text.Key == "ServerLoss_Choose").Entries;
        Assert.Equal(
            ["chat01.contoso.com: chat04.contoso.com (standby, A)", "chat02.contoso.com: chat03.contoso.com (standby, B)"],
            proposals.Select(proposal => proposal.ToString()));
        Assert.Equal(
            [RunbookVariable.StandbyServer, RunbookVariable.LostServer], RunbookPlanner.Plan(Sample.Topology(pool), RunbookScenario.ServerLoss).Variables);
    }

    [Fact]
    public void A_standby_server_of_another_data_centre_is_no_free_choice()
    {
        var pool = new ChatPool(
            Sample.Chat, ChatPoolType.MultipleServer, Sample.FrontEnd, Sample.Store,
            [new ChatServer(Sample.Server(1), dataCenter: "A"), new ChatServer(Sample.Server(2), ServerState.Standby, "B")]);
        var steps = Steps(pool, RunbookScenario.ServerLoss).ToArray();
        Assert.DoesNotContain(steps, step => step.Text.Key == "ServerLoss_Choose");
        var far = Assert.Single(steps, step => step.Text.Key == "ServerLoss_ChooseFar");
        Assert.Contains("low-latency", far.ToString());
        Assert.Equal("chat02.contoso.com (standby, B)", Assert.Single(far.Entries).Value);
    }

    [Theory]
    [InlineData(Product.Lync2013, true)]
    [InlineData(Product.SkypeForBusiness2015, false)]
    public void A_standby_server_of_another_time_zone_takes_no_place_where_the_product_forbids_it(Product product, bool isForbidden)
    {
        var topology = new Topology("Contoso", product).With(it =>
        {
            it.Sites = [new Site("Redmond", new TimeZoneId("Pacific Standard Time", "Pacific Standard Time"))];
            it.FrontEndPools = [new FrontEndPool(Sample.FrontEnd, FrontEndEdition.Enterprise, "Redmond")];
            it.Computers = [new Computer(Sample.Server(3)).With(it => it.TimeZone = new TimeZoneId("UTC", "UTC"))];
            it.ChatPools = [Sample.Pool(2, 1)];
        });
        var runbook = RunbookPlanner.Plan(topology, RunbookScenario.ServerLoss);
        Assert.Equal(isForbidden, Steps(runbook).Any(step => step.Text.Key == "ServerLoss_TimeZone"));
        Assert.Equal(isForbidden, !Commands(runbook).Any());
        Assert.Equal(isForbidden, Steps(runbook).SelectMany(step => step.Notes).Any(note => note.ToString().Contains("30,000")));
    }

    [Theory]
    [InlineData(Product.Lync2013, true)]
    [InlineData(Product.SkypeForBusiness2015, false)]
    public void A_failover_names_the_servers_that_are_not_in_the_time_zone_of_the_next_hop(Product product, bool isForbidden)
    {
        var topology = new Topology("Contoso", product).With(it =>
        {
            it.Sites = [new Site("Redmond", new TimeZoneId("Pacific Standard Time", "Pacific Standard Time"))];
            it.FrontEndPools = [new FrontEndPool(Sample.FrontEnd, FrontEndEdition.Enterprise, "Redmond")];
            it.Computers = [new Computer(Sample.Server(2)).With(it => it.TimeZone = new TimeZoneId("UTC", "UTC"))];
            it.ChatPools = [Sample.Pool(1, 1).With(it => it.BackupContentStore = _backup)];
        });
        var told = Steps(RunbookPlanner.Plan(topology, RunbookScenario.FailOver)).Where(step => step.Text.Key == "FailOver_TimeZone").ToArray();
        Assert.Equal(isForbidden ? ["chat02.contoso.com (standby)"] : [], told.SelectMany(step => step.Entries).Select(entry => entry.Value));
    }

    [Theory]
    [InlineData(Product.Lync2013, "Prepare_Servers", "Share_FileStore", false)]
    [InlineData(Product.SkypeForBusiness2015, "Prepare_ServersSkype", "Share_FileStoreSkype", true)]
    public void Preparations_are_those_of_the_product(Product product, string servers, string share, bool namesGroups)
    {
        var topology = new Topology("T", product).Add(Sample.Pool(1, 0).With(it => it.FileStore = new StorePath(@"\\fs01.contoso.com\chat")));
        var steps = Steps(RunbookPlanner.Plan(topology, RunbookScenario.Deploy)).ToArray();
        Assert.Contains(steps, step => step.Text.Key == servers);
        Assert.Contains(steps, step => step.Text.Key == share);
        Assert.Equal(namesGroups, steps.SelectMany(step => step.Notes).Any(note => note.Key == "Sql_AvailabilityGroup"));
    }

    [Fact]
    public void The_wizard_states_mirroring_and_its_ports()
    {
        var store = new SqlStore(
            new SqlInstanceName(@"sqlc.contoso.com\chat"), new SqlInstanceName(@"sqlm.contoso.com\chat"), new SqlInstanceName("sqlw.contoso.com"));
        var topology = new Topology("T").With(it =>
        {
            it.SqlInstances = [new SqlInstance(store.Instance).With(it => it.MirroringPort = 5099), new SqlInstance(store.Mirror!).With(it => it.MirroringPort = 5099)];
            it.ChatPools = [new ChatPool(Sample.Chat, ChatPoolType.MultipleServer, Sample.FrontEnd, store, [new ChatServer(Sample.Server(1))])];
        });
        var page = Steps(RunbookPlanner.Plan(topology, RunbookScenario.Deploy)).Single(step => step.Text.Key == "Page_Store");
        Assert.Equal(
            [
                "SQL Server FQDN: sqlc.contoso.com", "Named instance: chat", "This SQL instance is in mirroring relation: ☑", "Port number: 5099",
                "Enable SQL Store mirroring: ☑",
                "Mirror: SQL Server FQDN: sqlm.contoso.com", "Mirror: Named instance: chat", "Mirror: This SQL instance is in mirroring relation: ☑", "Mirror: Port number: 5099",
                "Use SQL mirroring witness to enable automatic failover: ☑",
                "Witness: SQL Server FQDN: sqlw.contoso.com", "Witness: Default instance: ☑", "Witness: This SQL instance is in mirroring relation: ☑", "Witness: Port number: 7022",
            ],
            page.Entries.Select(entry => entry.ToString()));
    }

    [Theory]
    [InlineData(Product.SkypeForBusiness2015, true)]
    [InlineData(Product.Lync2013, false)]
    public void Updates_that_mirroring_needs_are_those_of_the_product_that_demands_them(Product product, bool isDemanded)
    {
        var runbook = RunbookPlanner.Plan(new Topology("T", product).With(it => it.ChatPools = [Full()]), RunbookScenario.Deploy);
        Assert.Equal(isDemanded, Steps(runbook).SelectMany(step => step.Notes).Any(note => note.Key == "Sql_Updates"));
        var share = Steps(runbook).Single(step => step.Text.Key.StartsWith("Share_FileStore", StringComparison.Ordinal));
        Assert.Equal(isDemanded, share.Notes.Any(note => note.ToString().Contains("RTCHSUniversalServices")));
    }

    [Fact]
    public void A_store_without_a_mirror_is_in_no_mirroring_relation()
    {
        var page = Steps(Sample.Pool(2), RunbookScenario.Deploy).Single(step => step.Text.Key == "Page_Store");
        Assert.Equal(["SQL Server FQDN: sql02.contoso.com", "Named instance: chat", "Enable SQL Store mirroring: ☐"], page.Entries.Select(entry => entry.ToString()));
    }

    [Fact]
    public void A_multiple_server_pool_gets_no_local_path_from_the_wizard()
    {
        var entries = Steps(Single().With(changed => changed.FileStore = new StorePath(@"D:\PersistentChat")), RunbookScenario.Convert)
            .Single(step => step.Text.Key == "Page_FileStore").Entries;
        Assert.Equal("File Share: $NewFileStore", Assert.Single(entries).ToString());
    }

    /// <summary>The Express of a Standard Edition server is no store of a pool on servers of its own.</summary>
    [Fact]
    public void A_pool_that_leaves_a_Standard_Edition_server_gets_another_content_store()
    {
        var host = new Fqdn("se01.contoso.com");
        var topology = new Topology("T").With(it =>
        {
            it.Sites = [new Site("Redmond")];
            it.FrontEndPools = [new FrontEndPool(host, FrontEndEdition.Standard, "Redmond", [host])];
            var express = new SqlStore(new SqlInstanceName(@"se01.contoso.com\rtc"));
            it.ChatPools = [new ChatPool(host, ChatPoolType.SingleServer, host, express, [new ChatServer(host)]).With(pool =>
                pool.Compliance = new ComplianceSettings(true, express))];
        });
        string Asked(RunbookScenario scenario, string page) =>
            Steps(RunbookPlanner.Plan(topology, scenario)).Single(step => step.Text.Key == page).Entries[0].ToString();
        Assert.Equal("SQL Server FQDN: $NewContentStore", Asked(RunbookScenario.Convert, "Page_Store"));
        Assert.Equal("SQL Server FQDN: $NewComplianceStore", Asked(RunbookScenario.Convert, "Page_ComplianceStore"));
        Assert.Equal("SQL Server FQDN: se01.contoso.com", Asked(RunbookScenario.Deploy, "Page_Store"));
        Assert.Equal("SQL Server FQDN: se01.contoso.com", Asked(RunbookScenario.Deploy, "Page_ComplianceStore"));
        Assert.Contains(Steps(RunbookPlanner.Plan(topology, RunbookScenario.Deploy)), step => step.Text.Key == "Sql_Express");
        Assert.DoesNotContain(Steps(Full(), RunbookScenario.Deploy), step => step.Text.Key == "Sql_Express");
    }

    [Fact]
    public void A_single_server_pool_has_no_disaster_recovery()
    {
        var pool = new ChatPool(Sample.Server(1), ChatPoolType.SingleServer, Sample.FrontEnd, Sample.Store).With(it => it.BackupContentStore = _backup);
        foreach (var scenario in new[] { RunbookScenario.FailOver, RunbookScenario.FailBack })
            Assert.Equal("FailOver_SingleServer", Assert.Single(Steps(pool, scenario)).Text.Key);
        Assert.DoesNotContain(Steps(pool, RunbookScenario.Deploy), step => step.Text.Key.StartsWith("LogShipping_", StringComparison.Ordinal));
    }

    [Fact]
    public void A_pool_without_standby_has_nobody_to_activate() => Assert.Empty(Commands(Sample.Pool(2), RunbookScenario.ServerLoss));

    [Fact]
    public void No_command_asks_the_lost_server() => Assert.DoesNotContain(
        Commands(Full(), RunbookScenario.ServerLoss).SelectMany(command => command.Arguments),
        argument => argument.Name == "ComputerName" && argument.Values.Contains("chat01.contoso.com"));

    /// <summary>Two databases of a kind on an instance are an error, and one command would delete both.</summary>
    [Fact]
    public void Retiring_leaves_a_database_where_another_pool_has_one_of_its_kind()
    {
        ChatPool Pool(string name) => new(
            new Fqdn(name + ".contoso.com"), ChatPoolType.MultipleServer, Sample.FrontEnd, _mirrored, [new ChatServer(new Fqdn(name + "01.contoso.com"))]);
        var topology = new Topology("Contoso").With(it => it.ChatPools = [Pool("chat"), Pool("talk")]);

        var steps = Steps(RunbookPlanner.Plan(topology, RunbookScenario.Retire, [Sample.Chat])).ToArray();

        Assert.Contains(steps, step => step.Text.Key == "Retire_DatabaseShared");
        Assert.DoesNotContain(steps.SelectMany(step => step.Commands), command => command.Cmdlet is "Uninstall-CsDatabase" or "Uninstall-CsMirrorDatabase");
        Assert.Contains(Commands(RunbookPlanner.Plan(topology, RunbookScenario.Retire)), command => command.Cmdlet == "Uninstall-CsDatabase");
    }

    /// <summary>The front end of a Standard Edition server goes on, and so does the server.</summary>
    [Fact]
    public void Retiring_the_chat_of_a_Standard_Edition_server_leaves_its_front_end_alone()
    {
        var server = Sample.Server(1);
        var express = new SqlStore(new SqlInstanceName(server, FrontEndPool.LocalInstance));
        var topology = new Topology("Contoso").With(it =>
        {
            it.Sites = [new Site("Redmond")];
            it.FrontEndPools = [new FrontEndPool(server, FrontEndEdition.Standard, "Redmond")];
            it.ChatPools = [new ChatPool(server, ChatPoolType.SingleServer, server, express)];
        });

        var steps = Steps(RunbookPlanner.Plan(topology, RunbookScenario.Retire)).ToArray();

        Assert.Contains(steps, step => step.Text.Key == "Retire_StandardEdition");
        Assert.Contains(steps, step => step.Text.Key == "Retire_StoresStay");
        Assert.DoesNotContain(steps.SelectMany(step => step.Commands), command => command.Cmdlet == "Stop-CsWindowsService");
        Assert.DoesNotContain(steps, step => step.Text.Key is "Retire_Servers" or "Retire_Dns" or "Retire_Ports");
    }

    [Fact]
    public void Converting_exports_before_it_deletes_and_imports_afterwards()
    {
        var steps = Steps(Single(), RunbookScenario.Convert).ToList();
        int Find(string cmdlet) => steps.FindIndex(step => step.Commands.Any(command => command.Cmdlet == cmdlet));
        var delete = steps.FindIndex(step => step.Text.Key == "Convert_Delete");
        Assert.True(steps[delete].PointOfNoReturn);
        Assert.InRange(Find("Get-CsPersistentChatEndpoint"), 1, delete - 1);
        Assert.InRange(Find("Export-CsPersistentChatData"), 1, delete - 1);
        Assert.True(Find("Import-CsPersistentChatData") > delete);
        Assert.Contains(steps.SelectMany(step => step.Entries), entry => entry.ToString() == "Multiple computer pool: ☑");
        Assert.Empty(Commands(Sample.Pool(1), RunbookScenario.Convert));
    }

    [Fact]
    public void Only_the_pools_that_are_asked_for_have_a_chapter()
    {
        var topology = Sample.Topology(Sample.Pool(1), Sample.Pool(2, fqdn: "chat2.contoso.com"));
        Assert.Equal(Sample.Chat, Assert.Single(RunbookPlanner.Plan(topology, RunbookScenario.Deploy, [Sample.Chat, Sample.Chat]).Chapters).Pool);
        Sample.Refused(TopologyError.ChatPoolNotFound, () => RunbookPlanner.Plan(topology, RunbookScenario.Deploy, [new Fqdn("x.contoso.com")]));
    }

    private static ChatPool Full() => new ChatPool(
        Sample.Chat, ChatPoolType.MultipleServer, Sample.FrontEnd, _mirrored,
        [new ChatServer(Sample.Server(1)), new ChatServer(Sample.Server(2)), new ChatServer(Sample.Server(3), ServerState.Standby)]).With(it =>
    {
        it.Site = "Redmond";
        it.DefaultForSites = ["Redmond", "Berlin"];
        it.BackupContentStore = _backup;
        it.Compliance = new ComplianceSettings(true, _mirrored, _backup).With(it =>
        {
            it.RunInterval = TimeSpan.FromMinutes(15);
            it.AdapterOutputDirectory = new StorePath(@"\\files.contoso.com\compliance");
        });
        it.LogShippingShare = new StorePath(@"\\files.contoso.com\logs");
        it.FileStore = new StorePath(@"\\files.contoso.com\chat");
    });

    private static ChatPool Single() => Sample.Pool(type: ChatPoolType.SingleServer);

    private static void Documented(RunbookCommand command)
    {
        foreach (var part in command.Pipeline())
        {
            Assert.True(ProductCmdlets.All.TryGetValue(part.Cmdlet, out var parameters), part.Cmdlet);
            Assert.All(part.Arguments, argument => Assert.Contains(argument.Name, parameters));
        }
    }

    private static string Value(RunbookCommand command, string parameter) => command.Arguments.Single(argument => argument.Name == parameter).Values[0];

    private static IEnumerable<RunbookStep> Steps(Runbook runbook) => runbook.Chapters.SelectMany(chapter => chapter.Sections).SelectMany(section => section.Steps);

    private static IEnumerable<RunbookStep> Steps(ChatPool pool, RunbookScenario scenario) => Steps(RunbookPlanner.Plan(Sample.Topology(pool), scenario));

    private static IEnumerable<RunbookCommand> Commands(Runbook runbook) => Steps(runbook).SelectMany(step => step.Commands);

    private static IEnumerable<RunbookCommand> Commands(ChatPool pool, RunbookScenario scenario) => Steps(pool, scenario).SelectMany(step => step.Commands);

    /// <summary>A restore over a database that somebody uses must not be told to anybody.</summary>
    [Theory]
    [InlineData("the other pool's content store")]
    [InlineData("the mirror of the other pool's content store")]
    [InlineData("the other pool's backup store")]
    [InlineData("its own content store")]
    [InlineData("compliance stores")]
    public void Nothing_is_restored_over_a_database_that_is_in_use(string shared)
    {
        var full = Full().With(pool => pool.BackupContentStore = Store("sql08", "sql09"));
        var other = Sample.Pool(1, fqdn: "other.contoso.com").With(pool => pool.ContentStore = Store("sql21", "sql22"));
        (full, other) = shared switch
        {
            "the other pool's content store" => (full, other.With(pool => pool.ContentStore = Store("sql08", null))),
            "the mirror of the other pool's content store" => (full, other.With(pool => pool.ContentStore = Store("sql21", "sql08"))),
            "the other pool's backup store" => (full, other.With(pool => pool.BackupContentStore = Store("sql30", "sql09"))),
            "its own content store" => (full.With(pool => pool.BackupContentStore = pool.ContentStore), other),
            _ => (full, other.With(pool => pool.Compliance = new ComplianceSettings(true, full.Compliance.Store))),
        };
        var topology = Sample.Topology(full, other);
        foreach (var scenario in new[] { RunbookScenario.Deploy, RunbookScenario.FailOver, RunbookScenario.FailBack })
        {
            var step = Assert.Single(RunbookPlanner.Plan(topology, scenario, [full.Fqdn]).Chapters.Single().Sections.SelectMany(section => section.Steps));
            Assert.Equal("Shared_Database", step.Text.Key);
            Assert.NotEmpty(step.Entries);
            Assert.Empty(step.Commands);
            Assert.Equal(shared != "its own content store", step.Entries.Any(entry => entry.Value.Contains("other.contoso.com", StringComparison.Ordinal)));
        }
        Assert.DoesNotContain(RunbookPlanner.Plan(topology, RunbookScenario.ServerLoss).Chapters.SelectMany(chapter => chapter.Sections), section => section.Title.Key == "Section_NotPossible");
    }

    /// <summary>An instance may hold one mgc and one mgccomp, whosever they are, and a witness may serve many.</summary>
    [Fact]
    public void Pools_may_share_instances_and_witnesses_in_other_ways()
    {
        var full = Full().With(pool => pool.BackupContentStore = new SqlStore(Name("sql08"), Name("sql09"), Name("sqlw")));
        var other = Sample.Pool(1, fqdn: "other.contoso.com").With(pool =>
        {
            pool.ContentStore = new SqlStore(Name("sql21"), Name("sql22"), Name("sqlw"));
            pool.Compliance = new ComplianceSettings(true, Store("sql08", "sql09"));
        });
        foreach (var scenario in PersistentChat.Tests.Scenarios.OfOneTopology)
            Assert.DoesNotContain(
                RunbookPlanner.Plan(Sample.Topology(full, other), scenario).Chapters.SelectMany(chapter => chapter.Sections).SelectMany(section => section.Steps),
                step => step.Text.Key == "Shared_Database");
    }

    [Fact]
    public void A_compliance_adapter_gets_no_folder_that_another_has()
    {
        ChatPool With(string fqdn, string store, string folder) => Sample.Pool(1, fqdn: fqdn).With(pool =>
        {
            pool.ContentStore = Store(store, null);
            pool.Compliance = new ComplianceSettings(true, Store(store, null)).With(compliance => compliance.AdapterOutputDirectory = new StorePath(folder));
        });
        var topology = Sample.Topology(
            With("one.contoso.com", "sql01", @"\\files.contoso.com\out"), With("two.contoso.com", "sql02", @"\\FILES.contoso.com\out"), With("three.contoso.com", "sql03", @"\\files.contoso.com\out3"));
        var chapters = RunbookPlanner.Plan(topology, RunbookScenario.Deploy).Chapters.Select(chapter => chapter.Sections.SelectMany(section => section.Steps).ToArray()).ToArray();
        Assert.Equal([true, false, true], chapters.Select(steps => steps.Any(step => step.Commands.Any(command => command.Cmdlet == "New-CsPersistentChatComplianceConfiguration"))));
        Assert.Contains("one.contoso.com", chapters[1].Single(step => step.Text.Key == "Share_ComplianceTaken").ToString());
        Assert.Contains("one.contoso.com", chapters[1].Single(step => step.Text.Key == "Compliance_FolderTaken").ToString());
    }

    [Theory]
    [InlineData(RunbookScenario.Deploy, "sql02.contoso.com\\chat")]
    [InlineData(RunbookScenario.FailBack, "sql02.contoso.com\\chat")]
    [InlineData(RunbookScenario.FailOver, "sql08.contoso.com")]
    public void A_cluster_that_is_mirrored_too_is_named(RunbookScenario scenario, string cluster)
    {
        var pool = Full().With(pool => pool.BackupContentStore = Store("sql08", "sql09"));
        var stated = Sample.Topology(pool).With(it => it.SqlInstances = [new SqlInstance(new SqlInstanceName(cluster)).With(instance => instance.ClusterNodes = 2)]);
        string[] Notes(Topology topology) =>
            [.. RunbookPlanner.Plan(topology, scenario).Chapters[0].Sections.SelectMany(section => section.Steps).SelectMany(step => step.Notes).Where(note => note.Key == "Mirroring_Clustered").Select(note => note.ToString())];
        Assert.NotEmpty(Notes(stated));
        Assert.All(Notes(stated), note => Assert.Contains(cluster, note));
        Assert.Empty(Notes(Sample.Topology(pool)));
    }

    [Theory]
    [InlineData(1, 0, true, true)]
    [InlineData(2, 0, true, false)]
    [InlineData(1, 1, false, true)]
    [InlineData(2, 1, false, false)]
    public void A_pool_without_standby_servers_is_told_what_that_means(int active, int standby, bool isNamed, bool nobodyElse)
    {
        var pool = Sample.Pool(active, standby);
        Assert.Equal(isNamed, Steps(pool, RunbookScenario.Deploy).SelectMany(step => step.Notes).Any(note => note.Key == "Prepare_NoStandby"));
        var notes = Steps(pool, RunbookScenario.ServerLoss).SelectMany(step => step.Notes).Select(note => note.Key).ToArray();
        Assert.Equal(nobodyElse, notes.Contains("ServerLoss_NobodyElse"));
        Assert.Equal(!nobodyElse, notes.Contains("ServerLoss_Overload"));
    }

    [Fact]
    public void That_no_server_can_be_activated_is_said_before_the_point_of_no_return()
    {
        var pool = Sample.Pool(2).With(pool => pool.BackupContentStore = Store("sql08", null));
        var steps = Steps(pool, RunbookScenario.FailOver).ToArray();
        var said = Array.FindIndex(steps, step => step.Text.Key == "FailOver_NoServers");
        Assert.InRange(said, 0, Array.FindIndex(steps, step => step.PointOfNoReturn) - 1);
        Assert.InRange(Array.FindIndex(steps, step => step.Text.Key == "FailOver_AddServer"), said, Array.FindIndex(steps, step => step.Text.Key == "FailOver_Recover"));
        var named = steps.SelectMany(step => step.Commands).SelectMany(command => command.Arguments.Where(argument => argument.Variable == RunbookVariable.SurvivingServer).Select(_ => command.Cmdlet));
        Assert.Equal(["Start-CsWindowsService", "Set-CsPersistentChatActiveServer", "Get-CsWindowsService"], named);
    }

    /// <summary>A step with a result to expect and nothing to run or to do would leave the reader guessing.</summary>
    [Theory]
    [InlineData(RunbookScenario.FailOver)]
    [InlineData(RunbookScenario.FailBack)]
    [InlineData(RunbookScenario.ServerLoss)]
    public void Without_servers_no_step_shows_services_of_none(RunbookScenario scenario)
    {
        var pool = new ChatPool(Sample.Chat, ChatPoolType.MultipleServer, Sample.FrontEnd, Store("sql07", null), [new ChatServer(Sample.Server(1), ServerState.Standby, "A")])
            .With(it => it.BackupContentStore = Store("sql08", null));
        var topology = new Topology("Contoso").With(it =>
        {
            it.SqlInstances = [new SqlInstance(Name("sql07")).With(it => it.DataCenter = "A"), new SqlInstance(Name("sql08")).With(it => it.DataCenter = "B")];
            it.ChatPools = [pool];
        });
        Assert.All(Steps(RunbookPlanner.Plan(topology, scenario)).Where(step => step.Text.Key == "Verify_Windows"), step => Assert.NotEmpty(step.Commands));
    }

    /// <summary>The order of the documented migration: import, files, endpoint, start.</summary>
    [Fact]
    public void The_endpoint_of_legacy_clients_comes_back_after_the_import()
    {
        string[] order = ["Convert_Import", "Convert_FilesBack", "Convert_NewEndpoint", "Servers_Start"];
        Assert.Equal(order, Steps(Single(), RunbookScenario.Convert).Select(step => step.Text.Key).Where(order.Contains));
    }

    private static SqlStore Store(string server, string? mirror) => new(Name(server), mirror is null ? null : Name(mirror));

    private static SqlInstanceName Name(string server) => new(server + ".contoso.com");
}
