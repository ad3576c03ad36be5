using System.Security.Principal;
using System.Text.RegularExpressions;

namespace PersistentChat;

/// <summary>What the tests call, .NET Framework lacks and the package of such members does not bring.</summary>
internal static class Missing
{
    extension(GC)
    {
        /// <summary>The framework counts no bytes by thread: what a test says of them is not known here.</summary>
        public static long GetAllocatedBytesForCurrentThread() =>
            throw new PlatformNotSupportedException(".NET Framework does not count the bytes that a thread allocates.");
    }

    extension(Environment)
    {
        public static bool IsPrivilegedProcess => Path.DirectorySeparatorChar == '/'
            ? Environment.UserName == "root"
            : new WindowsPrincipal(WindowsIdentity.GetCurrent()).IsInRole(WindowsBuiltInRole.Administrator);
    }

    extension(Array)
    {
        public static void Fill<T>(T[] array, T value, int start, int count)
        {
            for (var i = start; i < start + count; i++)
                array[i] = value;
        }
    }

    extension(string text)
    {
        public string Replace(string old, string replacement, StringComparison comparison) => comparison == StringComparison.Ordinal
            ? text.Replace(old, replacement)
            : throw new NotSupportedException("Replace knows Ordinal only.");
    }

    public static IEnumerable<T> Select<T>(this MatchCollection matches, Func<Match, T> selector) => matches.Cast<Match>().Select(selector);
}
