using System.Collections.Generic;
using System.Globalization;
using PersistentChat.Diagrams;

namespace PersistentChat.Documents.Diagrams.Text;

/// <summary>Names boxes in the order in which they are asked for: b1, b2 and so on.</summary>
internal sealed class BoxIds
{
    private readonly Dictionary<DiagramBox, string> _ids = [];

    public string this[DiagramBox box]
    {
        get
        {
            if (!_ids.TryGetValue(box, out var id))
                _ids.Add(box, id = "b" + (_ids.Count + 1).ToString(CultureInfo.InvariantCulture));
            return id;
        }
    }
}
