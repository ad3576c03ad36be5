using PersistentChat.Internal;

namespace PersistentChat.Inspection;

/// <summary>A file that a run could not read: a topology, a policy or a baseline.</summary>
public sealed class UnreadableFile
{
    /// <summary>States why.</summary>
    /// <param name="file">The path, as the user gave it.</param>
    /// <param name="error">What was wrong with it.</param>
    public UnreadableFile(string file, TopologyException error)
    {
        File = Guard.NotNull(file, nameof(file));
        Error = Guard.NotNull(error, nameof(error));
    }

    /// <summary>The path, as the user gave it.</summary>
    public string File { get; }

    /// <summary>What was wrong with it; <see cref="TopologyException.Problems"/> holds everything.</summary>
    public TopologyException Error { get; }

    /// <summary>The path.</summary>
    public override string ToString() => File;
}
