using FsCheck;
using FsCheck.Fluent;
using PersistentChat.Internal;
using PersistentChat.Keys;
using PersistentChat.Rules;
using PersistentChat.Rules.Policies;
using PersistentChat.Rules.Stated;

namespace PersistentChat.Tests.Shared;

/// <summary>Random rules of the house: whatever a policy can state about any fact of any object.</summary>
internal static class StatedRuleGenerator
{
    private const int MostSteps = 3;

    private static readonly string[] _ids = ["HOUSE-CHAT-01", "HOUSE-SQL-2", "A-B", "IT-007", "HQ-NAMES-1"];
    private static readonly string[] _patterns = ["*", "chat##.*", "[a-z]*", "true", "12", "a, b", "{x}"];

    public static Gen<IReadOnlyList<StatedRule>> Rules =>
        from count in Gen.Choose(0, 3)
        from rules in All(_ids.Take(count).Select(Rule))
        select ValueList.Of(rules);

    public static Gen<StatedRule> Rule(string id) =>
        from kind in Gen.Elements<SubjectKind>(SubjectKind.All)
        from selects in Maybe(Block(kind.Facts, 2, 0))
        from must in Block(kind.Facts, 2, 0)
        from severity in Gen.Elements(Enum.GetValues<Severity>())
        from title in Text
        from remedy in Maybe(Text)
        from message in Maybe(Text)
        from reason in Maybe(ValueGenerator.Name)
        select new StatedRule
        {
            Id = id,
            Subjects = kind,
            Selects = selects,
            Requires = must,
            Severity = severity,
            Title = title,
            Remedy = remedy,
            Message = message?.En?.Contains('{') == false && !(message.De + message.Es).Contains('{') ? message : null,
            Reason = reason?.Trim(),
        };

    /// <summary>Conditions about objects with these facts.</summary>
    public static Gen<Every> Block(FactTable facts, int depth, int lists) =>
        from count in Gen.Choose(1, 2)
        from parts in All(Enumerable.Repeat(Part(facts, depth, lists), count))
        select new Every(ValueList.Of(parts.DistinctBy(KeyOf)));

    private static string KeyOf(Condition part) => part switch
    {
        Question question => question.Path.Text,
        Several several => several.Quantifier.ToString(),
        _ => "not",
    };

    private static Gen<Condition> Part(FactTable facts, int depth, int lists) => depth == 0
        ? Question(facts, depth, lists)
        : Gen.Frequency(
            (5, Question(facts, depth, lists)),
            (1, from quantifier in Gen.Elements(Enum.GetValues<Quantifier>())
                from count in Gen.Choose(1, 2)
                from blocks in All(Enumerable.Repeat(Block(facts, depth - 1, lists), count))
                select (Condition)new Several(quantifier, ValueList.Of(blocks))),
            (1, Block(facts, depth - 1, lists).Select(block => (Condition)new Negation(block))));

    private static Gen<Condition> Question(FactTable facts, int depth, int lists) =>
        from path in Path(facts, lists)
        from tests in Tests(path.Last.Sort, path.Last, path.Last.Kind, facts, depth, lists)
        select (Condition)new Question(path, tests);

    private static Gen<FactPath> Path(FactTable start, int lists)
    {
        return Next(start, []).Select(facts => new FactPath(start, string.Join(".", facts.Select(fact => fact.Name)), facts));

        Gen<Fact[]> Next(FactTable table, Fact[] before) =>
            from fact in Gen.Elements(table.All.Where(fact => !fact.LooksBack || (before.Length == 0 && lists == 0)).ToArray())
            from isLonger in Gen.Elements(true, false)
            from facts in fact.IsLabels && isLonger ? Gen.Constant<Fact[]>([.. before, new LabelFact(fact, "environment")])
                : isLonger && before.Length < MostSteps && !fact.IsList && fact.Target is { } target ? Next(target, [.. before, fact])
                : Gen.Constant<Fact[]>([.. before, fact])
            select facts;
    }

