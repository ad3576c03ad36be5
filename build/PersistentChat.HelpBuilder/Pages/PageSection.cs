using System.Collections.Generic;
using Markdig.Syntax;

namespace PersistentChat.HelpBuilder;

/// <summary>A heading and what is below it.</summary>
/// <param name="Title">The heading.</param>
internal sealed record PageSection(Prose Title)
{
    /// <summary>The blocks up to the next heading.</summary>
    public List<Block> Blocks { get; } = [];

    /// <summary>The sections one level below.</summary>
    public List<PageSection> Parts { get; } = [];
}
