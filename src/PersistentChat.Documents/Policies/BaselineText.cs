using System.Linq;
using PersistentChat.Documents.Binding;
using PersistentChat.Documents.Nodes;
using PersistentChat.Documents.Writing;
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
        return DocumentFrame.Write(format, SchemaReference, (document, writer) =>
        {
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
        });
    }

    /// <summary>Reads a baseline.</summary>
    /// <param name="text">YAML or JSON.</param>
    /// <param name="name">The name with which source positions begin.</param>
    /// <exception cref="TopologyException">The text is no baseline, or has problems: all of them, with their places.</exception>
    public static Baseline Read(string text, string name) => DocumentRoot.Read(
        text, name, BaselineShapes.Document,
        (context, fields) =>
        {
            var version = fields.Text("toolVersion");
            return new Baseline([.. fields.Items("findings").Select(node => Entry(node, context)).OfType<BaselineEntry>()], version);
        });

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
