using System.Collections.Generic;
using System.Linq;
using PersistentChat.Inspection;
using PersistentChat.Internal;
using PersistentChat.Rules;

namespace PersistentChat.Diagrams;

/// <summary>What the topology states about computers and instances, as the boxes show it.</summary>
/// <param name="topology">The topology.</param>
/// <param name="report">What the rules found in it; null when they were not asked.</param>
internal sealed class DiagramFacts(Topology topology, InspectionReport? report)
{
    // The rules that find something needed not to be there, where the picture has a place for it.
    public const string NextHopUnknown = "PCT4003";
    public const string ComplianceWithoutStore = "PCT3004";
    public const string NoFileStore = "PCT7002";

    /// <summary>Stands between facts.</summary>
    public const string Separator = " · ";

    private readonly HashSet<(string, string)> _found = Found(report);
    private readonly Dictionary<Fqdn, Computer> _computers = topology.Computers.ToDictionary(computer => computer.Fqdn);
    private readonly Dictionary<SqlInstanceName, SqlInstance> _instances = topology.SqlInstances.ToDictionary(instance => instance.Name);

    /// <summary>Whether something of a pool that is not stated is missing, which only a rule can tell, accepted or not.</summary>
    public BoxState StateOf(string rule, ChatPool pool) => _found.Contains((rule, pool.Fqdn.ToString())) ? BoxState.Missing : BoxState.NotStated;

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

    private static HashSet<(string Rule, string Target)> Found(InspectionReport? report) => report is null
        ? []
        : [.. report.Findings.Concat(report.Suppressed.Select(item => item.Finding)).Concat(report.Known.Select(item => item.Finding))
            .Where(finding => finding.RuleId is NextHopUnknown or ComplianceWithoutStore or NoFileStore)
            .Select(finding => (finding.RuleId, finding.Target))];

    private SqlInstance? Find(SqlInstanceName name) => _instances.TryGetValue(name, out var instance) ? instance : null;
}
