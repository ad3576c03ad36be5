using System.Management.Automation;
using PersistentChat.Rules;
using PersistentChat.Rules.Policies;
using PersistentChat.Rules.Stated;

namespace PersistentChat.Cmdlets;

/// <summary>A rule of the house as New-PChatRule makes it: the file that it stands in is chosen with RulePath.</summary>
public sealed class RuleScript
{
    internal RuleScript(string id, SubjectKind subjects, Severity severity, LocalText title, LocalText? remedy, ScriptBlock condition, ScriptBlock? message)
    {
        Id = id;
        Subjects = subjects;
        Severity = severity;
        Title = title;
        Remedy = remedy;
        ConditionBlock = condition;
        MessageBlock = message;
    }

    /// <summary>The id, such as <c>HOUSE-CHAT-01</c>.</summary>
    public string Id { get; }

    /// <summary>The kind of objects that it speaks of, such as <c>chatPool</c>.</summary>
    public string For => Subjects.Name;

    /// <summary>The severity of a finding.</summary>
    public Severity Severity { get; }

    /// <summary>What the rule says, in one line.</summary>
    public LocalText Title { get; }

    /// <summary>What to do about a finding; null when nothing is stated.</summary>
    public LocalText? Remedy { get; }

    /// <summary>What an object must be; <c>$_</c> is the object.</summary>
    public string Condition => ConditionBlock.ToString().Trim();

    /// <summary>Makes the message of a finding; null when it says the title.</summary>
    public string? Message => MessageBlock?.ToString().Trim();

    internal ScriptBlock ConditionBlock { get; }

    internal ScriptBlock? MessageBlock { get; }

    internal SubjectKind Subjects { get; }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
