using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Changes;
using PersistentChat.Internal;
using PersistentChat.Keys.Reading;
using PersistentChat.Keys.Writing;

namespace PersistentChat.Keys;

/// <summary>A list of words of an enumeration, written in one line.</summary>
internal sealed class WordsKind<T>(IReadOnlyList<T>? permitted) : Kind<IReadOnlyList<T>>, IListKind where T : struct, Enum
{
    private readonly ListKind<T?> _list = Kinds.Line(new ChoiceKind<T>(permitted));

    public IKind Item => _list.Item;

    public int Least => 0;

    public object Of(IEnumerable<object> items) => ValueList.Of(items.Cast<T>());

    public override bool Accepts(Node node) => _list.Accepts(node);

    public override IReadOnlyList<T>? Read(Node node, string key, BindingContext context) =>
        _list.Read(node, key, context) is { } words ? ValueList.Of(words.Select(word => word!.Value)) : null;

    public override void Write(DocumentWriter document, IReadOnlyList<T> value) => _list.Write(document, Maybe(value)!);

    public override void Describe(SchemaWriter schema) => _list.Describe(schema);

    public override string? Text(IReadOnlyList<T>? value) => _list.Text(Maybe(value));

    public override void Compare(ObjectChanges changes, Property property, IReadOnlyList<T>? before, IReadOnlyList<T>? after, Follow follow) =>
        _list.Compare(changes, property, Maybe(before), Maybe(after), follow);

    private static T?[]? Maybe(IReadOnlyList<T>? words) => words?.Select(word => (T?)word).ToArray();
}
