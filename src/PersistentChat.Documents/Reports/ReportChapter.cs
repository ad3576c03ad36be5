using System.Collections.Generic;
using System.Xml.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Documents.Reports;

/// <summary>A chapter of the report.</summary>
/// <param name="Name">Its id in English, and the key of its heading.</param>
/// <param name="Content">What follows the heading.</param>
internal sealed record ReportChapter(string Name, IReadOnlyList<object?> Content)
{
    public string Id => Name.ToLowerInvariant();

    public string Title => Texts.Report("Section_" + Name);

    public XElement ToElement() => new(
        "section",
        new XAttribute("id", Id), new XAttribute("class", "chapter"), new XAttribute("aria-labelledby", Id + "-title"),
        new XElement("h2", new XAttribute("id", Id + "-title"), Title),
        Content);

    public XElement ToLink() => new("li", new XElement("a", new XAttribute("href", "#" + Id), Title));
}
