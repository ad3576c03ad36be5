using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Documents.Lync.Graph;

namespace PersistentChat.Documents.Lync.Mapping;

/// <summary>Notes the roles for which the model has no place, each once.</summary>
internal static class UnmappedRoles
{
    private static readonly HashSet<string> _ofFrontEnds = new(
        Roles.Implied.Concat([Roles.UserServices, Roles.Registrar, Roles.MediationServer]), StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> _implied = new(Roles.Implied, StringComparer.OrdinalIgnoreCase);

    public static void Note(ImportContext context)
    {
        var remaining = context.Graph.Services.Where(service => !context.Placed.Contains(service) && !HasPlace(context, service));
        foreach (var role in remaining.GroupBy(service => service.Role, StringComparer.OrdinalIgnoreCase))
            context.Notes.At(role.First().Location, "Note_RoleLeftOut", role.Key, role.Count(), UnmappedFacts.Names(role.Select(RunsOn)));
    }

    /// <summary>The pool or computer, or the instance, that a service is on; an empty text when the document says none.</summary>
    private static string RunsOn(LyncService service) => service.Cluster?.Fqdn
        ?? (service.SqlInstance is { } instance ? instance.Cluster?.Fqdn + (instance.Name.Length > 0 ? "\\" + instance.Name : "") : "");

    private static bool HasPlace(ImportContext context, LyncService service) =>
        service.Cluster is { } cluster
        && (context.IsFrontEnd(cluster) || context.IsDirector(cluster) ? _ofFrontEnds.Contains(service.Role) : _implied.Contains(service.Role));
}
