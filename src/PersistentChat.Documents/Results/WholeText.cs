using System.Text;

namespace PersistentChat.Documents.Results;

/// <summary>Texts that every file can hold.</summary>
internal static class WholeText
{
    /// <summary>The text with halves of surrogate pairs replaced; a name made at the prompt may have them.</summary>
    public static string Of(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
