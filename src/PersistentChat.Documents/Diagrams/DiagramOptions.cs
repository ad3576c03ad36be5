using System;
using System.Text.RegularExpressions;

namespace PersistentChat.Documents.Diagrams;

/// <summary>What of a topology a picture shows, and how it is told apart from others.</summary>
public sealed record DiagramOptions
{
    /// <summary>The prefix of ids when none is given.</summary>
    public const string DefaultIdPrefix = "pchat";

    private static readonly Regex _prefix = new("^[A-Za-z][A-Za-z0-9-]*\\z", RegexOptions.CultureInvariant);

    /// <summary>States the options.</summary>
    /// <param name="pool">One chat pool; left out, the whole topology.</param>
    /// <param name="idPrefix">What every id in an SVG picture starts with, so that several can stand on one page: ASCII letters, digits and hyphens, a letter first.</param>
    /// <exception cref="ArgumentException">The prefix has other characters.</exception>
    public DiagramOptions(Fqdn? pool = null, string idPrefix = DefaultIdPrefix)
    {
        Pool = pool;
        IdPrefix = _prefix.IsMatch(idPrefix) ? idPrefix : throw new ArgumentException(idPrefix, nameof(idPrefix));
    }

    internal DiagramOptions(Fqdn? pool, string idPrefix, int widest)
        : this(pool, idPrefix) => Widest = widest;

    /// <summary>One chat pool; null is the whole topology.</summary>
    public Fqdn? Pool { get; }

    /// <summary>What every id in an SVG picture starts with.</summary>
    public string IdPrefix { get; }

    /// <summary>How wide a picture may be, in pixels, before it is drawn compactly.</summary>
    internal int Widest { get; } = int.MaxValue;
}
