using System.Collections.Generic;
using System.IO;
using PersistentChat.Documents;

namespace PersistentChat.Cli.Commands;

/// <summary>Reads the files of a command line one by one; what cannot be read is reported and left out.</summary>
internal sealed class CommandInput(TextWriter errors)
{
    /// <summary>Whether a file could not be read.</summary>
    public bool Failed { get; private set; }

    public IEnumerable<TopologyDocument> Read(IEnumerable<string> files)
    {
        foreach (var file in files)
        {
            if (TryRead(file) is { } document)
                yield return document;
        }
    }

    private TopologyDocument? TryRead(string file)
    {
        try
        {
            return TopologyFile.Read(file);
        }
        catch (TopologyException exception)
        {
            Failed = true;
            foreach (var problem in exception.Problems)
                errors.WriteLine(problem.Message);
            return null;
        }
    }
}
