using System.Xml.Linq;

namespace PersistentChat.Documents.Reports;

/// <summary>A column of a table.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Style">The class that says how it is set, such as <c>number</c>; null for plain text.</param>
internal sealed record HtmlColumn(string Heading, string? Style = null)
{
    public const string Number = "number";
    public const string Short = "short";
    public const string Long = "long";

    public XAttribute? Class => Style is null ? null : new XAttribute("class", Style);
}
