using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using PersistentChat.Internal;
using PersistentChat.Workload;

namespace PersistentChat.HelpBuilder;

/// <summary>
/// Writes figures into a page that names them: <c>{UsersPerServer:N0}</c> is 20,000 in English and 20.000 in German, <c>{OpenPercent}</c> the default of that
/// parameter, as it is typed.
/// </summary>
internal static partial class PageFigures
{
    private static readonly Dictionary<string, int> _own = new()
    {
        ["ContactLength"] = ChatPool.LongestContact,
        ["LabelNameLength"] = Labels.LongestName,
        ["LabelValueLength"] = Labels.LongestValue,
    };

    private static readonly Dictionary<string, string> _defaults = WorkloadInputs.Of(new WorkloadModel(1), Product.Lync2013).GroupBy(input => input.Name)
        .ToDictionary(input => input.Key, input => string.Join(", ", input.Select(one => one.Default.ToString(CultureInfo.InvariantCulture))));

    /// <summary>The text with its figures.</summary>
    /// <param name="file">The page, whose folder is its language.</param>
    /// <param name="text">The text.</param>
    /// <param name="problems">Where names go that nothing has.</param>
    public static string Fill(string file, string text, ICollection<PageProblem> problems) => Name().Replace(text, match =>
    {
        var (name, format) = (match.Groups[1].Value, match.Groups[2].Value);
        if (_defaults.TryGetValue(name, out var value))
            return value;
        if (Figures.All.TryGetValue(name, out var number) || _own.TryGetValue(name, out number))
            return number.ToString(format, SeparatorsOf(file));
        problems.Add(new PageProblem(file, text.AsSpan(0, match.Index).Count('\n') + 1, $"{match.Value} names no figure of Limits and no default of Measure-PChatWorkload."));
        return match.Value;
    });

    // Not those of the culture, which a machine without its data does not know.
    private static NumberFormatInfo SeparatorsOf(string file) =>
        new() { NumberGroupSeparator = Path.GetFileName(Path.GetDirectoryName(file))!.StartsWith("en", StringComparison.Ordinal) ? "," : "." };

    [GeneratedRegex(@"\{([A-Z]\w*)(?::(\w+))?\}")]
    private static partial Regex Name();
}
