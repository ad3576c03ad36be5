using System;
using System.IO;
using System.Linq;
using System.Text;
using PersistentChat.Documents.Decoding;

namespace PersistentChat.Documents.Files;

/// <summary>
/// Writes every file of this product: at each moment there is the old content or the new one, never a part; whoever writes, checks and replaces
/// in one step; owner, permissions and links stay as they are.
/// </summary>
internal static class AtomicFile
{
    private const int HashLength = 16;
    private const string TemporaryExtension = ".tmp";

    /// <inheritdoc cref="Write(string, Action{Stream}, Overwriting)"/>
    public static string Write(string path, byte[] bytes, Overwriting overwriting) =>
        Write(path, stream => stream.Write(bytes, 0, bytes.Length), overwriting);

    /// <param name="path">The file as the user named it.</param>
    /// <param name="write">Writes the content.</param>
    /// <param name="overwriting">What may be replaced.</param>
    /// <returns>The full path.</returns>
    /// <exception cref="TopologyException">
    /// <see cref="TopologyError.FolderNotFound"/>, <see cref="TopologyError.PathIsDirectory"/>, <see cref="TopologyError.NotRegularFile"/>,
    /// <see cref="TopologyError.OutputIsInput"/>, <see cref="TopologyError.FileBusy"/>, <see cref="TopologyError.OwnerWouldBeLost"/>,
    /// <see cref="TopologyError.AccessDenied"/>, <see cref="TopologyError.FileFailed"/>; what <see cref="Overwriting.Check"/> refuses.
    /// </exception>
    public static string Write(string path, Action<Stream> write, Overwriting overwriting)
    {
        var fullPath = FileErrors.FullPath(path);
        FileErrors.Guard(path, () =>
        {
            var target = TargetOf(path, fullPath, overwriting);
            var sibling = Sibling(target);
            using var held = FileLock.Acquire(sibling + ".lock") ?? throw new TopologyException(TopologyError.FileBusy, path, path);
            overwriting.Check(path, target);
            RemoveTemporaryFiles(sibling);
            Replace(path, target, sibling + "-" + Path.GetRandomFileName() + TemporaryExtension, write, overwriting.LosesOwner);
        });
        return fullPath;
    }

    /// <summary>Refuses what <see cref="Write(string, Action{Stream}, Overwriting)"/> would, as far as it shows before anything is written.</summary>
    /// <param name="path">The file as the user named it.</param>
    /// <param name="overwriting">What may be replaced.</param>
    /// <returns>The file that would be written, links followed.</returns>
    /// <exception cref="TopologyException">As when it is written.</exception>
    public static string Judge(string path, Overwriting overwriting)
    {
        var fullPath = FileErrors.FullPath(path);
        return FileErrors.Guard(path, () =>
        {
            var target = TargetOf(path, fullPath, overwriting);
            overwriting.Check(path, target);
            if (!SystemFile.IsWindows && !UnixFile.CanWrite(File.Exists(target) ? target : Path.GetDirectoryName(target)!))
                throw new UnauthorizedAccessException();
            return target;
        });
    }

    private static string TargetOf(string path, string fullPath, Overwriting overwriting)
    {
        if (SystemFile.IsSpecial(fullPath))
            throw new TopologyException(TopologyError.NotRegularFile, path, path);
        var target = FileLinks.Follow(fullPath);
        if (!Directory.Exists(Path.GetDirectoryName(target)))
            throw new TopologyException(TopologyError.FolderNotFound, path, path, Path.GetDirectoryName(target));
        overwriting.RefuseInputs(path, target);
        return target;
    }

    private static void Replace(string path, string target, string temporary, Action<Stream> write, bool losesOwner)
    {
        var exists = File.Exists(target);
        if (exists && !SystemFile.IsWindows && !UnixFile.CanWrite(target))
            throw new UnauthorizedAccessException();
        var old = exists ? UnixFile.Status(target) : null;
        // Where nobody can be asked for the permissions of a file, a copy has them.
        var isCopy = exists && old is null && !SystemFile.IsWindows;
        try
        {
            if (isCopy)
                File.Copy(target, temporary);
            using (var stream = new FileStream(temporary, isCopy ? FileMode.Truncate : FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                // Before the first byte, so that nobody reads what the old file kept from him.
                if (old is { } kept && !TakeOver(kept, target, temporary) && !losesOwner)
                    throw new TopologyException(TopologyError.OwnerWouldBeLost, path, path, kept.Owner, kept.Group);
                write(stream);
                stream.Flush(flushToDisk: true);
            }
            // On Windows this keeps what the old file has besides its content.
            if (exists)
                File.Replace(temporary, target, null);
            else
                File.Move(temporary, target);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>Gives the new file whatever the old one has besides its content.</summary>
    /// <returns>Whether the system let the caller do so.</returns>
    private static bool TakeOver(UnixStatus old, string target, string temporary)
    {
        var isOwner = UnixFile.Status(temporary) is { } made && made.Owner == old.Owner && made.Group == old.Group;
        return (isOwner || UnixFile.SetOwner(temporary, old.Owner, old.Group))
            & UnixFile.SetPermissions(temporary, old.Permissions)
            & UnixFile.CopyAttributes(target, temporary);
    }

    /// <summary>What killed writers of this file left behind; the lock says that none of them is at work.</summary>
    private static void RemoveTemporaryFiles(string sibling)
    {
        var pattern = Path.GetFileName(sibling) + "-*" + TemporaryExtension;
        foreach (var left in Directory.EnumerateFiles(Path.GetDirectoryName(sibling)!, pattern).ToArray())
            File.Delete(left);
    }

    /// <summary>How the names of the files begin that stand beside a file while it is written: short, however long its own name is.</summary>
    private static string Sibling(string target)
    {
        var name = SystemFile.IsWindows ? Path.GetFileName(target).ToUpperInvariant() : Path.GetFileName(target);
        return Path.Combine(
            Path.GetDirectoryName(target)!, ".pchat-" + DocumentBytes.Fingerprint(Encoding.UTF8.GetBytes(name)).Substring(0, HashLength));
    }
}
