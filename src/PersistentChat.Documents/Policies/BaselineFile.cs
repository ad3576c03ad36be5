using System.IO;
using PersistentChat.Documents.Files;
using PersistentChat.Documents.Writing;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Documents.Policies;

/// <summary>Baselines as files.</summary>
public static class BaselineFile
{
    /// <summary>Reads a baseline; its content shows whether it is YAML or JSON.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="TopologyException">
    /// <see cref="TopologyError.FileNotFound"/>, <see cref="TopologyError.PathIsDirectory"/>, <see cref="TopologyError.AccessDenied"/>,
    /// <see cref="TopologyError.FileFailed"/>; whatever is wrong with the baseline, all of it, with the locations.
    /// </exception>
    public static Baseline Read(string path)
    {
        var fullPath = FileErrors.FullPath(path);
        return BaselineText.Read(TextFile.Read(path, fullPath), fullPath);
    }

    /// <summary>Reads a baseline that is to be brought up to date; null when there is no file yet.</summary>
    /// <param name="path">The file; .yaml, .yml or .json.</param>
    /// <exception cref="TopologyException">
    /// As <see cref="Read"/>; <see cref="TopologyError.UnknownFileExtension"/>, <see cref="TopologyError.NotRegularFile"/>.
    /// </exception>
    public static Baseline? ReadToUpdate(string path)
    {
        FormatOfFile.Of(path);
        var fullPath = FileErrors.FullPath(path);
        // Whoever only reads may read a pipe; it could not be written again.
        if (SystemFile.IsSpecial(fullPath))
            throw new TopologyException(TopologyError.NotRegularFile, path, path);
        return File.Exists(fullPath) ? Read(path) : null;
    }

    /// <summary>Writes a baseline, all of it or nothing; a file that exists is overwritten.</summary>
    /// <param name="baseline">The baseline.</param>
    /// <param name="path">The file; .yaml and .yml mean YAML, .json means JSON.</param>
    /// <exception cref="TopologyException">
    /// <see cref="TopologyError.UnknownFileExtension"/>, <see cref="TopologyError.FolderNotFound"/>,
    /// <see cref="TopologyError.PathIsDirectory"/>, <see cref="TopologyError.AccessDenied"/>, <see cref="TopologyError.FileFailed"/>.
    /// </exception>
    public static void Write(Baseline baseline, string path) => Write(baseline, path, Overwriting.Any);

    /// <summary>Brings a baseline up to date, unless somebody else has done so since it was read.</summary>
    /// <param name="baseline">The baseline.</param>
    /// <param name="path">The file.</param>
    /// <param name="replaced">What <see cref="ReadToUpdate"/> read there.</param>
    /// <exception cref="TopologyException">As <see cref="Write(Baseline, string)"/>; <see cref="TopologyError.BaselineChanged"/>.</exception>
    internal static void Update(Baseline baseline, string path, Baseline? replaced) => Write(
        baseline,
        path,
        Overwriting.If((_, _) =>
        {
            if (ReadToUpdate(path) != replaced)
                throw new TopologyException(TopologyError.BaselineChanged, path, path);
        }));

    private static void Write(Baseline baseline, string path, Overwriting overwriting) =>
        AtomicFile.Write(path, DocumentEncoder.Encode(BaselineText.Write(baseline, FormatOfFile.Of(path))), overwriting);
}
