namespace PersistentChat.Documents.Diagrams;

/// <summary>What of a topology a picture shows, and how it is told apart from others.</summary>
public sealed record DiagramOptions
{
    /// <summary>The prefix of ids when none is given.</summary>
    public const string DefaultIdPrefix = "pchat";

    /// <summary>States the options.</summary>
    /// <param name="pool">One chat pool; left out, the whole topology.</param>
    /// <param name="idPrefix">What every id in an SVG picture starts with, so that several can stand on one page: letters, digits and hyphens, a letter first.</param>
    public DiagramOptions(Fqdn? pool = null, string idPrefix = DefaultIdPrefix)
    {
        Pool = pool;
        IdPrefix = idPrefix;
    }

    /// <summary>One chat pool; null is the whole topology.</summary>
    public Fqdn? Pool { get; }

    /// <summary>What every id in an SVG picture starts with.</summary>
    public string IdPrefix { get; }
}
