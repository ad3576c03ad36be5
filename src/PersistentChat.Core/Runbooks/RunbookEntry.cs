namespace PersistentChat.Runbooks;

/// <summary>A value to enter or to know: its label, as the product shows it or in the language of the moment, and the value.</summary>
internal sealed record RunbookEntry
{
    private readonly RunbookText? _text;
    private readonly string? _label;
    private readonly object _value;

    internal RunbookEntry(string label, object value)
    {
        _label = label;
        _value = value;
    }

    internal RunbookEntry(RunbookText label, object value)
    {
        _text = label;
        _value = value;
    }

    internal RunbookEntry(string label, RunbookVariable variable)
        : this(label, "$" + variable) => Variable = variable;

    public string Label => _label ?? _text!.ToString();

    /// <summary>The value, or the name of what the reader fills in.</summary>
    public string Value => _value.ToString()!;

    /// <summary>What the reader has to fill in, because no topology holds it; null when the topology does.</summary>
    public RunbookVariable? Variable { get; }

    public override string ToString() => VisibleText.Of(Label + ": " + Value);
}
