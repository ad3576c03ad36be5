using System;
using System.Linq;
using PersistentChat.Documents.Nodes;
using PersistentChat.Inspection;
using PersistentChat.Internal;
using PersistentChat.Rules;

namespace PersistentChat.Documents.Binding;

/// <summary>Makes a topology of a document's nodes.</summary>
internal sealed class TopologyBinder(DocumentProblems problems)
{
    private readonly BindingContext _context = new(problems);

    /// <exception cref="TopologyException">Every problem of the document.</exception>
    public Topology Bind(MappingNode root, out string? schemaReference, out SourceMap sources)
    {
        FormatVersion.Check(root, problems);
        var fields = new Fields(_context, root, Shapes.Topology);
        schemaReference = fields.Text(Shapes.SchemaKey);
        var sites = fields.Objects("sites", Shapes.Site, "name", text => Guard.Named(text, "name"), Site, StringComparer.OrdinalIgnoreCase);
        var frontEnds = new FrontEndBinder(_context);
        var facts = new FactsBinder(_context);
        var chatPools = new ChatPoolBinder(_context);
        var name = fields.Parse("name", text => Guard.Named(text, "name"));
        var product = fields.Choice<Product>("product");
        var directory = fields.Table("directory", Shapes.Directory) is { } table ? Directory(table) : null;
        var frontEndPools = fields.Objects("frontEndPools", Shapes.FrontEndPool, "fqdn", text => new Fqdn(text), frontEnds.Pool);
        var sqlInstances = fields.Objects("sqlInstances", Shapes.SqlInstance, "name", text => new SqlInstanceName(text), facts.SqlInstance);
        var computers = fields.Objects("computers", Shapes.Computer, "fqdn", text => new Fqdn(text), facts.Computer);
        var pools = fields.Objects("chatPools", Shapes.ChatPool, "fqdn", text => new Fqdn(text), chatPools.Pool);
        var suppressions = fields.Items("suppressions").Select(Suppression).OfType<Suppression>().ToList();
        var policy = fields.Table("policy", PolicyShapes.Policy) is { } policyFields ? new PolicyBinder(_context).Policy(policyFields) : null;
        problems.ThrowIfAny();
        _context.Sources.Add(SourceKind.Topology, fields.PlaceOf("name"));
        sources = _context.Sources.ToMap();
        return new Topology(
            name!, product ?? Product.Lync2013, directory, sites, frontEndPools, sqlInstances, computers, pools, suppressions,
            policy: policy);
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
