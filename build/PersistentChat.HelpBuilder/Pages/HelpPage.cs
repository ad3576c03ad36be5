using System.Collections.Generic;

namespace PersistentChat.HelpBuilder;

/// <summary>What a person wrote about a cmdlet, in one language.</summary>
internal sealed record HelpPage(string File)
{
    /// <summary>The heading: the name of the cmdlet.</summary>
    public Prose Name { get; init; } = Prose.None;

    /// <summary>One sentence: what the cmdlet does.</summary>
    public Prose Synopsis { get; init; } = Prose.None;

    /// <summary>What there is to know about it.</summary>
    public Prose Description { get; init; } = Prose.None;

    /// <summary>How it is used.</summary>
    public IReadOnlyList<PageExample> Examples { get; init; } = [];

    /// <summary>The parameters by name.</summary>
    public IReadOnlyDictionary<string, Prose> Parameters { get; init; } = new Dictionary<string, Prose>();

    /// <summary>Where they are described: the line of their section, from 1.</summary>
    public int ParametersLine { get; init; } = 1;

    /// <summary>What the pipeline may bring.</summary>
    public Prose Inputs { get; init; } = Prose.None;

    /// <summary>What it returns.</summary>
    public Prose Outputs { get; init; } = Prose.None;

    /// <summary>What else there is to say.</summary>
    public Prose Notes { get; init; } = Prose.None;

    /// <summary>Where to read on: texts, and addresses of those that have one.</summary>
    public IReadOnlyList<PageLink> Links { get; init; } = [];
}
