namespace PersistentChat.Cmdlets;

/// <summary>
/// Names something by its FQDN. The text is read when it is used, not when it is bound, so that a malformed one is an error of the item
/// with an ErrorId of its own.
/// </summary>
public abstract class FqdnIdentity
{
    private readonly string _text;

    private protected FqdnIdentity(object? value) => _text = value?.ToString() ?? "";

    /// <summary>The text as it was given.</summary>
    public sealed override string ToString() => _text;

    /// <exception cref="TopologyException"><see cref="TopologyError.InvalidFqdn"/>.</exception>
    internal Fqdn ToFqdn() =>
        Fqdn.TryParse(NameIn(_text), out var fqdn) ? fqdn : throw new TopologyException(TopologyError.InvalidFqdn, _text, _text);

    /// <summary>The FQDN in what was given.</summary>
    private protected virtual string NameIn(string text) => text;

    /// <summary>The text without a prefix and the blanks around it.</summary>
    private protected static string Without(string prefix, string text)
    {
        var trimmed = text.Trim();
        return trimmed.StartsWith(prefix, System.StringComparison.OrdinalIgnoreCase) ? trimmed.Substring(prefix.Length) : trimmed;
    }
}
