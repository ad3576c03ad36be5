using System.Collections.Generic;
using System.Linq;
using PersistentChat.Inspection;
using PersistentChat.Internal;
using PersistentChat.Requirements;
using PersistentChat.Rules;

namespace PersistentChat.Diagrams;

/// <summary>Makes the diagram of a topology, or of one of its chat pools.</summary>
internal sealed class DiagramBuilder
{
    private readonly Topology _topology;
    private readonly InspectionReport? _report;
    private readonly ChatPool? _pool;
    private readonly DiagramFacts _facts;
    private readonly ILookup<Fqdn, PortRequirement> _ports;
    private readonly List<DiagramEdge> _edges = [];

    private DiagramBuilder(Topology topology, InspectionReport? report, Fqdn? pool)
    {
        _topology = topology;
        _pool = pool is null ? null : topology.GetChatPool(pool);
        _report = pool is null ? report : report?.About(pool);
        _facts = new DiagramFacts(topology, report);
        _ports = PortCatalog.List(topology, pool).ToLookup(row => row.Pool);
    }

    /// <summary>Makes the diagram.</summary>
    /// <param name="topology">The topology.</param>
    /// <param name="report">What the rules found in it; left out, nothing is marked.</param>
    /// <param name="pool">One chat pool; left out, all.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.ChatPoolNotFound"/>.</exception>
    public static Diagram Build(Topology topology, InspectionReport? report = null, Fqdn? pool = null) =>
        new DiagramBuilder(Guard.NotNull(topology, nameof(topology)), report, pool).Build();

    private IReadOnlyList<ChatPool> ChatPools => _pool is null ? _topology.ChatPools : [_pool];

    private static string Text(string key, params object?[] arguments) => Texts.FormatDiagram(key, arguments);

    private Diagram Build()
    {
        var clients = new DiagramBox(BoxKind.Clients, Text("Clients"));
        var sections = Sections(clients);
        var directory = Directory();
        if (directory is not null)
            foreach (var lane in sections.SelectMany(section => section.Lanes))
                _edges.Add(new DiagramEdge(EdgeKind.Directory, lane.Pool, directory));
        var boxes = new List<DiagramBox>();
        foreach (var frame in sections.SelectMany(section => section.Lanes.SelectMany(lane => lane.Frames).Prepend(section.NextHop)))
            Collect(frame, boxes);
        if (directory is not null)
            Collect(directory, boxes);
        return new Diagram(
            _pool is null ? _topology.Name : Text("Title_Pool", _topology.Name, _pool.Fqdn),
            DiagramFacts.Join(DisplayName.Of(_topology.Product).ToString(), Texts.Get("Kind_" + _topology.Kind)),
            Description(), clients, sections, directory, ValueList.Of(_edges), new DiagramMarks(boxes, _report));
    }

    private static void Collect(DiagramBox box, List<DiagramBox> boxes)
    {
        boxes.Add(box);
        foreach (var child in box.Children)
            Collect(child, boxes);
    }

    /// <summary>The front-end pools in their order, then next hops that the topology does not describe.</summary>
    private IReadOnlyList<DiagramSection> Sections(DiagramBox clients)
    {
        var pools = ChatPools.ToLookup(pool => pool.NextHop);
        var known = new HashSet<Fqdn>(_topology.FrontEndPools.Select(frontEnd => frontEnd.Fqdn));
        return ValueList.Of(_topology.FrontEndPools
            .Where(frontEnd => _pool is null || pools.Contains(frontEnd.Fqdn))
            .Select(frontEnd => Section(clients, FrontEnd(frontEnd), pools[frontEnd.Fqdn], frontEnd.Site))
            .Concat(pools
                .Where(group => !known.Contains(group.Key))
                .Select(group => Section(clients, NotDescribed(group.Key), group, null))));
    }

