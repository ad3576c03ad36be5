using System;
using System.IO;
using System.Text;

namespace PersistentChat.Cli.Output;

/// <summary>Writes to a terminal, a pipe or a log: nothing that steers it, whatever a document or a command line holds. It leaves the other writer open.</summary>
/// <param name="writer">The other writer.</param>
/// <param name="isLost">Whether what cannot be written is given up: of diagnostics the exit code is what is left to tell.</param>
/// <param name="after">What has to be written before this is, because both may go to one place.</param>
internal sealed class VisibleWriter(TextWriter writer, bool isLost = false, TextWriter? after = null) : TextWriter
{
    public override Encoding Encoding => writer.Encoding;

    public override void Write(char value) => Write(value.ToString());

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    // Whole texts come here, never halves of a character.
    public override void Write(string? value)
    {
        FlushBefore();
        try
        {
            writer.Write(value is null ? null : VisibleText.OfLines(value));
        }
        catch (Exception failure) when (isLost && failure is (IOException or UnauthorizedAccessException))
        {
        }
    }

    public override void Flush() => writer.Flush();

    /// <summary>Where both go to one place, an error must not stand in a line of what was written before it. What cannot be flushed is told at the end.</summary>
    private void FlushBefore()
    {
        try
        {
            after?.Flush();
        }
        catch (Exception failure) when (failure is (IOException or UnauthorizedAccessException))
        {
        }
    }
}
