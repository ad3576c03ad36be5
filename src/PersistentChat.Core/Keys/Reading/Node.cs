using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Keys.Reading;

/// <summary>A node of a document, whichever format it was written in.</summary>
internal abstract class Node(Location location)
{
    public Location Location { get; } = location;

    /// <summary>The nodes from here down, this one included and aliases unfolded.</summary>
    public virtual long Size => 1;

    /// <summary>The levels of lists and tables from here down.</summary>
    public virtual int Height => 0;

    /// <summary>The resource key of the word for what this is.</summary>
    public abstract string TypeWord { get; }

    /// <summary>Whether a key with this value counts as left out.</summary>
    public virtual bool IsNothing => false;
}

/// <summary>A node that holds others.</summary>
internal abstract class CollectionNode(Location location) : Node(location)
{
    private long _size = 1;
    private int _height = 1;

    public override long Size => _size;

    public override int Height => _height;

    protected void Count(Node child)
    {
        _size += child.Size;
        if (child.Height >= _height)
            _height = child.Height + 1;
    }
}

/// <summary>A list.</summary>
internal sealed class SequenceNode(Location location) : CollectionNode(location)
{
    private readonly List<Node> _items = [];

    public IReadOnlyList<Node> Items => _items;

    public override string TypeWord => TypeWords.List;

    public void Add(Node item)
    {
        _items.Add(item);
        Count(item);
    }
}

/// <summary>A single value.</summary>
internal sealed class ScalarNode(Location location, string text, bool isQuoted) : Node(location)
{
    public string Text { get; } = text;

    /// <summary>Whether it was written as a text; otherwise it may be a number, a truth value or nothing.</summary>
    public bool IsQuoted { get; } = isQuoted;

    public bool IsNull => !IsQuoted && Text is "" or "~" or "null" or "Null" or "NULL";

    public bool? Boolean =>
        IsQuoted ? null
        : Is("true") ? true
        : Is("false") ? false
        : null;

    public bool IsWholeNumber =>
        !IsQuoted && Text.TrimStart('+', '-') is { Length: > 0 } digits && Text.Length - digits.Length <= 1
        && digits.All(c => c is >= '0' and <= '9');

    public override string TypeWord =>
        IsNull ? TypeWords.Nothing
        : Boolean is not null ? TypeWords.Boolean
        : IsWholeNumber ? TypeWords.WholeNumber
        : TypeWords.Text;

    public override bool IsNothing => IsNull || Text.Length == 0;

    private bool Is(string word) => string.Equals(Text, word, System.StringComparison.OrdinalIgnoreCase);
}
