using System.Collections.Generic;
using System.Linq;
using PersistentChat.Documents.Lync.Graph;

namespace PersistentChat.Documents.Lync.Mapping;

/// <summary>Makes the facts about computers: those with a role that no other part of the topology states, or that nothing else names.</summary>
internal sealed class ComputerMapping(ImportContext context)
{
    private readonly List<Fqdn> _order = [];
    private readonly Dictionary<Fqdn, HashSet<ComputerRole>> _roles = [];

    public IReadOnlyList<Computer> Map()
    {
        foreach (var cluster in context.Graph.Clusters)
            Add(cluster);
        return [.. _order.Select(fqdn => new Computer(fqdn, _roles[fqdn].OrderBy(role => role)))];
    }

    private void Add(LyncCluster cluster)
    {
        var roles = RolesOf(cluster).ToArray();
        var isStatedElsewhere = context.IsFrontEnd(cluster)
            || context.ServicesOn[cluster].Any(service => ChatRoles.Of(service) == ChatRole.Server);
        if (roles.Length == 0 && (isStatedElsewhere || !cluster.RunsSetup))
            return;
        foreach (var machine in cluster.Machines)
            if (context.Names.Of(machine) is { } fqdn)
                Add(fqdn, roles);
    }

    private void Add(Fqdn fqdn, IEnumerable<ComputerRole> roles)
    {
        if (!_roles.TryGetValue(fqdn, out var known))
        {
            _order.Add(fqdn);
            _roles.Add(fqdn, known = []);
        }
        known.UnionWith(roles);
    }

    private IEnumerable<ComputerRole> RolesOf(LyncCluster cluster)
    {
        var services = context.ServicesOn[cluster];
        var hasRegistrar = services.Any(service => service.Is(Roles.Registrar) || service.Is(Roles.UserServices));
        if (context.IsDirector(cluster))
            yield return ComputerRole.Director;
        foreach (var service in services)
            if (RoleOf(service, hasRegistrar) is { } role)
            {
                context.Placed.Add(service);
                yield return role;
            }
    }

    private static ComputerRole? RoleOf(LyncService service, bool hasRegistrar) =>
        service.Is(Roles.EdgeServer) ? ComputerRole.Edge
        : service.Is(Roles.WacService) ? ComputerRole.OfficeWebApps
        : service.Is(Roles.MediationServer) && !hasRegistrar ? ComputerRole.Mediation
        : null;
}
