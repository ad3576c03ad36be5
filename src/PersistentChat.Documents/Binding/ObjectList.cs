using System;
using System.Collections.Generic;
using PersistentChat.Documents.Nodes;

namespace PersistentChat.Documents.Binding;

/// <summary>Makes a list of objects whose names must differ, item by item. An object that cannot be made is told of its name all the same.</summary>
/// <param name="context">What the binders share.</param>
/// <param name="key">The key under which the list stands.</param>
/// <param name="shape">The table of an item.</param>
/// <param name="nameKey">The key of an item's name.</param>
/// <param name="parseName">Makes the name of its text.</param>
/// <param name="bind">Makes the object of its table and its name.</param>
/// <param name="comparer">Which names are equal.</param>
internal sealed class ObjectList<T, TName>(
    BindingContext context,
    string key,
    Shape shape,
    string nameKey,
    Func<string, TName> parseName,
    Func<Fields, TName?, T?> bind,
    IEqualityComparer<TName>? comparer = null)
    where T : class
    where TName : class
{
    private readonly HashSet<TName> _seen = new(comparer ?? EqualityComparer<TName>.Default);
    private readonly List<T> _objects = [];

    public string Key => key;

    public IReadOnlyList<T> Objects => _objects;

    public void Add(Node node)
    {
        if (context.Table(node, key, shape) is not { } table)
            return;
        var name = table.Parse(nameKey, parseName);
        var isNew = name is null || context.IsNew(_seen, name, table.PlaceOf(nameKey));
        if (bind(table, name) is { } item && isNew)
            _objects.Add(item);
    }
}
