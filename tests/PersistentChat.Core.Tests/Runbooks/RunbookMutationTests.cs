using PersistentChat.Runbooks;
using PersistentChat.Tests.Runbooks.Model;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Tests.Runbooks;

/// <summary>The model objects to runbooks that would leave an administrator in trouble: to those of earlier versions, and to these with a step left out.</summary>
public class RunbookMutationTests
{
    private static readonly SqlStore _content = Store("content", "a");
    private static readonly SqlStore _backup = Store("backup", "b");
    private static readonly SqlStore _compliance = Store("compliance", "a");
    private static readonly SqlStore _backupCompliance = Store("backupcompliance", "b");

    public static TheoryData<RunbookScenario, string, string> Omissions => new()
    {
        { RunbookScenario.Deploy, "Page_FileStore", "file store" },
        { RunbookScenario.Deploy, "Databases_Install", "before publishing" },
        { RunbookScenario.Deploy, "Publish_Publish", "published" },
        { RunbookScenario.Deploy, "Publish_Servers", "not installed" },
        { RunbookScenario.Deploy, "Mirroring_Logins", "not prepared" },
        { RunbookScenario.Deploy, "Mirroring_Check", "not prepared" },
        { RunbookScenario.Deploy, "Mirroring_Install", "mirroring comes before log shipping" },
        { RunbookScenario.Deploy, "LogShipping_ToMirror", "principal" },
        { RunbookScenario.FailOver, "Management_FailOver", "Central Management Store is lost" },
        { RunbookScenario.FailOver, "FailOver_DropLogShipping", "log shipping goes on" },
        { RunbookScenario.FailOver, "FailOver_CopyLogsFrom", "no log" },
        { RunbookScenario.FailOver, "FailOver_ApplyLogs", "last logs are missing" },
        { RunbookScenario.FailOver, "FailOver_Recover", "mgc is not there" },
        { RunbookScenario.FailOver, "FailOver_ComplianceDatabase", "mgccomp is not there" },
        { RunbookScenario.FailBack, "FailBack_Stop", "somebody writes" },
        { RunbookScenario.FailBack, "FailBack_RemoveMirroring", "secondary is mirrored" },
        { RunbookScenario.FailBack, "FailBack_BackupTo", "no backup" },
        { RunbookScenario.FailBack, "FailBack_Mirror", "mirroring comes before log shipping" },
        { RunbookScenario.FailBack, "FailBack_Restore", "messages are missing" },
        { RunbookScenario.Convert, "Convert_Stop", "messages came after the export" },
        { RunbookScenario.Convert, "Convert_Export", "nothing was exported" },
        { RunbookScenario.Convert, "Convert_SqlBackup", "not saved" },
        { RunbookScenario.Convert, "Convert_Endpoints", "wrote the endpoints down" },
        { RunbookScenario.Convert, "Convert_RemoveEndpoints", "has an owner" },
        { RunbookScenario.Convert, "Convert_RemoveMirror", "is mirrored" },
        { RunbookScenario.Convert, "Convert_Delete", "not deleted" },
        { RunbookScenario.Convert, "Convert_Database", "still there" },
        { RunbookScenario.Convert, "Convert_TryImport", "not tried" },
        { RunbookScenario.Convert, "Convert_Import", "messages are missing" },
        { RunbookScenario.Retire, "Retire_Inventory", "which rooms there are" },
        { RunbookScenario.Retire, "Retire_Rooms", "users go on writing" },
        { RunbookScenario.Retire, "Retire_Drain", "compliance has not caught up" },
        { RunbookScenario.Retire, "Convert_Stop", "services of the pool run" },
        { RunbookScenario.Retire, "Convert_Export", "messages came after it" },
        { RunbookScenario.Retire, "Convert_SqlBackup", "nothing was saved" },
        { RunbookScenario.Retire, "Retire_Verify", "not looked at" },
        { RunbookScenario.Retire, "Retire_Endpoints", "endpoint belongs" },
        { RunbookScenario.Retire, "Retire_LogShipping", "logs are shipped" },
        { RunbookScenario.Retire, "Convert_RemoveMirror", "is mirrored" },
        { RunbookScenario.Retire, "Retire_Delete", "still gives the servers" },
        { RunbookScenario.Retire, "Retire_Servers", "servers depend" },
        { RunbookScenario.Retire, "Retire_Stores", "still has the store" },
        { RunbookScenario.Retire, "Retire_WholeEdge", "Edge association" },
        { RunbookScenario.Retire, "Retire_WholeRemove", "not published" },
        { RunbookScenario.Retire, "Retire_WholeFinalize", "not published to the end" },
        { RunbookScenario.Retire, "Retire_WholeStore", "still found" },
    };

