using System.Collections.Generic;
using System.IO;
using PersistentChat.Documents;
using PersistentChat.Documents.Lync;
using PersistentChat.Inspection;

namespace PersistentChat.Cli.Commands;

/// <summary>Reads the files of a command line one by one; what cannot be read is reported and left out.</summary>
internal sealed class CommandInput(TextWriter errors)
{
    private readonly List<UnreadableFile> _unreadable = [];

    /// <summary>The files that could not be read.</summary>
    public IReadOnlyList<UnreadableFile> Unreadable => _unreadable;

    /// <summary>Whether a file could not be read.</summary>
    public bool Failed => _unreadable.Count > 0;

    /// <summary>Every file that could be read.</summary>
    public IEnumerable<TopologyDocument> Read(IEnumerable<string> files)
    {
        foreach (var file in files)
        {
            if (TryRead(file, null) is { } document)
                yield return Noted(document);
        }
    }

    /// <summary>Every topology that could be read; saved output of Get-CsService adds to the topology of the file before.</summary>
    public IEnumerable<TopologyDocument> ReadTopologies(IEnumerable<string> files)
    {
        TopologyDocument? last = null;
        foreach (var file in files)
        {
            if (TryRead(file, last?.Topology) is not { } document)
                continue;
            if (last is null)
                last = document;
            else if (document.Kind == DocumentKind.ServiceOutput)
                last = document.AddedTo(last);
            else
            {
                yield return Noted(last);
                last = document;
            }
        }
        if (last is not null)
            yield return Noted(last);
    }

    /// <summary>Says what could not be carried over from what a deployment exported.</summary>
    private TopologyDocument Noted(TopologyDocument document)
    {
        foreach (var note in document.Topology.Notes)
            errors.WriteLine(note);
        return document;
    }

    private static string FullPath(string file) => file.Length == 0 || file.Contains('\0') ? file : Path.GetFullPath(file);

    private TopologyDocument? TryRead(string file, Topology? onto)
    {
        try
        {
            return TopologyFile.Read(file, null, onto);
        }
        catch (TopologyException exception)
        {
            _unreadable.Add(new UnreadableFile(FullPath(file), exception));
            foreach (var problem in exception.Problems)
                errors.WriteLine(problem.Message);
            return null;
        }
    }
}
