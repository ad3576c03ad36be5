using System.Text;

namespace PersistentChat.Documents.Writing;

/// <summary>Makes bytes of a document's text: UTF-8 without a byte order mark.</summary>
internal static class DocumentEncoder
{
    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static byte[] Encode(string text) => _utf8.GetBytes(text);
}
