using System.Collections.Generic;
using System.Linq;
using PersistentChat.Rules.Stated;

namespace PersistentChat.Rules.Policies;

/// <summary>A rule of the house that a policy states without code: what which objects must be.</summary>
public sealed record StatedRule
{
    /// <summary>The most characters an id may have.</summary>
    internal const int LongestId = 64;

    /// <summary>The most conditions that a rule may be made of.</summary>
    internal const int MostConditions = 200;

    /// <summary>The id of the rule that tells which scripts of rules cannot be run.</summary>
    internal const string ScriptFilesId = "HOUSE-SCRIPT";

    private const string OfProduct = "PCT";

    /// <summary>Nothing is stated.</summary>
    internal StatedRule()
    {
    }

    /// <summary>The id: capital letters, digits and hyphens, at least one, such as <c>HOUSE-CHAT-01</c>. It begins with a letter, and not with PCT.</summary>
    public string Id { get; internal set; } = "";

    /// <summary>The kind of objects that it speaks of, such as <c>chatPool</c>.</summary>
    public string For => Subjects.Name;

    /// <summary>Which of them it speaks of, as documents write it; null for all.</summary>
    public string? Where => Selects?.ToString();

    /// <summary>What they must be, as documents write it.</summary>
    public string Must => Requires.ToString();

    /// <summary>The severity of a finding; a warning unless stated.</summary>
    public Severity Severity { get; internal set; } = Severity.Warning;

    /// <summary>What the rule says, in one line.</summary>
    public LocalText Title { get; internal set; } = null!;

    /// <summary>What to do about a finding; null when nothing is stated.</summary>
    public LocalText? Remedy { get; internal set; }

    /// <summary>What a finding says, with the names of facts in braces; null when it says which condition is not met.</summary>
    public LocalText? Message { get; internal set; }

    /// <summary>Why the house requires it; null when nothing is stated.</summary>
    public string? Reason { get; internal set; }

    internal SubjectKind Subjects { get; set; } = null!;

    internal Every? Selects { get; set; }

    internal Every Requires { get; set; } = null!;

    /// <summary>Whether it holds a pattern, which shows how names are made.</summary>
    internal bool HasPatterns => Requires.HasPatterns || Selects?.HasPatterns == true;

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    /// <summary>Whether a text has the form of such an id.</summary>
    internal static bool IsId(string text) =>
        text.Length is > 0 and <= LongestId && text[0] is >= 'A' and <= 'Z' && text.Split('-') is { Length: > 1 } words
        && words.All(word => word.Length > 0 && word.All(c => c is (>= 'A' and <= 'Z') or (>= '0' and <= '9')))
        && !text.StartsWith(OfProduct, System.StringComparison.Ordinal);

    /// <summary>An id of the house's own.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.InvalidRuleId"/>.</exception>
    internal static string CheckedId(string text)
    {
        var id = text.Trim();
        return IsId(id) && id != ScriptFilesId && RuleCatalog.Ids.Find(id) is null ? id : throw new TopologyException(TopologyError.InvalidRuleId, text, text, LongestId);
    }

    /// <summary>The facts that its messages name, in any language.</summary>
    internal IEnumerable<string> Named => new[] { Message?.En, Message?.De, Message?.Es }.OfType<string>().SelectMany(MessageText.NamesIn).Distinct();
}
