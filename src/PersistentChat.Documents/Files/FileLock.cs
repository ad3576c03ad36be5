using System;
using System.Diagnostics;
using System.IO;
using System.Threading;

namespace PersistentChat.Documents.Files;

/// <summary>Lets one writer at a time, of all processes of this computer, check and replace a file.</summary>
internal sealed class FileLock : IDisposable
{
    private const int Busy = 11;
    private const int BusyOnMacintosh = 35;
    private const int SharingViolation = unchecked((int)0x80070020);
    private const int LongestStamp = 1_000_000;
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(5);

    private readonly string _name;
    private readonly FileStream _stream;

    private FileLock(string name, FileStream stream)
    {
        _name = name;
        _stream = stream;
    }

    /// <summary>How long a writer waits for the others. Writing takes milliseconds.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(30);

    /// <summary>Waits until nobody else writes a file.</summary>
    /// <param name="name">The file that stands for the lock while it is held.</param>
    /// <returns>The lock; null when the others took too long.</returns>
    /// <exception cref="IOException">The folder is missing, or full.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder does not let the caller write.</exception>
    public static FileLock? Acquire(string name)
    {
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < Patience)
        {
            if (TryTake(name) is { } taken)
                return taken;
            Thread.Sleep(_pause);
        }
        return null;
    }

    public void Dispose()
    {
        // Windows deletes the file itself when it is closed.
        if (!SystemFile.IsWindows)
            File.Delete(_name);
        _stream.Dispose();
    }

    private static FileLock? TryTake(string name)
    {
        FileStream stream;
        try
        {
            var options = SystemFile.IsWindows ? FileOptions.DeleteOnClose : FileOptions.None;
            stream = new FileStream(name, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, options);
        }
        catch (IOException failure) when (failure.HResult is Busy or BusyOnMacintosh or SharingViolation)
        {
            return null;
        }
        catch (UnauthorizedAccessException) when (SystemFile.IsWindows && File.Exists(name))
        {
            // The last holder is just closing it.
            return null;
        }
        if (SystemFile.IsWindows || IsStillThere(name, stream))
            return new FileLock(name, stream);
        stream.Dispose();
        return null;
    }

    /// <summary>
    /// Whether the name still leads to the file that was opened: on Unix its last holder may have deleted it in between, and another writer
    /// may have made a new one. A length of our own tells the two apart.
    /// </summary>
    private static bool IsStillThere(string name, FileStream stream)
    {
        var stamp = 1 + (BitConverter.ToUInt32(Guid.NewGuid().ToByteArray(), 0) % LongestStamp);
        stream.SetLength(stamp);
        stream.Flush();
        var seen = new FileInfo(name);
        return seen.Exists && seen.Length == stamp;
    }
}
