using PersistentChat.Documents;
using PersistentChat.Inspection;

namespace PersistentChat.Cli.Output;

/// <summary>A file and what was found in it.</summary>
internal sealed record Check(TopologyDocument Document, InspectionReport Report);
