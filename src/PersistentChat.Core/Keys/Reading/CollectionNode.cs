namespace PersistentChat.Keys.Reading;

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
