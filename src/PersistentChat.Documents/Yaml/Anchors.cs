using System.Collections.Generic;
using PersistentChat.Keys.Reading;

namespace PersistentChat.Documents.Yaml;

/// <summary>The nodes that aliases can name. A node is shared, not copied, so that aliases cost no memory.</summary>
internal sealed class Anchors
{
    private readonly Dictionary<string, Node?> _nodes = [];

    /// <summary>The node begins; until it is complete an alias of this name stands inside it.</summary>
    public void Open(string name) => _nodes[name] = null;

    public void Complete(string name, Node node) => _nodes[name] = node;

    public bool IsOpen(string name) => _nodes.TryGetValue(name, out var node) && node is null;

    public Node? Find(string name) => _nodes.TryGetValue(name, out var node) ? node : null;
}
