using System.Collections.Generic;

namespace PersistentChat.Diagrams;

/// <summary>A store of a chat pool and its secondary of disaster recovery, one below the other.</summary>
internal sealed record StoreColumn(DiagramStore Primary, DiagramStore? Backup)
{
    public IEnumerable<DiagramStore> Stores => Backup is null ? [Primary] : [Primary, Backup];
}
