using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Runbooks;

/// <summary>A chat pool, and what its topology says about the things it uses.</summary>
internal sealed class RunbookContext(ChatPool pool, TopologyFacts facts)
{
    public const string Content = "PersistentChat";
    public const string ComplianceDatabase = "PersistentChatCompliance";

    public ChatPool Pool => pool;

    public bool IsMultiple => pool.PoolType == ChatPoolType.MultipleServer;

    public SqlStore? ComplianceStore => pool.Compliance.Enabled ? pool.Compliance.Store : null;

    public SqlStore? BackupComplianceStore => pool.Compliance.Enabled ? pool.Compliance.BackupStore : null;

    /// <summary>The identity that Get-CsService shows.</summary>
    public string ServiceIdentity => "PersistentChatServer:" + pool.Fqdn;

    public string Site => pool.Site ?? facts.SiteOf(pool.NextHop) ?? "";

    public IEnumerable<(string Role, SqlInstanceName Instance)> Instances()
    {
        foreach (var (prefix, store) in new[]
        {
            ("Content", pool.ContentStore), ("BackupContent", pool.BackupContentStore), ("Compliance", ComplianceStore), ("BackupCompliance", BackupComplianceStore),
        })
        {
            if (store is null)
                continue;
            yield return (prefix, store.Instance);
            if (store.Mirror is not null)
                yield return (prefix + "Mirror", store.Mirror);
            if (store.Witness is not null)
                yield return (prefix + "Witness", store.Witness);
        }
    }

    /// <summary>An instance with what is stated about it.</summary>
    public string Describe(SqlInstanceName name)
    {
        var instance = facts.Instance(name);
        var parts = new[] { instance?.Version is { } version ? "SQL Server " + version : null, instance?.Edition?.ToString(), instance?.DataCenter };
        var known = string.Join(", ", parts.OfType<string>());
        return known.Length == 0 ? name.ToString() : name + " (" + known + ")";
    }

    /// <summary>A server with its state and its data centre.</summary>
    public string Describe(ChatServer server) =>
        DataCenterOf(server) is { } dataCenter ? server + " (" + server.State + ", " + dataCenter + ")" : server + " (" + server.State + ")";

    /// <summary>The servers that should be active when the database is on an instance: those of its data centre, else those that are not active.</summary>
    public IReadOnlyList<ChatServer> ServersFor(SqlInstanceName instance)
    {
        var dataCenter = facts.Instance(instance)?.DataCenter;
        var near = dataCenter is null ? [] : pool.Servers.Where(server => DataCenterOf(server) == dataCenter).Take(Limits.ActiveServers).ToArray();
        return near.Length > 0 ? near : [.. pool.StandbyServers.Take(Limits.ActiveServers)];
    }

    /// <summary>For each active server, the standby server that should replace it: one of its data centre first. None without a standby server.</summary>
    public IEnumerable<(ChatServer Lost, ChatServer Standby)> Replacements()
    {
        var standby = pool.StandbyServers.ToArray();
        if (standby.Length == 0)
            return [];
        var byDataCenter = standby.ToLookup(DataCenterOf);
        return pool.ActiveServers.Select(lost => (lost, byDataCenter[DataCenterOf(lost)].FirstOrDefault() ?? standby[0]));
    }

    private string? DataCenterOf(ChatServer server) => server.DataCenter ?? facts.Computer(server.Fqdn)?.DataCenter;
}
