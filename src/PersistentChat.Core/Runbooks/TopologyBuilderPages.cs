using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace PersistentChat.Runbooks;

/// <summary>
/// The wizard for a new pool, page by page, with what to enter. Labels are those of the English product. Microsoft's documents do not
/// number the pages of the backup and compliance stores.
/// </summary>
internal static class TopologyBuilderPages
{
    private const string Yes = "☑";
    private const string No = "☐";
    private const string FileShare = "File Share";
    private const string ComputerFqdn = "Computer FQDN";

    /// <summary>The pages for the pool as the topology states it.</summary>
    public static IEnumerable<RunbookStep> Of(RunbookContext context) => Pages(context, new RunbookEntry("Pool FQDN", context.Pool.Fqdn.ToString()), context.IsMultiple);

    /// <summary>The pages for the multiple-server pool that takes the place of a single-server pool.</summary>
    public static IEnumerable<RunbookStep> OfSuccessor(RunbookContext context) => Pages(context, new RunbookEntry("Pool FQDN", RunbookVariable.NewPoolFqdn), isMultiple: true);

    /// <summary>The page of the next hop.</summary>
    public static RunbookStep NextHop(RunbookContext context) => Page(context.Citations, "NextHop", "add-persistent-chat-next-hop-page", [new("Next hop pool", context.Pool.NextHop.ToString())]);

    /// <summary>The page of the file store.</summary>
    public static RunbookStep Files(RunbookContext context) =>
        Page(context.Citations, "FileStore", "add-persistent-chat-file-store", FileStore(context.Pool.FileStore, context.IsMultiple));

    /// <summary>The page with the properties and options.</summary>
    public static RunbookStep Options(RunbookContext context) =>
        Page(context.Citations, "Properties", "define-properties-and-options-for-persistent-chat-pool", Properties(context, context.IsMultiple));

    /// <summary>The pages of the stores of every day that hold databases of these types.</summary>
    public static IEnumerable<RunbookStep> Primary(RunbookContext context, IEnumerable<string> types)
    {
        var shown = types.ToArray();
        if (shown.Contains(PoolDatabase.ContentType))
            yield return Store(context, "Store", "add-persistent-chat-sql-server-store", context.Pool.ContentStore);
        if (shown.Contains(PoolDatabase.ComplianceType) && context.ComplianceStore is { } compliance)
            yield return Store(context, "ComplianceStore", "add-persistent-chat-compliance-sql-server-store", compliance);
    }

    /// <summary>The pages of the stores of disaster recovery.</summary>
    public static IEnumerable<RunbookStep> Secondary(RunbookContext context)
    {
        if (context.Backup is { } backup)
            yield return Store(context, "BackupStore", "add-persistent-chat-backup-sql-server-store", backup);
        if (context.BackupComplianceStore is { } compliance)
            yield return Store(context, "BackupComplianceStore", "add-persistent-chat-compliance-backup-sql-server-store", compliance);
    }

    private static IEnumerable<RunbookStep> Pages(RunbookContext context, RunbookEntry name, bool isMultiple)
    {
        var citations = context.Citations;
        yield return new("Wizard_Open") { Source = citations.AddToTopology };
        yield return Page(citations, "Fqdn", "define-persistent-chat-fqdn", [name, new(isMultiple ? "Multiple computer pool" : "Single computer pool", Yes)]);
        if (isMultiple)
            yield return Page(citations, "Computers", "define-computers-in-persistent-chat-pool", Computers(context));
        yield return Page(citations, "Properties", "define-properties-and-options-for-persistent-chat-pool", Properties(context, isMultiple));
        // The stores of a pool on a Standard Edition server are its Express, which is none for servers of their own.
        var leavesHost = isMultiple && context.StandardEditionHost is not null;
        yield return leavesHost
            ? NewStore("Store", "add-persistent-chat-sql-server-store", RunbookVariable.NewContentStore)
            : Store(context, "Store", "add-persistent-chat-sql-server-store", context.Pool.ContentStore);
        if (context.Backup is { } backup)
            yield return Store(context, "BackupStore", "add-persistent-chat-backup-sql-server-store", backup);
        if (context.ComplianceStore is { } complianceStore)
        {
            yield return leavesHost
                ? NewStore("ComplianceStore", "add-persistent-chat-compliance-sql-server-store", RunbookVariable.NewComplianceStore)
                : Store(context, "ComplianceStore", "add-persistent-chat-compliance-sql-server-store", complianceStore);
        }
        if (context.BackupComplianceStore is { } backupCompliance)
            yield return Store(context, "BackupComplianceStore", "add-persistent-chat-compliance-backup-sql-server-store", backupCompliance);
        yield return Page(citations, "FileStore", "add-persistent-chat-file-store", FileStore(context.Pool.FileStore, isMultiple));
        yield return Page(citations, "NextHop", "add-persistent-chat-next-hop-page", [new("Next hop pool", context.Pool.NextHop.ToString())]);

        RunbookStep NewStore(string key, string page, RunbookVariable instance) => Page(citations, key, page, [new("SQL Server FQDN", instance)]);
    }

