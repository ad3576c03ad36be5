using System;
using System.Collections.Generic;
using System.IO;
using PersistentChat.Documents.Decoding;
using PersistentChat.Documents.Editing;
using PersistentChat.Documents.Editing.Sources;
using PersistentChat.Documents.Files;
using PersistentChat.Documents.Writing;
using PersistentChat.Renaming;

namespace PersistentChat.Documents;

/// <summary>The file that a topology was read from, changed where the topology was: what did not change keeps its bytes.</summary>
internal sealed class EditedFile
{
    private EditedFile(byte[]? bytes, TopologyReader.ReadResult? content, IReadOnlyList<LostComment> lost, EarlierTexts earlier) =>
        (Bytes, Content, Lost, Earlier) = (bytes, content, lost, earlier);

    /// <summary>The bytes to write; null where the file cannot be edited, and is to be written anew.</summary>
    public byte[]? Bytes { get; }

    /// <summary>What is read from them.</summary>
    public TopologyReader.ReadResult? Content { get; }

    /// <summary>The comments that go.</summary>
    public IReadOnlyList<LostComment> Lost { get; }

    /// <summary>What the file was until now.</summary>
    public EarlierTexts Earlier { get; }

    /// <summary>The file with its changes; null when it is not the one that is known, or not as it was and not to be overwritten.</summary>
    /// <param name="path">The file as the user named it.</param>
    /// <param name="steps">What its topology became step by step; the last is what it is to say.</param>
    /// <param name="known">What is known of the file.</param>
    /// <param name="force">Whether to overwrite what somebody else changed.</param>
    /// <exception cref="TopologyException">The file cannot be read.</exception>
    public static EditedFile? Of(string path, IReadOnlyList<ChangedTopology> steps, TopologyDocument? known, bool force)
    {
        var fullPath = FileErrors.FullPath(path);
        if (known?.ToFile() is not { } file || !File.Exists(fullPath) || !FileLinks.AreSame(FileLinks.Follow(file.Path), FileLinks.Follow(fullPath)))
            return null;
        var bytes = FileErrors.Guard(path, () => File.ReadAllBytes(fullPath));
        var isKnown = DocumentBytes.Fingerprint(bytes) == file.Fingerprint;
        if (!isKnown && !force)
            return null;
        var topology = steps[steps.Count - 1].Topology;
        var earlier = isKnown ? known.Earlier.With(known.Topology, bytes) : EarlierTexts.None;
        if (earlier.Find(topology) is { } same && Read(() => TopologyReader.Read(DocumentDecoder.Decode(same, fullPath), fullPath, ReadLimits.Default)) is { } again)
            return new EditedFile(same, again, [], earlier);
        var before = isKnown ? known.Topology : Read(() => TopologyFile.Read(new MemoryStream(bytes), fullPath)) is { Format: not null } changed ? changed.Topology : null;
        if (before is null)
            return null;
        var text = DocumentDecoder.Decode(bytes, fullPath);
        var places = ItemPlaces.Of(text);
        IReadOnlyList<ChangedTopology> all = isKnown ? steps : [new ChangedTopology(topology)];
        return Edited(isWhole: false) ?? Edited(isWhole: true) ?? new EditedFile(null, null, DocumentEdit.LostIn(SourceReader.Read(text)), earlier);

        // Only reading what was edited shows that it says what it is to say.
        EditedFile? Edited(bool isWhole)
        {
            var edit = DocumentEdit.Of(text, before, all, isWhole, places);
            return new ReadBack(fullPath, text, before, places).Of(edit.Text, topology) is { } content
                ? new EditedFile(DocumentEncoder.Encode(edit.Text, bytes), content, edit.Lost, earlier)
                : null;
        }
    }

    /// <summary>
    /// A new file that takes over the text of the one that its topology was read from, with the changes; null where that cannot be: the file is gone or was changed, is of another format,
    /// or names a schema that would be another one from where the new file is.
    /// </summary>
    /// <param name="path">The new file as the user named it.</param>
    /// <param name="steps">What the topology of the source became step by step; the last is what the file is to say.</param>
    /// <param name="source">What is known of the source.</param>
    /// <exception cref="TopologyException">The source cannot be read.</exception>
    public static EditedFile? Copy(string path, IReadOnlyList<ChangedTopology> steps, TopologyDocument source)
    {
        var fullPath = FileErrors.FullPath(path);
        if (source.ToFile() is not { } file || source.Format != FormatOfFile.Of(path) || !File.Exists(file.Path)
            || (source.SchemaReference is { } reference && SchemaReferences.For(source, fullPath) != reference))
            return null;
        var bytes = FileErrors.Guard(path, () => File.ReadAllBytes(file.Path));
        if (DocumentBytes.Fingerprint(bytes) != file.Fingerprint)
            return null;
        var text = DocumentDecoder.Decode(bytes, file.Path);
        var places = ItemPlaces.Of(text);
        var edit = DocumentEdit.Of(text, source.Topology, steps, isWhole: false, places);
        return new ReadBack(fullPath, text, source.Topology, places).Of(edit.Text, steps[steps.Count - 1].Topology) is { } content
            ? new EditedFile(DocumentEncoder.Encode(edit.Text, bytes), content, [], EarlierTexts.None)
            : null;
    }

    /// <summary>What is read; null when nothing can be: of a file that somebody else changed that is no reason to fail here.</summary>
    private static T? Read<T>(Func<T> read) where T : class
    {
        try
        {
            return read();
        }
        catch (TopologyException)
        {
            return null;
        }
    }
}
