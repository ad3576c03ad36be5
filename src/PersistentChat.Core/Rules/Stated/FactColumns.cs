using System.Collections.Generic;

namespace PersistentChat.Rules.Stated;

/// <summary>The facts that rules of one policy ask for in one topology, by the kind of objects that they are asked of.</summary>
internal sealed class FactColumns
{
    private readonly Dictionary<SubjectKind, SubjectColumns> _kinds = [];
    private TopologyIndex? _index;

    /// <summary>The facts of the objects of a kind.</summary>
    public SubjectColumns Of(SubjectKind kind, TopologyIndex index)
    {
        if (!ReferenceEquals(_index, index))
        {
            _kinds.Clear();
            _index = index;
        }
        if (!_kinds.TryGetValue(kind, out var columns))
            _kinds.Add(kind, columns = new SubjectColumns(kind.Of(index)));
        return columns;
    }
}

/// <summary>The facts that rules ask for of objects of one kind.</summary>
/// <param name="objects">The objects.</param>
internal sealed class SubjectColumns(IReadOnlyList<object> objects)
{
    private readonly Dictionary<FactPath, FactColumn> _columns = [];

    /// <summary>The objects, always in the same order.</summary>
    public IReadOnlyList<object> Objects => objects;

    /// <summary>A fact of these objects.</summary>
    public FactColumn Of(FactPath path)
    {
        if (!_columns.TryGetValue(path, out var column))
            _columns.Add(path, column = new FactColumn(path, objects.Count));
        return column;
    }
}
