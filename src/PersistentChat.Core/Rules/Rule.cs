using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Rules;

/// <summary>A rule of the product's documentation, or one of the house that a policy states. Its texts are in the resources under its id.</summary>
public abstract class Rule
{
    private static readonly IReadOnlyList<Product> _everyProduct = ValueList.Of([Product.Lync2013, Product.SkypeForBusiness2015]);

    private protected Rule(string id, RuleCategory category, Severity severity, string source, params string[] facts)
    {
        Id = id;
        Category = category;
        Severity = severity;
        Documents = source;
        Facts = ValueList.Of(facts);
    }

    /// <summary>The id, such as <c>PCT1001</c>. Ids are never used again.</summary>
    public string Id { get; }

    /// <summary>What the rule is about.</summary>
    public RuleCategory Category { get; }

    /// <summary>The severity of its findings, unless a finding says otherwise.</summary>
    public Severity Severity { get; }

    /// <summary>The product generations it applies to.</summary>
    public IReadOnlyList<Product> Products { get; private set; } = _everyProduct;

    /// <summary>What the documents of the product say that the rule does not apply to; null when it applies to both.</summary>
    public OtherProduct? OtherProduct { get; private set; }

    /// <summary>The documents that state it, of both products, in the current UI culture.</summary>
    public string Source => Citations.Shown(Documents);

    /// <summary>The facts of the reference that it checks, such as <c>POOL-06</c>.</summary>
    public IReadOnlyList<string> Facts { get; }

    /// <summary>The version of PersistentChatTopology that brought the rule; empty for one that a policy states.</summary>
    public string Since => IsOfPolicy ? "" : RuleHistory.Since(Id).ToString();

    /// <summary>The version after which it decides otherwise than before; null when it never changed.</summary>
    public string? Changed => RuleHistory.Changed(Id)?.ToString();

    /// <summary>What changed then, in the current UI culture; null when it never changed.</summary>
    public string? Change => Changed is null ? null : Texts.Rule(Id + "_Changed");

    /// <summary>The defect in one line, in the current UI culture.</summary>
    public string Title => Text(nameof(Title));

    /// <summary>Why it is a defect, in the current UI culture.</summary>
    public string Why => Text(nameof(Why));

    /// <summary>What to do, in the current UI culture.</summary>
    public string Remedy => Text(nameof(Remedy));

    /// <summary>Under which condition it applies, in half a sentence and in the current UI culture.</summary>
    public string Condition => Text(nameof(Condition));

    /// <summary>The rule's page, relative to the root of the project and of the module.</summary>
    public string HelpUri => IsOfPolicy ? RulePages.OfHouse : RulePages.PathOf(this);

    /// <summary>The documents that state it, those of a product first.</summary>
    /// <param name="product">The product generation.</param>
    public string SourceFor(Product product) => Citations.For(product, Source);

    /// <summary>Id and title.</summary>
    public override string ToString() => Id + " " + Title;

    /// <summary>The documents that state it, the same in every language.</summary>
    internal string Documents { get; }

    /// <summary>Says what the rule speaks of in a topology, and which facts it needs about that.</summary>
    internal abstract void Declare(TopologyIndex topology, Scope scope);

    internal abstract IEnumerable<Finding> Check(TopologyIndex topology);

    /// <summary>Changes of the topology that would take a finding away, those that mend it.</summary>
    /// <param name="finding">A finding of this rule.</param>
    internal virtual IEnumerable<Suggestion> Suggest(Finding finding) => [];

    /// <summary>
    /// Whether a finding is one that somebody may well accept and say why: advice of the product, or what the house lays down. What the product does not support is
    /// mended, and what only informs needs nothing.
    /// </summary>
    internal virtual bool MayBeAccepted(Finding finding) => finding.Severity != Severity.Information && (finding.OriginalSeverity == Severity.Warning || Category == RuleCategory.House);

