namespace PersistentChat.HelpBuilder;

/// <summary>What a parameter is in a parameter set.</summary>
/// <param name="Set">The set; null is every set.</param>
/// <param name="IsRequired">Whether it cannot be left out.</param>
/// <param name="Position">Its position, from 0; null when it is named.</param>
/// <param name="IsByValue">Whether objects of the pipeline are bound to it.</param>
/// <param name="IsByPropertyName">Whether properties of objects of the pipeline are bound to it.</param>
internal sealed record ParameterUse(string? Set, bool IsRequired, int? Position, bool IsByValue, bool IsByPropertyName);
