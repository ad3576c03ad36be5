using System;
using PersistentChat.Rules;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Inspection;

/// <summary>A finding that the baseline lists: it was known already, and fails nothing.</summary>
public sealed class KnownFinding
{
    internal KnownFinding(Finding finding, BaselineEntry entry)
    {
        Finding = finding;
        Since = entry.Since;
    }

    /// <summary>What was found again.</summary>
    public Finding Finding { get; }

    /// <summary>The rule's id.</summary>
    public string RuleId => Finding.RuleId;

    /// <summary>The name of the object it is about.</summary>
    public string Target => Finding.Target;

    /// <summary>The day since which it is known.</summary>
    public DateTime Since { get; }

    /// <summary>Rule, target and message.</summary>
    public override string ToString() => Finding.ToString();
}
