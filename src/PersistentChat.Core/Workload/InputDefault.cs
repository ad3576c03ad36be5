namespace PersistentChat.Workload;

/// <summary>What the documents say an input is.</summary>
/// <param name="Name">The input's name, the same as that of the parameter.</param>
/// <param name="Values">The figures of the classes; all the same where the input has none.</param>
/// <param name="Source">The documents.</param>
/// <param name="Fact">The contradiction that concerns it, if there is one.</param>
internal sealed record InputDefault(string Name, ClassValues Values, string Source, string? Fact = null);
