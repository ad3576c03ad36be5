using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Diagrams;

/// <summary>A chat pool and what it keeps its data in.</summary>
internal sealed record DiagramLane(DiagramBox Pool, StoreColumn Content, StoreColumn? Compliance, DiagramBox Files)
{
    /// <summary>The stores, column by column.</summary>
    public IEnumerable<StoreColumn> Columns => Compliance is null ? [Content] : [Content, Compliance];

    /// <summary>The frames of the lane.</summary>
    public IEnumerable<DiagramBox> Frames => [Pool, .. Columns.SelectMany(column => column.Stores).Select(store => store.Frame), Files];
}
