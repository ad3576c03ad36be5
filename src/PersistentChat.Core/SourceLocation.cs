using System;

namespace PersistentChat;

/// <summary>A location in a document: file, line and column, both counted from 1.</summary>
public sealed record SourceLocation
{
    /// <summary>Creates a location.</summary>
    /// <param name="file">The file's path, or the name under which a stream was read.</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="column">The column in characters, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">Line or column is below 1.</exception>
    public SourceLocation(string file, int line, int column)
    {
        if (line < 1)
            throw new ArgumentOutOfRangeException(nameof(line));
        if (column < 1)
            throw new ArgumentOutOfRangeException(nameof(column));
        File = file;
        Line = line;
        Column = column;
    }

    /// <summary>The file's path, or the name under which a stream was read.</summary>
    public string File { get; }

    /// <summary>The line, from 1.</summary>
    public int Line { get; }

    /// <summary>The column in characters, from 1.</summary>
    public int Column { get; }

    /// <summary>The location with the file's path as it is written from a directory, when the file is beneath it.</summary>
    /// <param name="directory">The full path of the directory.</param>
    public SourceLocation RelativeTo(string? directory)
    {
        var length = directory?.TrimEnd('/', '\\').Length ?? 0;
        var isBeneath = length > 0 && File.Length > length + 1 && File[length] is '/' or '\\'
            && File.StartsWith(directory!.Substring(0, length), StringComparison.Ordinal);
        return isBeneath ? new SourceLocation(File.Substring(length + 1), Line, Column) : this;
    }

    /// <summary>The form editors open: <c>contoso.yaml:41:7</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{File}:{Line}:{Column}");
}
