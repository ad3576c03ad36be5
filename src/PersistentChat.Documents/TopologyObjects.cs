using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Documents.Lync;

namespace PersistentChat.Documents;

/// <summary>Objects of <c>Get-CsService</c> as documents, without a file between.</summary>
internal static class TopologyObjects
{
    /// <summary>Reads objects. Positions count them as lines.</summary>
    /// <param name="objects">The objects, all that belong together.</param>
    /// <param name="name">The name with which source positions begin.</param>
    /// <param name="onto">The topology that they add to.</param>
    /// <exception cref="TopologyException">
    /// <see cref="TopologyError.ServiceOutputAlone"/>: there is no topology; <see cref="TopologyError.ServiceOutputEmpty"/>,
    /// <see cref="TopologyError.ObjectsAreOthers"/>, <see cref="TopologyError.DocumentIsTopologyObject"/>: they are none of Persistent Chat;
    /// <see cref="TopologyError.ListsFlattened"/>.
    /// </exception>
    public static TopologyDocument Read(IReadOnlyList<SavedObject> objects, string name, Topology? onto)
    {
        _ = objects ?? throw new ArgumentNullException(nameof(objects));
        var services = ServiceOutput.Of(name, [.. objects.Select((item, index) => item.ToServiceObject(index + 1))]);
        return new TopologyDocument(services.ApplyOnto(onto), name, DocumentKind.ServiceOutput, "", () => null, null, null);
    }
}
