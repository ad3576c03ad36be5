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
