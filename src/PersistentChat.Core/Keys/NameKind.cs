using System;
using System.Collections.Generic;
using PersistentChat.NameMaps;
using PersistentChat.Internal;
using PersistentChat.Keys.Reading;
using PersistentChat.Keys.Writing;

namespace PersistentChat.Keys;

/// <summary>A text that is what it says; blanks around it do not count.</summary>
/// <param name="comparer">Which texts are the same.</param>
/// <param name="map">Puts other names in place of those in it.</param>
/// <param name="most">The most characters it may have.</param>
/// <param name="isNeeded">Whether nothing but blanks is refused; otherwise it counts as no value.</param>
/// <param name="isQuoted">Whether it is quoted even where it need not be, because it looks like something else.</param>
internal sealed class NameKind(
    StringComparer comparer, Func<NameMap, string, string> map, bool isNeeded = false, bool isQuoted = false, int most = int.MaxValue)
    : TextKind<string>(text => Guard.Optional(text, ""), map, isQuoted: isQuoted)
{
    public override IEqualityComparer<string> Comparer => comparer;

    /// <summary>The most characters it may have.</summary>
    public int Most => most;

    public override void Describe(SchemaWriter schema)
    {
        base.Describe(schema);
        if (most < int.MaxValue)
            schema.Number("maxLength", most);
    }

    protected override string? Parse(string text, string key, BindingContext context) =>
        Guard.Short(isNeeded ? Guard.Named(text, key) : Guard.Optional(text, key), most, key);
}
