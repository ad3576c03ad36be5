using System;
using System.Linq;

namespace PersistentChat.Keys;

/// <summary>The keys of an object that a topology states under a name: its own, and after them those that all objects have.</summary>
/// <inheritdoc cref="KeyTable{T}"/>
internal abstract class ObjectKeys<T>(string name, Func<T> blank, Func<T, T> copy, Key<T>[] keys, bool frame = false)
    : KeyTable<T>(name, blank, copy, [.. keys, .. Common], frame)
    where T : TopologyObject
{
    private static Key<T>[] Common => [Optional("labels", new LabelsKind(), item => item.Labels, (item, labels) => item.Labels = labels!)];

    protected bool IsCommon(Key<T> key) => !keys.Contains(key);
}
