using PersistentChat.Renaming;

namespace PersistentChat.Cmdlets;

/// <summary>What one cmdlet did to the current topology.</summary>
/// <param name="Before">What was current; null when nothing was.</param>
/// <param name="After">What is current since.</param>
/// <param name="Description">What was done, and to what.</param>
/// <param name="IsStart">Whether it is another topology since, and not a changed one.</param>
/// <param name="Renaming">What was renamed; null for any other change.</param>
internal sealed record TopologyStep(TopologyState? Before, TopologyState After, string Description, bool IsStart = false, NameChange? Renaming = null);
