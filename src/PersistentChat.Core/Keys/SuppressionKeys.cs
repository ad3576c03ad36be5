using PersistentChat.Keys.Reading;
using PersistentChat.Sources;

namespace PersistentChat.Keys;

/// <summary>What a suppression states.</summary>
internal sealed class SuppressionKeys : KeyTable<Suppression>
{
    public static readonly SuppressionKeys Table = new();

    private SuppressionKeys() : base("suppression", () => new Suppression(), suppression => suppression with { },
    [
        Required("rule", Kinds.AnyRuleId, suppression => suppression.Rule, (suppression, rule) => suppression.Rule = rule).NotCompared(),
        Optional("target", Kinds.Target, suppression => suppression.Target, (suppression, target) => suppression.Target = target).NotCompared(),
        Required("reason", Kinds.NeededProse, suppression => suppression.Reason, (suppression, reason) => suppression.Reason = reason),
        Optional("approver", Kinds.Prose, suppression => suppression.Approver, (suppression, name) => suppression.Approver = name),
        Optional("ticket", Kinds.Prose, suppression => suppression.Ticket, (suppression, ticket) => suppression.Ticket = ticket),
        Optional("expires", Kinds.Date, suppression => suppression.Expires, (suppression, day) => suppression.Expires = day),
    ])
    {
    }

    protected override void Found(Suppression item, Location location, BindingContext context) => context.Sources.Add(SourceKind.Suppression, item, location);
}
