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
    private readonly List<TextEdits> _rounds = [];
    private readonly List<Repair> _done = [];
    private SourceText? _origin;

    private RepairedText(string text, string name) => (Text, _name) = (text, name);

    public string Text { get; private set; }

    /// <summary>What was done, in the order of the text.</summary>
    public IReadOnlyList<Repair> Done => [.. _done.OrderBy(repair => repair.Place.Line).ThenBy(repair => repair.Place.Column)];

    /// <summary>What was not done because it could mean several things.</summary>
    public IReadOnlyList<Repair> Open { get; private set; } = [];

    /// <summary>What is wrong with the document all the same; null when it can be read.</summary>
    public TopologyException? Left { get; private set; }

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

    private TopologyException? TryRead()
    {
        try
        {
            (Content, Left) = (TopologyReader.Read(Text, _name, ReadLimits.Default), null);
        }
        catch (TopologyException refused)
        {
            Left = refused;
        }
        return Left;
    }

    /// <summary>Whether something could be done about errors.</summary>
    private bool MendErrors(TopologyException refused)
    {
        Open = [];
        if (!refused.Problems.Any(ErrorRepairs.MayHelp))
            return false;
        var source = SourceReader.Read(Text);
        var repairs = new ErrorRepairs(source);
        foreach (var problem in refused.Problems)
            repairs.Add(problem);
        var found = repairs.Finish();
        Open = [.. repairs.Open.Select(repair => Told(source, repair))];
        Apply(source, found, repairs.Edits);
        return found.Count > 0;
    }

    /// <summary>What changes nothing is done together; should it change something all the same, then place by place of the same key.</summary>
    private void Tidy(TidyKind kind, Topology topology)
    {
        var source = SourceReader.Read(Text);
        var tidy = TidyRepairs.Of(source, kind);
        if (tidy.Count == 0 || TryTidy(source, tidy, topology))
            return;
        foreach (var path in tidy.Select(repair => repair.Path).Distinct().ToArray())
        {
            source = SourceReader.Read(Text);
            TryTidy(source, [.. TidyRepairs.Of(source, kind).Where(repair => repair.Path == path)], topology);
        }
    }

    private bool TryTidy(SourceText source, IReadOnlyList<TidyRepairs.Tidy> tidy, Topology topology)
    {
        var edits = new TextEdits();
        foreach (var repair in tidy)
            repair.Apply(edits);
        if (!Says(edits.Apply(Text), topology))
            return false;
        Apply(source, [.. tidy.SelectMany(repair => repair.Found)], edits);
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

    private void Apply(SourceText source, IReadOnlyList<Found> found, TextEdits edits)
    {
        _done.AddRange(found.Select(repair => Told(source, repair)));
        Text = edits.Apply(Text);
        _rounds.Add(edits);
    }

    /// <summary>A repair with its place in the text as it was at first.</summary>
    private Repair Told(SourceText source, Found found)
    {
        var place = found.Place;
        for (var i = _rounds.Count - 1; i >= 0; i--)
            place = _rounds[i].PlaceBefore(place);
        _origin ??= source;
        return new Repair(new SourceLocation(_name, _origin.LineOf(place), _origin.Column(place) + 1), found.Key, found.Arguments);
    }
}
