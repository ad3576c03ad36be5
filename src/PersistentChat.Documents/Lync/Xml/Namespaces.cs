using System;

namespace PersistentChat.Documents.Lync.Xml;

/// <summary>The elements by which documents are recognised. The year at the end of a namespace plays no part.</summary>
internal static class Namespaces
{
    private const string Deploy = "urn:schema:Microsoft.Rtc.Management.Deploy.";
    private const string PowerShell = "http://schemas.microsoft.com/powershell/";

    public static bool IsPublishedTopology(string name, string space) => name == "Topology" && Begins(space, Deploy + "Topology.");

    public static bool IsWritableTopology(string name, string space) =>
        name == "PartialTopology" && Begins(space, Deploy + "WritableTopology.");

    public static bool IsTopologyBuilder(string name, string space) =>
        name == "TopologyBuilder" && Begins(space, Deploy + "TopologyBuilder.");

    public static bool IsCliXml(string name, string space) => name == "Objs" && Begins(space, PowerShell);

    private static bool Begins(string space, string prefix) => space.StartsWith(prefix, StringComparison.OrdinalIgnoreCase);
}
