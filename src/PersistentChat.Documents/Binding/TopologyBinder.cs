using System;
using System.Collections.Generic;
using PersistentChat.Keys;
using PersistentChat.Keys.Reading;
using PersistentChat.Sources;

namespace PersistentChat.Documents.Binding;

/// <summary>Makes a topology of a document's nodes: of the items of its long lists while they are read, of all else at the end.</summary>
internal sealed class TopologyBinder
{
    private readonly DocumentProblems _problems;
    private readonly BindingContext _context;
    private readonly DocumentSection[] _sections;

    /// <param name="problems">What is wrong with the document.</param>
    /// <param name="declared">Sites that count as declared, besides those of the document.</param>
    public TopologyBinder(DocumentProblems problems, IReadOnlyList<Site> declared)
    {
        _problems = problems;
        _context = new BindingContext(problems, TimeZoneIds.Parse);
        foreach (var site in declared)
            _context.Sites.Add(site.Name);
        var sites = Section("sites", BindingStage.Sites);
        // An instance stands where front-end pools mention it, and only then where chat pools do.
        var frontEndPools = Section("frontEndPools", BindingStage.FrontEndPools, sites);
        _sections =
        [
            sites,
            frontEndPools,
            Section("sqlInstances", BindingStage.SqlInstances),
            Section("computers", BindingStage.Computers),
            Section("chatPools", BindingStage.ChatPools, sites, frontEndPools),
        ];
    }

    /// <summary>A document without a version may be something else than a topology.</summary>
    public Action<Node>? HandlerFor(MappingNode root, string key)
    {
        if (root.Find(Frame.Version) is null)
            return null;
        _context.NewerVersion = FormatVersion.Newer(root);
        return Array.Find(_sections, section => section.Key == key)?.TryStream();
    }

    /// <exception cref="TopologyException">Every problem of the document.</exception>
    public Topology Bind(MappingNode root, out string? schemaReference, out SourceMap sources)
    {
        FormatVersion.Check(root, _problems);
        _context.NewerVersion = FormatVersion.Newer(root);
        _problems.Stage = BindingStage.Keys;
        var fields = new Fields(_context, root, TopologyKeys.Table);
        _context.SitesAreUnclear |= fields.IsMisspelt("sites");
        schemaReference = fields.Find(Frame.Schema) is { } node ? _context.Text(node, Frame.Schema) : null;
        var topology = TopologyKeys.Table.Blank();
        var isHeading = true;
        foreach (var key in TopologyKeys.Table.All)
            if (Array.Find(_sections, section => section.Key == key.Name) is { } section)
            {
                section.BindKept(fields, topology);
                isHeading = false;
            }
            else
            {
                _problems.Stage = isHeading ? BindingStage.Heading : BindingStage.Remainder;
                key.Read(fields, _context, topology);
            }
        _problems.ThrowIfAny();
        _context.Sources.Add(SourceKind.Topology, fields.LocationOf(TopologyKeys.Table.First.Name));
        sources = _context.Sources.ToMap();
        return topology;
    }

    private DocumentSection Section(string key, BindingStage stage, params DocumentSection[] needed) =>
        new(TopologyKeys.Table.Find(key)!, stage, _context, needed);
}
