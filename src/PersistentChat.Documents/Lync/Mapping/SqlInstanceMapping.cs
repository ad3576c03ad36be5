using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Documents.Lync.Graph;

namespace PersistentChat.Documents.Lync.Mapping;

/// <summary>Makes the facts about SQL Server instances: which databases they hold that no pool states.</summary>
internal sealed class SqlInstanceMapping(ImportContext context)
{
    private readonly Dictionary<SqlInstanceName, SqlInstance> _instances = [];

    public IReadOnlyList<SqlInstance> Map()
    {
        var services = context.Graph.Services.Where(service => service.SqlInstance is not null).ToLookup(service => service.SqlInstance!);
        foreach (var instance in context.Graph.SqlInstances)
            if (context.Names.Of(instance) is { } name)
                Add(instance, name, services[instance]);
        return [.. _instances.Values];
    }

    private void Add(LyncSqlInstance instance, SqlInstanceName name, IEnumerable<LyncService> services)
    {
        var databases = new SortedSet<SqlDatabaseKind>();
        foreach (var service in services)
            if (DatabaseOf(service) is { } database)
                databases.Add(database);
        var isInGroup = IsInAvailabilityGroup(instance, name);
        if (_instances.TryGetValue(name, out var known))
        {
            context.Notes.At(instance.Location, "Note_NameTwice", name);
            databases.UnionWith(known.Databases);
            isInGroup |= known.AvailabilityGroup;
        }
        _instances[name] = new SqlInstance(name).With(instance =>
        {
            // What an export does not show may be there all the same.
            instance.Databases = databases.Count > 0 ? databases : null;
            if (isInGroup)
                instance.AvailabilityGroup = true;
        });
    }

    private SqlDatabaseKind? DatabaseOf(LyncService service)
    {
        if (ChatRoles.Of(service) != ChatRole.None)
            return null;
        context.Placed.Add(service);
        return service.Is(Roles.MonitoringStore) ? SqlDatabaseKind.Monitoring
            : service.Is(Roles.ArchivingStore) ? SqlDatabaseKind.Archiving
            : service.Is(Roles.CentralMgmtStore) ? SqlDatabaseKind.CentralManagement
            : service.Is(Roles.UserStore) || service.Is(Roles.ApplicationStore) || service.Is(Roles.WitnessStore) ? null
            : SqlDatabaseKind.Other;
    }

    /// <summary>The attribute alone proves nothing: deployments without availability groups have it, with the server's own name.</summary>
    private bool IsInAvailabilityGroup(LyncSqlInstance instance, SqlInstanceName name)
    {
        if (string.IsNullOrWhiteSpace(instance.AlwaysOnPrimaryNode))
            return false;
        var node = instance.AlwaysOnPrimaryNode!.Trim();
        var isOther = !node.TrimEnd('.').Equals(name.Server.ToString(), StringComparison.OrdinalIgnoreCase);
        context.Notes.At(instance.Location, isOther ? "Note_AlwaysOnAssumed" : "Note_AlwaysOnUnclear", name, node);
        return isOther;
    }
}
