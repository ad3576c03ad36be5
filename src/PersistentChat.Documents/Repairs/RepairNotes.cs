using System.Collections.Generic;

namespace PersistentChat.Documents.Repairs;

/// <summary>What is told of the repairs of a document.</summary>
/// <param name="Done">What was done, in the order of the text.</param>
/// <param name="Open">What was not done because it could mean several things.</param>
/// <param name="Left">What is wrong with the document all the same; null when it can be read.</param>
internal sealed record RepairNotes(IReadOnlyList<Repair> Done, IReadOnlyList<Repair> Open, TopologyException? Left);
