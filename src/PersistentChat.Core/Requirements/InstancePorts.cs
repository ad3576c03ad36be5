using System.Collections.Generic;
using System.Globalization;
using PersistentChat.Internal;

namespace PersistentChat.Requirements;

/// <summary>The static ports of named SQL Server instances, which no topology states.</summary>
internal static class InstancePorts
{
    /// <summary>Reads them.</summary>
    /// <param name="ports">Names of instances, each with its port, 1 to 65535.</param>
    /// <exception cref="TopologyException">
    /// <see cref="TopologyError.InvalidSqlInstanceName"/>; <see cref="TopologyError.InvalidInput"/>: no port, a name that was there before, or a default instance.
    /// </exception>
    public static IReadOnlyDictionary<SqlInstanceName, int> Of(IEnumerable<KeyValuePair<string, string>> ports)
    {
        var known = new Dictionary<SqlInstanceName, int>();
        foreach (var pair in Guard.NotNull(ports, nameof(ports)))
        {
            var name = new SqlInstanceName(pair.Key);
            if (name.Instance is null)
                throw new TopologyException(TopologyError.InvalidInput, pair.Key, pair.Key, Texts.Requirement("NamedInstance"));
            if (known.ContainsKey(name))
                throw new TopologyException(TopologyError.InvalidInput, pair.Key, pair.Key, Texts.Requirement("PortOnce"));
            known[name] = Port(pair.Value);
        }
        return known;
    }

    private static int Port(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is >= Limits.LowestPort and <= Limits.HighestPort
            ? port
            : throw new TopologyException(TopologyError.InvalidInput, text, text, $"{Limits.LowestPort}-{Limits.HighestPort}");
}
