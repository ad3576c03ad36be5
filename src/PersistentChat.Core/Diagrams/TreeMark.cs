using PersistentChat.Rules;

namespace PersistentChat.Diagrams;

/// <summary>Findings of one severity at a line of a tree.</summary>
internal sealed record TreeMark
{
    internal TreeMark(Severity severity, string text)
    {
        Severity = severity;
        Text = text;
    }

    public Severity Severity { get; }

    /// <summary>The name of the severity in the current UI culture, and the ids of the rules.</summary>
    public string Text { get; }

    public override string ToString() => Text;
}
