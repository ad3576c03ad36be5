using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Keys.Writing;
using PersistentChat.NameMaps;

namespace PersistentChat.Rules.Stated;

/// <summary>A condition that an object meets or not.</summary>
internal abstract record Condition
{
    public abstract Truth Of(object owner, FactSource source);

    /// <summary>Says what is missing, where nobody knows whether it is met.</summary>
    public abstract void Miss(object owner, FactSource source);

    /// <summary>The parts of it that an object does not meet, each as small as it can be said.</summary>
    public virtual IEnumerable<Condition> Unmet(object owner, FactSource source) => [this];

    /// <summary>Writes it as entries of a table.</summary>
    public abstract void Write(DocumentWriter document);

    public abstract Condition Map(NameMap names);

    /// <summary>Whether it holds a pattern, which shows how names are made.</summary>
    public abstract bool HasPatterns { get; }

    /// <summary>How many conditions it is made of.</summary>
    public abstract int Size { get; }

    /// <summary>As documents write it, on one line.</summary>
    public sealed override string ToString()
    {
        var text = new FlowText();
        Write(text);
        return text.Finish();
    }
}

/// <summary>Conditions that an object meets all of: the entries of a table.</summary>
internal sealed record Every(IReadOnlyList<Condition> Parts) : Condition
{
    public IReadOnlyList<Condition> Parts { get; } = new EntryList<Condition>(Parts);

    public override Truth Of(object owner, FactSource source)
    {
        var isOpen = false;
        for (var i = 0; i < Parts.Count; i++)
        {
            var truth = Parts[i].Of(owner, source);
            if (truth == Truth.False)
                return Truth.False;
            isOpen |= truth == Truth.Unknown;
        }
        return isOpen ? Truth.Unknown : Truth.True;
    }

    public override void Miss(object owner, FactSource source)
    {
        foreach (var part in Parts)
            if (part.Of(owner, source) == Truth.Unknown)
                part.Miss(owner, source);
    }

    public override IEnumerable<Condition> Unmet(object owner, FactSource source) =>
        Parts.Where(part => part.Of(owner, source) == Truth.False).SelectMany(part => part.Unmet(owner, source));

    public override void Write(DocumentWriter document)
    {
        foreach (var part in Parts)
            part.Write(document);
    }

    public override Condition Map(NameMap names) => MapBlock(names);

    public Every MapBlock(NameMap names) => new(ValueList.Of(Parts.Select(part => part.Map(names))));

    public override bool HasPatterns => Parts.Any(part => part.HasPatterns);

    public override int Size => Parts.Sum(part => part.Size);
}

/// <summary>Several tables of conditions, of which an object meets all, any or none.</summary>
internal sealed record Several(Quantifier Quantifier, IReadOnlyList<Every> Blocks) : Condition
{
    public override Truth Of(object owner, FactSource source) => Quantifier.Of(Blocks, block => block.Of(owner, source));

    public override void Miss(object owner, FactSource source)
    {
        foreach (var block in Blocks)
            if (block.Of(owner, source) == Truth.Unknown)
                block.Miss(owner, source);
    }

    public override void Write(DocumentWriter document)
    {
        document.Key(Words.Of(Quantifier));
        document.BeginList();
        foreach (var block in Blocks)
        {
            document.BeginTable(onOneLine: true);
            block.Write(document);
            document.EndTable();
        }
        document.EndList();
    }

    public override Condition Map(NameMap names) => new Several(Quantifier, ValueList.Of(Blocks.Select(block => block.MapBlock(names))));

    public override bool HasPatterns => Blocks.Any(block => block.HasPatterns);

    public override int Size => Blocks.Sum(block => block.Size);
}

/// <summary>A table of conditions that an object must not meet.</summary>
internal sealed record Negation(Every Block) : Condition
{
    public override Truth Of(object owner, FactSource source) => Truths.Not(Block.Of(owner, source));

    public override void Miss(object owner, FactSource source) => Block.Miss(owner, source);

    public override void Write(DocumentWriter document)
    {
        document.Key(Words.Not);
        document.BeginTable(onOneLine: true);
        Block.Write(document);
        document.EndTable();
    }

    public override Condition Map(NameMap names) => new Negation(Block.MapBlock(names));

    public override bool HasPatterns => Block.HasPatterns;

    public override int Size => Block.Size;
}

/// <summary>What is asked of a fact.</summary>
internal sealed record Question(FactPath Path, IReadOnlyList<Test> Tests) : Condition
{
    public IReadOnlyList<Test> Tests { get; } = new EntryList<Test>(Tests);

    public override Truth Of(object owner, FactSource source)
    {
        var value = Path.Get(owner, source, out var isOpen);
        return isOpen ? Truth.Unknown : Of(value, owner, source);
    }

    /// <summary>Whether a value that is known, or known not to be stated, passes.</summary>
    public Truth Of(object? value, object owner, FactSource source)
    {
        var isOpen = false;
        for (var i = 0; i < Tests.Count; i++)
        {
            var truth = Tests[i].Of(value, Path.Last, owner, source);
            if (truth == Truth.False)
                return Truth.False;
            isOpen |= truth == Truth.Unknown;
        }
        return isOpen ? Truth.Unknown : Truth.True;
    }

    public override void Miss(object owner, FactSource source)
    {
        if (Path.Get(owner, source) is not { } value)
            Path.Miss(owner, source);
        else
            foreach (var test in Tests)
                test.Miss(value, Path.Last, owner, source);
    }

    public override void Write(DocumentWriter document)
    {
        document.Key(Path.Text);
        Test.Write(document, Tests);
    }

    public override Condition Map(NameMap names) => new Question(Path.Map(names), ValueList.Of(Tests.Select(test => test.Map(names))));

    public override bool HasPatterns => Tests.Any(test => test.HasPatterns);

    /// <summary>Whether nothing but the value matters, so that what is known of it holds for every object that has it.</summary>
    public bool IsOfValueAlone => Tests.All(test => test.IsOfValueAlone);

    public override int Size => Tests.Sum(test => test.Size);
}
