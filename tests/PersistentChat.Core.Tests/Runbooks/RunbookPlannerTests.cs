using FsCheck.Xunit;
using PersistentChat.Runbooks;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Tests.Runbooks;

public class RunbookPlannerTests
{
    private static readonly SqlStore _mirrored = new(
        new SqlInstanceName(@"sql02.contoso.com\chat"), new SqlInstanceName(@"sql03.contoso.com\chat"), new SqlInstanceName(@"sql04.contoso.com\wit"));

    private static readonly SqlStore _backup = new(new SqlInstanceName("sql05.contoso.com"), new SqlInstanceName("sql06.contoso.com"));

    public static TheoryData<RunbookScenario> Scenarios => [.. Enum.GetValues<RunbookScenario>()];

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
            foreach (var scenario in Enum.GetValues<RunbookScenario>())
            {
                var runbook = RunbookPlanner.Plan(topology, scenario);
                Assert.Equal(topology.ChatPools.Select(pool => pool.Fqdn), runbook.Chapters.Select(chapter => chapter.Pool));
                Assert.All(runbook.Chapters, chapter => Assert.NotEmpty(chapter.Sections));
                Assert.All(Commands(runbook), Documented);
            }
        }
    }

    [Fact]
    public void Deploying_sets_up_mirroring_from_the_principals_and_no_database_on_the_backup()
    {
        var commands = Commands(Full(), RunbookScenario.Deploy).ToArray();
        Assert.Equal(
            [(@"PersistentChat", "sql02.contoso.com"), ("PersistentChatCompliance", "sql02.contoso.com")],
            commands.Where(command => command.Cmdlet == "Install-CsDatabase").Select(command => (Value(command, "DatabaseType"), Value(command, "SqlServerFqdn"))));
        Assert.Equal(2, commands.Count(command => command.Cmdlet == "Install-CsMirrorDatabase"));
        Assert.Equal(["Mirror", "Primary"], commands.Where(command => command.Cmdlet == "Invoke-CsDatabaseFailover").Select(command => Value(command, "NewPrincipal")));
        Assert.Equal(
            "service:PersistentChatServer:chat.contoso.com",
            Value(Assert.Single(commands, command => command.Cmdlet == "New-CsPersistentChatComplianceConfiguration"), "Identity"));
    }

    [Fact]
    public void Compliance_is_configured_as_the_topology_says()
    {
        var settings = new ComplianceSettings(
            true, new SqlStore(new SqlInstanceName(@"sql02.contoso.com\comp")), adapterType: "Contoso.Adapter,contoso", addUserDetails: true);
        var pool = Full().With(new ChatPoolEdit(compliance: Change<ComplianceSettings?>.To(settings)));
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
                "Set-CsPersistentChatState -Identity -PoolState", "Install-CsMirrorDatabase -DatabaseType -FileShare -SqlServerFqdn",
                "Start-CsWindowsService -ComputerName", "Set-CsPersistentChatActiveServer -Identity -ActiveServers",
                "Set-CsPersistentChatActiveServer -Identity -ActiveServers",
            ],
            steps.SelectMany(step => step.Commands).TakeWhile(command => !command.Cmdlet.StartsWith("Get-", StringComparison.Ordinal)).Select(command => command.ToString()));
        Assert.Single(steps, step => step.PointOfNoReturn);
    }

    [Fact]
    public void Failing_over_takes_the_lost_servers_off_before_it_adds_the_others()
    {
        var changes = Commands(Full(), RunbookScenario.FailOver).Where(command => command.Cmdlet == "Set-CsPersistentChatActiveServer")
            .Select(command => command.Arguments.Single(argument => argument.Name == "ActiveServers")).ToArray();
        Assert.Equal([ArgumentForm.Remove, ArgumentForm.Add], changes.Select(change => change.Form));
        Assert.Equal(["chat01.contoso.com", "chat02.contoso.com"], changes[0].Values);
        Assert.Equal(["chat03.contoso.com"], changes[1].Values);
    }

    [Fact]
    public void Data_centres_decide_which_servers_go_on()
    {
        var pool = new ChatPool(
            Sample.Chat, ChatPoolType.MultipleServer, Sample.FrontEnd, _mirrored,
            [new ChatServer(Sample.Server(1), dataCenter: "A"), new ChatServer(Sample.Server(2), dataCenter: "B"), new ChatServer(Sample.Server(3), ServerState.Standby, "A")],
            backupContentStore: _backup);
        var topology = new Topology("Contoso", sqlInstances: [new SqlInstance(_backup.Instance, dataCenter: "B")], chatPools: [pool]);
        var added = Commands(RunbookPlanner.Plan(topology, RunbookScenario.FailOver)).SelectMany(command => command.Arguments)
            .Single(argument => argument.Form == ArgumentForm.Add);
        Assert.Equal(["chat02.contoso.com"], added.Values);
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
        Assert.Equal(ArgumentForm.Nothing, commands[0].Arguments.Single(argument => argument.Name == "ActiveServers").Form);
        Assert.Equal("Uninstall-CsMirrorDatabase", commands[1].Cmdlet);
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
        var proposals = Steps(pool, RunbookScenario.ServerLoss).ElementAt(1).Entries;
        Assert.Equal(
            ["chat01.contoso.com: chat04.contoso.com (Standby, A)", "chat02.contoso.com: chat03.contoso.com (Standby, B)"],
            proposals.Select(proposal => proposal.ToString()));
        Assert.Equal(
            [RunbookVariable.StandbyServer, RunbookVariable.LostServer], RunbookPlanner.Plan(Sample.Topology(pool), RunbookScenario.ServerLoss).Variables);
    }

    [Fact]
    public void A_pool_without_standby_has_nobody_to_activate() => Assert.Empty(Commands(Sample.Pool(2), RunbookScenario.ServerLoss));

    [Fact]
    public void No_command_asks_the_lost_server() => Assert.DoesNotContain(
        Commands(Full(), RunbookScenario.ServerLoss).SelectMany(command => command.Arguments),
        argument => argument.Name == "ComputerName" && argument.Values.Contains("chat01.contoso.com"));

    [Fact]
    public void Converting_exports_before_it_deletes_and_imports_afterwards()
    {
        var steps = Steps(Single(), RunbookScenario.Convert).ToList();
        int Find(string cmdlet) => steps.FindIndex(step => step.Commands.Any(command => command.Cmdlet == cmdlet));
        var delete = steps.FindIndex(step => step.PointOfNoReturn);
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

    private static ChatPool Full() => new(
        Sample.Chat, ChatPoolType.MultipleServer, Sample.FrontEnd, _mirrored,
        [new ChatServer(Sample.Server(1)), new ChatServer(Sample.Server(2)), new ChatServer(Sample.Server(3), ServerState.Standby)],
        site: "Redmond", defaultForSites: ["Redmond", "Berlin"], backupContentStore: _backup,
        compliance: new ComplianceSettings(true, _mirrored, _backup, TimeSpan.FromMinutes(15), new StorePath(@"\\files.contoso.com\compliance")),
        logShippingShare: new StorePath(@"\\files.contoso.com\logs"), fileStore: new StorePath(@"\\files.contoso.com\chat"));

    private static ChatPool Single() => Sample.Pool(type: ChatPoolType.SingleServer);

    private static void Documented(RunbookCommand command)
    {
        Assert.True(ProductCmdlets.All.TryGetValue(command.Cmdlet, out var parameters), command.Cmdlet);
        Assert.All(command.Arguments, argument => Assert.Contains(argument.Name, parameters));
    }

    private static string Value(RunbookCommand command, string parameter) => command.Arguments.Single(argument => argument.Name == parameter).Values[0];

    private static IEnumerable<RunbookStep> Steps(Runbook runbook) => runbook.Chapters.SelectMany(chapter => chapter.Sections).SelectMany(section => section.Steps);

    private static IEnumerable<RunbookStep> Steps(ChatPool pool, RunbookScenario scenario) => Steps(RunbookPlanner.Plan(Sample.Topology(pool), scenario));

    private static IEnumerable<RunbookCommand> Commands(Runbook runbook) => Steps(runbook).SelectMany(step => step.Commands);

    private static IEnumerable<RunbookCommand> Commands(ChatPool pool, RunbookScenario scenario) => Steps(pool, scenario).SelectMany(step => step.Commands);
}
