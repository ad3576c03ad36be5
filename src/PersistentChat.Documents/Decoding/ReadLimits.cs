using System;

namespace PersistentChat.Documents.Decoding;

/// <summary>What a document may take at most, so that a hostile or mistaken file costs neither memory nor time.</summary>
public sealed class ReadLimits
{
    /// <summary>Nodes of a document. 64 MiB may hold tens of millions of tiny ones; a topology of 10,000 pools has a million and a half.</summary>
    internal const int MostNodes = 2_000_000;

    private const long DefaultBytes = 64L * 1024 * 1024;

    /// <summary>States the limits.</summary>
    /// <param name="maximumBytes">Size in bytes, 1 to 2,147,483,647; 64 MiB unless stated.</param>
    /// <param name="maximumDepth">Levels of nesting, 1 to 1000; 64 unless stated.</param>
    /// <param name="maximumAliasNodes">Nodes that all aliases of a document may unfold to, 0 or more; 100,000 unless stated.</param>
    /// <exception cref="ArgumentOutOfRangeException">A limit is outside its range.</exception>
    public ReadLimits(long maximumBytes = DefaultBytes, int maximumDepth = 64, int maximumAliasNodes = 100_000)
    {
        if (maximumBytes is < 1 or > int.MaxValue)
            throw new ArgumentOutOfRangeException(nameof(maximumBytes));
        if (maximumDepth is < 1 or > 1000)
            throw new ArgumentOutOfRangeException(nameof(maximumDepth));
        if (maximumAliasNodes < 0)
            throw new ArgumentOutOfRangeException(nameof(maximumAliasNodes));
        MaximumBytes = maximumBytes;
        MaximumDepth = maximumDepth;
        MaximumAliasNodes = maximumAliasNodes;
    }

    /// <summary>64 MiB, 64 levels, 100,000 nodes.</summary>
    public static ReadLimits Default { get; } = new();

    /// <summary>Size in bytes.</summary>
    public long MaximumBytes { get; }

    /// <summary>Levels of nesting.</summary>
    public int MaximumDepth { get; }

    /// <summary>Nodes that all aliases of a document may unfold to.</summary>
    public int MaximumAliasNodes { get; }
}
