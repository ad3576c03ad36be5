using System.IO;
using System.Runtime.InteropServices;

namespace PersistentChat.Documents.Files;

/// <summary>What differs between the operating systems about files.</summary>
internal static class SystemFile
{
    private const string DevicePrefix = @"\\.\";

    public static bool IsWindows { get; } = Path.DirectorySeparatorChar == '\\';

    public static bool IsLinux { get; } = RuntimeInformation.IsOSPlatform(OSPlatform.Linux);

    /// <summary>Whether a path, or what the links there lead to, is a device, a pipe or a socket: nothing that could be replaced.</summary>
    /// <remarks>On systems other than Linux and Windows nobody is asked, and the answer is false.</remarks>
    public static bool IsSpecial(string fullPath) => IsWindows
        ? fullPath.StartsWith(DevicePrefix, System.StringComparison.Ordinal)
        : UnixFile.Status(fullPath) is { IsRegular: false, IsDirectory: false };
}