    [Theory]
    [MemberData(nameof(Omissions))]
    public void A_runbook_with_a_step_left_out_is_objected_to(RunbookScenario scenario, string key, string objection)
    {
        var world = Before(scenario, key == "FailOver_ComplianceDatabase");
        Assert.Contains(world.Steps(scenario), step => step.Text.Key == key);
        var variables = scenario == RunbookScenario.Convert ? RunbookOrderTests.Conversion(world) : null;
        var broken = Assert.Throws<BrokenOrderException>(() => world.Run(scenario, variables, steps => steps.Where(step => step.Text.Key != key)));
        Assert.Contains(objection, broken.Message);
    }

    [Theory]
    [InlineData(RunbookScenario.Deploy, "FrontEnds_Restart")]
    [InlineData(RunbookScenario.Deploy, "LogShipping_Mirror")]
    [InlineData(RunbookScenario.FailOver, "FailOver_Mirror")]
    [InlineData(RunbookScenario.FailOver, "FrontEnds_RestartSurvivors")]
    [InlineData(RunbookScenario.FailBack, "LogShipping_Primary")]
    [InlineData(RunbookScenario.FailBack, "FrontEnds_Restart")]
    public void A_runbook_with_a_step_left_out_does_not_end_as_promised(RunbookScenario scenario, string key)
    {
        Assert.Contains(Before(scenario).Steps(scenario), step => step.Text.Key == key);
        Assert.NotEqual(End(scenario, steps => steps), End(scenario, steps => steps.Where(step => step.Text.Key != key)));
    }

    [Fact]
    public void Adding_servers_before_others_are_removed_is_objected_to()
    {
        var world = Before(RunbookScenario.FailOver);
        var broken = Assert.Throws<BrokenOrderException>(() => world.Run(RunbookScenario.FailOver, change: steps => steps.Select(step =>
            step.Text.Key == "FailOver_ActiveServers" ? step with { Commands = [.. step.Commands.Reverse()] } : step)));
        Assert.Contains("more than four", broken.Message);
    }

    /// <summary>
    /// The earlier runbooks mirrored only mgc when failing over and then removed the mirroring of mgccomp too, by a cmdlet that failed when the list of active
    /// servers was empty already.
    /// </summary>
    [Fact]
    public void The_earlier_failback_stopped_when_nobody_could_chat()
    {
        var world = Before(RunbookScenario.FailBack, change: steps => steps.Where(step =>
            step.Text.Key != "FailOver_Mirror" || step.Commands[0].Arguments[0].Values[0] == PoolDatabase.ContentType));
        var context = world.State.Context;
        RunbookStep[] earlier =
        [
            new("FailBack_Stop") { Commands = [ProductCommands.ActiveServers(context, ArgumentForm.Nothing)] },
            new("FailBack_RemoveMirroring") { Commands = [.. context.Secondary.Select(ProductCommands.UninstallMirror)] },
        ];
        var broken = Assert.Throws<BrokenOrderException>(() => world.Run(RunbookScenario.FailBack, change: _ => earlier));
        Assert.Contains("not mirrored", broken.Message);
        Assert.Empty(world.State.ActiveServers);
    }

