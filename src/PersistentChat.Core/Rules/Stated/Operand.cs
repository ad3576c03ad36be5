using PersistentChat.Keys;
using PersistentChat.Keys.Writing;
using PersistentChat.NameMaps;

namespace PersistentChat.Rules.Stated;

/// <summary>What a value is compared with.</summary>
internal abstract record Operand
{
    /// <summary>The value; null where it is not stated.</summary>
    public abstract object? Get(object owner, FactSource source);

    public abstract void Miss(object owner, FactSource source);

    public abstract void Write(DocumentWriter document);

    public abstract Operand Map(NameMap names);
}

/// <summary>A value that the rule states.</summary>
internal sealed record Literal(IKind Kind, object Value) : Operand
{
    public bool Equals(Literal? other) => other is not null && Value.Equals(other.Value);

    public override int GetHashCode() => Value.GetHashCode();

    public override object Get(object owner, FactSource source) => Value;

    public override void Miss(object owner, FactSource source)
    {
    }

    public override void Write(DocumentWriter document) => Kind.WriteAny(document, Value);

    public override Operand Map(NameMap names) => new Literal(Kind, Kind.MapAny(names, Value));
}

/// <summary>The value of another fact of the same object, or so many times that number.</summary>
internal sealed record OtherFact(FactPath Path, decimal? Times) : Operand
{
    public override object? Get(object owner, FactSource source) =>
        Path.Get(owner, source) is not { } value ? null : Times is { } times ? (int)value * times : value;

    public override void Miss(object owner, FactSource source)
    {
        if (Path.Get(owner, source) is null)
            Path.Miss(owner, source);
    }

    public override void Write(DocumentWriter document)
    {
        document.BeginTable(onOneLine: true);
        document.Key(Words.Key);
        document.Text(Path.Text);
        if (Times is { } times)
        {
            document.Key(Words.Times);
            document.Number(times);
        }
        document.EndTable();
    }

    public override Operand Map(NameMap names) => this with { Path = Path.Map(names) };
}
