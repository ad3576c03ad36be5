using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PersistentChat.Keys;
using PersistentChat.Rules;

namespace PersistentChat.Inspection;

/// <summary>The lines that state facts in the document of a topology, with what may stand there in angle brackets: the form of a value, words, or the least and the most.</summary>
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
        if (fact.Owner is Fqdn named && _chatPools.TryGetValue(named, out var holder) && UnknownKeys.WordOf(fact.Value) is { } word && holder.IsUnknown(word))
            return "<" + Present(fact, holder) + " | " + Absent(holder, word) + ">";
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

    /// <summary>The line that says that something is there.</summary>
    private string Present(OpenFact fact, ChatPool pool)
    {
        if (StoreOf(fact.Place, pool) is { } store)
        {
            var parts = StoreKeys.Table.All.Where(key => ReferenceEquals(key, fact.Value) || key.IsStated(store))
                .Select(key => key.Name + ": " + (ReferenceEquals(key, fact.Value) ? Example(fact.Value.Kind) : key.Text(store)));
            return fact.Place.Section.Split('.').Last() + ": { " + string.Join(", ", parts) + " }";
        }
        var stated = fact.Value.Name + ": " + (ReferenceEquals(fact.Value, ChatPoolKeys.DefaultForSites) ? "[" + SomeSite + "]" : Is(typeof(bool?)) ? "true" : Example(fact.Value.Kind));
        return fact.Place.Section.Length > 0 && !HasSection(fact) ? fact.Place.Section + ": { " + stated + " }" : stated;

        bool Is(Type type) => fact.Value.Kind.ValueType == type;
    }

    /// <summary>The line that says that it is not.</summary>
    private static string Absent(ChatPool pool, UnknownFact word) =>
        ChatPoolKeys.Unknown.Name + ": [" + string.Join(", ", pool.Unknown.Where(other => other != word)) + "]";

    private static SqlStore? StoreOf(FactPlace place, ChatPool pool) =>
        place == FactPlace.ContentStore ? pool.ContentStore
        : place == FactPlace.BackupContentStore ? pool.BackupContentStore
        : place == FactPlace.ComplianceStore ? pool.Compliance.Store
        : place == FactPlace.BackupComplianceStore ? pool.Compliance.BackupStore
        : null;

    private string SomeSite => _topology.Sites.Count > 0 ? "\"" + _topology.Sites[0].Name.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"" : "…";

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
        IWordsKind words => string.Join(" | ", words.Words.Where(word => word is not StatedState.Unknown)),
        NumberKind { Most: int.MaxValue } number => Number(number.Least) + "..",
        NumberKind number => Number(number.Least) + ".." + Number(number.Most),
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

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
