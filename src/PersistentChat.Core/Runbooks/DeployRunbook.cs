using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Runbooks;

/// <summary>Builds a chat pool.</summary>
internal static class DeployRunbook
{
    public static IEnumerable<RunbookSection> Of(RunbookContext context) =>
    [
        new("Prepare", Prepare(context)),
        new("Shares", Shares(context)),
        new("Sql", [Sql(context)]),
        new("TopologyBuilder", [new RunbookStep("Wizard_Open") { Source = RunbookSources.AddToTopology }, .. TopologyBuilderPages.Of(context, context.Pool.Fqdn.ToString(), context.IsMultiple), .. MachineStates(context)]),
        new("Databases", Databases(context)),
        new("Publish", Publish(context)),
        new("Mirroring", Mirroring(context)),
        new("LogShipping", LogShipping(context)),
        new("Compliance", ComplianceSteps.Of(context)),
        new("Policies", Policies(context)),
        new("Verify", Verification.Of(context)),
    ];

    private static IEnumerable<RunbookStep> Prepare(RunbookContext context) =>
    [
        new("Prepare_Check"),
        new("Prepare_NextHop", context.Pool.NextHop) { Source = RunbookSources.Checklist },
        new("Prepare_Servers") { Entries = [.. context.Pool.Servers.Select(server => new RunbookEntry(new RunbookText("Label_Server"), context.Describe(server)))], Source = RunbookSources.TechnicalRequirements },
        new("Prepare_Network"),
    ];

    private static IEnumerable<RunbookStep> Shares(RunbookContext context)
    {
        var pool = context.Pool;
        yield return pool.FileStore is null
            ? new("Share_NoFileStore") { Source = RunbookSources.AddToTopology }
            : new("Share_FileStore", pool.FileStore) { Source = RunbookSources.AddToTopology };
        if (pool.LogShippingShare is not null)
            yield return new("Share_LogShipping", pool.LogShippingShare) { Source = RunbookSources.RequiredResources };
        if (pool.Compliance.Enabled && pool.Compliance.AdapterOutputDirectory is { } output)
            yield return new("Share_Compliance", output) { Source = RunbookSources.ComplianceConfiguration };
        if (context.Instances().Any(instance => instance.Role.EndsWith("Mirror", System.StringComparison.Ordinal)))
            yield return new("Share_Mirror") { Source = RunbookSources.Mirroring };
    }

    private static RunbookStep Sql(RunbookContext context) => new("Sql_Instances")
    {
        Entries = [.. context.Instances().Select(use => new RunbookEntry(new RunbookText("Role_" + use.Role), context.Describe(use.Instance)))],
        Source = RunbookSources.TechnicalRequirements,
    };

    private static IEnumerable<RunbookStep> MachineStates(RunbookContext context) => context.Pool.StandbyServers.Any()
        ?
        [
            new("Wizard_MachineStates")
            {
                Entries = [.. context.Pool.StandbyServers.Select(server => new RunbookEntry("Make inactive", server.ToString()))],
                Source = RunbookSources.Page("persistent-chat-machines-expander"),
            },
        ]
        : [];

    private static IEnumerable<RunbookStep> Databases(RunbookContext context)
    {
        yield return new("Databases_Install")
        {
            Commands = Both(context, ProductCommands.InstallDatabase),
            Notes = context.Pool.BackupContentStore is null ? [] : [new RunbookText("Databases_NotOnBackup", context.Pool.BackupContentStore.Instance)],
            Source = RunbookSources.Publishing + "; " + RunbookSources.DatabaseInstallation,
        };
        yield return new("Databases_Test") { Commands = Both(context, ProductCommands.TestDatabase), Source = RunbookSources.DatabaseInstallation };
    }

    private static IReadOnlyList<RunbookCommand> Both(RunbookContext context, System.Func<string, SqlInstanceName, RunbookCommand> command) =>
    [
        command(RunbookContext.Content, context.Pool.ContentStore.Instance),
        .. context.ComplianceStore is { } compliance ? new[] { command(RunbookContext.ComplianceDatabase, compliance.Instance) } : [],
    ];

