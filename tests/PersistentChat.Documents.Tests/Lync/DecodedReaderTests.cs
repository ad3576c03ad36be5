using System.Text;
using PersistentChat.Documents.Lync.Xml;

namespace PersistentChat.Documents.Tests.Lync;

public class DecodedReaderTests
{
    private const string Text = "\uFEFFa, ü, € and 😀";

    public static TheoryData<string> Encodings => ["utf-8", "utf-16", "utf-16BE"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Characters_that_come_in_pieces_are_put_together_and_the_mark_is_left_out(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        using var reader = new DecodedReader(new OneByteStream(encoding.GetBytes(Text)), encoding);
        Assert.Equal('a', reader.Peek());
        Assert.Equal('a', reader.Read());
        Assert.Equal(Text[2..], reader.ReadToEnd());
        Assert.Equal((-1, -1), (reader.Peek(), reader.Read()));
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Characters_beyond_one_block_are_read(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var text = string.Concat(Enumerable.Repeat("a€😀", 5000)) + "\uFEFF.";
        using var reader = new DecodedReader(new MemoryStream(encoding.GetBytes(text)), encoding);
        Assert.Equal(text, reader.ReadToEnd());
    }

    [Fact]
    public void A_character_that_the_end_cuts_off_is_refused()
    {
        var encoding = new UTF8Encoding(false, throwOnInvalidBytes: true);
        using var reader = new DecodedReader(new MemoryStream([.. "ab"u8, 0xE2, 0x82]), encoding);
        Assert.Throws<DecoderFallbackException>(reader.ReadToEnd);
    }

    /// <summary>Gives one byte at a time, as an unpacking stream may.</summary>
    private sealed class OneByteStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 1));
    }
}
