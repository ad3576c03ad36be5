using System.Collections.Generic;
using PersistentChat.Internal;

namespace PersistentChat.Diagrams;

/// <summary>A box of a diagram: a thing, or a frame around several. Two boxes are never equal.</summary>
internal sealed class DiagramBox(
    BoxKind kind, string name, string? detail = null, IEnumerable<DiagramBox>? children = null,
    object? subject = null, Fqdn? pool = null, bool isDashed = false, string? facts = null)
{
    public BoxKind Kind { get; } = kind;

    /// <summary>What the box is called, whole.</summary>
    public string Name { get; } = name;

    /// <summary>The part it plays, in a few words.</summary>
    public string? Detail { get; } = detail;

    /// <summary>What else is known, too long for the box.</summary>
    public string? Facts { get; } = facts;

    /// <summary>Whether it is not at work: a standby server, a log shipping secondary, something that is not stated.</summary>
    public bool IsDashed { get; } = isDashed;

    public IReadOnlyList<DiagramBox> Children { get; } = ValueList.Of(children);

    /// <summary>The object of the topology that findings name: an FQDN, an instance, a site name or a kind of thing.</summary>
    public object? Subject { get; } = subject;

    /// <summary>The chat pool it belongs to, if it belongs to one.</summary>
    public Fqdn? Pool { get; } = pool;

    public override string ToString() => Name;
}
