using System.Globalization;
using System.IO;
using System.Linq;
using System.Security.Cryptography;

namespace PersistentChat.Documents.Decoding;

internal static class DocumentBytes
{
    private const int Block = 81920;
    private const double Mebibyte = 1024 * 1024;

    /// <summary>Reads all of a stream, or nothing when its size is beyond the limit.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.DocumentTooLarge"/>.</exception>
    public static byte[] Read(Stream stream, string name, ReadLimits limits)
    {
        var expected = stream.CanSeek ? stream.Length - stream.Position : 0;
        if (expected > limits.MaximumBytes)
            throw TooLarge(name, limits);
        using var bytes = new MemoryStream((int)expected);
        var block = new byte[Block];
        for (var count = stream.Read(block, 0, Block); count > 0; count = stream.Read(block, 0, Block))
        {
            if (bytes.Length + count > limits.MaximumBytes)
                throw TooLarge(name, limits);
            bytes.Write(block, 0, count);
        }
        return bytes.Length == bytes.Capacity ? bytes.GetBuffer() : bytes.ToArray();
    }

    /// <summary>The SHA-256 in lower-case hexadecimal.</summary>
    public static string Fingerprint(byte[] bytes)
    {
        using var algorithm = SHA256.Create();
        return Hexadecimal(algorithm.ComputeHash(bytes));
    }

    /// <inheritdoc cref="Fingerprint(byte[])"/>
    public static string Fingerprint(Stream stream)
    {
        using var algorithm = SHA256.Create();
        return Hexadecimal(algorithm.ComputeHash(stream));
    }

    private static string Hexadecimal(byte[] hash) =>
        string.Concat(hash.Select(value => value.ToString("x2", CultureInfo.InvariantCulture)));

    private static TopologyException TooLarge(string name, ReadLimits limits) => new(
        TopologyError.DocumentTooLarge, name, name, (limits.MaximumBytes / Mebibyte).ToString("0.##", TextCulture.Current));
}
