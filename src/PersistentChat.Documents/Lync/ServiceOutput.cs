using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PersistentChat.Documents.Decoding;
using PersistentChat.Documents.Files;
using PersistentChat.Documents.Lync.Services;
using PersistentChat.Documents.Yaml;
using PersistentChat.Keys.Reading;

namespace PersistentChat.Documents.Lync;

/// <summary>
/// Saved output of <c>Get-CsService -PersistentChatServer</c>, <c>-PersistentChatDatabase</c>, <c>-PersistentChatComplianceDatabase</c> and
/// <c>-FileStore</c>: what topology documents do not show of chat pools. It adds to a topology.
/// </summary>
public sealed class ServiceOutput
{
    private const string TopologyType = "DefaultTopology";
    private const string ProductTypes = "Microsoft.Rtc.";
    private const string ServiceType = "Rtc.Management.Xds.Display";

    // What Get-CsPool returns.
    private const string PoolType = "Microsoft.Rtc.Management.Deploy.Internal.Cluster";

    private readonly IReadOnlyList<ServiceObject> _objects;

    private ServiceOutput(string name, IReadOnlyList<ServiceObject> objects)
    {
        Name = name;
        _objects = objects;
    }

    /// <summary>The file's path, or the name under which it was read.</summary>
    public string Name { get; }

    /// <summary>Reads a stream to its end, and leaves it open.</summary>
    /// <param name="stream">What <c>Export-Clixml</c> or <c>ConvertTo-Json</c> wrote.</param>
    /// <param name="name">The name with which source positions begin.</param>
    /// <param name="limits">What it may take at most; left out, <see cref="ReadLimits.Default"/>.</param>
    /// <exception cref="TopologyException">
    /// <see cref="TopologyError.ServiceOutputEmpty"/>, <see cref="TopologyError.ObjectsAreOthers"/>, <see cref="TopologyError.DocumentIsTopologyObject"/>: no such
    /// objects; <see cref="TopologyError.FileFailed"/>; whatever is wrong with the document.
    /// </exception>
    public static ServiceOutput Read(Stream stream, string name, ReadLimits? limits = null)
    {
        var known = limits ?? ReadLimits.Default;
        var bytes = FileErrors.Guard(name, () => DocumentBytes.Read(stream, name, known));
        return LyncReader.Recognizes(bytes)
            ? LyncReader.ReadServices(bytes, name, known)
            : ReadText(DocumentDecoder.Decode(bytes, name), name, known);
    }

    /// <summary>
    /// The topology with what was saved: active and standby servers, port, display name, next hop, stores with mirrors, backup stores and file
    /// store of each chat pool. A pool that the topology does not have is added; what was not understood is among its notes.
    /// </summary>
    /// <param name="topology">The topology.</param>
    public Topology ApplyTo(Topology topology) =>
        ServiceMapping.Apply(topology ?? throw new ArgumentNullException(nameof(topology)), _objects, Name);

    /// <exception cref="TopologyException"><see cref="TopologyError.ServiceOutputEmpty"/>.</exception>
    internal static ServiceOutput Of(string name, IReadOnlyList<ServiceObject> objects) => objects.Any(ServiceMapping.Reads)
        ? new ServiceOutput(name, objects)
        : throw OtherObjects(name, objects.Count > 0 ? objects[0] : null);

    private static TopologyException OtherObjects(string name, ServiceObject? other)
    {
        var place = (other?.Location ?? Location.Start).In(name);
        if (other is null)
            return new TopologyException(TopologyError.ServiceOutputEmpty, name, place, null);
        if (other.Has(ServiceObject.Clusters) || other.TypeName?.EndsWith(TopologyType, StringComparison.Ordinal) == true)
            return new TopologyException(TopologyError.DocumentIsTopologyObject, name, place, null);
        var type = other.TypeName?.IndexOf(ProductTypes, StringComparison.Ordinal) >= 0 ? other.TypeName : (other.Has(ServiceNames.Computers) && other.Has(ServiceNames.Services) ? PoolType : null);
        return type is null || type.IndexOf(ServiceType, StringComparison.Ordinal) >= 0
            ? new TopologyException(TopologyError.ServiceOutputEmpty, name, place, null)
            : new TopologyException(TopologyError.ObjectsAreOthers, name, place, null, type);
    }

    /// <exception cref="TopologyException"><see cref="TopologyError.ServiceOutputAlone"/>: there is no topology.</exception>
    internal Topology ApplyOnto(Topology? topology) => topology is null
        ? throw new TopologyException(TopologyError.ServiceOutputAlone, Name, new SourceLocation(Name, 1, 1), null)
        : ApplyTo(topology);

    private static ServiceOutput ReadText(string text, string name, ReadLimits limits)
    {
        if (ScreenText.Read(text, name) is { } shown)
            return Of(name, shown);
        var problems = new DocumentProblems(name);
        var root = YamlText.Read(text, limits, problems, out _);
        problems.ThrowIfAny();
        return Of(name, JsonObjects.Recognizes(root) ? JsonObjects.Read(root!) : []);
    }
}
