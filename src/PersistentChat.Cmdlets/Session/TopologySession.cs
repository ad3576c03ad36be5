using System.Collections.Generic;
using System.Management.Automation;
using System.Management.Automation.Runspaces;
using System.Runtime.CompilerServices;
using PersistentChat.Sources;

namespace PersistentChat.Cmdlets;

/// <summary>The current topology of a PowerShell session (a runspace) and the earlier ones.</summary>
internal sealed class TopologySession
{
    private const int MostChanges = 1000;

    private static readonly ConditionalWeakTable<Runspace, TopologySession> _sessions = new();

    private readonly LinkedList<TopologyState?> _earlier = new();
    private TopologyState? _current;
    private SessionState? _shell;

    /// <summary>What cannot be checked in this session.</summary>
    public CheckFailures Failures { get; } = new();

    /// <summary>The session that this thread works for.</summary>
    public static TopologySession Here => _sessions.GetOrCreateValue(Runspace.DefaultRunspace);

    /// <summary>The current topology.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.NoCurrentTopology"/>.</exception>
    public TopologyState Current => _current ?? throw new TopologyException(TopologyError.NoCurrentTopology, null);

    /// <summary>The current topology; null when there is none.</summary>
    public Topology? Topology => _current?.Topology;

    /// <summary>The files of the current topology.</summary>
    public IReadOnlyList<string> Inputs => _current?.Origin.Inputs ?? [];

    /// <summary>Where the objects of the current topology stand; null for another topology, or one that was changed since it was read.</summary>
    public SourceMap? SourcesOf(Topology topology) => _current?.Origin.SourcesOf(topology);

    /// <summary>The current directory of the session; null before its first cmdlet.</summary>
    public string? Directory => _shell?.Path.CurrentFileSystemLocation.ProviderPath;

    /// <summary>Remembers whose directory <see cref="Directory"/> is.</summary>
    public void Serve(SessionState shell) => _shell = shell;

    /// <summary>Forgets the session that this thread works for.</summary>
    public static void Forget() => _sessions.Remove(Runspace.DefaultRunspace);

    /// <summary>Makes another topology the current one.</summary>
    public void Start(Topology topology, TopologyOrigin origin) => Push(new TopologyState(topology, origin));

    /// <summary>Makes a changed form of the current topology the current one.</summary>
    public void Change(Topology topology) => Push(new TopologyState(topology, Current.Origin));

    /// <summary>Makes the current topology with what saved services add the current one; what stands in a file still stands there.</summary>
    public void Add(Topology topology)
    {
        Current.Origin.Locate(topology, SourcesOf(Current.Topology));
        Change(topology);
    }

    /// <summary>Whether that many changes can be taken back.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.NothingToUndo"/>.</exception>
    public void CheckUndo(int count)
    {
        if (count > _earlier.Count)
            throw new TopologyException(TopologyError.NothingToUndo, count, count, _earlier.Count);
    }

    /// <summary>Goes back to the state before the last changes.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.NothingToUndo"/>.</exception>
    public void Undo(int count)
    {
        CheckUndo(count);
        for (var i = 0; i < count; i++)
        {
            _current = _earlier.Last!.Value;
            _earlier.RemoveLast();
        }
    }

    private void Push(TopologyState state)
    {
        _earlier.AddLast(_current);
        if (_earlier.Count > MostChanges)
            _earlier.RemoveFirst();
        _current = state;
    }
}
