using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Documents.Diagrams.Layout;

/// <summary>Puts things into rows, in their order.</summary>
internal static class InRows
{
    public static IEnumerable<T[]> Of<T>(IEnumerable<T> things, int columns) => things
        .Select((thing, index) => (thing, row: index / columns))
        .GroupBy(item => item.row, item => item.thing)
        .Select(row => row.ToArray());
}
