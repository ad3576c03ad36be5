using System;

namespace PersistentChat.Documents.Reports;

/// <summary>Generations of Windows as their maker writes them, such as Windows Server 2012 R2.</summary>
internal static class WindowsName
{
    public static string? Of(Enum? generation) => generation?.ToString()
        .Replace("WindowsServer", "Windows Server ").Replace("Windows2", "Windows 2").Replace("R2", " R2").Replace("Interim", " Interim");
}
