using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PersistentChat.Cli.Output;
using PersistentChat.Documents;
using PersistentChat.Documents.Lync;
using PersistentChat.Inspection;

namespace PersistentChat.Cli.Input;

/// <summary>
/// Reads what a command line names one by one: files, folders, patterns, and standard input as <c>-</c>; what cannot be read is told and left out.
/// </summary>
internal sealed class CommandInput(Streams streams, bool isQuiet)
{
    /// <summary>What standard input is called in a command line.</summary>
    public const string StandardInput = "-";
    /// <summary>What standard input is called in messages.</summary>
    public const string StandardInputName = "stdin";

    // Where the shell opened a file for it, this leads there.
    private const string StandardInputFile = "/dev/stdin";

    private readonly List<UnreadableFile> _unreadable = [];
    private readonly List<string> _files = [];
    private bool _hasReadInput;

    /// <summary>What could not be read.</summary>
    public IReadOnlyList<UnreadableFile> Unreadable => _unreadable;

    /// <summary>Whether something could not be read.</summary>
    public bool Failed => _unreadable.Count > 0;

    /// <summary>The files that were read, or were to be.</summary>
    public IReadOnlyList<string> Files => _files;

    /// <summary>What no result is to be written over: the files, and the one behind standard input.</summary>
    public IReadOnlyList<string> Sources => _hasReadInput && !OperatingSystem.IsWindows() ? [.. _files, StandardInputFile] : _files;

    /// <summary>Every document that could be read.</summary>
    public IEnumerable<TopologyDocument> Read(IEnumerable<string> arguments)
    {
        foreach (var file in arguments.SelectMany(Expand))
        {
            if (TryRead(file, null) is { } document)
                yield return Noted(document);
        }
    }

    /// <summary>Every topology that could be read; saved output of Get-CsService adds to the topology of the file before.</summary>
    public IEnumerable<TopologyDocument> ReadTopologies(IEnumerable<string> arguments)
    {
        TopologyDocument? last = null;
        foreach (var file in arguments.SelectMany(Expand))
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

    /// <summary>The one topology that is asked for; null when something could not be read, or there are several.</summary>
    public TopologyDocument? ReadOne(IEnumerable<string> arguments)
    {
        TopologyDocument[] documents = [.. ReadTopologies(arguments)];
        if (!Failed && documents.Length > 1)
            streams.Errors.WriteLine(CliTexts.Format("OneTopology", documents.Length, documents[0].Name, documents[1].Name));
        return !Failed && documents is [var document] ? document : null;
    }

    /// <summary>Tells what is wrong with a file.</summary>
    public void Fail(string file, TopologyException problem)
    {
        _unreadable.Add(new UnreadableFile(file, problem));
        ErrorText.Write(problem, streams.Errors);
    }

    /// <summary>The files that an argument names.</summary>
    public IReadOnlyList<string> Expand(string argument)
    {
        if (argument == StandardInput)
            return [argument];
        try
        {
            return TopologyFiles.Find(argument);
        }
        catch (TopologyException problem)
        {
            Fail(FullPath(argument), problem);
            return [];
        }
    }

    private static string FullPath(string file) => file.Contains('\0') ? file : Path.GetFullPath(file);

    /// <summary>Says what could not be carried over from what a deployment exported.</summary>
    private TopologyDocument Noted(TopologyDocument document)
    {
        if (!isQuiet)
        {
            foreach (var note in document.Topology.Notes)
                streams.Errors.WriteLine(note);
            if (DecisionLines.Unstated(new CheckSession(DateTime.Today).Inspect(document.Topology), "pchat check --open") is { } unstated)
                streams.Errors.WriteLine(unstated);
        }
        return document;
    }

    private TopologyDocument ReadStandardInput(Topology? onto) => TopologyFile.Read(OpenInput(), StandardInputName, null, onto);

    /// <summary>Standard input, once.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.InvalidInput"/>: it was read before.</exception>
    public Stream OpenInput()
    {
        if (_hasReadInput)
            throw new TopologyException(TopologyError.InvalidInput, StandardInput, StandardInput, CliTexts.Get("StandardInputOnce"));
        _hasReadInput = true;
        return streams.Input;
    }

    private TopologyDocument? TryRead(string file, Topology? onto)
    {
        try
        {
            if (file == StandardInput)
                return ReadStandardInput(onto);
            _files.Add(file);
            return TopologyFile.Read(file, null, onto);
        }
        catch (TopologyException problem)
        {
            Fail(file == StandardInput ? StandardInputName : FullPath(file), problem);
            return null;
        }
    }
}
