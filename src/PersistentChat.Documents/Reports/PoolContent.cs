using System.Collections.Generic;
using System.Xml.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Documents.Reports;

/// <summary>What is stated of the content of a chat pool; most topologies state nothing.</summary>
internal static class PoolContent
{
    /// <summary>Tables of the categories and the add-ins.</summary>
    /// <param name="pool">The pool.</param>
    /// <param name="id">What the ids of the tables begin with.</param>
    public static IEnumerable<XElement> Tables(ChatPool pool, string id)
    {
        if (pool.Categories.Count > 0)
        {
            var categories = new HtmlTable(
                id + "-categories", Html.Format(Texts.Report("Table_Categories"), Html.Value(pool.Fqdn)),
                new HtmlColumn(Texts.Report("Column_Category")), new HtmlColumn(Texts.Report("Column_Description")), new HtmlColumn(Texts.Report("Column_Rooms")));
            foreach (var category in pool.Categories)
                categories.Add(Html.Value(category.Name), Html.ValueOr(category.Description, "Undeclared"), Html.Values(category.Rooms));
            yield return categories.ToElement();
        }
        if (pool.AddIns.Count > 0)
        {
            var addIns = new HtmlTable(
                id + "-add-ins", Html.Format(Texts.Report("Table_AddIns"), Html.Value(pool.Fqdn)),
                new HtmlColumn(Texts.Report("Column_AddIn")), new HtmlColumn(Texts.Report("Column_Address")));
            foreach (var addIn in pool.AddIns)
                addIns.Add(Html.Value(addIn.Name), Html.Value(addIn.Url));
            yield return addIns.ToElement();
        }
    }
}
