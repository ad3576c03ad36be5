using System;
using System.Linq;
using PersistentChat.Documents.Nodes;

namespace PersistentChat.Documents.Binding;

/// <summary>A list of the outermost table. Its items are bound while they are read, unless what they refer to may stand further down.</summary>
/// <param name="key">Its key.</param>
/// <param name="stage">When it is bound.</param>
/// <param name="bind">Makes an object of an item.</param>
/// <param name="problems">The document's problems.</param>
/// <param name="needed">The sections that must have been bound before.</param>
internal sealed class Section(string key, BindingStage stage, Action<Node> bind, DocumentProblems problems, params Section[] needed)
{
    private bool _taken;

    public string Key => key;

    /// <summary>What takes the items while they are read; null when they are to be kept.</summary>
    public Action<Node>? Take()
    {
        _taken = needed.All(section => section._taken);
        return _taken ? Bind : null;
    }

    /// <summary>Binds the items that were kept; of a list that was taken there are none.</summary>
    public void BindKept(Fields root)
    {
        problems.Stage = stage;
        foreach (var item in root.Items(key))
            bind(item);
    }

    private void Bind(Node item)
    {
        problems.Stage = stage;
        bind(item);
        problems.Stage = BindingStage.Reading;
    }
}
