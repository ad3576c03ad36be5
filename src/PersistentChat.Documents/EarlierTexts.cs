using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Documents;

/// <summary>What a file said before it was saved, byte by byte: a change that is taken back gives that again, comments that went with it included.</summary>
internal sealed class EarlierTexts
{
    // Of what was saved last; a session may save a large file many times.
    private const int MostBytes = 64 * 1024 * 1024;

    public static readonly EarlierTexts None = new([]);

    private readonly IReadOnlyList<Earlier> _texts;

    private EarlierTexts(IReadOnlyList<Earlier> texts) => _texts = texts;

    /// <summary>The same with what a file says now, the latest first.</summary>
    public EarlierTexts With(Topology topology, byte[] bytes)
    {
        var size = 0L;
        return new([.. _texts
            .Where(text => !text.Topology.Equals(topology))
            .Prepend(new Earlier(topology, bytes))
            .TakeWhile(text => (size += text.Bytes.Length) <= MostBytes)]);
    }

    /// <summary>What the file was when it said a topology; null when that is not known.</summary>
    public byte[]? Find(Topology topology) => _texts.FirstOrDefault(text => text.Topology.Equals(topology))?.Bytes;

    /// <param name="Topology">What a file said.</param>
    /// <param name="Bytes">The file.</param>
    private sealed record Earlier(Topology Topology, byte[] Bytes);
}
