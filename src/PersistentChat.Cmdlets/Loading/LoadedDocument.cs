namespace PersistentChat.Cmdlets;

/// <summary>A topology that was read or written, and what PersistentChat.Documents knows of its file.</summary>
/// <remarks>The latter is an object here, so that this type loads without that assembly.</remarks>
internal sealed class LoadedDocument(Topology topology, object document)
{
    public Topology Topology { get; } = topology;

    public object Document { get; } = document;
}