    private static Gen<IReadOnlyList<Test>> Tests(ValueSort sort, Fact fact, IKind kind, FactTable facts, int depth, int lists) =>
        from words in Gen.Shuffle(Words.Of(sort).Where(word => depth > 0 || word is not (Words.Not or Words.All or Words.Any or Words.None)).ToArray())
        from count in Gen.Choose(1, Math.Min(2, words.Length))
        from tests in All(words.Take(count).Select(word => Test(word, fact, kind, facts, depth, lists)))
        select ValueList.Of(tests);

    private static Gen<Test> Test(string word, Fact fact, IKind kind, FactTable facts, int depth, int lists) => word switch
    {
        Words.EqualTo => Operand(kind, facts, lists, isBound: false).Select(operand => (Test)new EqualTest(operand)),
        Words.AtLeast or Words.AtMost => Operand(kind, facts, lists, isBound: true).Select(operand => (Test)new BoundTest(word == Words.AtLeast, operand)),
        Words.In => from count in Gen.Choose(1, 3)
                    from values in All(Enumerable.Repeat(Literal(kind), count))
                    select (Test)new OneOfTest(ValueList.Of(values)),
        Words.Matches => from count in Gen.Choose(1, 2)
                         from patterns in All(Enumerable.Repeat(Gen.Elements(_patterns), count))
                         select (Test)new PatternTest(ValueList.Of(patterns.Select(text => new NamePattern(text)))),
        Words.Exists => Gen.Elements(true, false).Select(isThere => (Test)new ExistsTest(isThere)),
        Words.Count => Tests(ValueSort.Of(Kinds.Count), fact, Kinds.Count, facts, 0, lists).Select(tests => (Test)new CountTest(tests)),
        Words.Not => Tests(kind == fact.Kind ? fact.Sort : ValueSort.Of(kind), fact, kind, facts, depth - 1, lists).Select(tests => (Test)new NotTest(tests)),
        _ => Items(word, fact, facts, depth, lists),
    };

    private static Gen<Test> Items(string word, Fact fact, FactTable facts, int depth, int lists)
    {
        var quantifier = word == Words.All ? Quantifier.All : word == Words.Any ? Quantifier.Any : Quantifier.None;
        var sort = ValueSort.Of(fact.Kind);
        return sort.IsTable
            ? Block(fact.Target!, depth - 1, lists + 1).Select(block => (Test)new ItemsTest(quantifier, block, ValueList.Of<Test>(null)))
            : Tests(sort, fact, fact.Kind, facts, 0, lists).Select(tests => (Test)new ItemsTest(quantifier, null, tests));
    }

    private static Gen<Operand> Operand(IKind kind, FactTable facts, int lists, bool isBound)
    {
        var sort = ValueSort.Of(kind);
        Fact[] others = [.. facts.All.Where(other => (isBound ? other.Sort.IsOrderedLike(sort) : other.Sort.Fits(sort)) && !(lists > 0 && other.LooksBack))];
        var literal = Literal(kind).Select(value => (Operand)value);
        return others.Length == 0
            ? literal
            : Gen.Frequency(
                (3, literal),
                (1, from other in Gen.Elements(others)
                    from times in Gen.Elements<decimal?>(null, 0.5m, 3m)
                    select (Operand)new OtherFact(new FactPath(facts, other.Name, [other]), sort.IsNumber ? times : null)));
    }

    private static Gen<Literal> Literal(IKind kind)
    {
        var read = kind is SiteKind ? Kinds.AnySite : kind;
        return new KeyGenerator([]).Of(read, "value").Where(value => value is not null and not "").Select(value => new Literal(read, value!));
    }

    private static Gen<LocalText> Text =>
        from en in ValueGenerator.Name
        from de in Maybe(ValueGenerator.Name)
        from es in Maybe(ValueGenerator.Name)
        select new LocalText(en, de, es);

    private static Gen<T?> Maybe<T>(Gen<T> value) where T : class => Gen.Frequency((1, Gen.Constant<T?>(null)), (2, value.Select(item => (T?)item)));

    private static Gen<T[]> All<T>(IEnumerable<Gen<T>> values) => values.Aggregate(
        Gen.Constant(Array.Empty<T>()), (all, one) => from before in all from value in one select (T[])[.. before, value]);
}
