using System.Globalization;
using System.Xml.Linq;

namespace PersistentChat.Documents.Reports;

/// <summary>Names and numbers of drawings.</summary>
internal static class SvgElement
{
    private static readonly XNamespace _namespace = "http://www.w3.org/2000/svg";

    public static XName Name(string name) => _namespace + name;

    /// <summary>A part of the whole width.</summary>
    public static string Percent(double part) => (100 * part).ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
