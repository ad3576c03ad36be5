using System;
using System.IO;
using System.Text;

namespace PersistentChat.Documents.Lync.Xml;

/// <summary>
/// Decodes a stream to its last byte. A <see cref="StreamReader"/> of .NET Framework drops bytes at the end that make no whole character, and
/// one of .NET refuses them.
/// </summary>
internal sealed class DecodedReader(Stream stream, Encoding encoding) : TextReader
{
    private const int Block = 4096;
    private const char ByteOrderMark = '\uFEFF';

    private readonly byte[] _bytes = new byte[Block];
    private readonly char[] _characters = new char[encoding.GetMaxCharCount(Block)];
    private readonly Decoder _decoder = encoding.GetDecoder();
    private bool _isBegun;
    private bool _isEnded;
    private int _next;
    private int _end;

    public override int Peek() => Fill() ? _characters[_next] : -1;

    public override int Read() => Fill() ? _characters[_next++] : -1;

    public override int Read(char[] buffer, int index, int count)
    {
        if (!Fill())
            return 0;
        var taken = Math.Min(count, _end - _next);
        Array.Copy(_characters, _next, buffer, index, taken);
        _next += taken;
        return taken;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            stream.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>Whether a character is there.</summary>
    /// <exception cref="DecoderFallbackException">The bytes are no text.</exception>
    private bool Fill()
    {
        while (_next == _end && !_isEnded)
        {
            var count = stream.Read(_bytes, 0, Block);
            _isEnded = count == 0;
            _end = _decoder.GetChars(_bytes, 0, count, _characters, 0, flush: _isEnded);
            _next = !_isBegun && _end > 0 && _characters[0] == ByteOrderMark ? 1 : 0;
            _isBegun |= _end > 0;
        }
        return _next < _end;
    }
}
