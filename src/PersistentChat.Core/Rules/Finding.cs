using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Rules.Policies;
using PersistentChat.Sources;

namespace PersistentChat.Rules;

/// <summary>What a rule found in a topology. Its texts are formatted when they are asked for.</summary>
public sealed class Finding
{
    /// <summary>The variant of a finding that says that the rule could not judge.</summary>
    internal const string Failure = "Failure";

    private readonly string? _variant;
    private readonly object?[] _arguments;
    private readonly object _target;
    private Product? _product;
    private string? _cause;
    private ExceptionTerms? _terms;

    internal Finding(Rule rule, Severity severity, string? variant, object target, IReadOnlyList<Fqdn> pools, object?[] arguments)
    {
        Rule = rule;
        Severity = OriginalSeverity = severity;
        Pools = pools;
        _variant = _cause = variant;
        _target = target;
        _arguments = arguments;
    }

    private Finding(Finding finding, SeverityOverride severity)
        : this(finding.Rule, finding.OriginalSeverity, finding._variant, finding._target, finding.Pools, finding._arguments)
    {
        Location = finding.Location;
        _product = finding._product;
        _cause = finding._cause;
        _terms = finding._terms;
        Severity = severity.Severity;
        Override = severity;
    }

    /// <summary>The rule's id.</summary>
    public string RuleId => Rule.Id;

    /// <summary>How serious it is, as a policy has it where that says otherwise than the rule.</summary>
    public Severity Severity { get; }

    /// <summary>Its severity without a policy that changes it.</summary>
    public Severity OriginalSeverity { get; }

    /// <summary>What the rule is about.</summary>
    public RuleCategory Category => Rule.Category;

    /// <summary>The name of the object it is about.</summary>
    public string Target => _target.ToString()!;

    /// <summary>The chat pools it concerns; none when it concerns the topology as a whole.</summary>
    public IReadOnlyList<Fqdn> Pools { get; }

    /// <summary>Where the object stands in the document; null when the topology was not read from one, or was changed since.</summary>
    public SourceLocation? Location { get; private set; }

    /// <summary>What was found, in the current UI culture.</summary>
    public string Message => Rule.MessageOf(_variant, _arguments);

    /// <summary>What to do, in the current UI culture: what fits this cause, where a rule has several.</summary>
    public string Remedy => Rule.RemedyOf(this) ?? (_terms?.Locks(Rule) == true ? Texts.RuleOrNull(RuleId + "_LockedRemedy") : null)
        ?? (_cause is null ? null : Texts.RuleOrNull(RuleId + "_Remedy_" + _cause)) ?? Rule.Remedy;

    /// <summary>Changes of the document that would take it away, for somebody to decide: those of the rule first, then that it is accepted, where somebody may well do so and that counts.</summary>
    public IReadOnlyList<Suggestion> Suggestions => ValueList.Of(
        Rule.MayBeAccepted(this) && _terms?.Accepts(Suggestion.AcceptanceOf(this)) != false ? Rule.Suggest(this).Append(Suggestion.Accept(this)) : Rule.Suggest(this));

    /// <summary>The documents that state the rule, those of the topology's product first.</summary>
    public string Source => _product is { } product ? Rule.SourceFor(product) : Rule.Source;

    /// <summary>
    /// Tells findings of one rule about one object apart, in every language and from one inspection to the next: 16 hexadecimal digits made of the
    /// names in the message. Figures do not count.
    /// </summary>
    public string Fingerprint => FindingFingerprint.Of(_variant, _arguments);

    /// <summary>
    /// The version of PersistentChatTopology whose new or changed rule finds it, where the baseline that does not know it is older; null otherwise.
    /// </summary>
    public string? LearnedIn => BaselineVersion is { } known && RuleHistory.Latest(RuleId) > known ? RuleHistory.Latest(RuleId).ToString() : null;

    internal Rule Rule { get; }

    /// <summary>Whether the rule could not judge: nothing weakens or accepts that.</summary>
    internal bool IsFailure => _variant == Failure;

    /// <summary>The version of the baseline that does not know the finding; null when there is none, or it does not say.</summary>
    internal Version? BaselineVersion { get; private set; }

    /// <summary>Which of the rule's messages it has; null for the usual one.</summary>
    internal string? Variant => _variant;

    /// <summary>What the placeholders of the message stand for.</summary>
    internal IReadOnlyList<object?> Arguments => _arguments;

    /// <summary>The object itself.</summary>
    internal object Subject => _target;

    /// <summary>What the policy says about its severity, if anything.</summary>
    internal SeverityOverride? Override { get; }

    /// <summary>The remedy that fits the case: <c>PCTnnnn_Remedy_cause</c>; null leaves it as it is. Nothing else depends on it.</summary>
    internal Finding Advise(string? cause)
    {
        _cause = cause ?? _cause;
        return this;
    }

    /// <summary>Tells the finding, before anybody has seen it, which version of a baseline does not know it.</summary>
    internal void Learn(Version? baseline) => BaselineVersion = baseline;

    /// <summary>The finding with the severity that a policy gives it.</summary>
    internal Finding With(SeverityOverride severity) => new(this, severity);

    /// <summary>Rule, target and message.</summary>
    public override string ToString() => VisibleText.Of(RuleId + " " + Target + ": " + Message);

    /// <summary>Tells the finding, before anybody has seen it, under which terms it can be accepted.</summary>
    internal void Under(ExceptionTerms terms) => _terms = terms;

    /// <summary>Tells the finding where it is, before anybody has seen it: in a topology of which product, and where in a document.</summary>
    internal void Locate(Product product, SourceMap? sources)
    {
        _product = product;
        Location = sources?.Find(_target, Pools);
    }
}
