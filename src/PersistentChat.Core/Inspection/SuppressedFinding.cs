using System;
using PersistentChat.Rules;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Inspection;

/// <summary>A finding that a suppression of the document accepts.</summary>
public sealed class SuppressedFinding
{
    internal SuppressedFinding(Finding finding, Suppression suppression, BaselineEntry? entry)
    {
        Finding = finding;
        Suppression = suppression;
        KnownSince = entry?.Since;
    }

    /// <summary>What was found, and is accepted.</summary>
    public Finding Finding { get; }

    /// <summary>The suppression that accepts it.</summary>
    public Suppression Suppression { get; }

    /// <summary>The rule's id.</summary>
    public string RuleId => Finding.RuleId;

    /// <summary>The name of the object it is about.</summary>
    public string Target => Finding.Target;

    /// <summary>Why it is accepted.</summary>
    public string Reason => Suppression.Reason;

    /// <summary>The last day on which the suppression counts; null is for ever.</summary>
    public DateTime? Expires => Suppression.Expires;

    /// <summary>The day since which the baseline knows it too; null when it does not.</summary>
    public DateTime? KnownSince { get; }

    /// <summary>Rule, target and reason.</summary>
    public override string ToString() => VisibleText.Of(RuleId + " " + Target + ": " + Reason);
}
