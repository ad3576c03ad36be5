namespace PersistentChat.Documents.Decoding;

/// <summary>The form of UTF-8 (RFC 3629).</summary>
internal static class Utf8
{
    /// <summary>The index of the first byte of the first sequence that is not well-formed; null when all are.</summary>
    public static int? FirstInvalid(byte[] bytes, int start)
    {
        for (var i = start; i < bytes.Length;)
        {
            var length = SequenceLength(bytes, i);
            if (length == 0)
                return i;
            i += length;
        }
        return null;
    }

    private static int SequenceLength(byte[] bytes, int index)
    {
        var first = bytes[index];
        var second = index + 1 < bytes.Length ? bytes[index + 1] : 0;
        var length = first switch
        {
            < 0x80 => 1,
            >= 0xC2 and <= 0xDF => 2,
            0xE0 => second >= 0xA0 ? 3 : 0,
            0xED => second <= 0x9F ? 3 : 0,
            >= 0xE1 and <= 0xEF => 3,
            0xF0 => second >= 0x90 ? 4 : 0,
            >= 0xF1 and <= 0xF3 => 4,
            0xF4 => second <= 0x8F ? 4 : 0,
            _ => 0,
        };
        for (var i = 1; i < length; i++)
            if (index + i >= bytes.Length || (bytes[index + i] & 0xC0) != 0x80)
                return 0;
        return length;
    }
}
