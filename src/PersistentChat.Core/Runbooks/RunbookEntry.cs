namespace PersistentChat.Runbooks;

/// <summary>A value to enter or to know: its label, as the product shows it or in the language of the moment, and the value.</summary>
internal sealed record RunbookEntry
{
    private readonly RunbookText? _text;
    private readonly string? _label;

    internal RunbookEntry(string label, string value)
    {
        _label = label;
        Value = value;
    }

    internal RunbookEntry(RunbookText label, string value)
    {
        _text = label;
        Value = value;
    }

    internal RunbookEntry(string label, RunbookVariable variable)
        : this(label, "$" + variable) => Variable = variable;

    public string Label => _label ?? _text!.ToString();

    /// <summary>The value, or the name of what the reader fills in.</summary>
    public string Value { get; }

    /// <summary>What the reader has to fill in, because no topology holds it; null when the topology does.</summary>
    public RunbookVariable? Variable { get; }

    public override string ToString() => VisibleText.Of(Label + ": " + Value);
}
