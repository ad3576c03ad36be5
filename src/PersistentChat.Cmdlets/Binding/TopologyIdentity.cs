using System;
using System.IO;
using System.Management.Automation;
using PersistentChat.Sources;

namespace PersistentChat.Cmdlets;

/// <summary>Says which topology is meant: a topology object, a path that means one file, or a file object.</summary>
public sealed class TopologyIdentity
{
    private readonly Func<SessionState, Topology> _find;
    private readonly Func<SessionState, string>? _file;

    /// <summary>Means the topology in a file, which is read when a cmdlet needs it.</summary>
    /// <param name="path">The path; wildcards that mean one file are allowed.</param>
    public TopologyIdentity(string path)
    {
        _file = session => FilePaths.FindTopology(session, path);
        _find = session => Read(_file(session));
    }

    /// <summary>The topology of a file.</summary>
    /// <param name="file">The file, such as Get-Item returns.</param>
    public TopologyIdentity(FileInfo file)
    {
        _file = _ => file.FullName;
        _find = _ => Read(file.FullName);
    }

    /// <summary>Means a topology that is at hand.</summary>
    /// <param name="topology">The topology, such as Get-PChatTopology returns.</param>
    public TopologyIdentity(Topology topology) => _find = _ => topology;

    /// <exception cref="TopologyException">The file was not found or cannot be read.</exception>
    internal Topology Find(SessionState session) => _find(session);

    /// <summary>The file that is meant; null for a topology.</summary>
    /// <exception cref="TopologyException">The file was not found.</exception>
    internal string? FileOf(SessionState session) => _file?.Invoke(session);

    /// <summary>Where the objects of the topology stand in the file that was read; null before that, and for a topology.</summary>
    internal SourceMap? Sources { get; private set; }

    /// <summary>The SHA-256 of the file that was read; null before that, and for a topology.</summary>
    internal string? Fingerprint { get; private set; }

    private Topology Read(string path)
    {
        var document = DocumentGateway.Read(path);
        Sources = document.Sources;
        Fingerprint = DocumentGateway.Fingerprint(document);
        return document.Topology;
    }
}
