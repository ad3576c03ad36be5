using System.Collections.Generic;
using System.Linq;
using System.Text;
using PersistentChat.Effects;
using PersistentChat.Internal;

namespace PersistentChat.Documents.Markdown;

/// <summary>Writes the effects of a change as a Markdown table, for pull requests and change tickets.</summary>
internal static class EffectTable
{
    private static readonly string[] _columns = ["Area", "Action", "Target", "Property", "Before", "After", "Computers", "Note", "Source"];

    /// <summary>A sentence with the numbers, and a row for each effect if there are any, in the UI culture of the moment.</summary>
    /// <param name="effects">The effects.</param>
    /// <param name="note">What one of the topologies could not state; left out, nothing.</param>
    /// <returns>Markdown with line feeds.</returns>
    public static string Write(IReadOnlyList<TopologyEffect> effects, string? note = null)
    {
        var text = new StringBuilder(MarkdownText.Escape(EffectLabels.Summary(effects))).Append('\n');
        if (effects.Count > 0)
        {
            text.Append('\n').Append(MarkdownText.Row(_columns.Select(column => Texts.Change("Heading_" + column))));
            text.Append(MarkdownText.Row(_columns.Select(_ => "---")));
            foreach (var effect in effects)
                text.Append(MarkdownText.Row(Cells(effect).Select(cell => MarkdownText.Escape(cell ?? ""))));
        }
        return note is null ? text.ToString() : text.Append('\n').Append(MarkdownText.Escape(note)).Append('\n').ToString();
    }

    private static IEnumerable<string?> Cells(TopologyEffect effect) =>
    [
        EffectLabels.Name(effect.Area), EffectLabels.Symbol(effect.Action) + " " + EffectLabels.Name(effect.Action), effect.Target, EffectLabels.Property(effect),
        EffectLabels.Value(effect, effect.Before), EffectLabels.Value(effect, effect.After), string.Join(", ", effect.Computers),
        EffectLabels.Details(effect), effect.Source,
    ];
}
