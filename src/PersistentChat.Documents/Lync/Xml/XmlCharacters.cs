using System;
using System.IO;

namespace PersistentChat.Documents.Lync.Xml;

/// <summary>
/// Hands characters on to the XML reader, and stops where markup is overdue: the reader would keep all of an attribute in memory,
/// several times over. Within an attribute no <c>&lt;</c> can stand.
/// </summary>
internal sealed class XmlCharacters(TextReader source) : TextReader
{
    private const int LongestRun = 256 * 1024;
    private const string Doctype = "<!D";

    private int _run;
    private int _matched;

    /// <summary>Whether reading stopped because no markup came.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>Whether a document type declaration passed, or what looks like one.</summary>
    public bool HasDoctype { get; private set; }

    public override int Read(char[] buffer, int index, int count)
    {
        var read = source.Read(buffer, index, count);
        for (var (i, end) = (index, index + read); i < end; i++)
        {
            if (_matched == 0)
            {
                // Nothing matters of what stands before the next markup but its length.
                var markup = Array.IndexOf(buffer, Doctype[0], i, end - i);
                var next = markup < 0 ? end : markup;
                Lengthen(next - i);
                i = next;
            }
            if (i < end)
                Watch(buffer[i]);
        }
        return read;
    }

    public override int Read()
    {
        var read = source.Read();
        if (read >= 0)
            Watch((char)read);
        return read;
    }

    public override int Peek() => source.Peek();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            source.Dispose();
        base.Dispose(disposing);
    }

    /// <exception cref="InvalidDataException">No markup for too long.</exception>
    private void Watch(char c)
    {
        _matched = c == Doctype[_matched] ? _matched + 1 : c == Doctype[0] ? 1 : 0;
        if (_matched == Doctype.Length)
        {
            HasDoctype = true;
            _matched = 0;
        }
        if (c == Doctype[0])
            _run = 0;
        else
            Lengthen(1);
    }

    /// <exception cref="InvalidDataException">No markup for too long.</exception>
    private void Lengthen(int characters)
    {
        _run += characters;
        if (_run <= LongestRun)
            return;
        IsStopped = true;
        throw new InvalidDataException();
    }
}
