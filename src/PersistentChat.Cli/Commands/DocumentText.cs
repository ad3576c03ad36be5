using PersistentChat.Documents;
using PersistentChat.Documents.Writing;

namespace PersistentChat.Cli.Commands;

/// <summary>Topologies as documents in the forms of the command line.</summary>
internal static class DocumentText
{
    public static string Write(Topology topology, string form) =>
        TopologyText.Write(topology, form == OutputForms.Json ? DocumentFormat.Json : DocumentFormat.Yaml);
}
