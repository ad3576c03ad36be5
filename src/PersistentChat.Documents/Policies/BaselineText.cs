using System.Linq;
using PersistentChat.Documents.Binding;
using PersistentChat.Documents.Decoding;
using PersistentChat.Documents.Json;
using PersistentChat.Documents.Nodes;
using PersistentChat.Documents.Writing;
using PersistentChat.Documents.Yaml;
using PersistentChat.Internal;
using PersistentChat.Policies;
using PersistentChat.Rules;

namespace PersistentChat.Documents.Policies;

/// <summary>Baselines as texts.</summary>
public static class BaselineText
{
    /// <summary>The schema that a baseline names: the shipped one, beside it.</summary>
    public const string SchemaReference = "pchat-baseline.schema.json";

    /// <summary>Writes a baseline; the same baseline gives the same text.</summary>
    /// <param name="baseline">The baseline.</param>
    /// <param name="format">YAML or JSON.</param>
    /// <returns>The text, its lines ended by line feeds.</returns>
    /// <exception cref="TopologyException"><see cref="TopologyError.InvalidInput"/>: half of a surrogate pair, which no document can hold.</exception>
    public static string Write(Baseline baseline, DocumentFormat format)
    {
        Guard.NotNull(baseline, nameof(baseline));
        DocumentWriter document = format == DocumentFormat.Json ? new JsonDocumentWriter() : new YamlDocumentWriter(SchemaReference);
        var writer = new FieldWriter(document);
        document.BeginTable();
        if (format == DocumentFormat.Json)
            writer.Text(Shapes.SchemaKey, SchemaReference);
        writer.Number("formatVersion", FormatVersion.Current);
        writer.QuotedText("toolVersion", baseline.ToolVersion);
        document.Key("findings");
        document.BeginList(onOneLine: baseline.Entries.Count == 0);
        foreach (var entry in baseline.Entries)
        {
            document.BeginTable(onOneLine: true);
            writer.Text("topology", entry.Topology);
            writer.Text("rule", entry.Rule);
            writer.Text("target", entry.Target);
            writer.Date("since", entry.Since);
            writer.QuotedText("fingerprint", entry.Fingerprint);
            document.EndTable();
        }
        document.EndList();
        document.EndTable();
        return document.Finish();
    }

    /// <summary>Reads a baseline.</summary>
    /// <param name="text">YAML or JSON.</param>
    /// <param name="name">The name with which source positions begin.</param>
    /// <exception cref="TopologyException">The text is no baseline, or has problems: all of them, with their places.</exception>
    public static Baseline Read(string text, string name)
    {
        var content = (text ?? "").TrimStart('\uFEFF');
        DocumentDecoder.RefuseControlCharacters(content, name);
        var problems = new DocumentProblems(name);
        var context = new BindingContext(problems);
        var fields = new Fields(context, DocumentRoot.Read(content, problems), BaselineShapes.Document);
        fields.Text(Shapes.SchemaKey);
        var version = fields.Text("toolVersion");
        var entries = fields.Items("findings").Select(node => Entry(node, context)).OfType<BaselineEntry>().ToList();
        problems.ThrowIfAny();
        return new Baseline(entries, version);
    }

    private static BaselineEntry? Entry(Node node, BindingContext context)
    {
        if (context.Table(node, "findings", BaselineShapes.Finding) is not { } fields)
            return null;
        var topology = Named("topology");
        var rule = fields.Parse("rule", text => RuleCatalog.Get(text).Id);
        var target = Named("target");
        var since = fields.Date("since");
        var fingerprint = Named("fingerprint");
        return topology is null || rule is null || target is null || since is null || fingerprint is null
            ? null
            : new BaselineEntry(topology, rule, target, fingerprint, since.Value);

        string? Named(string key) => fields.Parse(key, text => Guard.Named(text, key));
    }
}
