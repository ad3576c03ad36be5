using System.Collections.Generic;
using System.IO;
using PersistentChat.Documents.Decoding;
using PersistentChat.Documents.Editing;
using PersistentChat.Documents.Editing.Sources;
using PersistentChat.Documents.Files;
using PersistentChat.Documents.Writing;

namespace PersistentChat.Documents;

/// <summary>The file that a topology was read from, changed where the topology was: what did not change keeps its bytes.</summary>
internal sealed class EditedFile
{
    private EditedFile(byte[]? bytes, TopologyReader.ReadResult? content, IReadOnlyList<LostComment> lost) => (Bytes, Content, Lost) = (bytes, content, lost);

    /// <summary>The bytes to write; null where the file cannot be edited, and is to be written anew.</summary>
    public byte[]? Bytes { get; }

    /// <summary>What is read from them.</summary>
    public TopologyReader.ReadResult? Content { get; }

    /// <summary>The comments that go.</summary>
    public IReadOnlyList<LostComment> Lost { get; }

    /// <summary>The file with its changes; null when it is not the one that is known, or not as it was.</summary>
    /// <param name="path">The file as the user named it.</param>
    /// <param name="topology">What it is to say.</param>
    /// <param name="known">What is known of the file.</param>
    /// <exception cref="TopologyException">The file cannot be read.</exception>
    public static EditedFile? Of(string path, Topology topology, TopologyDocument? known)
    {
        var fullPath = FileErrors.FullPath(path);
        if (known?.ToFile() is not { } file || !File.Exists(fullPath) || !FileLinks.AreSame(FileLinks.Follow(file.Path), FileLinks.Follow(fullPath)))
            return null;
        var bytes = FileErrors.Guard(path, () => File.ReadAllBytes(fullPath));
        if (DocumentBytes.Fingerprint(bytes) != file.Fingerprint)
            return null;
        var text = DocumentDecoder.Decode(bytes, fullPath);
        var edit = DocumentEdit.Of(text, known.Topology, topology);
        return Read(edit.Text, fullPath) is { } content && content.Topology.Equals(topology)
            ? new EditedFile(DocumentEncoder.Encode(edit.Text, bytes), content, edit.Lost)
            : new EditedFile(null, null, DocumentEdit.LostIn(SourceReader.Read(text)));
    }

    /// <summary>What is read from the edited text; null when nothing can be, which is a mistake of the edits that nobody needs to suffer from.</summary>
    private static TopologyReader.ReadResult? Read(string text, string name)
    {
        try
        {
            return TopologyReader.Read(text, name, ReadLimits.Default);
        }
        catch (TopologyException)
        {
            return null;
        }
    }
}
