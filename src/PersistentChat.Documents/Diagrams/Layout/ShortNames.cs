using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Diagrams;

namespace PersistentChat.Documents.Diagrams.Layout;

/// <summary>Names without the domain that most of them are in, for drawings that say once which domain that is.</summary>
internal sealed class ShortNames
{
    private readonly string? _suffix;
    private readonly bool _isCompact;

    /// <summary>Chooses the domain.</summary>
    /// <param name="diagram">What is shown.</param>
    /// <param name="measures">Whether names are shortened.</param>
    public ShortNames(Diagram diagram, Measures measures)
    {
        _isCompact = measures.IsCompact;
        if (!_isCompact)
            return;
        Domain = Servers(diagram)
            .Where(server => server.Domain is not null)
            .GroupBy(server => server.Domain!.ToString(), StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(group => group.Count())
            .FirstOrDefault()?.Key;
        _suffix = Domain is null ? null : "." + Domain;
    }

    /// <summary>The domain that is left out; null when none is.</summary>
    public string? Domain { get; }

    /// <summary>The name of a box as it is written; a compact drawing does without that of the frame around folders, each of which says what it is for.</summary>
    public string Of(DiagramBox box)
    {
        if (_isCompact && box.Kind == BoxKind.Files)
            return "";
        if (_suffix is null || !IsName(box))
            return box.Name;
        var start = box.Name.IndexOf(_suffix, StringComparison.OrdinalIgnoreCase);
        var end = start + _suffix.Length;
        return start > 0 && (end == box.Name.Length || box.Name[end] == '\\') && !IsBelow(box.Name, start) ? box.Name.Remove(start, _suffix.Length) : box.Name;
    }

    /// <summary>Whether it is the name of an instance, a share or a folder, not of the computer before it.</summary>
    private static bool IsBelow(string name, int index) => name.LastIndexOf('\\', index) > 1;

    private static bool IsName(DiagramBox box) => box.Subject is Fqdn or SqlInstanceName || box.Kind == BoxKind.Folder;

    private static IEnumerable<Fqdn> Servers(Diagram diagram) => diagram.Lanes
        .SelectMany(lane => lane.Pool.Children)
        .SelectMany(center => center.Children)
        .Select(server => server.Subject)
        .OfType<Fqdn>();
}
