using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Keys;

namespace PersistentChat.Runbooks;

/// <summary>What a runbook says about one chat pool, or about what is around the pools.</summary>
internal sealed record RunbookChapter
{
    private readonly IReadOnlyList<ShownValue> _facts;
    private readonly RunbookText? _title;
    private readonly string? _displayName;

    internal RunbookChapter(ChatPool pool, IEnumerable<RunbookSection> sections)
    {
        Pool = pool.Fqdn;
        _displayName = pool.DisplayName;
        _facts = ValueList.Of(ChatPoolKeys.Table.Shown(pool).Where(shown => shown.How.InRunbooks && shown.Value is not null));
        Sections = ValueList.Of(sections.Where(section => section.Steps.Count > 0));
    }

    internal RunbookChapter(RunbookText title, IEnumerable<RunbookSection> sections)
    {
        _title = title;
        _facts = ValueList.Of<ShownValue>([]);
        Sections = ValueList.Of(sections.Where(section => section.Steps.Count > 0));
    }

    /// <summary>The chat pool; null when the chapter is about what is around the pools.</summary>
    public Fqdn? Pool { get; }

    /// <summary>The pool's display name, or what the chapter is about.</summary>
    public string DisplayName => _displayName ?? _title!.ToString();

    /// <summary>What whoever follows the runbook needs to know of the pool, such as whom to call; labels are in the UI culture of the moment.</summary>
    public IReadOnlyList<RunbookEntry> Facts => ValueList.Of(_facts.Select(shown => new RunbookEntry(Texts.Label(shown.How.Heading), shown.Value!.ToString()!)));

    /// <summary>The sections, in order.</summary>
    public IReadOnlyList<RunbookSection> Sections { get; }

    public override string ToString() => Pool?.ToString() ?? DisplayName;
}
