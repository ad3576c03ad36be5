using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Runbooks;

/// <summary>What a runbook says about one chat pool.</summary>
public sealed record RunbookChapter
{
    internal RunbookChapter(ChatPool pool, IEnumerable<RunbookSection> sections)
    {
        Pool = pool.Fqdn;
        DisplayName = pool.DisplayName;
        Sections = ValueList.Of(sections.Where(section => section.Steps.Count > 0));
    }

    /// <summary>The pool.</summary>
    public Fqdn Pool { get; }

    /// <summary>The pool's display name.</summary>
    public string DisplayName { get; }

    /// <summary>The sections, in order.</summary>
    public IReadOnlyList<RunbookSection> Sections { get; }

    /// <summary>The pool.</summary>
    public override string ToString() => Pool.ToString();
}