    private DiagramSection Section(DiagramBox clients, DiagramBox nextHop, IEnumerable<ChatPool> pools, string? site)
    {
        _edges.Add(new DiagramEdge(EdgeKind.Clients, clients, nextHop, PoolPortLabels.Tcp(Limits.FrontEndSipPort, Limits.HttpsPort)));
        var lanes = new List<DiagramLane>();
        foreach (var pool in pools)
        {
            var lane = new PoolBoxes(pool, pool.Site ?? site, _facts).Build();
            _edges.AddRange(new PoolEdges(pool, lane, nextHop, new PoolPortLabels(_ports[pool.Fqdn])).Build());
            lanes.Add(lane);
        }
        return new DiagramSection(nextHop, ValueList.Of(lanes));
    }

    private DiagramBox FrontEnd(FrontEndPool pool) => new(
        BoxKind.FrontEndPool, pool.Fqdn.ToString(), Text("FrontEnd_" + pool.Edition, pool.Site),
        [
            .. pool.Servers.Where(server => server != pool.Fqdn).Select(server => new DiagramBox(
                BoxKind.FrontEndServer, server.ToString(), Text("FrontEndServer"), subject: server, facts: _facts.Of(server))),
            new DiagramBox(BoxKind.WebService, Text("Web_Files"), Text("Web_Detail")),
            new DiagramBox(BoxKind.WebService, Text("Web_Rooms"), Text("Web_Detail")),
            .. pool.BackEnd is { } backEnd
                ? new[] { new DiagramBox(BoxKind.BackEnd, backEnd.ToString(), _facts.Detail("BackEnd", backEnd), subject: backEnd, facts: _facts.Of(backEnd)) }
                : [],
        ],
        pool.Fqdn, facts: pool.Product is { } product ? DisplayName.Of(product).ToString() : null);

    private DiagramBox NotDescribed(Fqdn nextHop) => nextHop.IsPlaceholder
        ? new(BoxKind.FrontEndPool, Text("NotStated"), subject: nextHop, state: BoxState.NotStated)
        : new(BoxKind.FrontEndPool, nextHop.ToString(), Text("FrontEnd_Missing"), subject: nextHop, state: _facts.StateOf(DiagramFacts.NextHopUnknown, ChatPools.First(pool => pool.NextHop == nextHop)));

    private DiagramBox? Directory()
    {
        var directory = _topology.Directory;
        if (directory.Domain is null && directory.GlobalCatalogs.Count == 0 && directory.AdministrativeComputers.Count == 0)
            return null;
        var port = new PoolPortLabels(ChatPools.SelectMany(pool => _ports[pool.Fqdn])).Of("Administration");
        var administration = port.Length == 0 ? Text("Directory_Administration") : Text("Directory_AdministrationPorts", port);
        return new DiagramBox(BoxKind.Directory, Text("Directory"), children:
        [
            .. Domain("Directory_Domain", directory.Domain),
            .. directory.ForestRoot == directory.Domain ? [] : Domain("Directory_ForestRoot", directory.ForestRoot),
            .. directory.GlobalCatalogs.Select(server => new DiagramBox(
                BoxKind.DomainController, server.ToString(), Text("Directory_GlobalCatalog"), subject: server)),
            .. directory.AdministrativeComputers.Select(computer => new DiagramBox(
                BoxKind.AdministrativeComputer, computer.ToString(), administration, subject: computer)),
        ], subject: BoxKind.Directory);
    }

    private static IEnumerable<DiagramBox> Domain(string part, DomainName? domain) =>
        domain is null ? [] : [new DiagramBox(BoxKind.Domain, domain.ToString(), Text(part))];

    private string Description()
    {
        var servers = ChatPools.SelectMany(pool => pool.Servers).ToLookup(server => server.Stated);
        var unknown = servers[StatedState.Unknown].Count();
        var text = Text(
            "Description", _topology.Name, DisplayName.Of(_topology.Product), _topology.FrontEndPools.Count, ChatPools.Count,
            servers[StatedState.Active].Count(), servers[StatedState.Standby].Count());
        if (unknown > 0)
            text += " " + Text("Description_Unknown", unknown);
        return _report is null
            ? text
            : string.Join(" ", [text, Text("Description_Findings", _report.Errors, _report.Warnings, _report.Information), .. DecisionLines.Of(_report)]);
    }
}
