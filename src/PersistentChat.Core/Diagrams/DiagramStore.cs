namespace PersistentChat.Diagrams;

/// <summary>A store: the frame, and in it the first copy of the database with its mirror and witness.</summary>
internal sealed record DiagramStore(DiagramBox Frame, DiagramBox Principal, DiagramBox? Mirror, DiagramBox? Witness);
