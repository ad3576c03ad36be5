using System;
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
        new("Sql", [Sql(context), .. MirroringSteps.Prepare(context, context.Primary.Concat(context.Secondary))]),
        new("TopologyBuilder", [.. TopologyBuilderPages.Of(context), .. MachineStates(context)]),
        new("Databases", [Databases(context)]),
        new("Publish", Publish(context)),
        new("Mirroring", Mirroring(context)),
        new("LogShipping", LogShippingSteps.Of(context, overwrites: false)),
        new("Compliance", ComplianceSteps.Of(context)),
        new("Policies", Policies(context)),
        new("Verify", Verification.Of(context)),
    ];

    private static IEnumerable<RunbookStep> Prepare(RunbookContext context) =>
    [
        new("Prepare_Check") { Inferred = Inferences.Advice },
        new("Prepare_NextHop", context.Pool.NextHop) { Source = context.Citations.Checklist },
        new(context.Product == Product.Lync2013 ? "Prepare_Servers" : "Prepare_ServersSkype")
        {
            Entries = [.. context.Pool.Servers.Select(server => new RunbookEntry(new RunbookText("Label_Server"), context.Describe(server)))],
            Notes = context.IsMultiple && !context.Pool.StandbyServers.Any() ? [new RunbookText("Prepare_NoStandby")] : [],
            Source = context.Citations.TechnicalRequirements,
        },
        new("Prepare_Network") { Inferred = Inferences.Advice },
    ];

    private static IEnumerable<RunbookStep> Shares(RunbookContext context)
    {
        var pool = context.Pool;
        yield return FileStore(context);
        if (context.Backup is not null && pool.LogShippingShare is not null)
            yield return new("Share_LogShipping", pool.LogShippingShare) { Source = context.Citations.RequiredResources };
        if (pool.Compliance.Enabled && pool.Compliance.AdapterOutputDirectory is { } output)
            yield return new(context.FolderHolder is null ? "Share_Compliance" : "Share_ComplianceTaken", output, context.FolderHolder?.Fqdn.ToString() ?? "") { Source = Citations.Cmdlet("New-CsPersistentChatComplianceConfiguration") };
        if (context.Primary.Concat(context.Secondary).Any(database => database.Store.Mirror is not null))
            yield return new("Share_Mirror") { Source = context.Citations.Mirroring };
    }

    internal static RunbookStep FileStore(RunbookContext context)
    {
        if (context.Pool.FileStore is not { } path)
            return new("Share_NoFileStore") { Source = context.Citations.AddToTopology };
        if (context.IsMultiple && !path.IsUnc)
            return new("Share_LocalFileStore", path) { Source = context.Citations.AddToTopology };
        return new(context.Product == Product.Lync2013 ? "Share_FileStore" : "Share_FileStoreSkype", path)
        {
            Notes = path.IsUnc && context.Product == Product.SkypeForBusiness2015 ? [new RunbookText("Share_Dfs")] : [],
            Source = path.IsUnc ? Citations.All(context.Citations.AddToTopology, context.Citations.DfsShare) : context.Citations.AddToTopology,
        };
    }

    private static RunbookStep Sql(RunbookContext context)
    {
        if (context.UsesHostsExpress)
            return new("Sql_Express") { Entries = Uses(context), Source = context.Citations.Checklist };
        var isSkype = context.Product == Product.SkypeForBusiness2015;
        var needsUpdates = isSkype && context.Primary.Concat(context.Secondary).Any(database => database.Store.Mirror is not null);
        return new("Sql_Instances")
        {
            Entries = Uses(context),
            Notes =
            [
                .. isSkype ? new[] { new RunbookText("Sql_AvailabilityGroup") } : [],
                .. needsUpdates ? new[] { new RunbookText("Sql_Updates") } : [],
            ],
            Source = Citations.All(
            [
                context.Citations.TechnicalRequirements,
                .. isSkype ? new[] { Citations.SkypeAvailabilityGroups } : [],
                .. needsUpdates ? new[] { Citations.SkypeBackEndAvailability } : [],
            ]),
        };
    }

    private static IReadOnlyList<RunbookEntry> Uses(RunbookContext context) =>
        [.. context.Instances().Select(use => new RunbookEntry(new RunbookText("Role_" + use.Role), context.Describe(use.Instance)))];

    private static IEnumerable<RunbookStep> MachineStates(RunbookContext context) => context.Pool.StandbyServers.Any()
        ?
        [
            new("Wizard_MachineStates")
            {
                Entries = [.. context.Pool.StandbyServers.Select(server => new RunbookEntry("Make inactive", server.ToString()))],
                Source = context.Citations.WizardPage("persistent-chat-machines-expander"),
            },
        ]
        : [];

    /// <summary>The databases to create: those of every day, and that of compliance in the other data centre, which nothing else creates.</summary>
    private static IReadOnlyList<PoolDatabase> Created(RunbookContext context) =>
        [.. context.Primary, .. context.Secondary.Where(database => database.Type == PoolDatabase.ComplianceType)];

    /// <summary>Creates databases before the topology is published that has them.</summary>
    internal static RunbookStep Install(RunbookContext context, IEnumerable<PoolDatabase> databases) => new("Databases_Install")
    {
        Entries = [.. databases.Select(database => new RunbookEntry(database.Name, database.Store.Instance.ToString()))],
        Source = context.Citations.Publishing,
    };

    /// <summary>Creates those that were left out.</summary>
    internal static RunbookStep Missing(IReadOnlyList<PoolDatabase> databases) => new("Databases_Missing")
    {
        OnlyIf = new RunbookText("Databases_MissingOnlyIf"),
        Checks = ProductCommands.TestDatabases(databases),
        Commands = ProductCommands.InstallDatabases(databases),
        Notes = [new RunbookText("Databases_NothingOverwritten")],
        Source = Citations.All(Citations.Cmdlet("Install-CsDatabase"), Citations.Cmdlet("Test-CsDatabase")),
    };

    private static RunbookStep Databases(RunbookContext context) => Install(context, Created(context)) with
    {
        Notes = context.Backup is { } backup ? [new RunbookText("Databases_NotOnBackup", backup.Instance)] : [],
        Inferred = context.BackupComplianceStore is { } compliance ? new RunbookText("Databases_ComplianceInferred", compliance.Instance) : null,
    };

    private static IEnumerable<RunbookStep> Publish(RunbookContext context) =>
    [
        new("Publish_Backup")
        {
            Commands = [new RunbookCommand("Export-CsConfiguration").With("FileName", RunbookVariable.ConfigurationFile)],
            Source = Citations.Cmdlet("Export-CsConfiguration"),
            Inferred = Inferences.Place,
        },
        new("Publish_Publish") { PointOfNoReturn = true, WayBack = new RunbookText("Publish_WayBack"), Expected = new RunbookText("Publish_Expected"), Source = context.Citations.Publishing },
        Missing(Created(context)),
        new("Publish_Servers")
        {
            Entries = [.. context.Pool.Servers.Select(server => new RunbookEntry(new RunbookText("Label_Server"), server.ToString()))],
            Source = context.Citations.Checklist,
        },
        new("Publish_Replication")
        {
            Commands = [ProductCommands.ReplicationStatus()],
            Expected = new RunbookText("Publish_Replicated"),
            Source = Citations.Cmdlet("Get-CsManagementStoreReplicationStatus"),
            Inferred = Inferences.Place,
        },
        new("Publish_Start")
        {
            Commands = [.. ProductCommands.ForServers("Start-CsWindowsService", context.Pool.Servers)],
            Expected = new RunbookText("Publish_Started"),
            Source = Citations.All(context.Citations.Checklist, Citations.Cmdlet("Start-CsWindowsService")),
        },
    ];

    private static IEnumerable<RunbookStep> Mirroring(RunbookContext context) =>
    [
        .. context.Primary
            .SelectMany(database => MirroringSteps.Install(context, database, "Mirroring_Install", context.Citations.Mirroring, replace: false))
            .Select(step => step with { OnlyIf = new RunbookText("Mirroring_OnlyIf"), Checks = [ProductCommands.MirrorState(context)] }),
        .. FrontEndSteps.Restart(context, context.Primary),
        .. MirroringSteps.State(context, context.Primary),
    ];

    private static IEnumerable<RunbookStep> Policies(RunbookContext context)
    {
        const string Enable = "EnablePersistentChat";
        var sites = context.Pool.DefaultForSites.Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        yield return new("Policies_Administrator") { Source = context.Citations.UserRoles };
        yield return new(sites.Length == 0 ? "Policies_Global" : "Policies_Sites")
        {
            Commands = sites.Length == 0
                ? [new RunbookCommand("Set-CsPersistentChatPolicy").With("Identity", "global").With(Enable, ArgumentForm.True)]
                : [.. sites.Select(site => new RunbookCommand("New-CsPersistentChatPolicy").With("Identity", "site:" + site).With(Enable, ArgumentForm.True))],
            Notes = [new RunbookText("Policies_Scopes")],
            Source = Citations.Cmdlet("New-CsPersistentChatPolicy"),
        };
    }
}
