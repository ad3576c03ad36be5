using System.Collections.Generic;

namespace PersistentChat.Diagrams;

/// <summary>A front-end pool and the chat pools that it is the next hop of.</summary>
internal sealed record DiagramSection(DiagramBox NextHop, IReadOnlyList<DiagramLane> Lanes);