    /// <summary>Whether the rule is one of the topology's product, and in force.</summary>
    internal bool RunsIn(Topology topology, Policy policy) => Products.Contains(topology.Product) && IsStated(policy);

    /// <summary>Whether the rule looks at what others find.</summary>
    internal virtual bool JudgesFindings => false;

    /// <summary>Whether the rule looks at the exceptions that documents make, so that no document takes away what it finds.</summary>
    internal virtual bool JudgesExceptions => false;

    /// <summary>Whether the rule is in force: the product's always are, those of the house where the policy states them.</summary>
    internal virtual bool IsStated(Policy policy) => true;

    /// <summary>Whether a policy states it without code, or a script has it, so that it is in no catalogue.</summary>
    internal virtual bool IsOfPolicy => false;

    /// <summary>Whether it stands in a script that whoever checks has chosen.</summary>
    internal virtual bool IsScripted => false;

    /// <summary>Whether it tells of rules that there would be, so that one that is missing may be among them.</summary>
    internal virtual bool TellsOfMissing => false;

    /// <summary>What to do about a finding, where that is not what the rule says, in the current UI culture.</summary>
    internal virtual string? RemedyOf(Finding finding) => null;

    /// <summary>The message of a finding, in the current UI culture.</summary>
    internal virtual string MessageOf(string? variant, object?[] arguments) =>
        Texts.FormatRule(Id + "_Message" + (variant is null ? "" : "_" + variant), arguments);

    /// <summary>One of its texts, in the current UI culture.</summary>
    private protected virtual string Text(string part) => Texts.Rule(Id + "_" + part);

    /// <summary>Limits the rule to one product. There is no limit without the page of the other product that says otherwise, or nothing.</summary>
    private protected void ApplyOnlyTo(Product product, OtherWord word, string document)
    {
        Products = ValueList.Of([product]);
        OtherProduct = new OtherProduct(_everyProduct.First(other => other != product), word, document);
    }

    /// <summary>
    /// Whether the rule compares every pool with facts from anywhere in the topology, so that a fact missing anywhere leaves it open for each of them.
    /// </summary>
    internal virtual bool ComparesEverything => false;

    /// <summary>A finding about one pool, or about none.</summary>
    private protected Finding Report(object target, ChatPool? pool, params object?[] arguments) =>
        new(this, Severity, null, target, Name(pool), arguments);

    /// <summary>A finding about several pools.</summary>
    private protected Finding Report(object target, IEnumerable<ChatPool> pools, params object?[] arguments) =>
        new(this, Severity, null, target, Names(pools), arguments);

    /// <summary>A finding about the topology and all its chat pools.</summary>
    private protected Finding ReportOnAll(TopologyIndex topology, params object?[] arguments) =>
        new(this, Severity, null, topology.Topology, topology.ChatPoolNames, arguments);

    /// <summary>A finding with a message, and perhaps a severity, of its own: the text <c>PCTnnnn_Message_variant</c>.</summary>
    private protected Finding ReportAs(string variant, Severity severity, object target, ChatPool? pool, params object?[] arguments) =>
        new(this, severity, variant, target, Name(pool), arguments);

    /// <inheritdoc cref="ReportAs(string, Severity, object, ChatPool?, object?[])"/>
    private protected Finding ReportAs(
        string variant, Severity severity, object target, IEnumerable<ChatPool> pools, params object?[] arguments) =>
        new(this, severity, variant, target, Names(pools), arguments);

    /// <summary>The names of pools, each once; as a text they are separated by commas.</summary>
    private protected static IReadOnlyList<Fqdn> Names(IEnumerable<ChatPool> pools) =>
        ValueList.Of(pools.Select(pool => pool.Fqdn).Distinct());

    private static IReadOnlyList<Fqdn> Name(ChatPool? pool) =>
        pool is null ? ValueList<Fqdn>.Empty : new ValueList<Fqdn>([pool.Fqdn]);
}