    /// <summary>The earlier failback removed the mirroring of the backup databases only.</summary>
    [Fact]
    public void The_earlier_failback_restored_over_a_database_that_was_mirrored()
    {
        var plan = new Deployable(Multiple(), true, true, HasBackupPool: true, LeavesCopies: true, LacksCompliance: false, LeavesMirroring: true);
        var world = RunbookOrderTests.Lost(plan)!;
        world.Run(RunbookScenario.FailOver);
        world.RebuildPrimary();
        var broken = Assert.Throws<BrokenOrderException>(() => world.Run(RunbookScenario.FailBack, change: steps => steps.Select(step =>
            step.Text.Key == "FailBack_RemoveMirroring"
                ? step with { Entries = [.. step.Entries.Where(entry => world.State.Context.Secondary.Any(database => database.Store.Instance.ToString() == entry.Value))] }
                : step)));
        Assert.Contains("a mirrored database cannot be overwritten", broken.Message);
    }

    /// <summary>The earlier failover took the topology's active servers off the list, whatever was on it.</summary>
    [Fact]
    public void The_earlier_failover_named_active_servers_that_were_no_longer_on_the_list()
    {
        var world = Before(RunbookScenario.FailOver);
        var state = world.State;
        var first = state.Pool.ActiveServers.First().Fqdn;
        state.ActiveServers.Remove(first);
        var earlier = ProductCommands.ActiveServers(state.Context, ArgumentForm.Remove, state.Pool.ActiveServers);
        var broken = Assert.Throws<BrokenOrderException>(() => world.Run(RunbookScenario.FailOver, change: steps => steps.Select(step =>
            step.Text.Key == "FailOver_ActiveServers" ? step with { Commands = [earlier, .. step.Commands.Skip(1)] } : step)));
        Assert.Contains("a server that is not active is removed", broken.Message);
    }

    /// <summary>The earlier runbooks created no compliance database in the other data centre, neither when deploying nor when failing over.</summary>
    [Fact]
    public void The_earlier_failover_left_compliance_without_a_database()
    {
        var world = Before(RunbookScenario.FailOver, lacksCompliance: true);
        var broken = Assert.Throws<BrokenOrderException>(() => world.Run(
            RunbookScenario.FailOver, change: steps => steps.Where(step => !step.Commands.Any(command => command.Cmdlet == "Install-CsDatabase"))));
        Assert.Contains("mgccomp is not there", broken.Message);
    }

    /// <summary>The earlier runbook only wrote the endpoints down and created them again while the old ones still had their addresses.</summary>
    [Fact]
    public void The_earlier_conversion_created_endpoints_whose_addresses_had_an_owner()
    {
        var world = Before(RunbookScenario.Convert);
        var broken = Assert.Throws<BrokenOrderException>(() => world.Run(
            RunbookScenario.Convert, RunbookOrderTests.Conversion(world), steps => steps.Where(step => step.Text.Key != "Convert_RemoveEndpoints")));
        Assert.Contains("the SIP address has an owner", broken.Message);
    }

    /// <summary>The earlier runbook entered the local file store of the single-server pool for the new one.</summary>
    [Fact]
    public void The_earlier_conversion_gave_a_multiple_server_pool_a_local_path()
    {
        var world = Before(RunbookScenario.Convert);
        var broken = Assert.Throws<BrokenOrderException>(() => world.Run(RunbookScenario.Convert, RunbookOrderTests.Conversion(world), steps => steps.Select(step =>
            step.Text.Key == "Page_FileStore" ? step with { Entries = [new RunbookEntry("File Share", @"D:\chat")] } : step)));
        Assert.Contains(@"takes no local path: D:\chat", broken.Message);
    }

    /// <summary>The earlier runbook returned to the primary data centre and left its databases without mirrors.</summary>
    [Fact]
    public void The_earlier_failback_ended_without_mirrors()
    {
        var world = Before(RunbookScenario.FailBack);
        var broken = Assert.Throws<BrokenOrderException>(() => world.Run(RunbookScenario.FailBack, change: steps => steps.Where(step =>
            step.Text.Key != "FailBack_Mirror" && !step.Text.Key.StartsWith("LogShipping_To", StringComparison.Ordinal) && step.Text.Key != "LogShipping_Mirror")));
        Assert.Contains("mirroring comes before log shipping", broken.Message);
        var promised = End(RunbookScenario.FailBack, steps => steps);
        Assert.Contains(promised, line => line == $"mirror of mgc from {_content.Instance} to {_content.Mirror}");
        Assert.Contains(promised, line => line == $"mirror of mgccomp from {_compliance.Instance} to {_compliance.Mirror}");
        Assert.Contains(promised, line => line == $"logs from {_content.Mirror}");
    }

