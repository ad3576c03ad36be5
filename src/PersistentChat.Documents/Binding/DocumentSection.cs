using System;
using System.Linq;
using PersistentChat.Keys;
using PersistentChat.Keys.Reading;

namespace PersistentChat.Documents.Binding;

/// <summary>A list of the outermost table. Its items are bound while they are read, unless what they refer to may stand further down.</summary>
internal sealed class DocumentSection
{
    private readonly ItemReader _reader;
    private readonly Action<Topology> _finish;
    private readonly BindingStage _stage;
    private readonly BindingContext _context;
    private readonly DocumentSection[] _needed;
    private bool _isStreamed;

    /// <param name="key">Its key.</param>
    /// <param name="stage">When it is bound.</param>
    /// <param name="context">What is shared.</param>
    /// <param name="needed">The sections that must have been bound before.</param>
    public DocumentSection(Key<Topology> key, BindingStage stage, BindingContext context, DocumentSection[] needed)
    {
        (_reader, _finish) = key.ReadItems(context)!.Value;
        (Key, _stage, _context, _needed) = (key.Name, stage, context, needed);
    }

    public string Key { get; }

    /// <summary>What handles the items while they are read; null when they are to be kept.</summary>
    public Action<Node>? TryStream()
    {
        _isStreamed = _needed.All(section => section._isStreamed);
        return _isStreamed ? Bind : null;
    }

    /// <summary>Binds the items that were kept; of a list that was streamed there are none.</summary>
    public void BindKept(Fields root, Topology topology)
    {
        _context.Problems.Stage = _stage;
        var node = root.Find(Key);
        if (node is SequenceNode sequence)
            foreach (var item in sequence.Items)
                _reader.Add(item);
        else if (node is not null)
        {
            _context.WrongType(node, Key, TypeWords.List);
            _reader.Miss();
        }
        _finish(topology);
    }

    private void Bind(Node item)
    {
        _context.Problems.Stage = _stage;
        _reader.Add(item);
        _context.Problems.Stage = BindingStage.Reading;
    }
}
