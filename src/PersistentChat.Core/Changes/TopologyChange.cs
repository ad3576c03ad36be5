using System.Text;

namespace PersistentChat.Changes;

/// <summary>One thing that has to change so that a reference topology becomes the other one.</summary>
public sealed record TopologyChange
{
    private readonly Consequence? _consequence;

    internal TopologyChange(
        ChangeAction action, ChangeKind kind, string target, Fqdn? pool, string? property, string? before, string? after, Consequence? consequence)
    {
        Action = action;
        Kind = kind;
        Target = target;
        Pool = pool;
        Property = property;
        Before = before;
        After = after;
        _consequence = consequence;
    }

    /// <summary>What has to happen.</summary>
    public ChangeAction Action { get; }

    /// <summary>What sort of object it happens to.</summary>
    public ChangeKind Kind { get; }

    /// <summary>The object's name: the reference's, unless only the other topology has it.</summary>
    public string Target { get; }

    /// <summary>The chat pool it concerns, named as <see cref="Target"/> is; null when it concerns none.</summary>
    public Fqdn? Pool { get; }

    /// <summary>
    /// The property, written as the topology document writes it, such as <c>contentStore.mirror</c>; null when a whole object is created or
    /// deleted.
    /// </summary>
    public string? Property { get; }

    /// <summary>The property's value in the reference, lists sorted and without repetition; null when it has none.</summary>
    public string? Before { get; }

    /// <summary>The property's value in the other topology, lists sorted and without repetition; null when it has none.</summary>
    public string? After { get; }

    /// <summary>What the product's documents say follows from it, in the current UI culture; null where they are silent.</summary>
    public string? Consequence => _consequence?.Text;

    /// <summary>The documents that state the consequence; null where they are silent.</summary>
    public string? Source => _consequence is null ? null : Citations.Shown(_consequence.Source);

    /// <summary>The change in one line, such as <c>~ Chat pool chat.contoso.com nextHop: pool01.contoso.com → pool02.contoso.com</c>.</summary>
    public override string ToString()
    {
        var line = new StringBuilder(ChangeLabels.Symbol(Action)).Append(' ').Append(ChangeLabels.Name(Kind)).Append(' ').Append(Target);
        if (Property is not null)
            line.Append(' ').Append(Values(Property, Before, After));
        return VisibleText.Of(line.ToString());
    }

    /// <summary>A property with its value before and after, such as <c>nextHop: pool01.contoso.com → pool02.contoso.com</c>.</summary>
    internal static string Values(string property, string? before, string? after) => $"{property}: {before ?? "-"} → {after ?? "-"}";
}
