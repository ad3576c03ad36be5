using System;
using System.Collections.Generic;
using PersistentChat.Documents.Lync.Graph;

namespace PersistentChat.Documents.Lync.Mapping;

/// <summary>
/// Makes names of what documents hold. What cannot be a name at all is left out, and noted once; what the product's documents forbid is for the rules
/// to report.
/// </summary>
internal sealed class ImportNames(ImportNotes notes)
{
    private readonly HashSet<string> _leftOut = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<LyncSqlInstance, SqlInstanceName?> _instances = [];

    /// <summary>Stands where the model needs a name and the document has none.</summary>
    public static Fqdn Unknown { get; } = new("unknown" + SourceCoverage.UnknownDomain);

    public Fqdn? Of(LyncCluster? cluster) => cluster is null ? null : Fqdn(cluster.Fqdn, cluster.Location);

    public Fqdn? Of(LyncMachine machine) => Fqdn(machine.Fqdn, machine.Location);

    public SqlInstanceName? Of(LyncSqlInstance? instance)
    {
        if (instance is null)
            return null;
        if (!_instances.TryGetValue(instance, out var name))
            _instances.Add(instance, name = Of(instance.Cluster) is { } server ? Instance(server, instance.Name, instance.Location) : null);
        return name;
    }

    /// <summary>The instance of a server; null when the name is none, which is noted.</summary>
    public SqlInstanceName? Instance(Fqdn server, string instance, Location location)
    {
        if (instance.Equals(SqlInstanceName.DefaultInstance, StringComparison.OrdinalIgnoreCase))
            notes.At(location, "Note_DefaultInstance", server + "\\" + instance, server);
        try
        {
            return new SqlInstanceName(server, instance.Length == 0 ? null : instance);
        }
        catch (TopologyException)
        {
            notes.At(location, "Note_NameLeftOut", server + "\\" + instance);
            return null;
        }
    }

    /// <summary>The name; null when the text is none, of which nothing is noted.</summary>
    public static Fqdn? Known(string? text) => PersistentChat.Fqdn.TryParse(text, out var fqdn) ? fqdn : null;

    /// <summary>The name; null when the text is none, which is noted.</summary>
    public Fqdn? Fqdn(string? text, Location location)
    {
        var name = (text ?? "").Trim();
        if (PersistentChat.Fqdn.TryParse(name, out var fqdn))
            return fqdn;
        if (_leftOut.Add(name))
            notes.At(location, "Note_NameLeftOut", name);
        return null;
    }
}
