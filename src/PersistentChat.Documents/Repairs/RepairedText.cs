using System.Collections.Generic;
using System.Linq;
using PersistentChat.Comparisons;
using PersistentChat.Documents.Decoding;
using PersistentChat.Documents.Editing;
using PersistentChat.Documents.Editing.Sources;
using PersistentChat.Documents.Lync;

namespace PersistentChat.Documents.Repairs;

/// <summary>A document's text with the repairs that nobody needs to think about: first those without which it cannot be read, then those that change nothing of what it says.</summary>
internal sealed class RepairedText
{
    // One makes way for the next.
    private static readonly TidyKind[] _tidying = [TidyKind.DefaultInstances, TidyKind.Quotes, TidyKind.Duplicates];

    private readonly string _name;
    private readonly string _before;
    private readonly List<TextEdits> _rounds = [];

    // With the number of rounds before them.
    private readonly List<(Found Found, int Round)> _done = [];
    private IReadOnlyList<(Found Found, int Round)> _open = [];
    private TopologyException? _left;
    private TextLines? _linesBefore;
    private TextLines? _linesAfter;

    private RepairedText(string text, string name) => (_before, Text, _name) = (text, text, name);

    public string Text { get; private set; }

    /// <summary>What is read; null when it cannot be.</summary>
    public TopologyReader.ReadResult? Content { get; private set; }

    /// <param name="text">The document.</param>
    /// <param name="name">The name with which source positions begin.</param>
    public static RepairedText Of(string text, string name)
    {
        var repaired = new RepairedText(text, name);
        while (repaired.TryRead() is { } refused && repaired.MendErrors(refused))
        {
        }
        if (repaired.Content is { Kind: DocumentKind.Yaml or DocumentKind.Json, Topology: { } topology })
            foreach (var kind in _tidying)
                repaired.Tidy(kind, topology);
        return repaired;
    }

    /// <summary>What is told of the repairs.</summary>
    /// <param name="counted">In which text lines are counted.</param>
    public RepairNotes Notes(CountedIn counted)
    {
        var lines = new TextLines(counted == CountedIn.Before ? _before : Text);
        return new RepairNotes(
            [.. _done.Select(Told).OrderBy(repair => repair.Place.Line).ThenBy(repair => repair.Place.Column)],
            [.. _open.Select(Told)],
            counted == CountedIn.Repaired || _rounds.Count == 0 ? _left : _left?.Moved(LocationBefore));

        // What went is told by what stays, once it is gone.
        int PlaceOf(Found found) => counted == CountedIn.Repaired ? found.Stays ?? found.Place : found.Place;

        Repair Told((Found Found, int Round) repair) =>
            new(lines.LocationOf(Moved(PlaceOf(repair.Found), repair.Round, counted)).In(_name), repair.Found.Key, repair.Found.Arguments);
    }

    /// <summary>Where something stood before the repairs.</summary>
    /// <param name="place">Where it stands in the repaired text.</param>
    public SourceLocation LocationBefore(SourceLocation place)
    {
        _linesBefore ??= new TextLines(_before);
        _linesAfter ??= new TextLines(Text);
        return _linesBefore.LocationOf(Moved(_linesAfter.PlaceOf(place.Line, place.Column), _rounds.Count, CountedIn.Before)).In(place.File);
    }

    private int Moved(int place, int round, CountedIn counted)
    {
        if (counted == CountedIn.Before)
            for (var i = round - 1; i >= 0; i--)
                place = _rounds[i].PlaceBefore(place);
        else
            for (var i = round; i < _rounds.Count; i++)
                place = _rounds[i].PlaceAfter(place);
        return place;
    }

    private TopologyException? TryRead()
    {
        try
        {
            (Content, _left) = (TopologyReader.Read(Text, _name, ReadLimits.Default), null);
        }
        catch (TopologyException refused)
        {
            _left = refused;
        }
        return _left;
    }

    /// <summary>Whether something could be done about errors.</summary>
    private bool MendErrors(TopologyException refused)
    {
        _open = [];
        if (!refused.Problems.Any(ErrorRepairs.MayHelp))
            return false;
        var source = SourceReader.Read(Text);
        var repairs = new ErrorRepairs(source);
        foreach (var problem in refused.Problems)
            repairs.Add(problem);
        var found = repairs.Finish();
        _open = [.. repairs.Open.Select(repair => (repair, _rounds.Count))];
        Apply(found, repairs.Edits);
        return found.Count > 0;
    }

    /// <summary>What changes nothing is done together; should it change something all the same, then place by place of the same key.</summary>
    private void Tidy(TidyKind kind, Topology topology)
    {
        var source = SourceReader.Read(Text);
        var tidy = TidyRepairs.Of(source, kind);
        if (tidy.Count == 0 || TryTidy(tidy, topology))
            return;
        foreach (var path in tidy.Select(repair => repair.Path).Distinct().ToArray())
        {
            source = SourceReader.Read(Text);
            TryTidy([.. TidyRepairs.Of(source, kind).Where(repair => repair.Path == path)], topology);
        }
    }

    private bool TryTidy(IReadOnlyList<TidyRepairs.Tidy> tidy, Topology topology)
    {
        var edits = new TextEdits();
        foreach (var repair in tidy)
            repair.Apply(edits);
        if (!Says(edits.Apply(Text), topology))
            return false;
        Apply([.. tidy.SelectMany(repair => repair.Found)], edits);
        return true;
    }

    /// <summary>Whether a text says a topology; what is said twice need not be.</summary>
    private bool Says(string text, Topology topology)
    {
        try
        {
            var content = TopologyReader.Read(text, _name, ReadLimits.Default);
            if (!content.Topology.Equals(topology) && TopologyComparer.Compare(topology, content.Topology).Count > 0)
                return false;
            Content = content;
            return true;
        }
        catch (TopologyException)
        {
            // Then it is not done.
            return false;
        }
    }

    private void Apply(IReadOnlyList<Found> found, TextEdits edits)
    {
        _done.AddRange(found.Select(repair => (repair, _rounds.Count)));
        Text = edits.Apply(Text);
        _rounds.Add(edits);
    }
}