    private static IReadOnlyList<string> End(RunbookScenario scenario, Func<IEnumerable<RunbookStep>, IEnumerable<RunbookStep>> change)
    {
        var world = Before(scenario);
        world.Run(scenario, change: change);
        return world.Summary();
    }

    /// <summary>A deployment with everything, at the moment for which a runbook is written.</summary>
    private static World Before(RunbookScenario scenario, bool lacksCompliance = false, Func<IEnumerable<RunbookStep>, IEnumerable<RunbookStep>>? change = null)
    {
        if (scenario == RunbookScenario.Convert)
            return RunbookOrderTests.Single(new Deployable(Single(), false, false, false, false, false))!;
        var plan = new Deployable(Multiple(), true, true, HasBackupPool: true, LeavesCopies: true, lacksCompliance);
        if (scenario == RunbookScenario.Deploy)
            return new World(plan);
        if (scenario == RunbookScenario.Retire)
        {
            var deployed = RunbookOrderTests.Deployed(plan)!;
            deployed.State.Endpoints.Add("sip:chat@contoso.com", deployed.State.PublishedPool!);
            deployed.State.Facts.Add("WholeDeployment");
            return deployed;
        }
        var world = RunbookOrderTests.Lost(plan)!;
        if (scenario == RunbookScenario.FailBack)
        {
            world.Run(RunbookScenario.FailOver, change: change);
            world.RebuildPrimary();
        }
        return world;
    }

    private static SqlStore Store(string name, string area) => new(
        new SqlInstanceName($@"{name}1-{area}.contoso.com\chat"), new SqlInstanceName($@"{name}2-{area}.contoso.com\chat"), new SqlInstanceName($@"{name}3-{area}.contoso.com\chat"));

    private static Topology Multiple() => new Topology("Contoso").With(it =>
    {
        it.Sites = [new Site("Redmond")];
        it.FrontEndPools = [
            new FrontEndPool(Sample.FrontEnd, FrontEndEdition.Enterprise, "Redmond", [new Fqdn("fe01.contoso.com")], new SqlInstanceName("be01.contoso.com")),
            new FrontEndPool(new Fqdn("pool02.contoso.com"), FrontEndEdition.Enterprise, "Redmond", [new Fqdn("fe11.contoso.com")], new SqlInstanceName("be02.contoso.com")),
        ];
        it.SqlInstances = [
            new SqlInstance(_content.Instance).With(it => it.DataCenter = "A"), new SqlInstance(_backup.Instance).With(it => it.DataCenter = "B"),
            new SqlInstance(new SqlInstanceName("be01.contoso.com")).With(it =>
            {
                it.Databases = [SqlDatabaseKind.CentralManagement];
                it.DataCenter = "A";
            }),
            new SqlInstance(new SqlInstanceName("be02.contoso.com")).With(it => it.DataCenter = "B"),
        ];
        it.ChatPools = [
            new ChatPool(
                Sample.Chat, ChatPoolType.MultipleServer, Sample.FrontEnd, _content,
                Enumerable.Range(1, 8).Select(i => new ChatServer(Sample.Server(i), i <= 4 ? ServerState.Active : ServerState.Standby, i <= 4 ? "A" : "B"))).With(it =>
            {
                it.BackupContentStore = _backup;
                it.Compliance = new ComplianceSettings(true, _compliance, _backupCompliance);
                it.LogShippingShare = new StorePath(@"\\files.contoso.com\logs");
                it.FileStore = new StorePath(@"\\files.contoso.com\chat");
            }),
        ];
    });

    private static Topology Single() => new Topology("Contoso").With(it =>
    {
        it.Sites = [new Site("Redmond")];
        it.FrontEndPools = [new FrontEndPool(Sample.FrontEnd, FrontEndEdition.Enterprise, "Redmond", [new Fqdn("fe01.contoso.com")])];
        it.ChatPools = [
            new ChatPool(Sample.Server(1), ChatPoolType.SingleServer, Sample.FrontEnd, _content).With(it => it.FileStore = new StorePath(@"D:\chat")),
        ];
    });
}
