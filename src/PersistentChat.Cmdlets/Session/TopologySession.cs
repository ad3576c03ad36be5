using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Management.Automation.Runspaces;
using System.Runtime.CompilerServices;
using PersistentChat.Internal;
using PersistentChat.Renaming;
using PersistentChat.Sources;

namespace PersistentChat.Cmdlets;

/// <summary>The current topology of a PowerShell session (a runspace) and the earlier ones.</summary>
internal sealed class TopologySession
{
    private const int MostChanges = 1000;

    private static readonly ConditionalWeakTable<Runspace, TopologySession> _sessions = new();

    private readonly LinkedList<TopologyStep> _done = new();
    private readonly Stack<TopologyStep> _undone = new();
    private TopologyState? _current;
    private SessionState? _shell;
    private int _running;
    private TopologyStep? _grouped;

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

    /// <summary>The file that holds exactly this topology, and its SHA-256; null for another topology, or one that was changed since.</summary>
    public (string File, string Fingerprint)? FileOf(Topology topology) =>
        _current?.Origin is { File: { } file } origin && origin.Find(file) is { } document && ReferenceEquals(document.Topology, topology)
            ? (file, DocumentGateway.Fingerprint(document))
            : null;

    /// <summary>The current directory of the session; null before its first cmdlet.</summary>
    public string? Directory => _shell?.Path.CurrentFileSystemLocation.ProviderPath;

    /// <summary>Remembers whose directory <see cref="Directory"/> is.</summary>
    public void Serve(SessionState shell) => _shell = shell;

    /// <summary>Forgets the session that this thread works for.</summary>
    public static void Forget() => _sessions.Remove(Runspace.DefaultRunspace);

    /// <summary>A cmdlet that changes the topology begins: what all those of a pipeline do is one change.</summary>
    public void Begin() => _running++;

    /// <summary>Such a cmdlet has ended, in whatever way.</summary>
    public void End()
    {
        if (--_running == 0)
            _grouped = null;
    }

    /// <summary>Makes another topology the current one.</summary>
    public void Start(Topology topology, TopologyOrigin origin, string description) =>
        Push(new TopologyStep(_current, new TopologyState(topology, origin), [description], IsStart: true));

    /// <summary>Makes a changed form of the current topology the current one.</summary>
    /// <param name="topology">The changed form.</param>
    /// <param name="description">What was done.</param>
    /// <param name="renaming">What was renamed; null for any other change.</param>
    public void Change(Topology topology, string description, NameChange? renaming = null) =>
        Push(new TopologyStep(Current, new TopologyState(topology, Current.Origin), [description], Renaming: renaming));

    /// <summary>Makes the current topology with what saved services add the current one; what stands in a file still stands there.</summary>
    public void Add(Topology topology, string description)
    {
        Current.Origin.Locate(topology, SourcesOf(Current.Topology));
        Change(topology, description);
    }

    /// <summary>The changes that can be taken back, and before them those that were taken back, all from the newest on.</summary>
    public IEnumerable<SessionChange> Changes() => _undone.Reverse().Select((step, index) => new SessionChange(step, _undone.Count - index, isUndone: true))
        .Concat(_done.Reverse().Select((step, index) => new SessionChange(step, index + 1, isUndone: false)));

    /// <summary>The last changes, of which the newest is taken back first.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.NothingToUndo"/>: there are not so many.</exception>
    public IReadOnlyList<string> Undoable(int count) => Descriptions(_done.Reverse(), _done.Count, count, TopologyError.NothingToUndo);

    /// <summary>The changes that were taken back, of which the oldest is made again first.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.NothingToRedo"/>: there are not so many.</exception>
    public IReadOnlyList<string> Redoable(int count) => Descriptions(_undone, _undone.Count, count, TopologyError.NothingToRedo);

    /// <summary>The topologies between one and the current one, which is the last: one after each change, or each change that was taken back.</summary>
    public IReadOnlyList<ChangedTopology> Since(Topology topology)
    {
        if (ReferenceEquals(Current.Topology, topology))
            return [new ChangedTopology(topology)];
        var forth = new Stack<ChangedTopology>();
        for (var step = _done.Last; step is not null && !step.Value.IsStart; step = step.Previous)
        {
            forth.Push(new ChangedTopology(step.Value.After.Topology, step.Value.Renaming is not null));
            if (ReferenceEquals(step.Value.Before!.Topology, topology))
                return [.. forth];
        }
        var back = new Stack<ChangedTopology>();
        foreach (var step in _undone.TakeWhile(step => !step.IsStart))
        {
            back.Push(new ChangedTopology(step.Before!.Topology, step.Renaming is not null));
            if (ReferenceEquals(step.After.Topology, topology))
                return [.. back];
        }
        return [new ChangedTopology(Current.Topology)];
    }

    /// <summary>What was renamed on the way from one topology, or one that says the same, to another, which is the current one; nothing where there is no such way.</summary>
    public IEnumerable<NameChange> Renamings(Topology from, Topology to)
    {
        var renamings = new Stack<NameChange>();
        for (var step = ReferenceEquals(Topology, to) ? _done.Last : null; step is not null && !step.Value.IsStart; step = step.Previous)
        {
            if (step.Value.Renaming is { } renaming)
                renamings.Push(renaming);
            if (step.Value.Before!.Topology.Equals(from))
                return renamings;
        }
        return [];
    }

    /// <summary>Goes back to the state before the last changes, of which there are so many.</summary>
    public void Undo(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var step = _done.Last!.Value;
            _done.RemoveLast();
            _undone.Push(step);
            _current = step.Before;
        }
    }

    /// <summary>Makes changes again that were taken back, of which there are so many.</summary>
    public void Redo(int count)
    {
        for (var i = 0; i < count; i++)
            Do(_undone.Pop());
    }

    private static IReadOnlyList<string> Descriptions(IEnumerable<TopologyStep> steps, int most, int count, TopologyError error) =>
        count <= most
        ? [.. steps.Take(count).Select(step => step.Description)]
        : throw new TopologyException(error, count, most == 0 ? new Phrase(error + "_None") : new Phrase(error + "_Some", most));

    /// <summary>A new change; what was taken back before it is gone.</summary>
    private void Push(TopologyStep step)
    {
        _undone.Clear();
        // Which name became which is known only step by step.
        if (_running > 0 && ReferenceEquals(_done.Last?.Value, _grouped) && _grouped is { IsStart: false, Renaming: null } grouped && step is { IsStart: false, Renaming: null })
        {
            _done.RemoveLast();
            step = step with { Before = grouped.Before, Done = [.. grouped.Done, .. step.Done] };
        }
        Do(step);
        _grouped = _running > 0 ? step : null;
    }

    private void Do(TopologyStep step)
    {
        _done.AddLast(step);
        if (_done.Count > MostChanges)
            _done.RemoveFirst();
        _current = step.After;
    }
}
