using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Rules;

namespace PersistentChat.Diagrams;

/// <summary>What the topology states about computers and instances, as the boxes show it.</summary>
internal sealed class DiagramFacts(Topology topology)
{
    /// <summary>Stands between facts.</summary>
    public const string Separator = " · ";

    private readonly Dictionary<Fqdn, Computer> _computers = topology.Computers.ToDictionary(computer => computer.Fqdn);
    private readonly Dictionary<SqlInstanceName, SqlInstance> _instances = topology.SqlInstances.ToDictionary(instance => instance.Name);

    /// <summary>The data centre of a chat server; null when it is not stated.</summary>
    public string? DataCenterOf(ChatServer server) =>
        server.DataCenter ?? (_computers.TryGetValue(server.Fqdn, out var computer) ? computer.DataCenter : null);

    /// <summary>The part that an instance plays, and its data centre.</summary>
    public string Detail(string part, SqlInstanceName name) => Join(Texts.Diagram(part), Find(name)?.DataCenter);

    /// <summary>Version and edition of an instance; null when they are not stated.</summary>
    public string? Of(SqlInstanceName name)
    {
        var text = Join(Find(name)?.Version?.ToString(), Find(name)?.Edition?.ToString());
        return text.Length == 0 ? null : "SQL Server " + text;
    }

    /// <summary>Cores and memory of a computer; null when they are not stated.</summary>
    public string? Of(Fqdn name)
    {
        if (!_computers.TryGetValue(name, out var computer))
            return null;
        var text = Join(
            computer.OperatingSystem?.ToString(),
            computer.ProcessorCores is { } cores ? Texts.FormatDiagram("Facts_Cores", cores) : null,
            computer.MemoryGB is { } memory ? Texts.FormatDiagram("Facts_Memory", memory) : null,
            computer.Roles.Count == 0 ? null : string.Join(", ", computer.Roles.Select(DisplayName.Of)));
        return text.Length == 0 ? null : text;
    }

    /// <summary>What is known, with a dot between.</summary>
    public static string Join(params string?[] parts) => string.Join(Separator, parts.Where(part => !string.IsNullOrEmpty(part)));

    private SqlInstance? Find(SqlInstanceName name) => _instances.TryGetValue(name, out var instance) ? instance : null;
}
