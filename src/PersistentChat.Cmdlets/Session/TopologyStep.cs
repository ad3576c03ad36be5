using System.Collections.Generic;
using PersistentChat.Renaming;

namespace PersistentChat.Cmdlets;

/// <summary>What the cmdlets of one pipeline did to the current topology.</summary>
/// <param name="Before">What was current; null when nothing was.</param>
/// <param name="After">What is current since.</param>
/// <param name="Done">What was done, one after the other.</param>
/// <param name="IsStart">Whether it is another topology since, and not a changed one.</param>
/// <param name="Renaming">What was renamed; null for any other change.</param>
internal sealed record TopologyStep(TopologyState? Before, TopologyState After, IReadOnlyList<string> Done, bool IsStart = false, NameChange? Renaming = null)
{
    /// <summary>What was done, the first of it in words.</summary>
    public string Description => Done.Count == 1 ? Done[0] : CmdletTexts.Format("Change_More", Done[0], Done.Count - 1);
}
