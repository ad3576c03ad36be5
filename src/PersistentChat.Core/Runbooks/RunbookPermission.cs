namespace PersistentChat.Runbooks;

/// <summary>A role or permission that a runbook needs.</summary>
internal sealed record RunbookPermission
{
    internal RunbookPermission(string key, string source)
    {
        Text = new RunbookText("Permission_" + key);
        Source = source;
    }

    /// <summary>What may be done with which role.</summary>
    public RunbookText Text { get; }

    /// <summary>The document that states it.</summary>
    public string Source { get => Citations.Shown(field); }

    /// <summary>What may be done with which role.</summary>
    public override string ToString() => Text.ToString();
}
