using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Documents.Diagrams.Layout;

/// <summary>What later frameworks than netstandard2.0 have in <c>Enumerable</c>.</summary>
internal static class Chunks
{
    public static IEnumerable<T[]> Chunk<T>(this IEnumerable<T> items, int size) => items
        .Select((item, index) => (item, chunk: index / size))
        .GroupBy(placed => placed.chunk, placed => placed.item)
        .Select(chunk => chunk.ToArray());
}
