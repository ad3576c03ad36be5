using System;
using System.IO;

namespace PersistentChat.Documents.Files;

/// <summary>Writes a file so that at every moment there is the old content or the new one, never a part.</summary>
internal static class AtomicFile
{
    public static void Write(string path, byte[] bytes) => Write(path, stream => stream.Write(bytes, 0, bytes.Length));

    public static void Write(string path, Action<Stream> write)
    {
        var temporary = Path.Combine(Path.GetDirectoryName(path)!, "." + Path.GetFileName(path) + "." + Path.GetRandomFileName() + ".tmp");
        var exists = File.Exists(path);
        var keepsPermissions = exists && Path.DirectorySeparatorChar == '/';
        try
        {
            // On Unix a copy has the permissions of the original, and they become the file's; on Windows Replace keeps them.
            if (keepsPermissions)
                File.Copy(path, temporary);
            using (var stream = new FileStream(
                temporary, keepsPermissions ? FileMode.Truncate : FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }
            if (exists)
                File.Replace(temporary, path, null);
            else
                File.Move(temporary, path);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