    // A pool on a Standard Edition server stays one; the servers of its successor are others.
    private static IEnumerable<RunbookEntry> Computers(RunbookContext context) => context.StandardEditionHost is null
        ? context.Pool.Servers.Select(server => new RunbookEntry(ComputerFqdn, server.ToString()))
        : [new(ComputerFqdn, RunbookVariable.NewServer)];

    private static IEnumerable<RunbookEntry> Properties(RunbookContext context, bool isMultiple)
    {
        var pool = context.Pool;
        var site = context.Site;
        return
        [
            new("Display name", pool.DisplayName),
            new("Persistent Chat port", pool.SipPort.ToString(CultureInfo.InvariantCulture)),
            new("Enable compliance", Mark(pool.Compliance.Enabled)),
            .. isMultiple ? new RunbookEntry[] { new("Use backup SQL Server stores to enable disaster recovery", Mark(context.Backup is not null)) } : [],
            new("Use this pool as default for site " + site, Mark(pool.DefaultForSites.Contains(site, StringComparer.OrdinalIgnoreCase))),
            .. pool.DefaultForSites
                .Where(name => !StringComparer.OrdinalIgnoreCase.Equals(name, site))
                .Select(name => new RunbookEntry(new RunbookText("Label_DefaultForSite"), name)),
        ];
    }

    private static RunbookStep Store(RunbookContext context, string key, string page, SqlStore store)
    {
        var citations = context.Citations;
        var step = Page(citations, key, page, [
            .. Instance(context, "", store.Instance, store.Mirror is null ? null : Limits.DefaultMirroringPort),
            new("Enable SQL Store mirroring", Mark(store.Mirror is not null)),
            .. Partners(context, store)]);
        return store.Mirror is null ? step : step with { Source = Citations.For(context.Product, Citations.All(step.Source!, citations.Mirroring)) };
    }

    private static IEnumerable<RunbookEntry> Partners(RunbookContext context, SqlStore store) => store.Mirror is null
        ? []
        :
        [
            .. Instance(context, "Mirror: ", store.Mirror, Limits.DefaultMirroringPort),
            new("Use SQL mirroring witness to enable automatic failover", Mark(store.Witness is not null)),
            .. store.Witness is null ? [] : Instance(context, "Witness: ", store.Witness, Limits.DefaultWitnessPort),
        ];

    /// <summary>What the page asks about an instance; with the port that mirroring uses by default where the instance takes part in it.</summary>
    private static IEnumerable<RunbookEntry> Instance(RunbookContext context, string prefix, SqlInstanceName instance, int? mirroringPort) =>
    [
        new(prefix + "SQL Server FQDN", instance.Server.ToString()),
        instance.Instance is null ? new(prefix + "Default instance", Yes) : new(prefix + "Named instance", instance.Instance),
        .. mirroringPort is { } port
            ? new RunbookEntry[]
            {
                new(prefix + "This SQL instance is in mirroring relation", Yes),
                new(prefix + "Port number", context.MirroringPort(instance, port).ToString(CultureInfo.InvariantCulture)),
            }
            : [],
    ];

    private static IEnumerable<RunbookEntry> FileStore(StorePath? path, bool isMultiple)
    {
        if (path is null || (isMultiple && !path.IsUnc))
            return [new(FileShare, RunbookVariable.NewFileStore)];
        if (path.Server is not { } server)
            return [new(FileShare, path.ToString())];
        return [new("File Server FQDN", server), new(FileShare, path.ToString().Substring(server.Length + 3))];
    }

    private static string Mark(bool isChecked) => isChecked ? Yes : No;

    private static RunbookStep Page(ProductCitations citations, string key, string page, IEnumerable<RunbookEntry> entries) =>
        new("Page_" + key) { Entries = [.. entries], Source = citations.WizardPage(page) };
}
