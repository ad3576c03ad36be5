using System;
using System.Collections.Generic;
using PersistentChat.Documents.Lync.Graph;
using PersistentChat.Internal;

namespace PersistentChat.Documents.Lync.Mapping;

/// <summary>
/// Makes names of what documents hold. A name of one label, such as an SQL Server alias, is kept under the top-level domain that never
/// exists (RFC 2606); one that cannot be a name at all is left out. Both are noted once.
/// </summary>
internal sealed class ImportNames(ImportNotes notes)
{
    private readonly Dictionary<string, Fqdn?> _fqdns = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<LyncSqlInstance, SqlInstanceName?> _instances = [];

    /// <summary>Stands where the model needs a name and the document has none.</summary>
    public static Fqdn Unknown { get; } = new("unknown" + StatedFacts.UnknownDomain);

    public Fqdn? Of(LyncCluster? cluster) => cluster is null ? null : Fqdn(cluster.Fqdn, cluster.Place);

    public Fqdn? Of(LyncMachine machine) => Fqdn(machine.Fqdn, machine.Place);

    public SqlInstanceName? Of(LyncSqlInstance? instance)
    {
        if (instance is null)
            return null;
        if (!_instances.TryGetValue(instance, out var name))
            _instances.Add(instance, name = Of(instance.Cluster) is { } server ? Instance(server, instance.Name, instance.Place) : null);
        return name;
    }

    /// <summary>The instance of a server; null when the name is none, which is noted.</summary>
    public SqlInstanceName? Instance(Fqdn server, string instance, Place place)
    {
        try
        {
            return new SqlInstanceName(server, instance.Length == 0 ? null : instance);
        }
        catch (TopologyException)
        {
            notes.At(place, "Note_NameLeftOut", server + "\\" + instance);
            return null;
        }
    }

    /// <summary>The name that a text was given before; nothing is noted. Null when it has none.</summary>
    public Fqdn? Known(string? text)
    {
        var name = (text ?? "").Trim();
        return PersistentChat.Fqdn.TryParse(name, out var fqdn) ? fqdn : _fqdns.TryGetValue(name, out var known) ? known : null;
    }

    /// <summary>The name; null when the text is none, which is noted.</summary>
    public Fqdn? Fqdn(string? text, Place place)
    {
        var name = (text ?? "").Trim();
        if (PersistentChat.Fqdn.TryParse(name, out var fqdn))
            return fqdn;
        if (_fqdns.TryGetValue(name, out var known))
            return known;
        if (DnsName.Normalize(name, 1) is { } label && PersistentChat.Fqdn.TryParse(label + StatedFacts.UnknownDomain, out var kept))
        {
            notes.At(place, "Note_NameOfOneLabel", name, kept);
            fqdn = kept;
        }
        else
            notes.At(place, "Note_NameLeftOut", name);
        _fqdns.Add(name, fqdn);
        return fqdn;
    }
}
