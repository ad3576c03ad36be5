using System;

namespace PersistentChat.Documents.Files;

/// <summary>What Linux knows of a file, as its call <c>statx</c> lays it out on every processor.</summary>
internal readonly struct UnixStatus(byte[] status)
{
    /// <summary>The size of the system's structure, in bytes.</summary>
    public const int Size = 256;

    private const int OwnerOffset = 20;
    private const int GroupOffset = 24;
    private const int ModeOffset = 28;
    private const int KindMask = 0xF000;
    private const int RegularKind = 0x8000;
    private const int DirectoryKind = 0x4000;
    private const int PermissionMask = 0x0FFF;

    public uint Owner { get; } = BitConverter.ToUInt32(status, OwnerOffset);

    public uint Group { get; } = BitConverter.ToUInt32(status, GroupOffset);

    public uint Permissions { get; } = BitConverter.ToUInt16(status, ModeOffset) & (uint)PermissionMask;

    public bool IsRegular { get; } = (BitConverter.ToUInt16(status, ModeOffset) & KindMask) == RegularKind;

    public bool IsDirectory { get; } = (BitConverter.ToUInt16(status, ModeOffset) & KindMask) == DirectoryKind;
}
