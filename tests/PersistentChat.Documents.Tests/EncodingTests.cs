using System.Text;

namespace PersistentChat.Documents.Tests;

public class EncodingTests
{
    private const string Text = "formatVersion: 1\nname: Zürich 😀\n";

    public static TheoryData<string, byte[]> Accepted => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Text) },
        { "UTF-8 with mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)] },
        { "UTF-16 little-endian with mark", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)] },
        { "UTF-16 big-endian with mark", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Text)] },
        { "Windows line ends", Encoding.UTF8.GetBytes(Text.Replace("\n", "\r\n")) },
    };

    [Theory]
    [MemberData(nameof(Accepted))]
    public void Unicode_is_read_however_it_is_encoded(string encoding, byte[] bytes)
    {
        _ = encoding;
        Assert.Equal("Zürich 😀", Read(bytes).Topology.Name);
    }

    [Fact]
    public void A_replacement_character_that_somebody_wrote_is_text() =>
        Assert.Equal("a\uFFFDb", Read(Encoding.UTF8.GetBytes("formatVersion: 1\nname: a\uFFFDb")).Topology.Name);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void UTF_16_without_a_byte_order_mark_is_refused(bool bigEndian)
    {
        var thrown = Refuses(TopologyError.DocumentWithoutByteOrderMark, new UnicodeEncoding(bigEndian, false).GetBytes(Text));
        Assert.Equal(new SourceLocation("stream", 1, 1), thrown.Position);
    }

    [Theory]
    [InlineData("formatVersion: 1\nname: a\0b", 2, 8, "0x00")]
    [InlineData("formatVersion: 1\r\n# ü\r\nname: \"é\u0007\"", 3, 9, "0x07")]
    [InlineData("\u001b[0m", 1, 1, "0x1B")]
    public void A_control_character_is_refused_with_its_place(string text, int line, int column, string code)
    {
        var thrown = Refuses(TopologyError.DocumentNotText, Encoding.UTF8.GetBytes(text));
        Assert.Equal((line, column), (thrown.Position!.Line, thrown.Position.Column));
        Assert.Contains(code, thrown.Message);
        Assert.Equal(TopologyError.DocumentNotText, Assert.Throws<TopologyException>(() => TopologyText.Read(text, "t")).Error);
    }

    [Fact]
    public void A_NUL_in_UTF_16_is_refused_with_its_place()
    {
        var thrown = Refuses(TopologyError.DocumentNotText, [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("a: b\nc: \0")]);
        Assert.Equal((2, 4), (thrown.Position!.Line, thrown.Position.Column));
    }

    [Fact]
    public void A_binary_file_is_refused_as_no_text()
    {
        byte[] png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44, 0x52, 0xFF, 0xD8];
        Assert.Equal(2, Refuses(TopologyError.DocumentNotText, png).Position!.Line);
    }

    [Theory]
    [InlineData(new byte[] { 0xFC })]
    [InlineData(new byte[] { 0xC0, 0x80 })]
    [InlineData(new byte[] { 0xE0, 0x80, 0x80 })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xF0, 0x80, 0x80, 0x80 })]
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 })]
    [InlineData(new byte[] { 0xF5, 0x80, 0x80, 0x80 })]
    [InlineData(new byte[] { 0xE2, 0x82 })]
    [InlineData(new byte[] { 0xE2, 0x28, 0xA1 })]
    [InlineData(new byte[] { 0x80 })]
    public void Invalid_UTF_8_is_refused_with_the_place_of_the_bad_byte(byte[] bad)
    {
        var thrown = Refuses(TopologyError.DocumentEncoding, [.. Encoding.UTF8.GetBytes("formatVersion: 1\nname: Zürich \uFFFD "), .. bad, (byte)'\n']);
        Assert.Equal((2, 16), (thrown.Position!.Line, thrown.Position.Column));
        Assert.Contains("UTF-8", thrown.Message);
    }

    [Theory]
    [InlineData(new byte[] { 0x00, 0xD8, 0x41, 0x00 })]
    [InlineData(new byte[] { 0x00, 0xDC })]
    [InlineData(new byte[] { 0x41 })]
    public void Invalid_UTF_16_is_refused_with_the_place_of_the_bad_unit(byte[] bad)
    {
        var thrown = Refuses(TopologyError.DocumentEncoding, [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("a: b\nname: "), .. bad]);
        Assert.Equal((2, 7), (thrown.Position!.Line, thrown.Position.Column));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n\t")]
    [InlineData("\uFEFF")]
    [InlineData("# nothing but\n# comments\n")]
    [InlineData("---\n")]
    [InlineData("--- # nothing\n...\n")]
    public void An_empty_document_is_refused(string text) => Refuses(TopologyError.DocumentEmpty, Encoding.UTF8.GetBytes(text));

    [Theory]
    [InlineData("just a sentence")]
    [InlineData("- a\n- list")]
    [InlineData("[]")]
    [InlineData("12")]
    [InlineData("~")]
    [InlineData("\"\"")]
    public void What_is_no_table_at_the_top_is_no_topology(string text) =>
        Refuses(TopologyError.DocumentKindUnknown, Encoding.UTF8.GetBytes(text));

    private static TopologyDocument Read(byte[] bytes) => TopologyFile.Read(new MemoryStream(bytes), "stream");

    private static TopologyException Refuses(TopologyError error, byte[] bytes)
    {
        var thrown = Assert.Throws<TopologyException>(() => Read(bytes));
        Assert.Equal(error, thrown.Error);
        Assert.Contains("stream", thrown.Message);
        return thrown;
    }
}
