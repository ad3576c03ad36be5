using System.Collections.Generic;
using PersistentChat.Internal;

namespace PersistentChat.Documents.Reports;

/// <summary>An SQL store with its copies, one on each line.</summary>
internal static class StoreText
{
    public static object Of(SqlStore? store) => store is null ? Html.Muted(Texts.Report("None")) : Lines(store);

    private static IEnumerable<object> Lines(SqlStore store)
    {
        yield return Html.Classed("span", "line", Html.Value(store.Instance));
        if (store.Mirror is { } mirror)
            yield return Html.Classed("span", "line", Texts.Report("Store_Mirror"), " ", Html.Value(mirror));
        if (store.Witness is { } witness)
            yield return Html.Classed("span", "line", Texts.Report("Store_Witness"), " ", Html.Value(witness));
    }
}
