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

    /// <param name="context">The pool.</param>
    /// <param name="fqdn">The name of the new pool.</param>
    /// <param name="isMultiple">Whether it is to have several computers.</param>
    public static IEnumerable<RunbookStep> Of(RunbookContext context, string fqdn, bool isMultiple)
    {
        var pool = context.Pool;
        var compliance = pool.Compliance.Enabled;
        yield return Page("Fqdn", "define-persistent-chat-fqdn", [
            new("Pool FQDN", fqdn), new(isMultiple ? "Multiple computer pool" : "Single computer pool", Yes)]);
        if (isMultiple)
            yield return Page("Computers", "define-computers-in-persistent-chat-pool", pool.Servers.Select(server => new RunbookEntry("Computer FQDN", server.ToString())));
        yield return Page("Properties", "define-properties-and-options-for-persistent-chat-pool", Properties(pool, context.Site, compliance, isMultiple));
        yield return Store("Store", "add-persistent-chat-sql-server-store", pool.ContentStore);
        if (isMultiple && pool.BackupContentStore is { } backup)
            yield return Store("BackupStore", "add-persistent-chat-backup-sql-server-store", backup);
        if (context.ComplianceStore is { } complianceStore)
            yield return Store("ComplianceStore", "add-persistent-chat-compliance-sql-server-store", complianceStore);
        if (isMultiple && pool.BackupContentStore is not null && context.BackupComplianceStore is { } backupCompliance)
            yield return Store("BackupComplianceStore", "add-persistent-chat-compliance-backup-sql-server-store", backupCompliance);
        yield return Page("FileStore", "add-persistent-chat-file-store", FileStore(pool.FileStore));
        yield return Page("NextHop", "add-persistent-chat-next-hop-page", [new("Next hop pool", pool.NextHop.ToString())]);
    }

    private static IEnumerable<RunbookEntry> Properties(ChatPool pool, string site, bool compliance, bool isMultiple) =>
    [
        new("Display name", pool.DisplayName),
        new("Persistent Chat port", pool.SipPort.ToString(CultureInfo.InvariantCulture)),
        new("Enable compliance", Mark(compliance)),
        .. isMultiple
            ? new RunbookEntry[] { new("Use backup SQL Server stores to enable disaster recovery", Mark(pool.BackupContentStore is not null)) }
            : [],
        new(
            "Use this pool as default for site " + site,
            Mark(pool.DefaultForSites.Any(name => System.StringComparer.OrdinalIgnoreCase.Equals(name, site)))),
        .. pool.DefaultForSites
            .Where(name => !System.StringComparer.OrdinalIgnoreCase.Equals(name, site))
            .Select(name => new RunbookEntry(new RunbookText("Label_DefaultForSite"), name)),
    ];

    private static RunbookStep Store(string key, string page, SqlStore store) => Page(key, page, [
        .. Instance("", store.Instance),
        new("Enable mirroring", Mark(store.Mirror is not null)),
        .. store.Mirror is null ? [] : Instance("Mirror: ", store.Mirror),
        new("Use witness", Mark(store.Witness is not null)),
        .. store.Witness is null ? [] : Instance("Witness: ", store.Witness)]);

    private static IEnumerable<RunbookEntry> Instance(string prefix, SqlInstanceName instance) =>
    [
        new(prefix + "SQL Server FQDN", instance.Server.ToString()),
        instance.Instance is null ? new(prefix + "Default instance", Yes) : new(prefix + "Named instance", instance.Instance),
    ];

    private static IEnumerable<RunbookEntry> FileStore(StorePath? path)
    {
        if (path is null)
            return [];
        if (path.Server is not { } server)
            return [new("File Share", path.ToString())];
        return [new("File Server FQDN", server), new("File Share", path.ToString().Substring(server.Length + 3))];
    }

    private static string Mark(bool isChecked) => isChecked ? Yes : No;

    private static RunbookStep Page(string key, string page, IEnumerable<RunbookEntry> entries) =>
        new("Page_" + key) { Entries = [.. entries], Source = RunbookSources.Page(page) };
}