    private static IEnumerable<RunbookStep> Publish(RunbookContext context) =>
    [
        new("Publish_Backup") { Commands = [new RunbookCommand("Export-CsConfiguration").With("FileName", RunbookVariable.ConfigurationFile)] },
        new("Publish_Publish") { PointOfNoReturn = true, WayBack = new RunbookText("Publish_WayBack"), Expected = new RunbookText("Publish_Expected"), Source = RunbookSources.Publishing },
        new("Publish_Servers") { Entries = [.. context.Pool.Servers.Select(server => new RunbookEntry(new RunbookText("Label_Server"), server.ToString()))], Source = RunbookSources.Checklist },
        new("Publish_Replication") { Commands = [new RunbookCommand("Get-CsManagementStoreReplicationStatus")], Expected = new RunbookText("Publish_Replicated") },
        new("Publish_Start") { Commands = [.. ProductCommands.ForServers("Start-CsWindowsService", context.Pool.Servers)], Expected = new RunbookText("Publish_Started") },
    ];

    private static IEnumerable<RunbookStep> Mirroring(RunbookContext context)
    {
        var mirrored = new[] { (RunbookContext.Content, Store: (SqlStore?)context.Pool.ContentStore), (RunbookContext.ComplianceDatabase, Store: context.ComplianceStore) }
            .Where(use => use.Store?.Mirror is not null).ToArray();
        if (mirrored.Length == 0)
            yield break;
        yield return new("Mirroring_Install")
        {
            Commands = [.. mirrored.Select(use => ProductCommands.InstallMirror(use.Item1, use.Store!.Instance))],
            WayBack = new RunbookText("Mirroring_WayBack"),
            Notes = [new RunbookText("Mirroring_Ports"), new RunbookText("Mirroring_Recovery")],
            Source = RunbookSources.Mirroring,
        };
        yield return new("Mirroring_State") { Commands = [ProductCommands.MirrorState(context)], Notes = [new RunbookText("Mirroring_StateNote")], Source = RunbookSources.Mirroring };
    }

    private static IEnumerable<RunbookStep> LogShipping(RunbookContext context)
    {
        var pool = context.Pool;
        if (pool.BackupContentStore is not { } backup)
            yield break;
        yield return new("LogShipping_Agent", pool.ContentStore.Instance, backup.Instance) { Source = RunbookSources.FailingBack };
        yield return new("LogShipping_Primary", pool.ContentStore.Instance, backup.Instance)
        {
            Entries = pool.LogShippingShare is null ? [] : [new RunbookEntry(new RunbookText("Label_LogShippingShare"), pool.LogShippingShare.ToString())],
            Source = RunbookSources.LogShipping,
        };
        if (pool.ContentStore.Mirror is not { } mirror)
            yield break;
        yield return new("LogShipping_ToMirror", mirror)
        {
            Commands = [ProductCommands.DatabaseFailover(context, RunbookContext.Content, "Mirror")],
            WayBack = new RunbookText("LogShipping_ToMirrorBack"),
            Source = RunbookSources.LogShippingOfMirror,
        };
        yield return new("LogShipping_Mirror", mirror, backup.Instance) { Source = RunbookSources.LogShippingOfMirror };
        yield return new("LogShipping_ToPrimary", pool.ContentStore.Instance)
        {
            Commands = [ProductCommands.DatabaseFailover(context, RunbookContext.Content, "Primary")],
            Source = RunbookSources.LogShippingOfMirror,
        };
    }

    private static IEnumerable<RunbookStep> Policies(RunbookContext context)
    {
        const string Enable = "EnablePersistentChat";
        var sites = context.Pool.DefaultForSites;
        yield return new("Policies_Administrator") { Source = RunbookSources.UserRoles };
        yield return new(sites.Count == 0 ? "Policies_Global" : "Policies_Sites")
        {
            Commands = sites.Count == 0
                ? [new RunbookCommand("Set-CsPersistentChatPolicy").With("Identity", "global").With(Enable, ArgumentForm.True)]
                : [.. sites.Distinct().Select(site => new RunbookCommand("New-CsPersistentChatPolicy").With("Identity", "site:" + site).With(Enable, ArgumentForm.True))],
            Notes = [new RunbookText("Policies_Scopes")],
            Source = RunbookSources.Policy,
        };
    }
}
