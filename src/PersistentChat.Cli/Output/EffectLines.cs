using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using PersistentChat.Effects;

namespace PersistentChat.Cli.Output;

/// <summary>Effects of a change as text for a person, area by area.</summary>
internal static class EffectLines
{
    public static string Write(IReadOnlyList<TopologyEffect> effects)
    {
        var text = new StringBuilder();
        foreach (var area in effects.GroupBy(effect => effect.Area))
        {
            text.AppendLine(EffectLabels.Name(area.Key));
            foreach (var effect in area)
            {
                text.Append("  ").AppendLine(EffectLabels.Line(effect));
                foreach (var line in EffectLabels.Details(effect)?.Split(Environment.NewLine) ?? [])
                    text.Append("      ").AppendLine(line);
            }
            text.AppendLine();
        }
        return text.AppendLine(EffectLabels.Summary(effects)).ToString();
    }
}
