using System.Globalization;

namespace PersistentChat.Internal;

/// <summary>Writes figures that may be unknown.</summary>
internal static class Stated
{
    /// <summary>The figure, or a dash for what is not stated.</summary>
    public static string OrDash(int? figure) => figure?.ToString(CultureInfo.InvariantCulture) ?? "-";
}
