namespace PersistentChat.Renaming;

/// <summary>What was renamed, as <see cref="TopologyRenamer.Rename"/> was asked for it.</summary>
/// <param name="Kind">What it is; null where that was plain.</param>
/// <param name="OldName">The old name.</param>
/// <param name="NewName">The new name.</param>
internal sealed record NameChange(TopologyObjectKind? Kind, string OldName, string NewName);
