using System;
using System.Linq;
using PersistentChat.Documents.Nodes;
using PersistentChat.Inspection;
using PersistentChat.Internal;
using PersistentChat.Rules;

namespace PersistentChat.Documents.Binding;

/// <summary>Makes a topology of a document's nodes: of the items of its long lists while they are read, of all else at the end.</summary>
internal sealed class TopologyBinder
{
    private readonly DocumentProblems _problems;
    private readonly BindingContext _context;
    private readonly ObjectList<Site, string> _sites;
    private readonly ObjectList<FrontEndPool, Fqdn> _frontEndPools;
    private readonly ObjectList<SqlInstance, SqlInstanceName> _sqlInstances;
    private readonly ObjectList<Computer, Fqdn> _computers;
    private readonly ObjectList<ChatPool, Fqdn> _chatPools;
    private readonly Section[] _sections;

    public TopologyBinder(DocumentProblems problems)
    {
        _problems = problems;
        _context = new BindingContext(problems);
        var facts = new FactsBinder(_context);
        _sites = new(_context, "sites", Shapes.Site, "name", text => Guard.Named(text, "name"), Site, StringComparer.OrdinalIgnoreCase);
        _frontEndPools = new(_context, "frontEndPools", Shapes.FrontEndPool, "fqdn", text => new Fqdn(text), new FrontEndBinder(_context).Pool);
        _sqlInstances = new(_context, "sqlInstances", Shapes.SqlInstance, "name", text => new SqlInstanceName(text), facts.SqlInstance);
        _computers = new(_context, "computers", Shapes.Computer, "fqdn", text => new Fqdn(text), facts.Computer);
        _chatPools = new(_context, "chatPools", Shapes.ChatPool, "fqdn", text => new Fqdn(text), new ChatPoolBinder(_context).Pool);
        var sites = new Section(_sites.Key, BindingStage.Sites, _sites.Add, problems);
        // An instance stands where front-end pools mention it, and only then where chat pools do.
        var frontEndPools = new Section(_frontEndPools.Key, BindingStage.FrontEndPools, _frontEndPools.Add, problems, sites);
        _sections =
        [
            sites,
            frontEndPools,
            new Section(_sqlInstances.Key, BindingStage.SqlInstances, _sqlInstances.Add, problems),
            new Section(_computers.Key, BindingStage.Computers, _computers.Add, problems),
            new Section(_chatPools.Key, BindingStage.ChatPools, _chatPools.Add, problems, sites, frontEndPools),
        ];
    }

    /// <summary>A document without a version may be something else than a topology.</summary>
    public Action<Node>? TakerOf(MappingNode root, string key) =>
        root.Find("formatVersion") is null ? null : Array.Find(_sections, section => section.Key == key)?.Take();

    /// <exception cref="TopologyException">Every problem of the document.</exception>
    public Topology Bind(MappingNode root, out string? schemaReference, out SourceMap sources)
    {
        FormatVersion.Check(root, _problems);
        _problems.Stage = BindingStage.Keys;
        var fields = new Fields(_context, root, Shapes.Topology);
        schemaReference = fields.Text(Shapes.SchemaKey);
        _problems.Stage = BindingStage.Heading;
        var name = fields.Parse("name", text => Guard.Named(text, "name"));
        var product = fields.Choice<Product>("product");
        var directory = fields.Table("directory", Shapes.Directory) is { } table ? Directory(table) : null;
        foreach (var section in _sections)
            section.BindKept(fields);
        _problems.Stage = BindingStage.Remainder;
        var suppressions = fields.Items("suppressions").Select(Suppression).OfType<Suppression>().ToList();
        var policy = fields.Table("policy", PolicyShapes.Policy) is { } policyFields ? new PolicyBinder(_context).Policy(policyFields) : null;
        _problems.ThrowIfAny();
        _context.Sources.Add(SourceKind.Topology, fields.PlaceOf("name"));
        sources = _context.Sources.ToMap();
        return new Topology(
            name!, product ?? Product.Lync2013, directory, _sites.Objects, _frontEndPools.Objects, _sqlInstances.Objects, _computers.Objects,
            _chatPools.Objects, suppressions, policy: policy);
    }

    private Site? Site(Fields fields, string? name)
    {
        var timeZone = fields.Parse("timeZone", _context.TimeZone);
        if (name is null)
            return null;
        _context.Sites.Add(name);
        _context.Sources.Add(SourceKind.Site, name.ToUpperInvariant(), fields.PlaceOf("name"));
        return new Site(name, timeZone);
    }

    private ActiveDirectory Directory(Fields fields)
    {
        _context.Sources.Add(SourceKind.Directory, fields.PlaceOf(fields.Find("forestRoot") is null ? "domain" : "forestRoot"));
        return new ActiveDirectory(
            fields.Parse("domain", text => new DomainName(text)),
            fields.Parse("forestRoot", text => new DomainName(text)),
            fields.Parsed("globalCatalogs", text => new Fqdn(text)),
            fields.Parsed("administrativeComputers", text => new Fqdn(text)),
            fields.Choice<FunctionalLevel>("domainFunctionalLevel"),
            fields.Choice<FunctionalLevel>("forestFunctionalLevel"));
    }

    private Suppression? Suppression(Node node)
    {
        if (_context.Table(node, "suppressions", Shapes.Suppression) is not { } fields)
            return null;
        var rule = fields.Parse("rule", text => RuleCatalog.Get(text).Id);
        var reason = fields.Parse("reason", text => Guard.Named(text, "reason"));
        var target = fields.Text("target");
        var expires = fields.Date("expires");
        if (rule is null || reason is null)
            return null;
        var suppression = new Suppression(rule, reason, target, expires);
        _context.Sources.Add(SourceKind.Suppression, suppression, fields.PlaceOf("rule"));
        return suppression;
    }
}
