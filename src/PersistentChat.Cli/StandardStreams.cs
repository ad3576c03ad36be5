using System;
using System.IO;
using System.Runtime.InteropServices;
using PersistentChat.Cli.Output;

namespace PersistentChat.Cli;

/// <summary>
/// The streams that the shell gave. Where it closed one, the runtime has opened something of its own in its place, which nobody may read or write.
/// </summary>
internal static class StandardStreams
{
    private const int GetDescriptorFlags = 1;
    private const int ClosedWhenExecuted = 1;

    public static Stream Input() => IsOpen(0) ? Console.OpenStandardInput() : new ClosedStream();

    public static Stream Output() => IsOpen(1) ? Console.OpenStandardOutput() : new ClosedStream();

    /// <summary>Where nobody can be told what is wrong, the exit code is what is left to tell.</summary>
    public static Stream Errors() => IsOpen(2) ? Console.OpenStandardError() : Stream.Null;

    // What a program is given outlived the call that started it; what the runtime opens never would.
    private static bool IsOpen(int descriptor) =>
        OperatingSystem.IsWindows() || (FileControl(descriptor, GetDescriptorFlags) is >= 0 and var flags && (flags & ClosedWhenExecuted) == 0);

    [DllImport("libc", EntryPoint = "fcntl")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int FileControl(int descriptor, int command);

    private sealed class ClosedStream : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw Closed();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw Closed();

        private static IOException Closed() => new(CliTexts.Get("StreamClosed"));
    }
}
