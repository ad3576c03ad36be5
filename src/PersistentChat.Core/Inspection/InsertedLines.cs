using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PersistentChat.Keys;
using PersistentChat.Rules;

namespace PersistentChat.Inspection;

/// <summary>The lines that state facts in the document of a topology, with the form of a value in angle brackets.</summary>
internal sealed class InsertedLines
{
    private static readonly Key<Topology> _directory = TopologyKeys.Table["directory"];
    private static readonly Key<Computer> _disks = ComputerKeys.Table["disks"];

    private readonly Topology _topology;
    private readonly Dictionary<Fqdn, Computer> _computers;
    private readonly HashSet<SqlInstanceName> _instances;
    private readonly Dictionary<Fqdn, ChatPool> _chatPools;
    private readonly Dictionary<Fqdn, ChatServer> _servers = [];

    public InsertedLines(Topology topology)
    {
        _topology = topology;
        _computers = topology.Computers.ToDictionary(computer => computer.Fqdn);
        _instances = [.. topology.SqlInstances.Select(instance => instance.Name)];
        _chatPools = topology.ChatPools.ToDictionary(pool => pool.Fqdn);
        foreach (var pool in topology.ChatPools)
            foreach (var server in pool.Servers)
                _servers[server.Fqdn] = server;
    }

    /// <summary>A fact as the object that states it would have it.</summary>
    public static string Stated(OpenFact fact) => fact.Value.Name + ": " + FormOf(fact);

    public string Of(OpenFact fact)
    {
        var stated = Stated(fact);
        if (fact.Place.Section.Length > 0 && !HasSection(fact))
            stated = fact.Place.Section + ": { " + stated + " }";
        return fact.Owner switch
        {
            OpenFact.OfDirectory when _directory.IsLeftOut(_topology) => $"directory: {{ {stated} }}",
            SqlInstanceName instance when !_instances.Contains(instance) => Entry("sqlInstances", _instances.Count == 0, $"name: {instance}, {stated}"),
            Fqdn server when fact.Place == FactPlace.ChatServer && ChatServerKeys.Table.IsFirstAlone(_servers[server]) => $"- {{ fqdn: {server}, {stated} }}",
            Fqdn computer when IsOfComputer(fact) && !_computers.ContainsKey(computer) => Entry("computers", _computers.Count == 0, $"fqdn: {computer}, {stated}"),
            _ => stated,
        };
    }

    private static string Entry(string list, bool isFirst, string keys) => isFirst ? $"{list}: [{{ {keys} }}]" : $"- {{ {keys} }}";

    private static bool IsOfComputer(OpenFact fact) => fact.Place == FactPlace.Computer || fact.Place == FactPlace.Disks;

    private bool HasSection(OpenFact fact) => fact.Owner is Fqdn owner && (fact.Place == FactPlace.Disks
        ? _computers.TryGetValue(owner, out var computer) && !_disks.IsLeftOut(computer)
        : _chatPools.TryGetValue(owner, out var pool) && !ChatPoolKeys.Table[fact.Place.Section].IsLeftOut(pool));

    /// <summary>An Enterprise Edition pool has servers in any case; any other list may state that there is nothing.</summary>
    private static string FormOf(OpenFact fact) => fact.Value.Kind switch
    {
        IListKind list when ReferenceEquals(fact.Value, FrontEndPoolKeys.Servers) => "[<" + Example(list.Item) + ">, …]",
        IListKind list => "<[] | [" + Example(list.Item) + ", …]>",
        var kind => "<" + Example(kind) + ">",
    };

    private static string Example(IKind kind) => kind switch
    {
        IWordsKind words => string.Join(" | ", words.Words),
        NumberKind number => number.Least.ToString(CultureInfo.InvariantCulture),
        { Table: { } table } => "{ " + string.Join(", ", table.RequiredNames.Select(name => name + ": …")) + " }",
        _ when kind.ValueType == typeof(bool?) => "true | false",
        _ when kind.ValueType == typeof(Fqdn) => "server.contoso.com",
        _ when kind.ValueType == typeof(DomainName) => "contoso.com",
        _ when kind.ValueType == typeof(SqlInstanceName) => @"server.contoso.com\instance",
        _ when kind.ValueType == typeof(SqlVersion) => string.Join(" | ", SqlVersion.All),
        _ when kind.ValueType == typeof(StorePath) => @"\\server.contoso.com\share",
        _ when kind.ValueType == typeof(TimeZoneId) => "W. Europe Standard Time",
        _ => "…",
    };
}
