using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace PersistentChat.Internal;

/// <summary>Tells texts apart by 16 hexadecimal digits.</summary>
internal static class Fingerprint
{
    private const int Bytes = 8;

    public static string Of(string text)
    {
        using var hash = SHA256.Create();
        return string.Concat(hash.ComputeHash(Encoding.UTF8.GetBytes(text)).Take(Bytes).Select(value => value.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
