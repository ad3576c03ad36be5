using System.Collections;
using System.Reflection;

namespace PersistentChat.Tests;

/// <summary>Everything that a topology says, found through its properties, so that a property that is added later is looked at too.</summary>
internal static class TopologyFacts
{
    private static readonly string[] _reserved = ["rtc", "invalid", "http:", "https:", "ftp:", "file:"];

    /// <summary>Every value with the way to it.</summary>
    public static IEnumerable<(string Path, object? Value)> Of(object? value, string path = "") => value switch
    {
        KeyValuePair<string, string> pair => [(path + ".Key", pair.Key), (path + ".Value", pair.Value)],
        null or string or ValueType or Fqdn or DomainName or SqlInstanceName or StorePath or TimeZoneId or SqlVersion => [(path, value)],
        IEnumerable list => list.Cast<object>().SelectMany((item, index) => Of(item, $"{path}[{index}]")),
        _ => value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .SelectMany(property => Of(property.GetValue(value), path + "." + property.Name)),
    };

    /// <summary>Whether a value is a name that somebody gave; that of the product's own adapter is none.</summary>
    public static bool IsName(string path, object? value) =>
        value is Fqdn or DomainName or SqlInstanceName or StorePath or string && !path.EndsWith("].Rule", StringComparison.Ordinal)
        && !ComplianceSettings.XmlAdapter.Equals(value);

    public static IEnumerable<string> NamesOf(Topology topology) =>
        Of(topology).Where(fact => IsName(fact.Path, fact.Value)).Select(fact => fact.Value!.ToString()!).Distinct();

    /// <summary>The words of a topology's names. The letter of a drive is none, nor is a part of an address.</summary>
    public static HashSet<string> WordsOf(Topology topology) => NamesOf(topology)
        .SelectMany(name => name.Split('.', '\\', '/', ' ', '@').Append(name))
        .Where(word => word.Length > 3 || (word.Any(char.IsLetter) && !word.Contains(':')))
        .Except(_reserved, StringComparer.OrdinalIgnoreCase)
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The words of the original that can be found in the copy; short ones, which chance may make, only where they stand alone.</summary>
    public static IEnumerable<string> Survivors(Topology original, Topology copy)
    {
        var words = WordsOf(copy);
        var text = string.Join("\n", NamesOf(copy));
        return WordsOf(original).Where(word =>
            words.Contains(word) || (word.Length > 4 && text.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }
}
