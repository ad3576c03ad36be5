using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Diagrams;

/// <summary>A front-end pool and the chat pools that it is the next hop of.</summary>
internal sealed record DiagramSection(DiagramBox NextHop, IReadOnlyList<DiagramLane> Lanes);

/// <summary>A chat pool and what it keeps its data in.</summary>
internal sealed record DiagramLane(DiagramBox Pool, StoreColumn Content, StoreColumn? Compliance, DiagramBox Files)
{
    /// <summary>The stores, column by column.</summary>
    public IEnumerable<StoreColumn> Columns => Compliance is null ? [Content] : [Content, Compliance];

    /// <summary>The frames of the lane.</summary>
    public IEnumerable<DiagramBox> Frames => [Pool, .. Columns.SelectMany(column => column.Stores).Select(store => store.Frame), Files];
}

/// <summary>A store of a chat pool and its secondary of disaster recovery, one below the other.</summary>
internal sealed record StoreColumn(DiagramStore Primary, DiagramStore? Backup)
{
    public IEnumerable<DiagramStore> Stores => Backup is null ? [Primary] : [Primary, Backup];
}

/// <summary>A store: the frame, and in it the first copy of the database with its mirror and witness.</summary>
internal sealed record DiagramStore(DiagramBox Frame, DiagramBox Principal, DiagramBox? Mirror, DiagramBox? Witness);

/// <summary>A box of a diagram: a thing, or a frame around several. Two boxes are never equal.</summary>
internal sealed class DiagramBox(
    BoxKind kind, string name, string? detail = null, IEnumerable<DiagramBox>? children = null,
    object? subject = null, Fqdn? pool = null, BoxState state = BoxState.AtWork, string? facts = null)
{
    public BoxKind Kind { get; } = kind;

    /// <summary>What the box is called, whole.</summary>
    public string Name { get; } = name;

    /// <summary>The part it plays, in a few words.</summary>
    public string? Detail { get; } = detail;

    /// <summary>What else is known, too long for the box.</summary>
    public string? Facts { get; } = facts;

    public BoxState State { get; } = state;

    public IReadOnlyList<DiagramBox> Children { get; } = ValueList.Of(children);

    /// <summary>The object of the topology that findings name: an FQDN, an instance, a site name or a kind of thing.</summary>
    public object? Subject { get; } = subject;

    /// <summary>The chat pool it belongs to, if it belongs to one.</summary>
    public Fqdn? Pool { get; } = pool;

    public override string ToString() => Name;
}

/// <summary>Whether what a box stands for is there, and at work. Each has a sign of its own, which stands for nothing else.</summary>
internal enum BoxState
{
    /// <summary>It is there, and at work.</summary>
    AtWork,

    /// <summary>It is there and waits: a standby server, a log shipping secondary.</summary>
    Standby,

    /// <summary>The topology does not state it: nobody knows whether it is there.</summary>
    NotStated,

    /// <summary>A rule found that it is needed and not there.</summary>
    Missing,
}

/// <summary>What a box of a diagram stands for.</summary>
internal enum BoxKind
{
    Clients,
    FrontEndPool,
    FrontEndServer,
    WebService,
    BackEnd,
    ChatPool,
    DataCenter,
    ChatServer,
    Store,
    Database,
    Files,
    Folder,
    Directory,
    Domain,
    DomainController,
    AdministrativeComputer,
}

/// <summary>A line of a diagram.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="From">Where it starts.</param>
/// <param name="To">Where it ends.</param>
/// <param name="There">What stands at it about the way there, line by line.</param>
/// <param name="Back">What stands at it about the way back; empty when nothing comes back.</param>
internal sealed record DiagramEdge(EdgeKind Kind, DiagramBox From, DiagramBox To, IReadOnlyList<string> There, string Back)
{
    private const string Forth = " →";
    private const string Returning = "← ";

    public DiagramEdge(EdgeKind kind, DiagramBox from, DiagramBox to, string there = "", string back = "")
        : this(kind, from, to, there.Length == 0 ? ValueList<string>.Empty : ValueList.Of([there]), back)
    {
    }

    /// <summary>All that stands at it; arrows say which way is meant where there are two.</summary>
    public IReadOnlyList<string> Labels => (There.Count, Back.Length) switch
    {
        (_, 0) => There,
        (0, _) => [Returning + Back],
        _ => [string.Join(", ", There) + Forth, Returning + Back],
    };
}

/// <summary>What a line of a diagram stands for.</summary>
internal enum EdgeKind
{
    /// <summary>From the clients to a front-end pool.</summary>
    Clients,
    /// <summary>Between a front-end pool and a chat pool.</summary>
    NextHop,
    /// <summary>Among the servers of a chat pool; both ends are the pool.</summary>
    BetweenServers,
    /// <summary>From a chat pool to a store.</summary>
    Store,
    /// <summary>From a chat pool to its folders.</summary>
    Files,
    /// <summary>Between principal and mirror.</summary>
    Mirroring,
    /// <summary>Between a copy and the witness.</summary>
    Witness,
    /// <summary>From a store to its secondary.</summary>
    LogShipping,
    /// <summary>From a chat pool to the directory.</summary>
    Directory,
}
