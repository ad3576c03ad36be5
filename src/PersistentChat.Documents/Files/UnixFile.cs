using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text;

namespace PersistentChat.Documents.Files;

/// <summary>Calls of Unix that .NET Standard has no methods for. Null and false stand for what the system refuses.</summary>
internal static class UnixFile
{
    /// <summary>The system's number for links that go round in circles (ELOOP on Linux).</summary>
    public const int TooManyLinks = 40;

    private const string Library = "libc";
    private const int LongestPath = 4096;
    private const int HereFolder = -100;
    private const uint BasicFields = 0x7FF;
    private const int MayWrite = 2;
    private const int LargestAttributes = 65536;

    /// <summary>What is known of a file, or of what its links lead to; null where it does not exist or the system is not Linux.</summary>
    public static UnixStatus? Status(string path)
    {
        if (!SystemFile.IsLinux)
            return null;
        var status = new byte[UnixStatus.Size];
        try
        {
            return StatX(HereFolder, Text(path), 0, BasicFields, status) == 0 ? new UnixStatus(status) : null;
        }
        catch (EntryPointNotFoundException)
        {
            // A C library from before 2018.
            return null;
        }
    }

    /// <summary>Where a symbolic link leads to; null for everything else.</summary>
    public static string? ReadLink(string path)
    {
        var target = new byte[LongestPath];
        var length = (int)ReadLinkOf(Text(path), target, (IntPtr)target.Length);
        return length < 0 ? null : Encoding.UTF8.GetString(target, 0, length);
    }

    /// <summary>A path without links in it; null where it does not exist.</summary>
    public static string? RealPath(string path)
    {
        var real = new byte[LongestPath];
        return RealPathOf(Text(path), real) == IntPtr.Zero ? null : Encoding.UTF8.GetString(real, 0, Array.IndexOf(real, (byte)0));
    }

    public static bool CanWrite(string path) => Access(Text(path), MayWrite) == 0;

    public static bool SetOwner(string path, uint owner, uint group) => ChangeOwner(Text(path), owner, group) == 0;

    public static bool SetPermissions(string path, uint permissions) => ChangePermissions(Text(path), permissions) == 0;

    /// <summary>Gives one file the access list and the users' attributes of another.</summary>
    /// <returns>Whether all of them could be set.</returns>
    public static bool CopyAttributes(string from, string to)
    {
        foreach (var name in AttributeNames(from))
        {
            var value = new byte[LargestAttributes];
            var length = GetAttribute(Text(from), Text(name), value, (IntPtr)value.Length);
            if ((long)length < 0 || SetAttribute(Text(to), Text(name), value, length, 0) != 0)
                return false;
        }
        return true;
    }

    private static IEnumerable<string> AttributeNames(string path)
    {
        var names = new byte[LargestAttributes];
        var length = (int)ListAttributes(Text(path), names, (IntPtr)names.Length);
        return length <= 0
            ? []
            : Encoding.UTF8.GetString(names, 0, length).Split('\0').Where(name =>
                name == "system.posix_acl_access" || name.StartsWith("user.", StringComparison.Ordinal));
    }

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text + "\0");

    [DllImport(Library, EntryPoint = "statx")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int StatX(int folder, byte[] path, int flags, uint fields, byte[] status);

    [DllImport(Library, EntryPoint = "readlink")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern IntPtr ReadLinkOf(byte[] path, byte[] target, IntPtr size);

    [DllImport(Library, EntryPoint = "realpath")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern IntPtr RealPathOf(byte[] path, byte[] real);

    [DllImport(Library, EntryPoint = "access")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Access(byte[] path, int mode);

    [DllImport(Library, EntryPoint = "chown")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int ChangeOwner(byte[] path, uint owner, uint group);

    [DllImport(Library, EntryPoint = "chmod")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int ChangePermissions(byte[] path, uint permissions);

    [DllImport(Library, EntryPoint = "listxattr")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern IntPtr ListAttributes(byte[] path, byte[] names, IntPtr size);

    [DllImport(Library, EntryPoint = "getxattr")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern IntPtr GetAttribute(byte[] path, byte[] name, byte[] value, IntPtr size);

    [DllImport(Library, EntryPoint = "setxattr")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetAttribute(byte[] path, byte[] name, byte[] value, IntPtr size, int flags);
}
