using PersistentChat.Internal;

namespace PersistentChat.Inspection;

/// <summary>A file that a run could not read: a topology, a policy or a baseline.</summary>
public sealed class UnreadableFile
{
    /// <summary>States why.</summary>
    /// <param name="file">The full path; what is no path as the user gave it.</param>
    /// <param name="error">What was wrong with it.</param>
    public UnreadableFile(string file, TopologyException error)
    {
        File = Guard.NotNull(file, nameof(file));
        Error = Guard.NotNull(error, nameof(error));
    }

    /// <summary>The full path; what is no path as the user gave it.</summary>
    public string File { get; }

    /// <summary>What was wrong with it; <see cref="TopologyException.Problems"/> holds everything.</summary>
    public TopologyException Error { get; }

    /// <summary>That it could not be read, in the current UI culture.</summary>
    public override string ToString() => Texts.FormatLabel("Report_Unreadable", File);
}
