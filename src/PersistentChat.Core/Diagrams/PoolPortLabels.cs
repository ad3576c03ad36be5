using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Requirements;

namespace PersistentChat.Diagrams;

/// <summary>The ports of a chat pool as they stand at the lines of a diagram, such as <c>TCP 881, 8011</c>.</summary>
internal sealed class PoolPortLabels(IEnumerable<PortRequirement> requirements)
{
    private readonly PortRequirement[] _requirements = [.. requirements];

    /// <summary>The ports of some purposes; empty when nothing crosses the network.</summary>
    public string Of(params string[] purposes) => Join(_requirements.Where(row => purposes.Contains(row.PurposeKey)));

    /// <summary>The ports on which an instance listens to the chat servers, one text for each transport.</summary>
    public IReadOnlyList<string> Of(SqlInstanceName instance)
    {
        var name = instance.ToString();
        return Texts(_requirements.Where(row => row.PurposeKey.StartsWith("Sql", System.StringComparison.Ordinal) && row.Destination == name));
    }

    /// <summary>Ports of one transport.</summary>
    public static string Tcp(params int[] ports) => PortProtocol.TCP + " " + string.Join(", ", ports.Select(Number));

    private static string Join(IEnumerable<PortRequirement> rows) => string.Join(", ", Texts(rows));

    private static IReadOnlyList<string> Texts(IEnumerable<PortRequirement> rows) => ValueList.Of(rows
        .GroupBy(row => row.Protocol)
        .Select(group => group.Any(row => row.Port is null)
            ? Internal.Texts.FormatDiagram("Edge_StaticPort", group.Key)
            : group.Key + " " + string.Join(", ", group.Select(row => row.Port!.Value).Distinct().Select(Number))));

    private static string Number(int port) => port.ToString(CultureInfo.InvariantCulture);
}
