using PersistentChat.Internal;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Rules;

/// <summary>How people call something that programs know by an English constant.</summary>
internal sealed class DisplayName
{
    private DisplayName(string key) => Key = key;

    /// <param name="severity">The severity.</param>
    public static DisplayName Of(Severity severity) => new("Severity_" + severity);

    /// <param name="category">The category.</param>
    public static DisplayName Of(RuleCategory category) => new("Category_" + category);

    /// <summary>The name of a product generation.</summary>
    /// <param name="product">The product generation.</param>
    public static DisplayName Of(Product product) => new("Product_" + product);

    /// <summary>The name of a computer's role.</summary>
    /// <param name="role">The role.</param>
    public static DisplayName Of(ComputerRole role) => new("Role_" + role);

    /// <summary>What the documents of a product say of a rule of the other one.</summary>
    /// <param name="word">What they say.</param>
    public static DisplayName Of(OtherWord word) => new("OtherWord_" + word);

    /// <summary>The name of a part of a rule's page.</summary>
    /// <param name="part">The part.</param>
    public static DisplayName Of(RulePagePart part) => new("RulePage_" + part);

    /// <summary>The name of a kind of objects, in the plural.</summary>
    /// <param name="kind">The kind.</param>
    public static DisplayName Of(NamingTarget kind) => new("Named_" + kind);

    /// <summary>What programs know it by.</summary>
    internal string Key { get; }

    /// <summary>The name in the UI culture of the moment.</summary>
    public override string ToString() => Texts.Get(Key);
}
