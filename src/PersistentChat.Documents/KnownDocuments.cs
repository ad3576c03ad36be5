using System;
using PersistentChat.Documents.Policies;

namespace PersistentChat.Documents;

/// <summary>Tells what people write and deployments export from what a program wrote and writes again.</summary>
internal static class KnownDocuments
{
    /// <summary>Whether a file holds a topology of any kind, one with mistakes too, saved services, a policy or a baseline.</summary>
    public static bool Holds(string path) =>
        TopologyRecognizer.IsTopology(path)
        || CanRead(() => TopologyFile.Read(path))
        || CanRead(() => PolicyFile.Read(path))
        || CanRead(() => BaselineFile.Read(path));

    private static bool CanRead(Func<object> read)
    {
        try
        {
            _ = read();
            return true;
        }
        catch (TopologyException problem)
        {
            return problem.Error == TopologyError.ServiceOutputAlone;
        }
    }
}
