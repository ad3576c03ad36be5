using System.Reflection;

namespace PersistentChat.WindowsPowerShell.Tests;

/// <summary>Directories that the build knows.</summary>
internal static class Places
{
    private static readonly Dictionary<string, string?> _known =
        typeof(Places).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().ToDictionary(place => place.Key, place => place.Value);

    /// <summary>The tests that are built for .NET Framework, and what they test.</summary>
    public static string FrameworkTests => _known["FrameworkTests"]!;

    /// <summary>The assemblies of the module.</summary>
    public static string Shipped => _known["Shipped"]!;

    /// <summary>The reference assemblies of .NET Framework 4.7.2.</summary>
    public static string Framework => _known["Framework"]!;

    /// <summary>The reference assembly of Windows PowerShell 5.1.</summary>
    public static string PowerShell => _known["PowerShell"]!;
}
