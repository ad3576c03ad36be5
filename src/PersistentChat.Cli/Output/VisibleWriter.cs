using System.IO;
using System.Text;

namespace PersistentChat.Cli.Output;

/// <summary>Writes to a terminal, a pipe or a log: nothing that steers it, whatever a document or a command line holds. It leaves the other writer open.</summary>
internal sealed class VisibleWriter(TextWriter writer) : TextWriter
{
    public override Encoding Encoding => writer.Encoding;

    public override void Write(char value) => Write(value.ToString());

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    // Whole texts come here, never halves of a character.
    public override void Write(string? value) => writer.Write(value is null ? null : VisibleText.OfLines(value));

    public override void Flush() => writer.Flush();
}
