using System.Collections.Generic;
using System.Globalization;
using PersistentChat.Internal;

namespace PersistentChat.Requirements;

/// <summary>A connection that the network has to let through.</summary>
public sealed record PortRequirement
{
    /// <summary>Stands for a source when the documents name none.</summary>
    public const string AnySource = "*";

    private readonly string _purpose;
    private readonly string? _document;
    private readonly string? _note;

    internal PortRequirement(
        Fqdn pool, PortPeer source, string destination, string computer, int? port, PortProtocol? protocol,
        string purpose, string? document, string? note = null)
    {
        Pool = pool;
        Source = source.Name;
        SourceComputers = source.Computers;
        Destination = destination;
        DestinationComputer = computer;
        Port = port;
        Protocol = protocol;
        _document = document;
        _purpose = purpose;
        _note = note;
    }

    /// <summary>The chat pool that needs it.</summary>
    public Fqdn Pool { get; }

    /// <summary>Who connects: a computer, a pool or a SQL Server instance; <see cref="AnySource"/> where the documents name nobody.</summary>
    public string Source { get; }

    /// <summary>The computers that connect; empty where the documents name nobody.</summary>
    public IReadOnlyList<string> SourceComputers { get; }

    /// <summary>Who listens: a computer or a SQL Server instance.</summary>
    public string Destination { get; }

    /// <summary>The computer that listens.</summary>
    public string DestinationComputer { get; }

    /// <summary>The port, 1 to 65535; null where the documents give no number.</summary>
    public int? Port { get; }

    /// <summary>The transport; null where the documents do not say.</summary>
    public PortProtocol? Protocol { get; }

    /// <summary>What it is for, in the current UI culture.</summary>
    public string Purpose => Texts.Requirement("Port_" + _purpose);

    /// <summary>What is known by the documents, is disputed between them, or is a conclusion; null when there is nothing to add.</summary>
    public string? Note => _note is null ? null : Texts.Requirement("PortNote_" + _note);

    /// <summary>The documents that state it; null where they are silent.</summary>
    public string? Document => _document is null ? null : Citations.Shown(_document);

    /// <summary>What it is for, for programs.</summary>
    internal string PurposeKey => _purpose;

    /// <summary>The connection in one line, such as <c>pool01.contoso.com → chat01.contoso.com TCP 5041</c>.</summary>
    public override string ToString() =>
        Source + " → " + Destination + " " + (Protocol?.ToString() ?? "?") + " " + (Port?.ToString(CultureInfo.InvariantCulture) ?? "?");
}
