using System;

namespace PersistentChat.Documents.Diagrams.Layout;

/// <summary>A sheet of A3, upright or lying, that a drawing is printed on.</summary>
internal static class Sheet
{
    // 420 and 297 millimetres less 5 on every side, where printers leave the paper white.
    private const double Long = 410 / 25.4 * 72;
    private const double Short = 287 / 25.4 * 72;
    private const double LeastPoints = 6;

    /// <summary>Whether every text of a drawing is read on the sheet without a glass: 6 points or more.</summary>
    public static bool IsLegible(int width, int height) => Points(width, height) >= LeastPoints;

    /// <summary>How large the smaller texts of a drawing are on the sheet, in points.</summary>
    public static double Points(int width, int height) => TextMetrics.SizeOf(TextRole.Detail) * Math.Max(
        Math.Min(Long / width, Short / height), Math.Min(Short / width, Long / height));
}
