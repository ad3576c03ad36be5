using System.Collections.Generic;

namespace PersistentChat.Rules.Stated;

/// <summary>The facts that rules of one policy ask for in one topology.</summary>
internal sealed class FactColumns
{
    private readonly Dictionary<FactPath, FactColumn> _columns = [];
    private readonly Dictionary<SubjectKind, IReadOnlyList<object>> _objects = [];
    private TopologyIndex? _index;

    /// <summary>The objects of a kind, always in the same order.</summary>
    public IReadOnlyList<object> Objects(SubjectKind kind, TopologyIndex index)
    {
        if (!ReferenceEquals(_index, index))
        {
            _columns.Clear();
            _objects.Clear();
            _index = index;
        }
        if (!_objects.TryGetValue(kind, out var objects))
            _objects.Add(kind, objects = kind.Of(index));
        return objects;
    }

    /// <summary>A fact of these objects.</summary>
    public FactColumn Of(FactPath path, int objects)
    {
        if (!_columns.TryGetValue(path, out var column))
            _columns.Add(path, column = new FactColumn(path, objects));
        return column;
    }
}
