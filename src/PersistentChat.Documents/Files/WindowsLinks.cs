using System;
using System.IO;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace PersistentChat.Documents.Files;

/// <summary>Follows symbolic links and junctions on Windows.</summary>
internal static class WindowsLinks
{
    private const int LongestPath = 32767;
    private const string LongPrefix = @"\\?\";
    private const string LongSharePrefix = @"\\?\UNC\";

    public static string Follow(string fullPath)
    {
        if (!File.Exists(fullPath) || (File.GetAttributes(fullPath) & FileAttributes.ReparsePoint) == 0)
            return fullPath;
        using var stream = new FileStream(fullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var name = new char[LongestPath];
        var length = GetFinalPathNameByHandle(stream.SafeFileHandle, name, LongestPath, 0);
        return length is 0 or > LongestPath ? fullPath : WithoutPrefix(new string(name, 0, (int)length));
    }

    private static string WithoutPrefix(string path)
    {
        if (path.StartsWith(LongSharePrefix, StringComparison.Ordinal))
            return @"\\" + path.Substring(LongSharePrefix.Length);
        return path.StartsWith(LongPrefix, StringComparison.Ordinal) ? path.Substring(LongPrefix.Length) : path;
    }

    [DllImport("kernel32.dll", EntryPoint = "GetFinalPathNameByHandleW", CharSet = CharSet.Unicode, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern uint GetFinalPathNameByHandle(SafeFileHandle file, [Out] char[] path, uint length, uint flags);
}
