using System.Collections;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Keys.Writing;
using PersistentChat.NameMaps;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Rules.Stated;

/// <summary>What is asked of one value.</summary>
internal abstract record Test(string Word)
{
    /// <param name="value">The value; null where none is stated.</param>
    /// <param name="fact">The fact whose value it is.</param>
    /// <param name="owner">The object that conditions speak of here.</param>
    /// <param name="source">Where facts come from.</param>
    public abstract Truth Of(object? value, Fact fact, object owner, FactSource source);

    /// <summary>Says what is missing beside the value itself.</summary>
    public virtual void Miss(object value, Fact fact, object owner, FactSource source)
    {
    }

    public virtual Test Map(NameMap names) => this;

    public virtual bool HasPatterns => false;

    /// <summary>Whether nothing but the value matters: no other fact of the object that has it.</summary>
    public virtual bool IsOfValueAlone => true;

    public virtual int Size => 1;

    /// <summary>Writes tests as what stands behind the key of a fact.</summary>
    public static void Write(DocumentWriter document, IReadOnlyList<Test> tests)
    {
        if (tests.Count == 1 && tests[0] is EqualTest { Operand: Literal } or OneOfTest)
        {
            tests[0].WriteValue(document);
            return;
        }
        document.BeginTable(onOneLine: true);
        foreach (var test in tests)
        {
            document.Key(test.Word);
            test.WriteValue(document);
        }
        document.EndTable();
    }

    public abstract void WriteValue(DocumentWriter document);
}

/// <summary>The value is another one.</summary>
internal sealed record EqualTest(Operand Operand) : Test(Words.EqualTo)
{
    public override Truth Of(object? value, Fact fact, object owner, FactSource source) =>
        value is null || Operand.Get(owner, source) is not { } other ? Truth.Unknown : Truths.Of(Same(value, other));

    public override void Miss(object value, Fact fact, object owner, FactSource source) => Operand.Miss(owner, source);

    public override Test Map(NameMap names) => new EqualTest(Operand.Map(names));

    public override bool IsOfValueAlone => Operand is Literal;

    public override void WriteValue(DocumentWriter document) => Operand.Write(document);

    private static bool Same(object value, object other) => other is decimal number && value is int whole ? whole == number : ValueSort.AreSame(value, other);
}

/// <summary>The value is one of several.</summary>
internal sealed record OneOfTest(IReadOnlyList<Literal> Values) : Test(Words.In)
{
    public override Truth Of(object? value, Fact fact, object owner, FactSource source) =>
        value is null ? Truth.Unknown : Truths.Of(Values.Any(one => ValueSort.AreSame(value, one.Value)));

    public override Test Map(NameMap names) => new OneOfTest(ValueList.Of(Values.Select(value => (Literal)value.Map(names))));

    public override void WriteValue(DocumentWriter document)
    {
        document.BeginList(onOneLine: true);
        foreach (var value in Values)
            value.Write(document);
        document.EndList();
    }
}

/// <summary>A pattern matches the value.</summary>
internal sealed record PatternTest(IReadOnlyList<NamePattern> Patterns) : Test(Words.Matches)
{
    public override Truth Of(object? value, Fact fact, object owner, FactSource source) =>
        value is null ? Truth.Unknown : Truths.Of(Patterns.Any(pattern => pattern.Matches(ValueSort.TextOf(value))));

    public override bool HasPatterns => true;

    public override void WriteValue(DocumentWriter document)
    {
        if (Patterns.Count > 1)
            document.BeginList(onOneLine: true);
        foreach (var pattern in Patterns)
            document.Text(pattern.ToString());
        if (Patterns.Count > 1)
            document.EndList();
    }
}

/// <summary>The value is at least, or at most, another one.</summary>
internal sealed record BoundTest(bool IsLeast, Operand Operand) : Test(IsLeast ? Words.AtLeast : Words.AtMost)
{
    public override Truth Of(object? value, Fact fact, object owner, FactSource source)
    {
        if (value is null || Operand.Get(owner, source) is not { } bound)
            return Truth.Unknown;
        var difference = bound is decimal number ? ((decimal)(int)value).CompareTo(number) : ValueSort.Compare(value, bound);
        return Truths.Of(IsLeast ? difference >= 0 : difference <= 0);
    }

    public override void Miss(object value, Fact fact, object owner, FactSource source) => Operand.Miss(owner, source);

    public override Test Map(NameMap names) => new BoundTest(IsLeast, Operand.Map(names));

    public override bool IsOfValueAlone => Operand is Literal;

    public override void WriteValue(DocumentWriter document) => Operand.Write(document);
}

