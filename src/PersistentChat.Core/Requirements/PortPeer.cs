using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Requirements;

/// <summary>One end of a connection: a name for people, and the computers it stands for.</summary>
internal sealed record PortPeer(string Name, IReadOnlyList<string> Computers)
{
    /// <summary>The documents name nobody.</summary>
    public static readonly PortPeer Any = new(PortRequirement.AnySource, ValueList.Of<string>([]));

    public static PortPeer Computer(Fqdn computer) => new(computer.ToString(), ValueList.Of([computer.ToString()]));

    public static PortPeer Instance(SqlInstanceName instance) => new(instance.ToString(), ValueList.Of([instance.Server.ToString()]));

    /// <summary>Several computers under one name; nobody when there are none.</summary>
    public static PortPeer Group(string name, IEnumerable<Fqdn> computers)
    {
        var names = ValueList.Of(computers.Select(computer => computer.ToString()).Distinct(System.StringComparer.OrdinalIgnoreCase));
        return names.Count == 0 ? Any : new PortPeer(name, names);
    }

    /// <summary>Computers under their own names; nobody when there are none.</summary>
    public static PortPeer Group(IEnumerable<Fqdn> computers)
    {
        var all = computers.Distinct().ToArray();
        return Group(string.Join(", ", (object[])all), all);
    }

    /// <summary>Whether the other end is the same computer, so that nothing crosses the network.</summary>
    public bool IsOnly(string computer) => Computers.Count == 1 && System.StringComparer.OrdinalIgnoreCase.Equals(Computers[0], computer);
}
