using System.Collections.Generic;
using System.Text;
using PersistentChat.Changes;

namespace PersistentChat.Cli.Output;

/// <summary>Changes as text for a person: what follows stands once below neighbours that it follows from.</summary>
internal static class ChangeLines
{
    public static string Write(IReadOnlyList<TopologyChange> changes)
    {
        var text = new StringBuilder();
        for (var i = 0; i < changes.Count; i++)
        {
            text.AppendLine(changes[i].ToString());
            if (i + 1 < changes.Count && changes[i + 1].Consequence == changes[i].Consequence)
                continue;
            if (changes[i].Consequence is { } consequence)
                text.Append("    ").AppendLine(consequence).Append("    [").Append(changes[i].Source).AppendLine("]");
            text.AppendLine();
        }
        return text.AppendLine(ChangeLabels.Summary(changes)).ToString();
    }
}