/// <summary>Whether something is stated, which is known unless the topology calls it unknown.</summary>
internal sealed record ExistsTest(bool IsThere) : Test(Words.Exists)
{
    public override Truth Of(object? value, Fact fact, object owner, FactSource source) =>
        Truths.Of((fact is KeyFact key ? key.IsThere(value) : ValueSort.IsSomething(value)) == IsThere);

    public override void WriteValue(DocumentWriter document) => document.Boolean(IsThere);
}

/// <summary>How many items there are.</summary>
internal sealed record CountTest(IReadOnlyList<Test> Tests) : Test(Words.Count)
{
    public IReadOnlyList<Test> Tests { get; } = new EntryList<Test>(Tests);

    public override Truth Of(object? value, Fact fact, object owner, FactSource source)
    {
        if (value is null)
            return Truth.Unknown;
        var count = value is IReadOnlyCollection<object> items ? items.Count : ((IEnumerable)value).Cast<object>().Count();
        return Quantifier.All.Of(Tests, test => test.Of(count, fact, owner, source));
    }

    public override void Miss(object value, Fact fact, object owner, FactSource source)
    {
        foreach (var test in Tests)
            test.Miss(value, fact, owner, source);
    }

    public override Test Map(NameMap names) => new CountTest(ValueList.Of(Tests.Select(test => test.Map(names))));

    public override bool IsOfValueAlone => Tests.All(test => test.IsOfValueAlone);

    public override int Size => Tests.Sum(test => test.Size);

    public override void WriteValue(DocumentWriter document) => Write(document, Tests);
}

/// <summary>What all, any or none of the items are.</summary>
internal sealed record ItemsTest(Quantifier Quantifier, Every? Block, IReadOnlyList<Test> Tests) : Test(Words.Of(Quantifier))
{
    public IReadOnlyList<Test> Tests { get; } = new EntryList<Test>(Tests);

    public override Truth Of(object? value, Fact fact, object owner, FactSource source) =>
        value is null ? Truth.Unknown : Quantifier.Of(Items(value), item => OfItem(item, fact, owner, source));

    public override void Miss(object value, Fact fact, object owner, FactSource source)
    {
        foreach (var item in Items(value))
            if (OfItem(item, fact, owner, source) != Truth.Unknown)
                continue;
            else if (Block is not null)
                Block.Miss(FactSource.OwnerOf(item), source);
            else
                foreach (var test in Tests)
                    test.Miss(item, fact, owner, source);
    }

    public override Test Map(NameMap names) => new ItemsTest(Quantifier, Block?.MapBlock(names), ValueList.Of(Tests.Select(test => test.Map(names))));

    public override bool HasPatterns => Block?.HasPatterns == true || Tests.Any(test => test.HasPatterns);

    public override bool IsOfValueAlone => Block is null && Tests.All(test => test.IsOfValueAlone);

    public override int Size => (Block?.Size ?? 0) + Tests.Sum(test => test.Size);

    public override void WriteValue(DocumentWriter document)
    {
        if (Block is null)
        {
            Write(document, Tests);
            return;
        }
        document.BeginTable(onOneLine: true);
        Block.Write(document);
        document.EndTable();
    }

    private static IReadOnlyList<object> Items(object value) => value as IReadOnlyList<object> ?? [.. ((IEnumerable)value).Cast<object>()];

    private Truth OfItem(object item, Fact fact, object owner, FactSource source) =>
        Block is not null ? Block.Of(FactSource.OwnerOf(item), source) : Quantifier.All.Of(Tests, test => test.Of(item, fact, owner, source));
}

/// <summary>What the value must not be.</summary>
internal sealed record NotTest(IReadOnlyList<Test> Tests) : Test(Words.Not)
{
    public IReadOnlyList<Test> Tests { get; } = new EntryList<Test>(Tests);

    public override Truth Of(object? value, Fact fact, object owner, FactSource source) =>
        Truths.Not(Quantifier.All.Of(Tests, test => test.Of(value, fact, owner, source)));

    public override void Miss(object value, Fact fact, object owner, FactSource source)
    {
        foreach (var test in Tests)
            test.Miss(value, fact, owner, source);
    }

    public override Test Map(NameMap names) => new NotTest(ValueList.Of(Tests.Select(test => test.Map(names))));

    public override bool IsOfValueAlone => Tests.All(test => test.IsOfValueAlone);

    public override bool HasPatterns => Tests.Any(test => test.HasPatterns);

    public override int Size => Tests.Sum(test => test.Size);

    public override void WriteValue(DocumentWriter document) => Write(document, Tests);
}
