using System.Globalization;

namespace PersistentChat.Documents.Editing;

/// <summary>Names of entries in a document: the keys on the way to them, and the numbers of items.</summary>
internal static class SourcePath
{
    /// <summary>The path of the document itself.</summary>
    public const string Document = "";

    private const char Separator = '\0';

    public static string Entry(string path, string key) => path.Length == 0 ? key : path + Separator + key;

    public static string Item(string path, int index) => Entry(path, "#" + index.ToString(CultureInfo.InvariantCulture));

    /// <summary>The path of what stands behind the last entry of a table or list, where no entry is.</summary>
    public static string End(string path) => Entry(path, "#");

    /// <summary>The path of the entry that holds another; the document's for the outermost.</summary>
    public static string Outer(string path) => path.LastIndexOf(Separator) is var end && end < 0 ? Document : path.Substring(0, end);
}
